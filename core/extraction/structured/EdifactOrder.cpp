// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/EdifactOrder.h"

#include "core/extraction/structured/EdifactMessage.h"
#include "core/extraction/structured/StructuredOrders.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::EdifactOrder)
};

QString messageName(const QString &type)
{
    if (type == QLatin1String("ORDRSP"))
        return Words::tr("an order response");
    if (type == QLatin1String("INVOIC"))
        return Words::tr("an invoice");
    if (type == QLatin1String("DESADV"))
        return Words::tr("a despatch advice");
    if (type == QLatin1String("QUOTES"))
        return Words::tr("a quotation");
    if (type == QLatin1String("REQOTE"))
        return Words::tr("a request for quotation");
    if (type == QLatin1String("DELFOR") || type == QLatin1String("DELJIT"))
        return Words::tr("a delivery schedule");
    if (type == QLatin1String("PRICAT"))
        return Words::tr("a price list");
    if (type == QLatin1String("CONTRL") || type == QLatin1String("APERAK"))
        return Words::tr("a receipt for an earlier file");
    return Words::tr("a message that orders nothing");
}

// What kind of order BGM says it is; what is out of the ordinary becomes a doubt.
class Purpose
{
public:
    Purpose(const StructuredNode &bgm, Order &order) : m_bgm(bgm), m_order(order) {}

    void read(bool isChangeMessage)
    {
        m_order.kind = isChangeMessage ? OrderKind::Change : OrderKind::New;
        const QString function = code(m_bgm, 3);
        if (function == QLatin1String("1") || function == QLatin1String("3")) {
            m_order.kind = OrderKind::Cancel;
        } else if (function == QLatin1String("4")) {
            m_order.kind = OrderKind::Change;
        } else if (function == QLatin1String("5")) {
            m_order.kind = OrderKind::Change;
            addMistake(m_order, m_bgm, Words::tr("it replaces the whole earlier order."));
        } else if (!function.isEmpty() && function != QLatin1String("9")) {
            addMistake(m_order, m_bgm, special(function));
        }
        readDocument(code(m_bgm, 1));
    }

private:
    static QString special(const QString &function)
    {
        if (function == QLatin1String("7"))
            return Words::tr("it is marked as a duplicate. Was the order taken before?");
        if (function == QLatin1String("31"))
            return Words::tr("it is marked as a copy. Was the order taken before?");
        if (function == QLatin1String("42") || function == QLatin1String("6"))
            return Words::tr("it confirms an order that was placed otherwise. Was the order taken before?");
        if (function == QLatin1String("16") || function == QLatin1String("46"))
            return Words::tr("it is a proposal or a preliminary order. Shall it be delivered?");
        return Words::tr("its function has the code %1. Is this a new order?").arg(function);
    }

    void readDocument(const QString &document)
    {
        if (document == QLatin1String("221"))
            addMistake(m_order, m_bgm, Words::tr("it is a blanket order. Is anything to be delivered now?"));
        else if (document == QLatin1String("227"))
            addMistake(m_order, m_bgm, Words::tr("it is a consignment order."));
        else if (document == QLatin1String("225") || document == QLatin1String("229"))
            addMistake(m_order, m_bgm, Words::tr("it is an order for repair or exchange."));
        else if (document == QLatin1String("231") || document == QLatin1String("320"))
            addMistake(m_order, m_bgm, Words::tr("it is named an order response. Is it an order?"));
    }

    const StructuredNode &m_bgm;
    Order &m_order;
};

class MessageReader
{
public:
    explicit MessageReader(EdifactMessage message) : m_message(std::move(message)) {}

    Order read()
    {
        Order order;
        const StructuredNode bgm = m_message.node.at(QLatin1String("BGM"));
        if (!bgm)
            addMistake(order, m_message.node, Words::tr("the BGM segment with the order's number is missing."));
        Purpose(bgm ? bgm : m_message.node, order).read(m_message.type == QLatin1String("ORDCHG"));
        EdifactHeader header(m_message, order);
        std::vector<std::vector<StructuredNode>> lines;
        bool isSummary = false;
        for (const StructuredNode &segment : m_message.segments) {
            const QString tag = segment.name();
            isSummary = isSummary || (tag == QLatin1String("UNS") && code(segment, 1) == QLatin1String("S"));
            if (tag == QLatin1String("LIN")) {
                lines.emplace_back();
                isSummary = false; // no line is lost, wherever it stands
            }
            // Without UNS, controls and trailers still end the last line.
            isSummary = isSummary || tag == QLatin1String("CNT") || tag == QLatin1String("UNT");
            if (lines.empty() || isSummary)
                header.add(segment, isSummary);
            else
                lines.back().push_back(segment);
        }
        header.finish();
        for (const auto &line : lines) {
            // 4: nothing changes in this line.
            if (order.kind == OrderKind::Change && code(line.front(), 2) == QLatin1String("4"))
                ++m_unchanged;
            addLine(order, readEdifactLine(m_message, line, order), line.front());
        }
        header.compareWithLines();
        dropUnchanged(order, lines);
        return order;
    }

private:
    void dropUnchanged(Order &order, const std::vector<std::vector<StructuredNode>> &lines) const
    {
        for (size_t i = lines.size(); i-- > 0 && m_unchanged > 0;) {
            if (code(lines[i].front(), 2) == QLatin1String("4"))
                order.lines.erase(order.lines.begin() + long(i));
        }
    }

    const EdifactMessage m_message;
    int m_unchanged = 0;
};

} // namespace

bool EdifactOrder::canRead(const Document &document, int part) const
{
    const Structured *structured = document.parts[size_t(part)].structured();
    return structured && structured->format == QLatin1String("edifact");
}

Candidate EdifactOrder::extract(const Document &document, int part, const ExtractionContext &) const
{
    const StructuredView view(document, part);
    std::vector<Order> orders;
    QStringList others;
    QChar decimalMark;
    StructuredNode test, request;
    for (const StructuredNode &root : view.roots()) {
        const QString tag = root.name();
        if (tag == QLatin1String("UNA"))
            decimalMark = root.value().size() > 2 ? root.value().at(2) : QChar();
        if (tag == QLatin1String("UNB"))
            test = code(root, 11) == QLatin1String("1") ? root.at(QLatin1String("11")) : StructuredNode();
        const bool isMessage = root.at(QLatin1String("UNH")).exists() || root.at(QLatin1String("UIH")).exists();
        if (!isMessage)
            continue;
        const QString type = tag;
        if (type == QLatin1String("ORDERS") || type == QLatin1String("ORDCHG")) {
            orders.push_back(
                MessageReader({root, type, root.children(), decimalMark, &view.structured()}).read());
            if (test)
                doubtTest(orders.back(), test);
        } else {
            others += type;
            if (type == QLatin1String("REQOTE"))
                request = root;
        }
    }
    others.removeDuplicates();
    for (const QString &other : orders.empty() ? QStringList() : others)
        orders.front().doubts.push_back(
            Words::tr("The file also holds %1 (%2), which was not taken.").arg(messageName(other), other));
    Candidate candidate = candidateOf(std::move(orders), Words::tr("an EDIFACT order"));
    if (!candidate.orders.empty())
        return candidate;
    if (others.isEmpty()) {
        candidate.intent = Intent::Unreadable;
        candidate.intentReason = Words::tr("no message was found in the EDIFACT file");
        return candidate;
    }
    candidate.intent = request ? Intent::QuoteRequest : Intent::NotAnOrder;
    const QString type = request ? QStringLiteral("REQOTE") : others.front();
    candidate.intentReason = Words::tr("it is %1 (EDIFACT %2)").arg(messageName(type), type);
    return candidate;
}

} // namespace intray
