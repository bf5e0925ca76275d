// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/Outlook.h"

#include "ui/shared/Words.h"

#include <QCoreApplication>
#include <QLocale>

namespace intray {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(intray::Outlook)
};

constexpr size_t FewOrders = 3;   // of one customer
constexpr size_t FewOfAll = 8;    // of one currency
constexpr int FarAbove = 10;

QString textOf(const Field<QString> &field) { return field.value.value_or(QString()); }
QString textOf(const Field<Decimal> &field) { return field.value ? field.value->toString() : QString(); }
QString textOf(const Field<QDate> &field)
{
    return field.value ? QLocale().toString(*field.value, QLocale::ShortFormat) : QString();
}

// Calls `each(name, field)` for the fields that a person sees and corrects.
template <typename Each>
void forHeader(const Order &order, Each each)
{
    each(FieldName::CustomerNo, textOf(order.customerNo));
    each(FieldName::PoNumber, textOf(order.poNumber));
    each(FieldName::OrderDate, textOf(order.orderDate));
    each(FieldName::RequestedDate, textOf(order.requestedDate));
    each(FieldName::ShipTo, textOf(order.shipTo));
    each(FieldName::ShipToId, textOf(order.shipToId));
    each(FieldName::BillTo, textOf(order.billTo));
    each(FieldName::PaymentTerms, textOf(order.paymentTerms));
    each(FieldName::Currency, textOf(order.currency));
    each(FieldName::Charges, textOf(order.charges));
    each(FieldName::NetTotal, textOf(order.netTotal));
    each(FieldName::TaxTotal, textOf(order.taxTotal));
    each(FieldName::Total, textOf(order.total));
}

template <typename Each>
void forLine(const OrderLine &line, Each each)
{
    each(FieldName::Position, textOf(line.position));
    each(FieldName::Sku, textOf(line.sku));
    each(FieldName::SupplierItem, textOf(line.supplierItem));
    each(FieldName::BuyerItem, textOf(line.buyerItem));
    each(FieldName::Description, textOf(line.description));
    each(FieldName::Quantity, textOf(line.quantity));
    each(FieldName::Unit, textOf(line.unit));
    each(FieldName::UnitPrice, textOf(line.unitPrice));
    each(FieldName::PricePer, textOf(line.pricePer));
    each(FieldName::DiscountPercent, textOf(line.discountPercent));
    each(FieldName::LineTotal, textOf(line.lineTotal));
    each(FieldName::LineRequestedDate, textOf(line.requestedDate));
}

QString lineInWords(const OrderLine &line)
{
    QStringList words{textOf(line.quantity), textOf(line.unit), textOf(line.sku), textOf(line.description)};
    words.removeAll(QString());
    return words.join(u' ');
}

// The line of the other order that was read from the same place; by number where lines have no place.
std::optional<size_t> sameLine(const OrderLine &line, size_t number, const std::vector<OrderLine> &others)
{
    if (!line.source.isSomewhere()) {
        if (number < others.size() && !others[number].source.isSomewhere())
            return number;
        return std::nullopt;
    }
    for (size_t i = 0; i < others.size(); ++i) {
        if (others[i].source == line.source)
            return i;
    }
    return std::nullopt;
}

void compareLines(const Order &was, const Order &is, std::vector<FieldChange> &changes)
{
    for (size_t i = 0; i < is.lines.size(); ++i) {
        const QString title = Texts::tr("Line %1").arg(i + 1);
        const auto before = sameLine(is.lines[i], i, was.lines);
        if (!before) {
            changes.push_back({title, Texts::tr("(not there)"), lineInWords(is.lines[i])});
            continue;
        }
        std::map<FieldName, QString> old;
        forLine(was.lines[*before], [&old](FieldName name, const QString &text) { old[name] = text; });
        forLine(is.lines[i], [&](FieldName name, const QString &text) {
            if (text != old[name])
                changes.push_back({title + QStringLiteral(", ") + fieldTitle(name), old[name], text});
        });
    }
    for (size_t i = 0; i < was.lines.size(); ++i) {
        if (!sameLine(was.lines[i], i, is.lines))
            changes.push_back({Texts::tr("Line %1 as read").arg(i + 1), lineInWords(was.lines[i]), Texts::tr("(dropped)")});
    }
}

std::optional<Decimal> median(std::vector<Decimal> values, size_t few)
{
    if (values.size() < few)
        return std::nullopt;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end(),
                     [](Decimal a, Decimal b) { return a.micros() < b.micros(); });
    return *middle;
}

} // namespace

UsualValues::UsualValues(const std::vector<QueueRow> &rows)
{
    std::map<QString, std::vector<Decimal>> customers, currencies;
    for (const QueueRow &row : rows) {
        if (!row.value || row.value->isOverflow() || row.kind != OrderKind::New || row.state == OrderState::Rejected)
            continue;
        currencies[row.currency].push_back(*row.value);
        if (!row.customerNo.isEmpty())
            customers[row.customerNo + u' ' + row.currency].push_back(*row.value);
    }
    for (auto &[customer, values] : customers) {
        if (const auto usual = median(std::move(values), FewOrders + 1)) // the order itself is among them
            m_byCustomer[customer] = *usual;
    }
    for (auto &[currency, values] : currencies) {
        if (const auto usual = median(std::move(values), FewOfAll))
            m_byCurrency[currency] = *usual;
    }
}

std::optional<Decimal> UsualValues::farExceededBy(const QueueRow &row) const
{
    if (!row.value || row.value->isOverflow())
        return std::nullopt;
    auto usual = m_byCustomer.find(row.customerNo + u' ' + row.currency);
    if (usual == m_byCustomer.end()) {
        usual = m_byCurrency.find(row.currency);
        if (usual == m_byCurrency.end())
            return std::nullopt;
    }
    if (usual->second.isZero() || *row.value < usual->second * Decimal(FarAbove))
        return std::nullopt;
    return usual->second;
}

std::vector<FieldChange> changesOf(const Order &was, const Order &is)
{
    std::vector<FieldChange> changes;
    if (was.kind != is.kind)
        changes.push_back({fieldTitle(FieldName::Kind), toKey(was.kind), toKey(is.kind)});
    std::map<FieldName, QString> old;
    forHeader(was, [&old](FieldName name, const QString &text) { old[name] = text; });
    forHeader(is, [&](FieldName name, const QString &text) {
        if (text != old[name])
            changes.push_back({fieldTitle(name), old[name], text});
    });
    compareLines(was, is, changes);
    return changes;
}

Outlook outlookOf(const OrderRecord &record)
{
    Outlook outlook;
    outlook.changes = changesOf(record.asRead, record.order);
    // What a person decided against a rule stands out, whatever the rule.
    for (const Finding &finding : record.findings) {
        if (finding.isOpen())
            continue;
        const bool price = finding.rule == QLatin1String("price-mismatch");
        if (finding.severity != Severity::Block && !price)
            continue;
        const QString title = ruleTitle(finding.rule);
        QString reason = finding.field.line ? Texts::tr("line %1: %2").arg(*finding.field.line + 1).arg(title) : title;
        if (!outlook.reasons.contains(reason))
            outlook.reasons << reason;
    }
    const bool newPrice = std::any_of(outlook.changes.begin(), outlook.changes.end(), [](const FieldChange &change) {
        return change.field.endsWith(fieldTitle(FieldName::UnitPrice));
    });
    if (newPrice)
        outlook.reasons << Texts::tr("price changed by hand");
    const Order &order = record.order;
    if (order.shipTo.isStated() && !order.shipToId.isStated() && order.kind == OrderKind::New
        && order.customerNo.isStated() && !order.usualShipTo)
        outlook.reasons << Texts::tr("new delivery address");
    return outlook;
}

} // namespace intray
