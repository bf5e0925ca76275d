// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/LineRules.h"

#include "core/base/TextFold.h"

#include <QHash>

namespace intray {

namespace {

// Units that are counted, as master data and UN/ECE Recommendation 20 write them.
bool isCounted(const QString &unit)
{
    constexpr const char *counted[] = {"EA", "C62", "H87", "PCE", "PC", "PCS", "ST", "PR", "SET",
                                       "BX", "BOX", "PK", "CT", "CTN", "DZN", "RO", "ROL"};
    return std::any_of(std::begin(counted), std::end(counted), [&](const char *code) {
        return unit.compare(QLatin1String(code), Qt::CaseInsensitive) == 0;
    });
}

// Whether two lines of one item say the same in all but their position.
bool isSameLine(const OrderLine &a, const OrderLine &b)
{
    const auto text = [](const Field<QString> &field) {
        return foldText(field.value.value_or(QString()));
    };
    return a.quantity.value == b.quantity.value && text(a.unit) == text(b.unit) &&
           a.unitPrice.value == b.unitPrice.value && a.lineTotal.value == b.lineTotal.value &&
           a.discountPercent.value == b.discountPercent.value &&
           a.requestedDate.value == b.requestedDate.value &&
           text(a.supplierItem) == text(b.supplierItem) && text(a.buyerItem) == text(b.buyerItem) &&
           text(a.description) == text(b.description) && foldText(a.note) == foldText(b.note);
}

// Whether one line can say what both say: the quantities are in one unit, at one price, for one day.
std::optional<Decimal> togetherWith(const OrderLine &a, const OrderLine &b)
{
    const bool isAlike =
        a.quantity.value && b.quantity.value &&
        foldText(a.unit.value.value_or(QString())) == foldText(b.unit.value.value_or(QString())) &&
        a.unitPrice.value == b.unitPrice.value && a.pricePer.value == b.pricePer.value &&
        a.discountPercent.value == b.discountPercent.value &&
        a.requestedDate.value == b.requestedDate.value;
    if (!isAlike)
        return std::nullopt;
    const Decimal sum = *a.quantity.value + *b.quantity.value;
    return sum.isOverflow() ? std::nullopt : std::optional(sum);
}

const QString MergeInto = QStringLiteral("merge:");

} // namespace

Answer mergeAnswer(int line, int into, const QString &text)
{
    return {MergeInto + QString::number(into), text, {}, DropLine{line}};
}

std::optional<int> mergedInto(const Answer &answer)
{
    bool isNumber = false;
    const int line = answer.id.mid(MergeInto.size()).toInt(&isNumber);
    const bool isMerge = isNumber && answer.id.startsWith(MergeInto) &&
                         std::holds_alternative<DropLine>(answer.action);
    return isMerge ? std::optional(line) : std::nullopt;
}

Findings WholeUnitsOnly::check(const Order &order, const CheckContext &context) const
{
    Findings findings;
    for (int i = 0; order.kind == OrderKind::New && i < int(order.lines.size()); ++i) {
        const OrderLine &line = order.lines[std::size_t(i)];
        const Item *item = itemOf(line, context);
        if (!item || !line.baseQuantity || line.baseQuantity->isInteger() || !isCounted(item->baseUnit))
            continue;
        const bool isAskedByPack = context.policy.isOn(QStringLiteral("pack-multiple")) &&
                                   !line.baseQuantity->isMultipleOf(item->packSize);
        if (isAskedByPack)
            continue;
        const FieldPath field = FieldPath::ofLine(i, FieldName::Quantity);
        const QString quantity = Questions::quantity(*line.baseQuantity);
        Finding found = finding(field,
                                tr("%1: %2 %3 of %4; it is sold whole. How many?")
                                    .arg(Questions::lineName(i), quantity, item->baseUnit, item->sku),
                                {}, {item->sku, textOf(line.baseQuantity)});
        if (line.quantity.value && *line.quantity.value == *line.baseQuantity) {
            const Decimal less = line.baseQuantity->rounded(0) > *line.baseQuantity
                ? line.baseQuantity->rounded(0) - Decimal(1) : line.baseQuantity->rounded(0);
            found.answers.push_back(Questions::setQuantity(i, (less + Decimal(1)).toString(), tr("rounded up")));
            if (less > Decimal(0))
                found.answers.push_back(Questions::setQuantity(i, less.toString(), tr("rounded down")));
        }
        found.answers.push_back(Questions::keep(tr("Keep %1").arg(quantity)));
        found.answers.push_back(Questions::edit(field, tr("Type it")));
        findings.push_back(found);
    }
    return findings;
}

Findings RepeatedItem::check(const Order &order, const CheckContext &context) const
{
    Findings findings;
    QHash<QString, std::vector<int>> places;
    for (int i = 0; order.kind == OrderKind::New && i < int(order.lines.size()); ++i) {
        const OrderLine &line = order.lines[std::size_t(i)];
        const Item *item = itemOf(line, context);
        if (!item)
            continue;
        std::vector<int> &before = places[item->sku];
        before.push_back(i);
        if (before.size() == 1)
            continue;
        // With its neighbour only: a hundred lines of one item are a hundred comparisons.
        const int other = before[before.size() - 2];
        const bool isSame = line.quantity.value && isSameLine(line, order.lines[std::size_t(other)]);
        Finding found = finding(
            FieldPath::ofLine(i, FieldName::Whole),
            isSame ? tr("%1 and %2 order the same: %3 of %4. Is it meant twice?")
                         .arg(Questions::lineName(other), Questions::lineName(i),
                              Questions::quantity(*line.quantity.value), item->sku)
                   : tr("%1 and %2 are the same item, %3.")
                         .arg(Questions::lineName(other), Questions::lineName(i), item->sku),
            {}, {item->sku, textOf(line.quantity.value)});
        found.severity = isSame ? Severity::Ask : Severity::Note;
        found.answers = {Questions::keep(isSame ? tr("Both are meant") : tr("Noted"))};
        if (const auto sum = togetherWith(order.lines[std::size_t(other)], line))
            found.answers.push_back(mergeAnswer(
                i, other, tr("Put together: %1").arg(Questions::quantity(*sum))));
        if (isSame)
            found.answers.push_back(Questions::dropLine(i));
        findings.push_back(found);
    }
    return findings;
}

} // namespace intray
