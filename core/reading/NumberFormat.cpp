// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/NumberFormat.h"

#include <QRegularExpression>

#include <array>
#include <cmath>

namespace intray {

namespace {

// The first section of a format, and with literals marked: quoted text and escaped characters become
// private-use characters' neighbours in `literal`.
struct Piece
{
    QChar c;
    bool literal = false;
};

std::vector<Piece> firstSection(const QString &code)
{
    std::vector<Piece> pieces;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u';')
            break;
        if (c == u'"') {
            for (++i; i < code.size() && code.at(i) != u'"'; ++i)
                pieces.push_back({code.at(i), true});
        } else if (c == u'\\' && i + 1 < code.size()) {
            pieces.push_back({code.at(++i), true});
        } else if (c == u'_' || c == u'*') {
            ++i; // a gap as wide as, or filled with, the next character
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i);
            const QString inside = code.mid(i + 1, end < 0 ? -1 : end - i - 1);
            if (inside.startsWith(u'$')) { // a currency and a locale
                for (const QChar sign : inside.mid(1).section(u'-', 0, 0))
                    pieces.push_back({sign, true});
            } else if (!inside.isEmpty() && inside.size() <= 2
                       && QStringView(u"hHmMsS").contains(inside.at(0))) {
                pieces.push_back({inside.at(0), false}); // elapsed time
            }
            i = end < 0 ? code.size() : end;
        } else {
            pieces.push_back({c, false});
        }
    }
    return pieces;
}

} // namespace

NumberFormat::NumberFormat(const QString &code)
{
    const QString trimmed = code.trimmed();
    m_general = trimmed.isEmpty() || trimmed == QLatin1String("@")
                || trimmed.contains(QLatin1String("General"), Qt::CaseInsensitive)
                || trimmed.contains(QLatin1String("Standard"), Qt::CaseInsensitive);
    if (m_general)
        return;
    const std::vector<Piece> pieces = firstSection(trimmed);
    bool day = false;
    bool year = false;
    bool month = false;
    bool clock = false;
    bool digits = false;
    for (const Piece &piece : pieces) {
        const QChar c = piece.literal ? QChar() : piece.c.toLower();
        // Letters of German and Dutch formats: T for day, J for year.
        day = day || c == u'd' || c == u't';
        year = year || c == u'y' || c == u'j';
        month = month || c == u'm';
        clock = clock || c == u'h' || c == u's';
        digits = digits || c == u'#' || c == u'?';
    }
    if (!digits && (day || year || (month && !clock))) {
        m_date = true;
        return;
    }
    if (!digits && clock) {
        m_time = true;
        static const QRegularExpression elapsed(QStringLiteral("\\[[hms]+\\]"), QRegularExpression::CaseInsensitiveOption);
        m_elapsed = elapsed.match(trimmed).hasMatch();
        return;
    }
    readNumberSection(trimmed);
}

void NumberFormat::readNumberSection(const QString &section)
{
    bool seenDigit = false;
    bool inFraction = false;
    int zeros = 0;
    int commas = 0;
    for (const Piece &piece : firstSection(section)) {
        const bool digit = !piece.literal && QStringView(u"0#?").contains(piece.c);
        if (digit) {
            commas = 0;
            seenDigit = true;
            if (inFraction)
                ++m_decimals;
            else
                zeros += piece.c == u'0';
        } else if (!piece.literal && piece.c == u'.' && !inFraction) {
            inFraction = true;
            seenDigit = true;
        } else if (!piece.literal && piece.c == u',') {
            ++commas;
        } else if (!piece.literal && piece.c == u'%') {
            m_percent = true;
        } else if (!piece.literal && (piece.c == u'E' || piece.c == u'e')) {
            m_general = true; // exponents help nobody here
            return;
        } else if (!piece.literal && piece.c == u'/') {
            m_general = true; // fractions
            return;
        } else if (!QStringView(u"()").contains(piece.c)) {
            (seenDigit ? m_after : m_before) += piece.c;
        }
    }
    m_thousands = commas;
    m_integerDigits = zeros;
    m_decimals = std::min(m_decimals, 6);
    if (!seenDigit) // a format of text only shows no number at all
        m_general = true;
}

NumberFormat NumberFormat::builtIn(int id)
{
    static const std::array<const char *, 15> codes = {"", "0", "0.00", "#,##0", "#,##0.00", "", "", "", "",
                                                       "0%", "0.00%", "", "", "", "yyyy-mm-dd"};
    if (id >= 0 && id < int(codes.size()))
        return NumberFormat(QString::fromLatin1(codes[size_t(id)]));
    if (id <= 17 || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return NumberFormat(QStringLiteral("yyyy-mm-dd"));
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47))
        return NumberFormat(QStringLiteral("hh:mm"));
    if (id == 37 || id == 38 || id == 41 || id == 42)
        return NumberFormat(QStringLiteral("#,##0"));
    if (id == 39 || id == 40 || id == 43 || id == 44)
        return NumberFormat(QStringLiteral("#,##0.00"));
    return {};
}

QString NumberFormat::shown(double value) const
{
    if (m_time && std::abs(value) < 1e9) {
        // Not rounded up: 5:25:33 is shown as 5:25.
        const double days = m_elapsed ? std::abs(value) : value - std::floor(value);
        const auto minutes = qint64(std::floor(days * 24 * 60 + 1e-4));
        return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }
    double scaled = m_percent ? value * 100 : value;
    for (int i = 0; i < m_thousands; ++i)
        scaled /= 1000;
    const auto number = decimalOf(scaled);
    // Too long for a quantity or a price, but not for a number of a thing.
    if (!number)
        return std::abs(value) < 1e21 && value == std::floor(value) ? QString::number(value, 'f', 0)
                                                                    : QString::number(value, 'g', 15);
    if (m_general)
        return number->toString();
    QString digits = number->abs().toFixed(m_decimals);
    const qsizetype point = digits.indexOf(u'.');
    const qsizetype integers = point < 0 ? digits.size() : point;
    digits.prepend(QString(std::max<qsizetype>(0, m_integerDigits - integers), u'0'));
    const bool negative = number->rounded(m_decimals).isNegative();
    return QString(m_before + (negative ? QStringLiteral("-") : QString()) + digits
                   + (m_percent ? QStringLiteral("%") : QString()) + m_after)
        .trimmed();
}

std::optional<QDate> dateOfSerial(double serial, bool since1904)
{
    const double day = std::floor(serial);
    if (!(day >= (since1904 ? 0 : 1)) || day > 2958465)
        return std::nullopt;
    if (since1904)
        return QDate(1904, 1, 1).addDays(qint64(day));
    // The 1900 calendar counts a 29 February 1900 that never was.
    return QDate(1899, 12, day < 60 ? 31 : 30).addDays(qint64(day));
}

void storeNumber(Cell &cell, double value, const NumberFormat &format, bool since1904)
{
    cell.number = decimalOf(value);
    cell.text = format.shown(value);
    if (!format.isDate())
        return;
    cell.date = dateOfSerial(value, since1904);
    if (cell.date) {
        cell.text = cell.date->toString(Qt::ISODate);
        cell.number.reset();
    }
}

std::optional<Decimal> decimalOf(double value)
{
    if (!std::isfinite(value) || std::abs(value) > 9e12)
        return std::nullopt;
    return Decimal::fromCanonical(QString::number(value, 'f', 6));
}

} // namespace intray
