// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/IdocOrder.h"

#include "core/extraction/structured/IdocMessage.h"
#include "core/extraction/structured/StructuredOrders.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::IdocOrder)
};

bool beginsIdoc(const Structured &structured, int element)
{
    return structured.elements[size_t(element)].name == QLatin1String("IDOC")
           && (hasChild(structured, element, QLatin1String("EDI_DC40"))
               || hasChild(structured, element, QLatin1String("E1EDK01")));
}

QString messageName(const QString &type)
{
    if (type == QLatin1String("ORDRSP"))
        return Words::tr("an order response");
    if (type == QLatin1String("INVOIC"))
        return Words::tr("an invoice");
    if (type == QLatin1String("DESADV") || type == QLatin1String("SHPORD"))
        return Words::tr("a despatch advice");
    if (type == QLatin1String("REQOTE"))
        return Words::tr("a request for quotation");
    if (type == QLatin1String("QUOTES"))
        return Words::tr("a quotation");
    if (type == QLatin1String("DELINS") || type == QLatin1String("DELFOR"))
        return Words::tr("a delivery schedule");
    return Words::tr("a message that orders nothing");
}

QString messageType(const StructuredNode &idoc)
{
    const QString stated = idoc.at(QLatin1String("EDI_DC40/MESTYP")).value();
    if (!stated.isEmpty())
        return stated.toUpper();
    const QString basic = idoc.at(QLatin1String("EDI_DC40/IDOCTYP")).value();
    return basic.isEmpty() || basic.startsWith(QLatin1String("ORDERS")) ? QStringLiteral("ORDERS") : basic;
}

// E1EDK01-ACTION speaks of the whole document. Senders do not agree what 001 is: the list says that it takes
// everything back, some systems write it for a new document.
void readPurpose(const StructuredNode &idoc, bool isChange, Order &order)
{
    order.kind = isChange ? OrderKind::Change : OrderKind::New;
    const StructuredNode action = idoc.at(QLatin1String("E1EDK01/ACTION"));
    const QString what = action.value();
    if (what == QLatin1String("001") && isChange) {
        order.kind = OrderKind::Cancel;
        addMistake(order, action, Words::tr("its action code 001 takes the whole order back. Is that meant?"));
    } else if (what == QLatin1String("001")) {
        addMistake(order, action, Words::tr("its action code is 001. Is this a new order, or is one taken back?"));
    } else if (!isChange && !what.isEmpty() && what != QLatin1String("000") && what != QLatin1String("009")) {
        addMistake(order, action, Words::tr("its action code is %1. Is this a new order?").arg(what.left(10)));
    }
}

Order readIdoc(const StructuredNode &idoc, bool isChange)
{
    Order order;
    readPurpose(idoc, isChange, order);
    readIdocHeader(idoc, order);
    std::vector<size_t> unchanged;
    for (const StructuredNode &item : idoc.all(QLatin1String("E1EDP01"))) {
        if (isChange && item.at(QLatin1String("ACTION")).value() == QLatin1String("004"))
            unchanged.push_back(order.lines.size());
        addLine(order, readIdocLine(item, order), item);
    }
    readIdocSums(idoc, order);
    for (auto line = unchanged.rbegin(); line != unchanged.rend(); ++line)
        order.lines.erase(order.lines.begin() + long(*line));
    if (const StructuredNode test = idoc.at(QLatin1String("EDI_DC40/TEST")); !test.value().isEmpty())
        doubtTest(order, test);
    return order;
}

} // namespace

bool IdocOrder::canRead(const Document &document, int part) const
{
    const Structured *structured = document.parts[size_t(part)].structured();
    return structured
           && (structured->format == QLatin1String("idoc") || !messagesIn(document, part, beginsIdoc).empty());
}

Candidate IdocOrder::extract(const Document &document, int part, const ExtractionContext &) const
{
    const StructuredView view(document, part);
    std::vector<Order> orders;
    QStringList others;
    for (const int element : messagesIn(document, part, beginsIdoc)) {
        const StructuredNode idoc = view.node(element);
        const QString type = messageType(idoc);
        if (type == QLatin1String("ORDERS") || type == QLatin1String("ORDCHG"))
            orders.push_back(readIdoc(idoc, type == QLatin1String("ORDCHG")));
        else
            others += type;
    }
    others.removeDuplicates();
    for (const QString &other : orders.empty() ? QStringList() : others)
        orders.front().doubts.push_back(
            Words::tr("The file also holds %1 (%2), which was not taken.").arg(messageName(other), other));
    Candidate candidate = candidateOf(std::move(orders), Words::tr("an SAP IDoc order"));
    if (!candidate.orders.empty())
        return candidate;
    if (others.isEmpty()) {
        candidate.intent = Intent::Unreadable;
        candidate.intentReason = Words::tr("no control record was found in the IDoc file");
        return candidate;
    }
    const bool asksPrices = others.contains(QStringLiteral("REQOTE"));
    const QString type = asksPrices ? QStringLiteral("REQOTE") : others.front();
    candidate.intent = asksPrices ? Intent::QuoteRequest : Intent::NotAnOrder;
    candidate.intentReason = Words::tr("it is %1 (IDoc %2)").arg(messageName(type), type);
    return candidate;
}

} // namespace intray
