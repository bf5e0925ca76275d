// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/OpenTextMarkup.h"

#include "core/reading/XmlNodes.h"

#include <algorithm>

namespace intray {

namespace {

constexpr int DeepestElement = 300;
// Repeated rows and cells beyond this fill the page for looks.
constexpr int MostRepeats = 200;
// A picture that is shown smaller than this is a logo or a signature.
constexpr double LogoWidth = 7.5; // cm
constexpr double LogoHeight = 4;

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

int timesOf(const pugi::xml_node &node, std::string_view name, int most)
{
    const QString times = attributeNamed(node, name);
    return times.isEmpty() ? 1 : std::clamp(times.toInt(), 1, most);
}

double centimetresOf(const QString &length)
{
    static const QHash<QString, double> units = {
        {QStringLiteral("cm"), 1},      {QStringLiteral("mm"), 0.1},
        {QStringLiteral("in"), 2.54},   {QStringLiteral("pt"), 0.0353},
        {QStringLiteral("px"), 0.0265}, {QStringLiteral("pc"), 0.423}};
    return length.chopped(std::min<qsizetype>(2, length.size())).toDouble() *
           units.value(length.right(2), 0);
}

} // namespace

void OpenTextMarkup::takeStyles(const pugi::xml_node &root)
{
    for (const char *group : {"styles", "automatic-styles"}) {
        for (pugi::xml_node style : childNamed(root, group).children()) {
            const QString name = attributeNamed(style, "name");
            for (pugi::xml_node level : style.children()) {
                if (isNamed(level, "list-level-style-number") &&
                    !attributeNamed(level, "num-format").isEmpty())
                    m_numbered.insert(name + u'/' + attributeNamed(level, "level"));
                if (isNamed(level, "text-properties") &&
                    attributeNamed(level, "display") == QLatin1String("none"))
                    m_hidden.insert(name);
            }
        }
    }
}

void OpenTextMarkup::children(const pugi::xml_node &node, int depth)
{
    for (pugi::xml_node child : node.children()) {
        if (m_text.isFull())
            return;
        if (child.type() == pugi::node_element)
            element(child, depth + 1);
    }
}

void OpenTextMarkup::element(const pugi::xml_node &node, int depth)
{
    if (depth > DeepestElement) {
        m_cutDeep = true;
        return;
    }
    const std::string_view name = localName(node.name());
    // What was deleted is kept here, and what was remarked.
    if (isOneOf(name, {"tracked-changes", "annotation", "sequence-decls", "forms", "hidden-text",
                       "hidden-paragraph", "variable-decls", "user-field-decls",
                       "table-of-content-source"}))
        return;
    if (name == "p" || name == "h")
        return paragraph(node, depth);
    if (name == "list")
        return list(node, depth);
    if (name == "table")
        return table(node, depth);
    if (name == "frame" || name == "custom-shape") {
        // Between paragraphs, a box is a paragraph of its own.
        frame(node);
        for (const pugi::xml_node &box : std::exchange(m_boxes, {}))
            children(box, depth);
        return;
    }
    children(node, depth);
}

bool OpenTextMarkup::inlineElement(const pugi::xml_node &node, std::string_view name)
{
    if (name == "s")
        m_text.write(QString(timesOf(node, "c", 200), u' '));
    else if (name == "tab")
        m_text.write(QStringLiteral("\t"));
    else if (name == "line-break")
        m_text.write(QStringLiteral("\n"));
    else if (name == "note")
        m_notes.push_back(childNamed(node, "note-body"));
    else if (name == "frame" || name == "custom-shape")
        frame(node);
    else
        return isOneOf(
            name, {"annotation", "hidden-text", "ruby-text", "tracked-changes", "note-citation"});
    return true;
}

void OpenTextMarkup::paragraph(const pugi::xml_node &node, int depth)
{
    struct Walk
    {
        OpenTextMarkup &markup;
        void look(const pugi::xml_node &in, int at)
        {
            if (at > DeepestElement) {
                markup.m_cutDeep = true;
                return;
            }
            for (pugi::xml_node child : in.children()) {
                if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
                    markup.m_text.write(QString::fromUtf8(child.value()).replace(u'\n', u' '));
                else if (child.type() == pugi::node_element &&
                         !markup.m_hidden.contains(attributeNamed(child, "style-name")) &&
                         !markup.inlineElement(child, localName(child.name())))
                    look(child, at + 1);
            }
        }
    };
    if (m_hidden.contains(attributeNamed(node, "style-name")))
        return;
    const auto outer = std::exchange(m_boxes, {});
    m_text.write(std::exchange(m_mark, {}));
    Walk{*this}.look(node, depth);
    m_text.endParagraph();
    for (const pugi::xml_node &box : std::exchange(m_boxes, outer))
        children(box, depth);
}

void OpenTextMarkup::list(const pugi::xml_node &node, int depth)
{
    QString style = attributeNamed(node, "style-name");
    if (style.isEmpty() && !m_lists.empty())
        style = m_lists.back().style;
    m_lists.push_back({style, 0});
    const bool numbered = m_numbered.contains(style + u'/' + QString::number(m_lists.size()));
    for (pugi::xml_node item : node.children()) {
        if (isNamed(item, "list-item")) {
            const QString start = attributeNamed(item, "start-value");
            int &count = m_lists.back().count;
            count = start.isEmpty() ? count + 1 : start.toInt();
            m_mark = numbered ? QString::number(count) + QLatin1String(". ") : QStringLiteral("- ");
        }
        children(item, depth + 1);
    }
    m_mark.clear();
    m_lists.pop_back();
}

void OpenTextMarkup::frame(const pugi::xml_node &node)
{
    for (pugi::xml_node child : node.children()) {
        if (isNamed(child, "text-box"))
            m_boxes.push_back(child);
        const bool large = centimetresOf(attributeNamed(node, "width")) > LogoWidth &&
                           centimetresOf(attributeNamed(node, "height")) > LogoHeight;
        const QString path = attributeNamed(child, "href");
        if (isNamed(child, "image") && large && !path.isEmpty() && !m_pictures.contains(path))
            m_pictures += path;
    }
    // A shape holds its paragraphs itself.
    if (isNamed(node, "custom-shape"))
        m_boxes.push_back(node);
}

void OpenTextMarkup::table(const pugi::xml_node &node, int depth)
{
    struct Rows
    {
        OpenTextMarkup &markup;
        void look(const pugi::xml_node &in, int at)
        {
            for (pugi::xml_node child : in.children()) {
                if (at > DeepestElement || markup.m_text.isFull())
                    return;
                if (isNamed(child, "table-row")) {
                    for (int i = timesOf(child, "number-rows-repeated", MostRepeats); i > 0; --i)
                        markup.row(child, at);
                } else if (isOneOf(localName(child.name()),
                                   {"table-rows", "table-header-rows", "table-row-group"})) {
                    look(child, at + 1);
                }
            }
        }
    };
    m_text.beginTable();
    Rows{*this}.look(node, depth);
    m_text.endTable();
}

void OpenTextMarkup::row(const pugi::xml_node &node, int depth)
{
    m_text.beginRow();
    for (pugi::xml_node cell : node.children()) {
        if (!isNamed(cell, "table-cell"))
            continue;
        for (int i = timesOf(cell, "number-columns-repeated", MostRepeats); i > 0; --i) {
            m_text.beginCell();
            children(cell, depth + 1);
            m_text.endCell(timesOf(cell, "number-rows-spanned", 1000),
                           timesOf(cell, "number-columns-spanned", 100));
        }
    }
    m_text.endRow();
}

void OpenTextMarkup::writeNotes()
{
    for (const pugi::xml_node &note : std::exchange(m_notes, {}))
        children(note, 0);
}

} // namespace intray
