// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/FieldProof.h"
#include "core/extraction/LineReader.h"

#include <QRegularExpression>

namespace intray {

namespace {

const Decimal Cent = Decimal::fromMicros(10'000);

// "10+5 %", "10 % / 5 %": one discount after the other, each of what is left. Together they are less than their
// sum, which some mean all the same: the amount of the line tells. Empty for anything else.
std::vector<NumberReading> stackedDiscounts(const QString &text, NumberStyle style)
{
    static const QRegularExpression form(QStringLiteral(
        "^-?\\s*\\d{1,2}(?:[.,]\\d{1,2})?\\s*%?(?:\\s*[+/]\\s*-?\\d{1,2}(?:[.,]\\d{1,2})?\\s*%?){1,4}$"));
    static const QRegularExpression share(QStringLiteral("\\d{1,2}(?:[.,]\\d{1,2})?"));
    if (!form.match(text).hasMatch())
        return {};
    Decimal left = 100, sum;
    for (auto shares = share.globalMatch(text); shares.hasNext();) {
        const auto value = parseNumber(shares.next().captured(), style);
        if (!value)
            return {};
        left = left.mulDiv(Decimal(100) - *value, Decimal(100));
        sum += *value;
    }
    std::vector<NumberReading> readings{{(Decimal(100) - left).rounded(4), style}};
    if (sum < Decimal(100) && sum != readings.front().value)
        readings.push_back({sum, style});
    return readings;
}

bool isShareByForm(const GridCell &cell, const ColumnHead *head)
{
    return cell.text.contains(u'%') || (head && head->text.contains(u'%'));
}

} // namespace

bool LineReader::readDiscount(const GridCell &cell, int column, LineFigures &figures) const
{
    QString text = cell.text.simplified();
    const NumberStyle style = m_writing.numbers[size_t(column)].style;
    figures.discount = stackedDiscounts(text, style);
    if (!figures.discount.empty())
        return true;
    const bool percent = text.contains(u'%');
    text.remove(u'%');
    for (const NumberReading &reading : readNumber(text, style)) {
        if (reading.value.abs() <= Decimal(100))
            figures.discount.push_back({reading.value.abs(), reading.style});
    }
    if (cell.number && (!percent || figures.discount.empty()))
        figures.discount = {{cell.number->abs(), NumberStyle::Unknown}};
    if (isShareByForm(cell, m_columns.headOf(column)))
        return false;
    if (cell.number)
        figures.discountMoney = {{cell.number->abs(), NumberStyle::Unknown}};
    else if (const auto money = parsePrice(text, style, m_context.lexicon))
        figures.discountMoney = {{money->value.abs(), style}};
    return false;
}

// As the share it is, where it is a whole one; else the price is what is left of it.
void LineReader::takeMoneyOff(const LineFigures &figures, const GridCell &cell, ReadLine &read) const
{
    OrderLine &line = read.line;
    const Decimal off = figures.discountMoney[read.figures.discount].value;
    if (off.isZero() || !line.quantity.value || !line.unitPrice.value || line.quantity.value->isZero())
        return;
    const Decimal per = line.pricePer.value.value_or(Decimal(1)), price = *line.unitPrice.value;
    const Decimal amount = line.lineTotal.value.value_or(Decimal());
    const bool isOffPrice = read.figures.kind == FigureChoice::Discount::OffPrice;
    const Decimal offPrice = isOffPrice ? off : off.mulDiv(per, *line.quantity.value);
    const Decimal share = offPrice.mulDiv(Decimal(100), price);
    const QString because = tr("price %1 less %2, by the amount of the line").arg(price.toString(), off.toString());
    if (share == share.rounded(2) && (lineAmount(*line.quantity.value, price, per, share) - amount).abs() < Cent) {
        state(line.discountPercent, share, cell.text.simplified(), cell.source);
        believe(line.discountPercent, Evidence::Kind::Arithmetic, proof::SumHolds, because);
        line.discountPercent.confidence *= cell.confidence;
        return;
    }
    const Decimal left = (price - offPrice).rounded(4);
    line.unitPrice.value = left;
    line.unitPrice.alternatives.clear();
    line.unitPrice.support(Evidence::Kind::Arithmetic, because);
    line.unitPrice.confidence *= cell.confidence;
    // An amount out of range makes nothing, either.
    if (!((lineAmount(*line.quantity.value, left, per, Decimal(0)) - amount).abs() < Cent)) {
        read.doubt = tr("The discount of %1 leaves no price that makes the amount %2. Which price holds?")
                         .arg(off.toString(), amount.toFixed(2));
    }
}

// Where no amount proves it: parts that may add up or follow each other, money that looks like a share.
void LineReader::doubtDiscount(const LineFigures &figures, const GridCell &cell, int column, bool isStacked,
                               ReadLine &read) const
{
    const QString written = cell.text.simplified();
    if (isStacked) {
        read.doubt = tr("The discount “%1” is stated in parts and no amount of the line proves what they make "
                        "together. Is it %2 %?")
                         .arg(written, figures.discount.front().value.toString());
        return;
    }
    const bool takesOff = (!figures.discount.empty() && !figures.discount.front().value.isZero())
        || (!figures.discountMoney.empty() && !figures.discountMoney.front().value.isZero());
    if (!takesOff || isShareByForm(cell, m_columns.headOf(column)))
        return;
    const ColumnHead *head = m_columns.headOf(column);
    const bool headSaysMoney = head
        && (!head->currency.isEmpty() || !head->unit.isEmpty() || head->text.contains(u'/')
            || (!head->guesses.empty() && head->guesses.front().weight < 0.7));
    const Decimal quarter = Decimal::fromMicros(250'000);
    const bool isUsualShare = !figures.discount.empty() && figures.discount.front().value.isMultipleOf(quarter);
    if (headSaysMoney || !isUsualShare || !read.line.unitPrice.isStated())
        read.doubt = tr("Is the discount “%1” a share in percent or an amount of money?").arg(written);
}

} // namespace intray
