// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/OwnJsonOrder.h"

#include "core/extraction/structured/StructuredView.h"
#include "core/orders/FieldVisit.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::OwnJsonOrder)
};

constexpr double KnownFormat = 0.99;

StructuredNode memberOf(const StructuredNode &node, const QString &name)
{
    const QByteArray latin = name.toLatin1();
    return node.at(QLatin1String(latin));
}

bool isExported(const StructuredNode &node)
{
    return node.at(QLatin1String("schema_version")) && node.at(QLatin1String("kind"));
}

bool isPrinted(const StructuredNode &node)
{
    return node.at(QLatin1String("flagged")) && node.at(QLatin1String("kind"));
}

// What the extract command prints for a file.
bool isAnswer(const StructuredNode &node)
{
    return node.at(QLatin1String("intent")) && node.at(QLatin1String("sha256"));
}

// The values of the file: its roots, or the items of a list.
std::vector<StructuredNode> valuesOf(const StructuredView &view)
{
    std::vector<StructuredNode> values;
    for (const StructuredNode &root : view.roots()) {
        const std::vector<StructuredNode> items = root.all(QLatin1String("item"));
        values.insert(values.end(), items.begin(), items.end());
        if (items.empty())
            values.push_back(root);
    }
    return values;
}

std::vector<StructuredNode> ordersOf(const StructuredView &view)
{
    std::vector<StructuredNode> orders;
    for (const StructuredNode &value : valuesOf(view)) {
        if (isExported(value) || isPrinted(value))
            orders.push_back(value);
        else if (isAnswer(value)) {
            for (const StructuredNode &order : value.all(QLatin1String("orders")))
                orders.push_back(order);
        }
    }
    return orders;
}

class OwnOrder
{
public:
    explicit OwnOrder(const StructuredNode &node) : m_node(node) {}

    Order run()
    {
        const QString kind = m_node.at(QLatin1String("kind")).value();
        if (const auto known = orderKindFromKey(kind))
            m_order.kind = *known;
        else
            addMistake(m_order, m_node, Words::tr("“%1” is no kind of order.").arg(kind));
        const StructuredNode version = m_node.at(QLatin1String("schema_version"));
        if (version && version.value() != QLatin1String("1"))
            addMistake(m_order, version, Words::tr("Version %1 of this form is not known here.").arg(version.value()));
        if (m_node.at(QLatin1String("flagged")).value() == QLatin1String("true"))
            m_order.doubts.push_back(Words::tr("This order was written with open questions. Is it right?"));
        visitHeader(m_order, [&](FieldName name, auto &field) { take(field, memberOf(m_node, fieldKey(name))); });
        m_order.note = m_node.at(QLatin1String("note")).value();
        for (const StructuredNode &line : m_node.all(QLatin1String("lines")))
            takeLine(line);
        // Matching finds the customer by what it is given; a number of ours is as good as a VAT number.
        if (m_order.customerNo.value)
            m_order.accountNumbers.push_back(m_order.customerNo);
        return std::move(m_order);
    }

private:
    void takeLine(const StructuredNode &node)
    {
        OrderLine line;
        line.source = node.source();
        visitLine(line, [&](FieldName name, auto &field) { take(field, memberOf(node, fieldKey(name))); });
        line.note = node.at(QLatin1String("note")).value();
        if (!line.supplierItem.value)
            line.supplierItem = line.sku;
        m_order.lines.push_back(std::move(line));
    }

    void takeStated(Field<QString> &field, const StructuredNode &node) { takeText(field, node); }
    void takeStated(Field<Decimal> &field, const StructuredNode &node) { takeNumber(field, node, m_order); }
    void takeStated(Field<QDate> &field, const StructuredNode &node) { takeDate(field, node, m_order); }

    // A member is the value itself or an object around it, which says how sure the value is.
    template <typename T> void take(Field<T> &field, const StructuredNode &member)
    {
        const StructuredNode value = member.at(QLatin1String("value"));
        takeStated(field, value ? value : member);
        if (!value)
            return;
        bool isNumber = false;
        const double confidence = member.at(QLatin1String("confidence")).value().toDouble(&isNumber);
        if (isNumber && confidence >= 0)
            field.confidence = std::min(field.confidence, confidence);
    }

    const StructuredNode m_node;
    Order m_order;
};

// Of a file without an order, what its answers say.
void takeAnswer(Candidate &candidate, const StructuredView &view)
{
    for (const StructuredNode &value : valuesOf(view)) {
        candidate.intent = intentFromKey(value.at(QLatin1String("intent")).value()).value_or(Intent::NotAnOrder);
        candidate.intentReason = Words::tr("it is an answer of Intray without an order");
    }
}

} // namespace

bool OwnJsonOrder::canRead(const Document &document, int part) const
{
    const Structured *structured = document.parts[size_t(part)].structured();
    if (!structured || structured->format != QLatin1String("json"))
        return false;
    const StructuredView view(document, part);
    const std::vector<StructuredNode> values = valuesOf(view);
    return !values.empty() && (isExported(values.front()) || isPrinted(values.front()) || isAnswer(values.front()));
}

Candidate OwnJsonOrder::extract(const Document &document, int part, const ExtractionContext &context) const
{
    const StructuredView view(document, part);
    Candidate candidate;
    candidate.part = part;
    candidate.score = KnownFormat;
    for (const StructuredNode &node : ordersOf(view)) {
        Order order = OwnOrder(node).run();
        QString words;
        for (const OrderLine &line : order.lines)
            words += line.description.value.value_or(QString()) + u'\n';
        order.language = context.lexicon.languageOf(words);
        candidate.orders.push_back(std::move(order));
    }
    if (candidate.orders.empty()) {
        takeAnswer(candidate, view);
        return candidate;
    }
    candidate.intent = Intent::Order;
    candidate.intentReason = Words::tr("it is an order as Intray writes it");
    return candidate;
}

} // namespace intray
