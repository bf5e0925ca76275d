// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/masterdata/CsvTable.h"

#include <QStringDecoder>

namespace intray {

namespace {

// What Windows-1252 has where Latin-1 has control characters.
constexpr char16_t Windows1252[32] = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

QString decoded(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder utf16(QStringDecoder::Utf16);
        return utf16.decode(bytes);
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8.decode(bytes);
    if (!utf8.hasError())
        return text;
    text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(Windows1252[c.unicode() - 0x80]);
    }
    return text;
}

// The sign that parts the most cells of the header line, outside quotes.
QChar delimiterOf(const QString &text)
{
    constexpr char16_t signs[] = {u',', u';', u'\t', u'|'};
    int counts[4] = {};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'\n')
            break;
        for (int i = 0; !quoted && i < 4; ++i)
            counts[i] += c == QChar(signs[i]) ? 1 : 0;
    }
    return QChar(signs[std::max_element(counts, counts + 4) - counts]);
}

class CsvParser
{
public:
    CsvParser(const QString &text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}

    CsvTable parse()
    {
        while (m_at < m_text.size()) {
            CsvTable::Row row{m_line, {}};
            readRow(row.cells);
            if (std::all_of(row.cells.begin(), row.cells.end(),
                            [](const QString &c) { return c.isEmpty(); }))
                continue;
            if (m_table.header.isEmpty())
                m_table.header = row.cells;
            else
                m_table.rows.push_back(std::move(row));
        }
        return std::move(m_table);
    }

private:
    void readRow(QStringList &cells)
    {
        cells.reserve(m_table.header.size());
        for (;;) {
            cells += m_at < m_text.size() && m_text[m_at] == u'"' ? quotedCell() : plainCell();
            if (m_at >= m_text.size())
                return;
            const QChar end = m_text[m_at++];
            if (end == u'\n') {
                ++m_line;
                return;
            }
        }
    }

    QString plainCell()
    {
        const QChar *start = m_text.constData() + m_at;
        const QChar *end = start;
        const QChar *textEnd = m_text.constData() + m_text.size();
        while (end != textEnd && *end != m_delimiter && *end != u'\n')
            ++end;
        m_at += end - start;
        return QStringView(start, end).trimmed().toString();
    }

    QString quotedCell()
    {
        QString cell;
        ++m_at;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'\n')
                ++m_line;
            if (c != u'"') {
                cell += c;
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                cell += u'"';
                ++m_at;
            } else {
                ++m_at;
                cell += plainCell(); // text behind the closing quote belongs to the cell
                return cell.trimmed();
            }
        }
        m_table.unclosedQuote = true;
        return cell.trimmed();
    }

    const QString &m_text;
    const QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
    CsvTable m_table;
};

} // namespace

CsvTable CsvTable::parse(const QByteArray &bytes)
{
    QString text = decoded(bytes);
    if (text.contains(u'\r')) {
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        text.replace(u'\r', u'\n');
    }
    return CsvParser(text, delimiterOf(text.trimmed())).parse();
}

void CsvNumbers::learn(QStringView cell)
{
    const qsizetype point = cell.lastIndexOf(u'.');
    const qsizetype comma = cell.lastIndexOf(u',');
    if (point < 0 && comma < 0)
        return;
    const qsizetype last = std::max(point, comma);
    // Three digits behind a single sign may be thousands: that proves nothing.
    const bool both = point >= 0 && comma >= 0;
    const bool several = cell.count(cell[last]) > 1;
    if (several && !both)
        ++(point > comma ? m_commas : m_points);
    else if (both || cell.size() - last - 1 != 3)
        ++(point > comma ? m_points : m_commas);
}

std::optional<Decimal> CsvNumbers::read(QStringView cell) const
{
    const bool decimalComma = m_commas > m_points;
    if (const auto plain = decimalComma ? std::nullopt : Decimal::fromCanonical(cell))
        return plain;
    const QChar decimalSign = decimalComma ? u',' : u'.';
    const QChar grouping = decimalComma ? u'.' : u',';
    QString canonical;
    int digitsSinceGroup = -1;
    for (const QChar c : cell) {
        const bool fraction = canonical.contains(u'.');
        if (c == grouping || c == u'\'' || c == u' ' || c == QChar(0xA0) || c == QChar(0x202F)) {
            if (fraction || (digitsSinceGroup >= 0 && digitsSinceGroup != 3))
                return std::nullopt;
            digitsSinceGroup = 0;
        } else if (c == decimalSign) {
            if (fraction || (digitsSinceGroup >= 0 && digitsSinceGroup != 3))
                return std::nullopt;
            canonical += u'.';
        } else {
            canonical += c;
            if (!fraction && digitsSinceGroup >= 0)
                ++digitsSinceGroup;
        }
    }
    if (!canonical.contains(u'.') && digitsSinceGroup >= 0 && digitsSinceGroup != 3)
        return std::nullopt;
    return Decimal::fromCanonical(canonical);
}

} // namespace intray
