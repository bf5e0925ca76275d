// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/ErrorBudget.h"

#include "core/checking/Questions.h"

#include <algorithm>
#include <map>

namespace intray {

namespace {

double tolerance(const Policy &policy, const QString &name, double otherwise)
{
    const Decimal fallback = Decimal::fromMicros(qint64(otherwise * 1e6));
    return policy.tolerance(QStringLiteral("low-confidence"), name, fallback).toDouble();
}

template <typename T> bool isOpenToDoubt(const Field<T> &field)
{
    return field.isStated() && !field.has(Evidence::Kind::Person);
}

// How likely a value is wrong. How often others were right that were believed as much says nothing of one beside
// which the reader itself saw another that is about as likely.
template <typename T>
double doubtOf(const Field<T> &field, FieldName name, Medium medium, const Policy &policy)
{
    constexpr Confidence Told = 0.7, Likely = 0.3;
    const double doubt = 1 - probabilityRight(field, name, medium, policy);
    const bool isUntold = field.confidence < Told
        && std::any_of(field.alternatives.begin(), field.alternatives.end(), [&](const Alternative<T> &other) {
               return other.confidence >= Likely && other.value != *field.value;
           });
    return isUntold ? std::max(doubt, 1 - field.confidence) : doubt;
}

// Collects what is stated and was not said by a person.
class Doubts
{
public:
    Doubts(const Order &order, const Policy &policy) : m_order(order), m_policy(policy) {}

    template <typename T> void add(const FieldPath &path, const Field<T> &field)
    {
        if (isOpenToDoubt(field))
            m_values.push_back({path, doubtOf(field, path.name, m_order.medium, m_policy)});
    }
    void addShipTo()
    {
        if (!isOpenToDoubt(m_order.shipTo))
            return;
        const double written = doubtOf(m_order.shipTo, FieldName::ShipTo, m_order.medium, m_policy);
        const double found = m_order.shipToId.isStated()
                                 ? doubtOf(m_order.shipToId, FieldName::ShipToId, m_order.medium, m_policy)
                                 : 1;
        m_values.push_back({FieldPath::header(FieldName::ShipTo), std::min(written, found)});
    }
    std::vector<RequiredValue> take() { return std::move(m_values); }

private:
    const Order &m_order;
    const Policy &m_policy;
    std::vector<RequiredValue> m_values;
};

// The number by which a line names its item; without item records it stands for the item.
template <typename Visit> void visitItemName(const OrderLine &line, Visit &&visit)
{
    if (line.supplierItem.value)
        visit(FieldName::SupplierItem, line.supplierItem);
    else if (line.buyerItem.value)
        visit(FieldName::BuyerItem, line.buyerItem);
    else if (line.gtin.value)
        visit(FieldName::Gtin, line.gtin);
    else
        visit(FieldName::Description, line.description);
}

void addLine(const Order &order, int index, const CheckContext &context, Doubts &doubts)
{
    const OrderLine &line = order.lines[std::size_t(index)];
    const auto add = [&](FieldName name, const auto &field) {
        doubts.add(FieldPath::ofLine(index, name), field);
    };
    if (order.kind != OrderKind::New)
        add(FieldName::Position, line.position);
    else if (context.catalog.hasItems())
        add(FieldName::Sku, line.sku);
    else
        visitItemName(line, add);
    add(FieldName::Quantity, line.quantity);
    add(FieldName::Unit, line.unit);
    add(FieldName::UnitPrice, line.unitPrice);
    if (line.unitPrice.value)
        add(FieldName::PricePer, line.pricePer);
    add(FieldName::LineRequestedDate, line.requestedDate);
}

} // namespace

QString budgetKey(FieldName name)
{
    switch (name) {
    case FieldName::CustomerNo:
    case FieldName::BuyerName: return QStringLiteral("customer");
    case FieldName::PoNumber: return QStringLiteral("po-number");
    case FieldName::RequestedDate:
    case FieldName::LineRequestedDate: return QStringLiteral("date");
    case FieldName::ShipTo:
    case FieldName::ShipToId: return QStringLiteral("ship-to");
    case FieldName::SupplierItem:
    case FieldName::BuyerItem:
    case FieldName::Gtin:
    case FieldName::Sku:
    case FieldName::Description: return QStringLiteral("item");
    case FieldName::Quantity: return QStringLiteral("quantity");
    case FieldName::Unit: return QStringLiteral("unit");
    case FieldName::UnitPrice:
    case FieldName::PricePer: return QStringLiteral("price");
    case FieldName::Position: return QStringLiteral("position");
    case FieldName::Kind:
    case FieldName::OrderDate:
    case FieldName::BillTo:
    case FieldName::PaymentTerms:
    case FieldName::Currency:
    case FieldName::Charges:
    case FieldName::NetTotal:
    case FieldName::TaxTotal:
    case FieldName::Total:
    case FieldName::DiscountPercent:
    case FieldName::LineTotal:
    case FieldName::Whole: return {};
    }
    return {};
}

double budgetOf(FieldName name, const Policy &policy)
{
    const double believed = 1 - policy.requiredConfidence;
    if (!policy.calibration)
        return believed;
    const QString key = budgetKey(name);
    return key.isEmpty() ? believed : tolerance(policy, QStringLiteral("budget.") + key, believed);
}

bool isDoubtful(const Order &order, const FieldPath &field, const CheckContext &context)
{
    bool isDoubted = false;
    visitField(order, field, [&](const auto &read) {
        isDoubted = isOpenToDoubt(read) &&
                    doubtOf(read, field.name, order.medium, context.policy) >
                        budgetOf(field.name, context.policy) + 1e-9;
    });
    return isDoubted;
}

std::vector<RequiredValue> requiredValues(const Order &order, const CheckContext &context)
{
    Doubts doubts(order, context.policy);
    const auto add = [&](FieldName name, const auto &field) {
        doubts.add(FieldPath::header(name), field);
    };
    if (context.catalog.hasCustomers())
        add(FieldName::CustomerNo, order.customerNo);
    else
        add(FieldName::BuyerName, order.buyerName);
    add(FieldName::PoNumber, order.poNumber);
    add(FieldName::RequestedDate, order.requestedDate);
    doubts.addShipTo();
    for (int i = 0; i < int(order.lines.size()); ++i)
        addLine(order, i, context, doubts);
    return doubts.take();
}

double jointDoubt(const std::vector<RequiredValue> &values)
{
    struct Column
    {
        double least = 1, sum = 0;
        int count = 0;
    };
    std::map<FieldName, Column> columns;
    for (const RequiredValue &value : values) {
        Column &column = columns[value.field.name];
        column.least = std::min(column.least, value.doubt);
        column.sum += value.doubt;
        ++column.count;
    }
    double right = 1;
    for (const auto &[name, column] : columns) {
        const double doubt = column.sum - (column.count - 1) * column.least;
        right *= 1 - std::clamp(doubt, 0.0, 1.0);
    }
    return 1 - right;
}

std::vector<FieldPath> weakestBeyondBudget(std::vector<RequiredValue> values, const Policy &policy)
{
    const double budget = tolerance(policy, QStringLiteral("budget.order"), 1);
    std::vector<FieldPath> weakest;
    if (!policy.calibration || jointDoubt(values) <= budget)
        return weakest;
    std::stable_sort(values.begin(), values.end(), [](const RequiredValue &a, const RequiredValue &b) {
        return a.doubt > b.doubt;
    });
    // How many of the first to ask: found by halving, as a long order has thousands of values.
    std::size_t few = 1, all = values.size();
    while (few < all) {
        const std::size_t middle = (few + all) / 2;
        if (jointDoubt({values.begin() + std::ptrdiff_t(middle), values.end()}) <= budget)
            all = middle;
        else
            few = middle + 1;
    }
    for (std::size_t i = 0; i < few && i < values.size(); ++i)
        weakest.push_back(values[i].field);
    return weakest;
}

} // namespace intray
