// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/LowConfidence.h"

#include "core/matching/Matching.h"
#include "core/orders/FieldVisit.h"

namespace intray {

namespace {

constexpr std::size_t Readings = 4;

QString shown(const QString &value, FieldName)
{
    return value;
}
QString shown(Decimal value, FieldName name)
{
    return name == FieldName::UnitPrice ? Questions::price(value) : Questions::quantity(value);
}
QString shown(const QDate &value, FieldName)
{
    return Questions::day(value);
}

// Whether a person settled which figure of the line is wrong: the others are proven by it.
bool isSettledByPerson(const OrderLine &line)
{
    const std::optional<Decimal> amount = computedAmount(line);
    return amount && line.lineTotal.value &&
           amount->rounded(2) == line.lineTotal.value->rounded(2) &&
           (!isPrinted(line.quantity) || !isPrinted(line.unitPrice) || !isPrinted(line.lineTotal));
}

QString percentText(double confidence)
{
    return QString::number(int(confidence * 100));
}

} // namespace

template <typename T>
void LowConfidence::judge(const Field<T> &field, const FieldPath &path, const CheckContext &context,
                          Findings &findings) const
{
    const bool isUnread = !field.value && !field.written.isEmpty();
    const bool isUnproven = field.value && field.confidence < context.policy.requiredConfidence;
    if ((!isUnread && !isUnproven) || field.has(Evidence::Kind::Person))
        return;
    const QString where =
        path.line ? Questions::lineName(*path.line) + QStringLiteral(", ") : QString();
    const QString title = fieldTitle(path.name);
    const QString value = field.value ? shown(*field.value, path.name) : QString();
    Finding found = finding(
        path,
        where + (isUnread ? tr("%1: “%2” could not be read. What is it?").arg(title, field.written)
                          : tr("%1: is “%2” right?").arg(title, value)),
        isUnread ? QString()
        : field.because().isEmpty()
            ? tr("It is read, but only %1 % sure.").arg(percentText(field.confidence))
            : tr("It is only %1 % sure: %2.").arg(percentText(field.confidence), field.because()),
        {field.value ? valueText(*field.value) : QString(), field.written});
    if (field.value)
        found.answers.push_back(Questions::keep(tr("Yes, %1").arg(value)));
    for (const Alternative<T> &other : field.alternatives) {
        if (found.answers.size() >= Readings)
            break;
        Answer answer = Questions::set(
            path, valueText(other.value),
            other.written.isEmpty() ? QString() : tr("read from “%1”").arg(other.written));
        if constexpr (std::is_same_v<T, Decimal>)
            answer.text = shown(other.value, path.name);
        found.answers.push_back(answer);
    }
    found.answers.push_back(Questions::edit(path, tr("Type it")));
    findings.push_back(found);
}

void LowConfidence::judgeHeader(const Order &order, const CheckContext &context,
                                Findings &findings) const
{
    judge(order.poNumber, FieldPath::header(FieldName::PoNumber), context, findings);
    judge(order.requestedDate, FieldPath::header(FieldName::RequestedDate), context, findings);
    // An address that is the customer's own is proven by that.
    if (!order.shipToId.value || !order.shipTo.value ||
        order.shipToId.confidence < context.policy.requiredConfidence)
        judge(order.shipTo, FieldPath::header(FieldName::ShipTo), context, findings);
    // Without master data the customer is the name the document states.
    if (!context.catalog.hasCustomers())
        judge(order.buyerName, FieldPath::header(FieldName::BuyerName), context, findings);
}

void LowConfidence::judgeItem(const Order &order, int index, const CheckContext &context,
                              Findings &findings) const
{
    const OrderLine &line = order.lines[std::size_t(index)];
    if (!context.catalog.hasItems()) {
        const Field<QString> *codes[] = {&line.supplierItem, &line.buyerItem, &line.gtin,
                                         &line.description};
        const FieldName names[] = {FieldName::SupplierItem, FieldName::BuyerItem, FieldName::Gtin,
                                   FieldName::Description};
        for (std::size_t i = 0; i < std::size(codes); ++i) {
            if (codes[i]->value) {
                judge(*codes[i], FieldPath::ofLine(index, names[i]), context, findings);
                return;
            }
        }
        return;
    }
    const Item *item = itemOf(line, context);
    if (!item || line.sku.confidence >= context.policy.requiredConfidence ||
        line.sku.has(Evidence::Kind::Person))
        return;
    const FieldPath path = FieldPath::ofLine(index, FieldName::Sku);
    Finding found = finding(
        path,
        tr("%1: is the item %2?")
            .arg(Questions::lineName(index), Questions::itemName(*item, order.language)),
        tr("It is only %1 % sure: %2.").arg(percentText(line.sku.confidence), line.sku.because()),
        {item->sku, line.sku.written});
    found.answers.push_back(Questions::item(index, *item, line.sku.because(), order.language));
    for (const ItemCandidate &other :
         itemCandidates(order, line, context.catalog, context.memory, int(Readings))) {
        if (other.item != item && found.answers.size() < Readings + 1)
            found.answers.push_back(
                Questions::item(index, *other.item, other.because, order.language));
    }
    found.answers.push_back(Questions::edit(path, tr("Search the item")));
    findings.push_back(found);
}

void LowConfidence::judgeLine(const Order &order, int index, const CheckContext &context,
                              Findings &findings) const
{
    const OrderLine &line = order.lines[std::size_t(index)];
    const auto path = [&](FieldName name) { return FieldPath::ofLine(index, name); };
    if (order.kind == OrderKind::New)
        judgeItem(order, index, context, findings);
    else
        judge(line.position, path(FieldName::Position), context, findings);
    judge(line.unit, path(FieldName::Unit), context, findings);
    if (!isSettledByPerson(line)) {
        judge(line.quantity, path(FieldName::Quantity), context, findings);
        judge(line.unitPrice, path(FieldName::UnitPrice), context, findings);
        if (line.unitPrice.value)
            judge(line.pricePer, path(FieldName::PricePer), context, findings);
    }
    judge(line.requestedDate, path(FieldName::LineRequestedDate), context, findings);
}

Findings LowConfidence::check(const Order &order, const CheckContext &context) const
{
    Findings findings;
    judgeHeader(order, context, findings);
    for (int i = 0; i < int(order.lines.size()); ++i)
        judgeLine(order, i, context, findings);
    for (const QString &doubt : order.doubts) {
        Finding found = finding(FieldPath::header(FieldName::Whole), doubt, {}, {doubt});
        found.answers = {
            Questions::keep(tr("It is right as it is")),
            Questions::edit(FieldPath::header(FieldName::Whole), tr("Correct the lines"))};
        findings.push_back(found);
    }
    return findings;
}

} // namespace intray
