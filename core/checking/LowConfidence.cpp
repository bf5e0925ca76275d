// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/LowConfidence.h"

#include "core/checking/ErrorBudget.h"
#include "core/matching/Matching.h"
#include "core/orders/FieldVisit.h"

#include <functional>
#include <set>

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

// Which required values must be asked about, and what each is about.
struct Beyond
{
    std::set<FieldPath> fields; // doubted more than their budget
    std::set<FieldPath> order;  // the weakest of an order that is beyond its budget without them
    bool contains(const FieldPath &path) const
    {
        return fields.contains(path) || order.contains(path);
    }
};

Beyond beyondBudget(const Order &order, const CheckContext &context)
{
    Beyond beyond;
    std::vector<RequiredValue> rest;
    for (const RequiredValue &value : requiredValues(order, context)) {
        if (value.doubt > budgetOf(value.field.name, context.policy))
            beyond.fields.insert(value.field);
        else
            rest.push_back(value);
    }
    for (const FieldPath &path : weakestBeyondBudget(std::move(rest), context.policy))
        beyond.order.insert(path);
    return beyond;
}

// Asks about the values of one order.
class Asking
{
    Q_DECLARE_TR_FUNCTIONS(intray::LowConfidence)
public:
    using Found = std::function<Finding(const FieldPath &, const QString &question,
                                        const QString &reason, const QStringList &about)>;
    Asking(const Order &order, const CheckContext &context, Found found)
        : m_order(order), m_context(context), m_beyond(beyondBudget(order, context)),
          m_found(std::move(found))
    {
    }
    Findings all()
    {
        judgeHeader();
        for (int i = 0; i < int(m_order.lines.size()); ++i)
            judgeLine(i);
        return std::move(m_findings);
    }

private:
    template <typename T> void judge(const Field<T> &field, const FieldPath &path);
    void judgeHeader();
    void judgeLine(int line);
    void judgeItem(int line);
    void askForGoods(int line);
    template <typename T> QString reasonFor(const Field<T> &field, const FieldPath &path) const;

    const Order &m_order;
    const CheckContext &m_context;
    const Beyond m_beyond;
    const Found m_found;
    Findings m_findings;
};

template <typename T>
QString Asking::reasonFor(const Field<T> &field, const FieldPath &path) const
{
    const QString percent =
        percentText(probabilityRight(field, path.name, m_order.medium, m_context.policy));
    const QString because = field.because();
    if (m_beyond.order.contains(path))
        return because.isEmpty()
                   ? tr("It is %1 % sure, but the doubts of the order add up: this one is the "
                        "weakest.")
                         .arg(percent)
                   : tr("It is %1 % sure (%2), but the doubts of the order add up: this one is the "
                        "weakest.")
                         .arg(percent, because);
    return because.isEmpty() ? tr("It is read, but only %1 % sure.").arg(percent)
                             : tr("It is only %1 % sure: %2.").arg(percent, because);
}

template <typename T> void Asking::judge(const Field<T> &field, const FieldPath &path)
{
    const bool isUnread = !field.value && !field.written.isEmpty();
    if ((!isUnread && !m_beyond.contains(path)) || field.has(Evidence::Kind::Person))
        return;
    const QString where =
        path.line ? Questions::lineName(*path.line) + QStringLiteral(", ") : QString();
    const QString title = fieldTitle(path.name);
    const QString value = field.value ? shown(*field.value, path.name) : QString();
    Finding found = m_found(
        path,
        where + (isUnread ? tr("%1: “%2” could not be read. What is it?").arg(title, field.written)
                          : tr("%1: is “%2” right?").arg(title, value)),
        isUnread ? QString() : reasonFor(field, path),
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
    m_findings.push_back(found);
}

void Asking::judgeHeader()
{
    const auto path = [](FieldName name) { return FieldPath::header(name); };
    judge(m_order.customerNo, path(FieldName::CustomerNo));
    judge(m_order.poNumber, path(FieldName::PoNumber));
    judge(m_order.requestedDate, path(FieldName::RequestedDate));
    judge(m_order.shipTo, path(FieldName::ShipTo));
    // Without master data the customer is the name the document states.
    if (!m_context.catalog.hasCustomers())
        judge(m_order.buyerName, path(FieldName::BuyerName));
}

// A line without number and description orders nothing that anybody could name.
void Asking::askForGoods(int index)
{
    const FieldPath path = FieldPath::ofLine(index, FieldName::Description);
    const OrderLine &line = m_order.lines[std::size_t(index)];
    Finding found = m_found(path, tr("%1: what is ordered was not read. What is it?").arg(Questions::lineName(index)),
                            {}, {line.position.value.value_or(QString()), textOf(line.quantity.value),
                                 textOf(line.lineTotal.value)});
    found.answers = {Questions::edit(path, tr("Type it")), Questions::dropLine(index)};
    m_findings.push_back(found);
}

void Asking::judgeItem(int index)
{
    const OrderLine &line = m_order.lines[std::size_t(index)];
    if (!m_context.catalog.hasItems()) {
        const Field<QString> *codes[] = {&line.supplierItem, &line.buyerItem, &line.gtin,
                                         &line.description};
        const FieldName names[] = {FieldName::SupplierItem, FieldName::BuyerItem, FieldName::Gtin,
                                   FieldName::Description};
        for (std::size_t i = 0; i < std::size(codes); ++i) {
            if (codes[i]->value) {
                judge(*codes[i], FieldPath::ofLine(index, names[i]));
                return;
            }
        }
        if (m_order.kind == OrderKind::New)
            askForGoods(index);
        return;
    }
    const FieldPath path = FieldPath::ofLine(index, FieldName::Sku);
    const Item *item = itemOf(line, m_context);
    if (!item || !m_beyond.contains(path) || line.sku.has(Evidence::Kind::Person))
        return;
    Finding found = m_found(path,
                            tr("%1: is the item %2?")
                                .arg(Questions::lineName(index),
                                     Questions::itemName(*item, m_order.language)),
                            reasonFor(line.sku, path), {item->sku, line.sku.written});
    found.answers.push_back(Questions::item(index, *item, line.sku.because(), m_order.language));
    for (const ItemCandidate &other :
         itemCandidates(m_order, line, m_context.catalog, m_context.memory, int(Readings))) {
        if (other.item != item && found.answers.size() < Readings + 1)
            found.answers.push_back(
                Questions::item(index, *other.item, other.because, m_order.language));
    }
    found.answers.push_back(Questions::edit(path, tr("Search the item")));
    m_findings.push_back(found);
}

void Asking::judgeLine(int index)
{
    const OrderLine &line = m_order.lines[std::size_t(index)];
    const auto path = [&](FieldName name) { return FieldPath::ofLine(index, name); };
    if (m_order.kind == OrderKind::New)
        judgeItem(index);
    else
        judge(line.position, path(FieldName::Position));
    judge(line.unit, path(FieldName::Unit));
    if (!isSettledByPerson(line)) {
        judge(line.quantity, path(FieldName::Quantity));
        judge(line.unitPrice, path(FieldName::UnitPrice));
        if (line.unitPrice.value)
            judge(line.pricePer, path(FieldName::PricePer));
        // Taken for none, a discount that could not be read would change the price unasked.
        judge(line.discountPercent, path(FieldName::DiscountPercent));
    }
    judge(line.requestedDate, path(FieldName::LineRequestedDate));
}

} // namespace

Findings LowConfidence::check(const Order &order, const CheckContext &context) const
{
    Findings findings =
        Asking(order, context,
               [this](const FieldPath &path, const QString &question, const QString &reason,
                      const QStringList &about) { return finding(path, question, reason, about); })
            .all();
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
