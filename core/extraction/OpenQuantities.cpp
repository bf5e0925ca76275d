// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/OpenQuantities.h"

#include "core/extraction/FieldParsers.h"
#include "core/extraction/RowArithmetic.h"

#include <QRegularExpression>

namespace intray {

namespace {

// How likely the digits are grouped: proven by other figures, told by the other quantities, usual in the language.
constexpr double Proven = 0.99, Told = 0.97, Usual = 0.9, Even = 0.5, Unusual = 0.15;
constexpr double NoDoubt = 0.05, SureAgain = 0.96;

struct OpenQuantity
{
    OrderLine *line = nullptr;
    Decimal grouped, decimal;
    bool comma = false;
};

// Amounts as they are written with cents; anything else proves nothing.
NumberStyle styleOf(const QStringList &texts)
{
    static const QRegularExpression cents(QStringLiteral(
        "(?<![\\w.,/:-])[€£$¥]?\\d{1,3}(?:[.,' \\x{a0}\\x{202f}]?\\d{3})*[.,]\\d{2}(?![\\w.,/:]*\\d)"));
    QStringList numbers;
    for (const QString &text : texts) {
        for (auto match = cents.globalMatch(text); match.hasNext();)
            numbers += match.next().captured();
    }
    return provenNumberStyle(numbers);
}

bool isPieces(const OrderLine &line, const Lexicon &lexicon)
{
    const QString unit = line.unit.value.value_or(QString());
    return unit.isEmpty() || lexicon.unitCode(unit) == QStringLiteral("EA");
}

// Which quantity makes the printed amount, where exactly one does.
std::optional<Decimal> provenByAmount(const OpenQuantity &open)
{
    const OrderLine &line = *open.line;
    if (!line.unitPrice.value || !line.lineTotal.value)
        return std::nullopt;
    const auto holds = [&](Decimal quantity) {
        const Decimal amount = lineAmount(quantity, *line.unitPrice.value, line.pricePer.value.value_or(Decimal(1)),
                                          line.discountPercent.value.value_or(Decimal(0)));
        return (amount - *line.lineTotal.value).abs() <= Decimal::fromMicros(20'000);
    };
    const bool grouped = holds(open.grouped), decimal = holds(open.decimal);
    if (grouped == decimal)
        return std::nullopt;
    return grouped ? open.grouped : open.decimal;
}

std::optional<OpenQuantity> openQuantity(OrderLine &line, const std::function<bool(const Source &)> &isStored)
{
    static const QRegularExpression form(QStringLiteral("(?<![\\d.,'])([1-9]\\d{0,2})([.,])(\\d{3})(?![\\d.,'])"));
    const Field<Decimal> &quantity = line.quantity;
    if (!quantity.value || quantity.written.size() > 60 || quantity.has(Evidence::Kind::Arithmetic)
        || quantity.has(Evidence::Kind::Person) || isStored(quantity.source))
        return std::nullopt;
    const QRegularExpressionMatch match = form.match(quantity.written);
    if (!match.hasMatch())
        return std::nullopt;
    const auto grouped = Decimal::fromCanonical(QString(match.captured(1) + match.captured(3)));
    const auto decimal = Decimal::fromCanonical(QString(match.captured(1) + u'.' + match.captured(3)));
    if (!grouped || !decimal || (*quantity.value != *grouped && *quantity.value != *decimal))
        return std::nullopt;
    return OpenQuantity{&line, *grouped, *decimal, match.captured(2) == u","};
}

void choose(const OpenQuantity &open, double isGrouped)
{
    Field<Decimal> &quantity = open.line->quantity;
    const auto isOfPair = [&](const Alternative<Decimal> &known) {
        return known.source == quantity.source && (known.value == open.grouped || known.value == open.decimal);
    };
    // Whether nothing but the sign spoke against it: what is weak for another reason stays so.
    const bool isOnlyOpen = isOnlyDoubtedFor(quantity, isOfPair);
    std::erase_if(quantity.alternatives, isOfPair);
    if (isOnlyOpen)
        quantity.confidence = std::max(quantity.confidence, SureAgain);
    if (isGrouped != Even)
        quantity.value = isGrouped > Even ? open.grouped : open.decimal;
    const double otherwise = std::min(isGrouped, 1 - isGrouped);
    if (otherwise <= NoDoubt)
        return;
    quantity.confidence *= 1 - otherwise;
    const Decimal other = quantity.value == open.grouped ? open.decimal : open.grouped;
    quantity.alternatives.insert(quantity.alternatives.begin(),
                                 {other, quantity.written, quantity.source, otherwise});
}

} // namespace

void weighOpenQuantities(Order &order, const QStringList &texts, const Lexicon &lexicon,
                         const std::function<bool(const Source &)> &isStored)
{
    static const QRegularExpression plain(QStringLiteral("^\\d+(?![\\d.,'])"));
    std::vector<OpenQuantity> all;
    bool hasPlain = false, hasBroken[2] = {false, false};
    for (OrderLine &line : order.lines) {
        hasPlain = hasPlain || (line.quantity.value && plain.match(line.quantity.written.trimmed()).hasMatch());
        const auto open = openQuantity(line, isStored);
        if (!open)
            continue;
        if (const auto proven = provenByAmount(*open)) {
            line.quantity.value = *proven;
            continue;
        }
        // Nobody orders one and a half pieces.
        hasBroken[open->comma] = hasBroken[open->comma] || (isPieces(line, lexicon) && !open->decimal.isInteger());
        all.push_back(*open);
    }
    if (all.empty())
        return;
    const NumberStyle style = styleOf(texts);
    const bool isEnglish = order.language.isEmpty() || order.language == QLatin1String("en");
    for (const OpenQuantity &open : all) {
        const bool isDecimalSign = (style == NumberStyle::DecimalComma) == open.comma;
        double isGrouped = isEnglish ? (open.comma ? Usual : Even) : (open.comma ? Unusual : Usual);
        if (hasBroken[open.comma] || (hasPlain && open.decimal.isInteger()))
            isGrouped = Told;
        else if (style != NumberStyle::Unknown)
            isGrouped = isDecimalSign ? 1 - Proven : Proven;
        choose(open, isGrouped);
    }
}

} // namespace intray
