// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/StructuredOrders.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::StructuredOrders)
};

// How many envelopes may stand around a message.
constexpr int DeepestMessage = 5;

} // namespace

std::vector<int> messagesIn(const Document &document, int part, BeginsMessage begins)
{
    std::vector<int> found;
    const Structured *structured = document.parts[size_t(part)].structured();
    if (!structured)
        return found;
    const auto &elements = structured->elements;
    // Depth of each element still open to search; deeper ones and those inside a message are
    // closed.
    std::vector<int> depth(elements.size(), -1);
    for (int i = 0; i < int(elements.size()); ++i) {
        const auto parent = elements[size_t(i)].parent;
        const int above = parent ? depth[size_t(*parent)] : 0;
        if (above < 0 || above >= DeepestMessage)
            continue;
        if (begins(*structured, i))
            found.push_back(i);
        else
            depth[size_t(i)] = above + 1;
    }
    return found;
}

bool hasChild(const Structured &structured, int element, QLatin1String name)
{
    const auto &elements = structured.elements;
    for (int i = element + 1; i < int(elements.size()); ++i) {
        if (elements[size_t(i)].parent.value_or(-1) < element)
            return false;
        if (elements[size_t(i)].parent == element && elements[size_t(i)].name == name)
            return true;
    }
    return false;
}

StructuredNode firstOf(const StructuredNode &node, std::initializer_list<QLatin1String> paths)
{
    for (const QLatin1String path : paths) {
        if (const StructuredNode found = node.at(path); found.exists() && !found.value().isEmpty())
            return found;
    }
    for (const QLatin1String path : paths) {
        if (const StructuredNode found = node.at(path))
            return found;
    }
    return {};
}

void addFact(std::vector<Field<QString>> &facts, const StructuredNode &node)
{
    const QString value = node.value().simplified();
    const bool known = std::any_of(facts.begin(), facts.end(), [&](const Field<QString> &fact) {
        return fact.value && fact.value->compare(value, Qt::CaseInsensitive) == 0;
    });
    if (value.isEmpty() || known)
        return;
    Field<QString> fact;
    takeText(fact, node);
    facts.push_back(fact);
}

void takeParts(Field<QString> &field, const QStringList &parts, const StructuredNode &whole)
{
    QStringList kept;
    for (const QString &part : parts) {
        const QString tidy = part.simplified();
        if (!tidy.isEmpty() && !kept.contains(tidy, Qt::CaseInsensitive))
            kept += tidy;
    }
    takeValue(field, kept.join(QStringLiteral(", ")), whole);
}

void takeCurrency(Order &order, const StructuredNode &node)
{
    const QString code = node.value().trimmed().toUpper();
    if (code.isEmpty())
        return;
    if (!order.currency.value)
        takeValue(order.currency, code, node);
    else if (*order.currency.value != code)
        addMistake(order, node,
                   Words::tr("the currency is %1, elsewhere %2.").arg(code, *order.currency.value));
}

void takeLineAddress(Order &order, const Field<QString> &address, const StructuredNode &node)
{
    if (!address.value)
        return;
    if (!order.shipTo.value) {
        order.shipTo = address;
        // Lines before this one did not say where they go to.
        if (!order.lines.empty())
            addMistake(order, node, Words::tr("only some lines state a delivery address."));
    } else if (order.shipTo.value->compare(*address.value, Qt::CaseInsensitive) != 0) {
        addMistake(
            order, node,
            Words::tr(
                "this line goes to another address: %1. Please enter it as an order of its own.")
                .arg(*address.value));
    }
}

void takeDeliveries(OrderLine &line, const std::vector<Delivery> &deliveries, Order &order)
{
    Field<QDate> first;
    QStringList told;
    bool differ = false;
    for (const Delivery &delivery : deliveries) {
        Field<QDate> date;
        takeDate(date, delivery.date, order);
        if (date.value && first.value && *date.value != *first.value)
            differ = true;
        if (date.value && !first.value)
            first = date;
        told +=
            QString(delivery.quantity.value() + u' ' + delivery.date.value().left(10)).trimmed();
    }
    if (!differ) {
        if (first.value)
            line.requestedDate = first;
        return;
    }
    addMistake(
        order, deliveries.front().node,
        Words::tr("the line asks for several deliveries (%1). Please enter one line for each.")
            .arg(told.join(QStringLiteral("; "))));
}

void deleteLine(OrderLine &line, const StructuredNode &because)
{
    takeValue(line.quantity, Decimal(0), because);
    line.requestedDate = {};
    line.lineTotal = {};
}

void addLine(Order &order, OrderLine line, const StructuredNode &node)
{
    line.source = node.source();
    const bool isChange = order.kind != OrderKind::New;
    const bool named = line.supplierItem.value || line.buyerItem.value || line.gtin.value;
    if (!named && !line.description.value && !(isChange && line.position.value))
        addMistake(order, node, Words::tr("the line does not say which item it means."));
    if (!line.quantity.value && line.quantity.written.isEmpty() && !isChange)
        addMistake(order, node, Words::tr("the line states no quantity."));
    if (line.quantity.value && line.quantity.value->isNegative())
        addMistake(order, node, Words::tr("the quantity is negative. A return, or a difference?"));
    if (line.quantity.value && line.quantity.value->isZero() && !isChange)
        addMistake(order, node, Words::tr("the quantity is 0."));
    if (line.pricePer.value && *line.pricePer.value <= Decimal(0)) {
        addMistake(order, node, Words::tr("the price is for a quantity of 0 or less."));
        line.pricePer = {};
    }
    order.lines.push_back(std::move(line));
}

void addNote(QString &note, const StructuredNode &node)
{
    const QString text = node.value().simplified();
    if (!text.isEmpty())
        note += (note.isEmpty() ? QString() : QStringLiteral("\n")) + text;
}

Candidate candidateOf(std::vector<Order> orders, const QString &what)
{
    Candidate candidate;
    candidate.intentReason = Words::tr("it is %1").arg(what);
    candidate.score = 1;
    candidate.accompanying = Order();
    if (orders.empty())
        return candidate;
    const OrderKind kind = orders.front().kind;
    candidate.intent = kind == OrderKind::New      ? Intent::Order
                       : kind == OrderKind::Change ? Intent::Change
                                                   : Intent::Cancel;
    candidate.orders = std::move(orders);
    return candidate;
}

} // namespace intray
