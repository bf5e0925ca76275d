// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/TwoReadings.h"

#include <QRegularExpression>

#include <algorithm>

namespace intray {

namespace {

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

// Whether two letters are drawn the same but for their size, or one is a stroke that letters are taken for.
bool isSameShape(QChar a, QChar b)
{
    static const QString sizes = QStringLiteral("cCoOsSvVwWxXzZ");
    if (a == b)
        return true;
    if (a.toUpper() == b.toUpper())
        return sizes.contains(a);
    return (a == u'(' && b == u'C') || (a == u'C' && b == u'(');
}

// The reading to believe of two that differ only in the size of letters or in a bracket for a C: capitals, as
// numbers are written.
std::optional<QString> sameButForSize(const QString &a, const QString &b)
{
    if (a.size() != b.size() || a.count(u'(') + b.count(u'(') > 1 || a.contains(u')') || b.contains(u')'))
        return std::nullopt;
    QString both = a;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (!isSameShape(a[i], b[i]))
            return std::nullopt;
        if (a[i] != b[i])
            both[i] = b[i].isUpper() ? b[i] : a[i];
    }
    return both;
}

// A number whose round and straight letters are figures: "l" for 1, "2O" for 20. Nothing where anything but
// figures and their signs stands in it.
std::optional<QString> asFigures(const QString &text)
{
    static const QRegularExpression figures(QStringLiteral("^[0-9OoIl|ı.,]{1,14}$"));
    if (!figures.match(text).hasMatch())
        return std::nullopt;
    QString number = text;
    number.replace(u'O', u'0').replace(u'o', u'0');
    for (const QChar stroke : {u'I', u'l', u'|', u'ı'})
        number.replace(stroke, u'1');
    return number;
}

// The first as a date, when the second differs only in strokes taken for 1 and in round letters. Its own signs
// must be there: "27/02/2026" is not read into "2710212026".
std::optional<QString> sameDate(const QString &date, const QString &other)
{
    static const QRegularExpression form(
        QStringLiteral("^[0-9OoIl]{1,2}([./-])(?:[0-9OoIl]{1,2}|\\p{L}{3,9})\\1[0-9OoIl]{4}[.,;]?$"));
    if (date.size() != other.size() || !form.match(date).hasMatch())
        return std::nullopt;
    static const QString strokes = QStringLiteral("1Il|/"), rounds = QStringLiteral("0OoQ");
    for (qsizetype i = 0; i < date.size(); ++i) {
        const QChar a = date[i], b = other[i];
        const bool alike = a == b || (strokes.contains(a) && strokes.contains(b))
                           || (rounds.contains(a) && rounds.contains(b));
        if (!alike)
            return std::nullopt;
    }
    QString figures = date;
    const qsizetype sign = date.indexOf(QRegularExpression(QStringLiteral("[./-]")));
    const qsizetype last = date.lastIndexOf(date[sign]);
    const bool isNamed = date.mid(sign + 1, last - sign - 1).contains(QRegularExpression(QStringLiteral("\\p{L}{3}")));
    for (qsizetype i = 0; i < figures.size(); ++i) {
        if (isNamed && i > sign && i < last)
            continue;
        if (rounds.contains(figures[i]))
            figures[i] = u'0';
        else if (figures[i] != date[sign] && strokes.contains(figures[i]))
            figures[i] = u'1';
    }
    return figures;
}

} // namespace

std::optional<QString> withDecimalSign(const QString &a, const QString &b)
{
    static const QRegularExpression dashed(QStringLiteral("^\\d{1,6}-\\d{2}$"));
    static const QRegularExpression number(QStringLiteral("^\\d{1,6}[.,]\\d{2}$"));
    if (dashed.match(a).hasMatch() && number.match(b).hasMatch())
        return b;
    return dashed.match(b).hasMatch() && number.match(a).hasMatch() ? std::optional(a) : std::nullopt;
}

std::optional<QString> meantByBoth(const QString &a, const QString &b)
{
    if (a == b)
        return a;
    const auto first = asFigures(a), second = asFigures(b);
    // One of them must have read figures, or two strokes are a number.
    if (first && first == second && (hasDigit(a) || hasDigit(b)))
        return first;
    if (const auto date = sameDate(a, b))
        return date;
    if (const auto date = sameDate(b, a))
        return date;
    return hasDigit(a) ? sameButForSize(a, b) : std::nullopt;
}

} // namespace intray
