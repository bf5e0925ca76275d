// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/MapiProperties.h"

#include "core/reading/Charset.h"
#include "core/reading/CodePage.h"

#include <QtEndian>

namespace intray {

namespace {

// 100 ns since 1601 to milliseconds since 1970.
constexpr qint64 EpochShift = 11644473600000;

QString withoutTrailingNul(QString text)
{
    while (text.endsWith(QChar(u'\0')))
        text.chop(1);
    return text;
}

// Seven-bit sets of internet mail cannot hold what a Windows program keeps as its own strings: those are
// in the Windows set of the same language.
QString storedCharset(const QByteArray &bytes, const QString &charset)
{
    const bool eightBit = std::any_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) > 0x7f; });
    if (!eightBit)
        return charset;
    if (charset == QLatin1String("iso-2022-jp"))
        return QStringLiteral("windows-31j");
    if (charset == QLatin1String("iso-2022-kr"))
        return QStringLiteral("windows-949");
    return charset == QLatin1String("hz-gb-2312") ? QStringLiteral("gb18030") : charset;
}

} // namespace

void MapiProperties::set(quint16 id, quint16 type, const QByteArray &bytes)
{
    const bool known = m_values.contains(id);
    if (known && m_values.value(id).type == MapiType::Unicode && !m_values.value(id).bytes.isEmpty())
        return;
    // A second value of another kind (an HTML body as string and as bytes, say) does not blot out the first.
    if (known && bytes.isEmpty())
        return;
    m_values.insert(id, {type, bytes});
}

QString MapiProperties::text(MapiId id) const
{
    const Value value = m_values.value(quint16(id));
    if (value.type == MapiType::Unicode) {
        // By way of the decoder: lone surrogates and line ends need the same care everywhere.
        QByteArray even = value.bytes;
        even.truncate(even.size() & ~qsizetype(1));
        return withoutTrailingNul(decodeCharset(even, QStringLiteral("utf-16le")).value_or(QString()));
    }
    if (value.type != MapiType::String8)
        return {};
    QByteArray bytes = value.bytes;
    while (bytes.endsWith('\0'))
        bytes.chop(1);
    return decodeText(bytes, storedCharset(bytes, m_charset));
}

std::optional<qint64> MapiProperties::number(MapiId id) const
{
    const Value value = m_values.value(quint16(id));
    const char *at = value.bytes.constData();
    if ((value.type == MapiType::Integer16 || value.type == MapiType::Boolean) && value.bytes.size() >= 2)
        return qFromLittleEndian<qint16>(at);
    if (value.type == MapiType::Integer32 && value.bytes.size() >= 4)
        return qFromLittleEndian<qint32>(at);
    if (value.type == MapiType::Integer64 && value.bytes.size() >= 8)
        return qFromLittleEndian<qint64>(at);
    return std::nullopt;
}

QDateTime MapiProperties::time(MapiId id) const
{
    const Value value = m_values.value(quint16(id));
    if (value.type != MapiType::Time || value.bytes.size() < 8)
        return {};
    const qint64 ticks = qFromLittleEndian<qint64>(value.bytes.constData());
    // "None" is stored as 0 or as the last day there is.
    if (ticks <= 0)
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ticks / 10000 - EpochShift, Qt::UTC);
    return time.date().year() < 1980 || time.date().year() > 4000 ? QDateTime() : time;
}

void MapiProperties::settleCharset(const QString &fallback)
{
    m_charset = fallback;
    for (const MapiId id : {MapiId::InternetCodepage, MapiId::MessageCodepage}) {
        const QString own = charsetOfCodePage(number(id).value_or(0));
        // The strings of a file are of one code page; UTF-16 would make them Unicode ones.
        if (!own.isEmpty() && !own.startsWith(QLatin1String("utf-16")))
            m_charset = own;
    }
}

QString MapiProperties::htmlCharset() const
{
    return charsetOfCodePage(number(MapiId::InternetCodepage).value_or(0));
}

} // namespace intray
