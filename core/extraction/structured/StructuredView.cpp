// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/StructuredView.h"

#include "core/extraction/FieldProof.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::StructuredView)
};

// What a format states in a field of its own is as sure as a reading can be.
constexpr double StatedByFormat = 0.997;

// A hostile or hopeless file must not bury the person who looks at it.
constexpr size_t MostMistakes = 60;

template <typename T> void stateIn(Field<T> &field, const T &value, const StructuredNode &node)
{
    QString written = node.value();
    if constexpr (std::is_same_v<T, QString>)
        written = written.isEmpty() ? value : written;
    state(field, value, written, node.source());
    believe(field, Evidence::Kind::Structure, StatedByFormat,
            Words::tr("stated in %1").arg(node.path()));
}

std::optional<QDate> parseDate(const QString &text)
{
    const auto valid = [](const QDate &date) {
        return date.isValid() && date.year() >= 1900 ? std::optional(date) : std::nullopt;
    };
    static const QRegularExpression iso(
        QStringLiteral("^(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*|Z|[+-]\\d{2}:?\\d{2})?$"));
    if (const auto match = iso.match(text); match.hasMatch())
        return valid(
            QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()));
    static const QRegularExpression digits(QStringLiteral("^\\d+$"));
    if (!digits.match(text).hasMatch())
        return std::nullopt;
    if (text.size() == 6)
        return valid(QDate::fromString(QStringLiteral("20") + text, QStringLiteral("yyyyMMdd")));
    return text.size() == 8 || text.size() == 12 || text.size() == 14
               ? valid(QDate::fromString(text.left(8), QStringLiteral("yyyyMMdd")))
               : std::nullopt;
}

} // namespace

QString StructuredNode::name() const
{
    return exists() ? m_view->m_structured.elements[size_t(m_element)].name : QString();
}

QString StructuredNode::value() const
{
    return exists() ? m_view->m_structured.elements[size_t(m_element)].value : QString();
}

QString StructuredNode::space() const
{
    return exists() ? spaceOf(m_view->m_structured, m_element) : QString();
}

QString spaceOf(const Structured &structured, int element)
{
    for (std::optional<int> at = element; at;) {
        const StructuredElement &found = structured.elements[size_t(*at)];
        if (!found.space.isEmpty())
            return found.space;
        at = found.parent;
    }
    return {};
}

StructuredNode StructuredNode::at(QLatin1String path) const
{
    StructuredNode node = *this;
    for (const QLatin1String step : QStringTokenizer(path, u'/')) {
        if (!node.exists())
            return {};
        StructuredNode next;
        for (const int child : m_view->childrenOf(node.m_element)) {
            if (m_view->m_structured.elements[size_t(child)].name == step) {
                next = {m_view, child};
                break;
            }
        }
        node = next;
    }
    return node;
}

QString StructuredNode::attribute(QLatin1String name) const
{
    if (!exists())
        return {};
    for (const int child : m_view->childrenOf(m_element)) {
        const StructuredElement &element = m_view->m_structured.elements[size_t(child)];
        if (element.name.startsWith(u'@') && QStringView(element.name).sliced(1) == name)
            return element.value;
    }
    return {};
}

std::vector<StructuredNode> StructuredNode::all(QLatin1String name) const
{
    std::vector<StructuredNode> found;
    for (const StructuredNode &child : children()) {
        if (child.name() == name)
            found.push_back(child);
    }
    return found;
}

std::vector<StructuredNode> StructuredNode::children() const
{
    std::vector<StructuredNode> list;
    if (!exists())
        return list;
    for (const int child : m_view->childrenOf(m_element))
        list.push_back({m_view, child});
    return list;
}

StructuredNode StructuredNode::below(QLatin1String name) const
{
    if (!exists())
        return {};
    // Descendants follow their ancestor without a gap, and no other element has a parent in that
    // stretch.
    const auto &elements = m_view->m_structured.elements;
    for (int i = m_element + 1; i < int(elements.size()); ++i) {
        if (elements[size_t(i)].parent.value_or(-1) < m_element)
            break;
        if (elements[size_t(i)].name == name)
            return {m_view, i};
    }
    return {};
}

QString StructuredNode::path() const
{
    if (!exists())
        return {};
    const auto parent = m_view->m_structured.elements[size_t(m_element)].parent;
    const QString &step = m_view->m_steps[size_t(m_element)];
    return parent ? StructuredNode(m_view, *parent).path() + u'/' + step : step;
}

Source StructuredNode::source() const
{
    return exists() ? Source{m_view->m_part, PathPlace{path()}} : Source{};
}

int StructuredNode::line() const
{
    if (!exists())
        return 0;
    const auto &starts = m_view->m_lineStarts;
    const int at = m_view->m_structured.elements[size_t(m_element)].range.start;
    return int(std::upper_bound(starts.begin(), starts.end(), at) - starts.begin());
}

StructuredView::StructuredView(const Document &document, int part)
    : m_structured(*document.parts[size_t(part)].structured()), m_part(part)
{
    const auto &elements = m_structured.elements;
    m_children.resize(elements.size());
    for (int i = 0; i < int(elements.size()); ++i)
        (elements[size_t(i)].parent ? m_children[size_t(*elements[size_t(i)].parent)] : m_roots)
            .push_back(i);

    m_steps.resize(elements.size());
    const auto number = [&](const std::vector<int> &siblings) {
        QHash<QString, int> count;
        for (const int sibling : siblings)
            ++count[elements[size_t(sibling)].name];
        QHash<QString, int> seen;
        for (const int sibling : siblings) {
            const QString &name = elements[size_t(sibling)].name;
            m_steps[size_t(sibling)] =
                count[name] > 1 ? name + u'[' + QString::number(++seen[name]) + u']' : name;
        }
    };
    number(m_roots);
    for (const auto &siblings : m_children)
        number(siblings);

    m_lineStarts.push_back(0);
    for (qsizetype at = m_structured.text.indexOf(u'\n'); at >= 0;
         at = m_structured.text.indexOf(u'\n', at + 1))
        m_lineStarts.push_back(int(at) + 1);
}

std::vector<StructuredNode> StructuredView::roots() const
{
    std::vector<StructuredNode> list;
    for (const int root : m_roots)
        list.push_back({this, root});
    return list;
}

StructuredNode StructuredView::root() const
{
    return m_roots.empty() ? StructuredNode() : StructuredNode(this, m_roots.front());
}

StructuredNode StructuredView::outermost(int element) const
{
    while (const auto parent = m_structured.elements[size_t(element)].parent)
        element = *parent;
    return node(element);
}

void takeText(Field<QString> &field, const StructuredNode &node)
{
    if (!node.value().isEmpty())
        stateIn(field, node.value().simplified(), node);
}

void takeNumber(Field<Decimal> &field, const StructuredNode &node, Order &order)
{
    QString text = node.value();
    if (text.isEmpty())
        return;
    if (text.startsWith(u'+'))
        text.remove(0, 1);
    // SAP writes the sign behind the number.
    if (text.endsWith(u'-'))
        text = u'-' + text.chopped(1);
    if (!text.contains(u'.') && text.count(u',') == 1)
        text.replace(u',', u'.');
    if (text.startsWith(u'.'))
        text.prepend(u'0');
    if (const auto value = Decimal::fromCanonical(text)) {
        stateIn(field, *value, node);
        return;
    }
    field.written = node.value();
    field.source = node.source();
    addMistake(order, node, Words::tr("\"%1\" is not a number.").arg(node.value().left(40)));
}

void takeDate(Field<QDate> &field, const StructuredNode &node, Order &order)
{
    if (node.value().isEmpty())
        return;
    if (const auto value = parseDate(node.value())) {
        stateIn(field, *value, node);
        return;
    }
    field.written = node.value();
    field.source = node.source();
    addMistake(order, node, Words::tr("\"%1\" is not a date.").arg(node.value().left(40)));
}

void takeValue(Field<QString> &field, const QString &value, const StructuredNode &node)
{
    if (!value.isEmpty())
        stateIn(field, value, node);
}

void takeValue(Field<Decimal> &field, const Decimal &value, const StructuredNode &node)
{
    stateIn(field, value, node);
}

void takeValue(Field<QDate> &field, const QDate &value, const StructuredNode &node)
{
    if (value.isValid())
        stateIn(field, value, node);
}

void addMistake(Order &order, const StructuredNode &node, const QString &sentence)
{
    if (order.doubts.size() == MostMistakes)
        order.doubts.push_back(Words::tr(
            "The file has more mistakes than are listed here. Please ask for a sound one."));
    if (order.doubts.size() > MostMistakes)
        return;
    order.doubts.push_back(
        Words::tr("Line %1 of the file (%2): %3").arg(node.line()).arg(node.path(), sentence));
}

} // namespace intray
