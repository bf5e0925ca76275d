// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/X12Order.h"

#include "core/extraction/structured/StructuredOrders.h"
#include "core/extraction/structured/X12Message.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::X12Order)
};

QString setName(const QString &type)
{
    if (type == QLatin1String("810"))
        return Words::tr("an invoice");
    if (type == QLatin1String("855") || type == QLatin1String("865"))
        return Words::tr("an order acknowledgment");
    if (type == QLatin1String("856"))
        return Words::tr("a ship notice");
    if (type == QLatin1String("840"))
        return Words::tr("a request for quotation");
    if (type == QLatin1String("843"))
        return Words::tr("a quotation");
    if (type == QLatin1String("830") || type == QLatin1String("862"))
        return Words::tr("a delivery schedule");
    if (type == QLatin1String("832"))
        return Words::tr("a price list");
    if (type == QLatin1String("997") || type == QLatin1String("999"))
        return Words::tr("a receipt for an earlier file");
    return Words::tr("a transaction set that orders nothing");
}

// Orders of trades whose transaction sets have segments of their own.
bool isOtherOrder(const QString &type)
{
    return type == QLatin1String("875") || type == QLatin1String("876") || type == QLatin1String("940");
}

Order readSet(const StructuredNode &set)
{
    Order order;
    const bool isChange = set.name() == QLatin1String("860");
    const QLatin1String beginning(isChange ? "BCH" : "BEG");
    if (!set.at(beginning))
        addMistake(order, set,
                   Words::tr("the %1 segment with the order's number is missing.").arg(beginning));
    order.kind = isChange ? OrderKind::Change : OrderKind::New;
    X12Header header(order);
    std::vector<std::vector<StructuredNode>> lines;
    bool isSummary = false;
    for (const StructuredNode &segment : set.children()) {
        const QString tag = segment.name();
        if (tag == QLatin1String("PO1") || tag == QLatin1String("POC")) {
            lines.emplace_back();
            isSummary = false; // no line is lost, wherever it stands
        }
        isSummary = isSummary || tag == QLatin1String("CTT") || tag == QLatin1String("SE");
        if (lines.empty() || isSummary)
            header.add(segment);
        else
            lines.back().push_back(segment);
    }
    for (const auto &line : lines)
        addLine(order, readX12Line(line, order), line.front());
    header.finish();
    for (size_t i = lines.size(); i-- > 0;) {
        if (isUnchanged(lines[i].front()))
            order.lines.erase(order.lines.begin() + long(i));
    }
    return order;
}

} // namespace

bool X12Order::canRead(const Document &document, int part) const
{
    const Structured *structured = document.parts[size_t(part)].structured();
    return structured && structured->format == QLatin1String("x12");
}

Candidate X12Order::extract(const Document &document, int part, const ExtractionContext &) const
{
    const StructuredView view(document, part);
    std::vector<Order> orders;
    QStringList others;
    StructuredNode test;
    for (const StructuredNode &root : view.roots()) {
        const QString type = root.name();
        if (type == QLatin1String("ISA"))
            test = elementText(root, 15) == QLatin1String("T") ? element(root, 15) : StructuredNode();
        if (!root.at(QLatin1String("ST")))
            continue;
        if (type != QLatin1String("850") && type != QLatin1String("860")) {
            others += type;
            continue;
        }
        orders.push_back(readSet(root));
        if (test)
            doubtTest(orders.back(), test);
    }
    others.removeDuplicates();
    for (const QString &other : orders.empty() ? QStringList() : others)
        orders.front().doubts.push_back(
            Words::tr("The file also holds %1 (X12 %2), which was not taken.").arg(setName(other), other));
    Candidate candidate = candidateOf(std::move(orders), Words::tr("an X12 order"));
    if (!candidate.orders.empty())
        return candidate;
    const auto foreign = std::find_if(others.begin(), others.end(), isOtherOrder);
    if (others.isEmpty() || foreign != others.end()) {
        candidate.intent = Intent::Unreadable;
        candidate.intentReason = others.isEmpty()
            ? Words::tr("no transaction set was found in the X12 file")
            : Words::tr("it is an X12 %1, a kind of order that cannot be read").arg(*foreign);
        return candidate;
    }
    const bool asksPrices = others.contains(QStringLiteral("840"));
    const QString type = asksPrices ? QStringLiteral("840") : others.front();
    candidate.intent = asksPrices ? Intent::QuoteRequest : Intent::NotAnOrder;
    candidate.intentReason = Words::tr("it is %1 (X12 %2)").arg(setName(type), type);
    return candidate;
}

} // namespace intray
