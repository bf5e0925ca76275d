// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/BiffStyles.h"

namespace intray {

namespace {

// Excel keeps no font of this number.
constexpr size_t MissingFont = 4;
constexpr int BoldWeight = 600;
constexpr int Biff2Style = 0x43;
constexpr int NewStyle = 0xe0; // since BIFF5

} // namespace

void BiffStyles::addFormat(std::optional<int> number, const QString &code)
{
    m_codes.insert(number.value_or(int(m_codes.size())), code);
}

void BiffStyles::readFont(BiffCursor &cursor, bool hasWeight)
{
    cursor.skip(2);
    const int flags = cursor.word();
    Typeface font{(flags & 1) != 0, (flags & 8) != 0};
    if (hasWeight) {
        cursor.skip(2);
        font.bold = cursor.word() >= BoldWeight;
    }
    if (m_fonts.size() == MissingFont)
        m_fonts.push_back({});
    m_fonts.push_back(font);
}

void BiffStyles::readStyle(const BiffRecord &record)
{
    BiffCursor cursor(record);
    Style style;
    if (record.id == NewStyle) {
        style.font = cursor.word();
        style.format = cursor.word();
    } else {
        style.font = cursor.byte();
        if (record.id == Biff2Style)
            cursor.skip(1);
        style.format = cursor.byte() & (record.id == Biff2Style ? 0x3f : 0xff);
    }
    m_styles.push_back(style);
}

void BiffStyles::clear()
{
    *this = {};
}

BiffStyles::Typeface BiffStyles::fontOf(int style) const
{
    if (style < 0 || size_t(style) >= m_styles.size())
        return {};
    const auto font = size_t(m_styles[size_t(style)].font);
    return font < m_fonts.size() ? m_fonts[font] : Typeface();
}

const NumberFormat &BiffStyles::formatOf(int style) const
{
    int number = 0;
    if (style < 0)
        number = -1 - style;
    else if (size_t(style) < m_styles.size())
        number = m_styles[size_t(style)].format;
    auto format = m_read.constFind(number);
    if (format == m_read.constEnd()) {
        const auto code = m_codes.constFind(number);
        format = m_read.insert(number, code != m_codes.constEnd() ? NumberFormat(*code)
                                                                  : NumberFormat::builtIn(number));
    }
    return *format;
}

} // namespace intray
