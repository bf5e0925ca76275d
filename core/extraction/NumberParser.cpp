// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/FieldParsers.h"

#include <QRegularExpression>

namespace intray {

namespace {

// Digits of other scripts are none.
bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isBlank(QChar c)
{
    return c.isSpace() || c == QChar(0x202F) || c == QChar(0x2009) || c == QChar(0x00A0);
}

// The digits and separators of a number, without sign, currency and blanks around it.
struct BareNumber
{
    QString text;
    bool negative = false;
};

void chopMinus(QString &text, bool &negative)
{
    const auto isMinus = [](QChar c) { return c == u'-' || c == u'\u2212' || c == u'\u2013'; };
    if (!text.isEmpty() && isMinus(text.front())) {
        negative = true;
        text = text.mid(1).trimmed();
    } else if (text.size() > 1 && isMinus(text.back())) {
        // "99,-" says no cents; "10,00-" is negative.
        QString rest = text.chopped(1);
        while (!rest.isEmpty() && isMinus(rest.back()))
            rest.chop(1);
        rest = rest.trimmed();
        if (rest.endsWith(u',') || rest.endsWith(u'.'))
            rest.chop(1);
        else
            negative = true;
        text = rest;
    } else if (text.startsWith(u'+')) {
        text = text.mid(1).trimmed();
    }
}

// Whether a currency may stand there: it begins with a letter or a sign, and ends with one or a full stop.
bool mayBeCurrency(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'$' || c == QChar(0x20AC)
        || c == QChar(0xA3) || c == QChar(0xA5);
}

// Cuts a currency sign or code from both ends.
void chopCurrency(QString &text)
{
    if (text.isEmpty()
        || (!mayBeCurrency(text.front()) && !mayBeCurrency(text.back()) && text.back() != u'.'))
        return;
    static const QRegularExpression ends(QStringLiteral(
        "^(?:(?:[A-Za-z]{1,3})?[€£$¥]|(?:[A-Za-z]{2,4}|[Ff][Rr])\\.?(?=[\\s\\d.,+-]))\\s*|\\s*(?:(?:[A-Za-z]{1,3})?[€£$¥]|[A-Za-z]{2,5}\\.?)$"));
    for (int i = 0; i < 2; ++i) {
        const QRegularExpressionMatch match = ends.match(text);
        if (!match.hasMatch() || !parseCurrency(match.captured().trimmed()))
            return;
        if (match.capturedStart() == 0)
            text = text.mid(match.capturedEnd());
        else
            text.truncate(match.capturedStart());
        text = text.trimmed();
    }
}

BareNumber bareNumber(QStringView written)
{
    BareNumber bare;
    bare.text.reserve(written.size());
    for (const QChar c : written)
        bare.text += isBlank(c) ? QChar(u' ') : (c == u'\u2019' || c == u'`') ? QChar(u'\'') : c;
    bare.text = bare.text.trimmed();
    if (bare.text.startsWith(u'(') && bare.text.endsWith(u')')) {
        bare.negative = true;
        bare.text = bare.text.mid(1, bare.text.size() - 2).trimmed();
    }
    chopMinus(bare.text, bare.negative);
    chopCurrency(bare.text);
    chopMinus(bare.text, bare.negative);
    return bare;
}

// Value of whole and decimal digits; places beyond the sixth are cut.
std::optional<Decimal> valueOf(QString whole, const QString &decimals, bool negative)
{
    whole.remove(u'.').remove(u',').remove(u'\'').remove(u' ');
    if (whole.isEmpty())
        whole = QStringLiteral("0");
    QString text = negative ? u'-' + whole : whole;
    if (!decimals.isEmpty())
        text += u'.' + decimals.left(Decimal::Decimals);
    return Decimal::fromCanonical(text);
}

// Whether the separators of a whole part group its digits by threes ("12,34,567" is not grouped).
bool isGrouped(const QString &whole, QChar separator)
{
    const QStringList groups = whole.split(separator);
    if (groups.first().isEmpty() || groups.first().size() > 3)
        return false;
    return std::all_of(groups.begin() + 1, groups.end(),
                       [](const QString &group) { return group.size() == 3; });
}

NumberStyle styleOf(QChar decimalSign)
{
    return decimalSign == u'.' ? NumberStyle::DecimalPoint : NumberStyle::DecimalComma;
}

void add(std::vector<NumberReading> &readings, const QString &whole, const QString &decimals,
         bool negative, NumberStyle style)
{
    if (const std::optional<Decimal> value = valueOf(whole, decimals, negative))
        readings.push_back({*value, style});
}

// "1.234" and "1,234": grouped or decimal.
void readOneSeparator(std::vector<NumberReading> &readings, const BareNumber &bare, QChar separator)
{
    const QChar other = separator == u'.' ? u',' : u'.';
    const qsizetype at = bare.text.indexOf(separator);
    const QString whole = bare.text.left(at);
    const QString decimals = bare.text.mid(at + 1);
    add(readings, whole, decimals, bare.negative, styleOf(separator));
    if (decimals.size() == 3 && !whole.isEmpty() && whole.size() <= 3 && !whole.startsWith(u'0'))
        add(readings, whole + decimals, {}, bare.negative, styleOf(other));
}

// Most of what is asked about is no number, and this is asked about every cell: between its first and its last
// digit a number has nothing but digits and what parts them.
bool mayBeNumber(QStringView written)
{
    const auto first = std::find_if(written.begin(), written.end(), isDigit);
    if (first == written.end())
        return false;
    auto last = written.end() - 1;
    while (!isDigit(*last))
        --last;
    return std::all_of(first, last, [](QChar c) {
        return isDigit(c) || isBlank(c) || c == u'.' || c == u',' || c == u'\'' || c == u'\u2019' || c == u'`';
    });
}

// "12", "1.234,50", "1 234", "12.", ",5"
bool isNumberForm(QStringView text)
{
    const auto isSign = [](QChar c) { return c == u'.' || c == u','; };
    if (text.isEmpty())
        return false;
    if (isDigit(text.front()) && isDigit(text.back()))
        return std::all_of(text.begin(), text.end(),
                           [&](QChar c) { return isDigit(c) || isSign(c) || c == u' ' || c == u'\''; });
    if (text.size() < 2 || isSign(text.front()) == isSign(text.back()))
        return false;
    const QStringView digits = isSign(text.front()) ? text.sliced(1) : text.chopped(1);
    return std::all_of(digits.begin(), digits.end(), isDigit);
}

} // namespace

std::vector<NumberReading> readNumber(QStringView written, NumberStyle style)
{
    std::vector<NumberReading> readings;
    if (!mayBeNumber(written))
        return readings;
    const BareNumber bare = bareNumber(written);
    if (bare.text.size() > 24 || !isNumberForm(bare.text))
        return readings;
    QString text = bare.text;
    const bool hasGroups = text.contains(u' ') || text.contains(u'\'');
    if (hasGroups) {
        // Blanks and apostrophes only ever group; what they group must be threes.
        static const QRegularExpression mark(QStringLiteral("[.,]"));
        const QString whole = text.left(text.indexOf(mark));
        const QString plainWhole = QString(whole).replace(u'\'', u' ');
        if (!isGrouped(plainWhole, u' '))
            return readings;
        // "26,00 100" are a price and what it is for; "65, 84" was parted by recognition.
        const QStringList places = text.mid(whole.size() + 1).split(u' ');
        if (std::any_of(places.begin(), places.end() - 1, [](const QString &group) { return !group.isEmpty() && group.size() != 3; }))
            return readings;
        text.remove(u' ').remove(u'\'');
    }
    const auto points = text.count(u'.'), commas = text.count(u',');
    const BareNumber compact{text, bare.negative};
    if (points == 0 && commas == 0) {
        add(readings, text, {}, bare.negative, NumberStyle::Unknown);
    } else if (points > 0 && commas > 0) {
        const QChar sign = text.lastIndexOf(u'.') > text.lastIndexOf(u',') ? u'.' : u',';
        const QChar group = sign == u'.' ? u',' : u'.';
        const qsizetype at = text.lastIndexOf(sign);
        const QString whole = text.left(at);
        if (!whole.contains(sign) && isGrouped(whole, group))
            add(readings, whole, text.mid(at + 1), bare.negative, styleOf(sign));
    } else {
        const QChar sign = points > 0 ? u'.' : u',';
        if (points + commas > 1) {
            if (!hasGroups && isGrouped(text, sign))
                add(readings, text, {}, bare.negative, styleOf(sign == u'.' ? u',' : u'.'));
        } else if (hasGroups) {
            const qsizetype at = text.indexOf(sign);
            add(readings, text.left(at), text.mid(at + 1), bare.negative, styleOf(sign));
        } else {
            readOneSeparator(readings, compact, sign);
        }
    }
    const NumberStyle first = style == NumberStyle::Unknown ? NumberStyle::DecimalPoint : style;
    std::stable_sort(readings.begin(), readings.end(), [first](const auto &a, const auto &b) {
        return (a.style == first) > (b.style == first);
    });
    return readings;
}

std::optional<Decimal> parseNumber(QStringView text, NumberStyle style)
{
    const std::vector<NumberReading> readings = readNumber(text, style);
    return readings.empty() ? std::nullopt : std::optional<Decimal>(readings.front().value);
}

NumberStyle provenNumberStyle(const QStringList &numbers)
{
    int points = 0, commas = 0;
    for (const QString &number : numbers) {
        const std::vector<NumberReading> readings = readNumber(number, NumberStyle::Unknown);
        if (readings.size() != 1)
            continue;
        points += readings.front().style == NumberStyle::DecimalPoint;
        commas += readings.front().style == NumberStyle::DecimalComma;
    }
    if (points > 3 * commas)
        return NumberStyle::DecimalPoint;
    if (commas > 3 * points)
        return NumberStyle::DecimalComma;
    return NumberStyle::Unknown;
}

} // namespace intray
