// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/WordMarkup.h"

#include "core/reading/XmlNodes.h"

#include <algorithm>
#include <array>
#include <map>

namespace intray {

namespace {

constexpr int DeepestElement = 300;
constexpr double EmusPerPoint = 12700;

using Names = std::initializer_list<std::string_view>;

bool isOneOf(std::string_view name, Names names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

// A property that is on when it is there, unless it says "off".
bool isOn(const pugi::xml_node &properties, std::string_view name)
{
    const pugi::xml_node property = childNamed(properties, name);
    const QString value = attributeNamed(property, "val");
    return property && value != QLatin1String("0") && value != QLatin1String("false") &&
           value != QLatin1String("off");
}

int numberIn(const pugi::xml_node &node, std::string_view child)
{
    return attributeNamed(childNamed(node, child), "val").toInt();
}

// Signs of fonts whose letters are pictures; what has no other meaning becomes a blank.
QString symbol(const QString &font, ushort code)
{
    const auto low = ushort(code & 0xff);
    if (code < 0xf000)
        return QString(QChar(code));
    if (font == QLatin1String("Symbol")) {
        static const std::map<ushort, ushort> signs = {
            {0xb7, 0x2022}, {0xb4, 0xd7},   {0xb0, 0xb0}, {0xb1, 0xb1},
            {0xa3, 0x2264}, {0xb3, 0x2265}, {0x6d, 0xb5}, {0x57, 0x2126},
            {0xc6, 0xd8},   {0xd7, 0xb7},   {0xb8, 0xf7}, {0xd2, 0xae}};
        const auto found = signs.find(low);
        return found != signs.end() ? QString(QChar(found->second)) : QStringLiteral(" ");
    }
    if (font.startsWith(QLatin1String("Wingdings"))) {
        static const QByteArray marks("\xfc\xfe\xfd\x52\x53\x54\x56");
        if (marks.contains(char(low)))
            return QStringLiteral("☒");
        if (low == 0xa8 || low == 0x6f || low == 0xa3 || low == 0x72)
            return QStringLiteral("☐");
    }
    return QStringLiteral(" ");
}

// What an old form field shows that is not written as text.
QString formFieldText(const pugi::xml_node &mark)
{
    const pugi::xml_node field = childNamed(mark, "ffData");
    if (const pugi::xml_node box = childNamed(field, "checkBox")) {
        const bool checked =
            childNamed(box, "checked") ? isOn(box, "checked") : isOn(box, "default");
        return checked ? QStringLiteral("☒") : QStringLiteral("☐");
    }
    int chosen = numberIn(childNamed(field, "ddList"), "result");
    for (pugi::xml_node entry : childNamed(field, "ddList").children()) {
        if (isNamed(entry, "listEntry") && chosen-- == 0)
            return attributeNamed(entry, "val");
    }
    return {};
}

double pointsIn(const QString &style, const QString &name)
{
    for (const QString &item : style.split(u';')) {
        if (item.section(u':', 0, 0).trimmed() != name)
            continue;
        QString value = item.section(u':', 1).trimmed();
        const bool inches = value.endsWith(QLatin1String("in"));
        while (!value.isEmpty() && value.back().isLetter())
            value.chop(1);
        return value.toDouble() * (inches ? 72 : 1);
    }
    return 0;
}

// Rows and cells may stand inside content controls and marks of changes.
bool isWrapper(const pugi::xml_node &node)
{
    return isOneOf(localName(node.name()), {"sdt", "sdtContent", "customXml", "ins", "moveTo"});
}

void collect(const pugi::xml_node &in, std::string_view name, std::vector<pugi::xml_node> &found,
             int depth = 0)
{
    for (pugi::xml_node child : in.children()) {
        if (isNamed(child, name))
            found.push_back(child);
        else if (isWrapper(child) && depth < DeepestElement)
            collect(child, name, found, depth + 1);
    }
}

// Those that were not deleted and are not hidden.
std::vector<pugi::xml_node> rowsOf(const pugi::xml_node &table)
{
    std::vector<pugi::xml_node> rows;
    collect(table, "tr", rows);
    std::erase_if(rows, [](const pugi::xml_node &row) {
        const pugi::xml_node properties = childNamed(row, "trPr");
        return childNamed(properties, "del") || isOn(properties, "hidden");
    });
    return rows;
}

std::vector<pugi::xml_node> cellsOf(const pugi::xml_node &row)
{
    std::vector<pugi::xml_node> cells;
    collect(row, "tc", cells);
    return cells;
}

pugi::xml_node mergeOf(const pugi::xml_node &cellProperties)
{
    const pugi::xml_node merge = childNamed(cellProperties, "vMerge");
    return merge ? merge : childNamed(cellProperties, "vmerge");
}

// How many rows each cell that begins a vertical merge covers.
QHash<quintptr, int> spansOf(const pugi::xml_node &table)
{
    QHash<quintptr, int> spans;
    std::map<int, pugi::xml_node> open; // by column
    for (const pugi::xml_node &row : rowsOf(table)) {
        int column = numberIn(childNamed(row, "trPr"), "gridBefore");
        std::map<int, pugi::xml_node> still;
        for (const pugi::xml_node &cell : cellsOf(row)) {
            const pugi::xml_node properties = childNamed(cell, "tcPr");
            if (const pugi::xml_node merge = mergeOf(properties)) {
                const bool begins = attributeNamed(merge, "val") == QLatin1String("restart");
                const auto above = open.find(column);
                if (!begins && above != open.end()) {
                    ++spans[quintptr(above->second.internal_object())];
                    still[column] = above->second;
                } else {
                    spans[quintptr(cell.internal_object())] = 1;
                    still[column] = cell;
                }
            }
            column = std::min(column + std::max(1, numberIn(properties, "gridSpan")), 1 << 20);
        }
        open = std::move(still);
    }
    return spans;
}

} // namespace

void WordMarkup::write(const QString &text)
{
    // Between its begin and its separator, a field holds what computes it.
    if (std::all_of(m_fields.begin(), m_fields.end(), [](bool result) { return result; }))
        m_text.write(text, m_bold);
}

void WordMarkup::children(const pugi::xml_node &node, int depth)
{
    for (pugi::xml_node child : node.children()) {
        if (m_text.isFull())
            return;
        if (child.type() == pugi::node_element)
            element(child, depth + 1);
    }
}

void WordMarkup::element(const pugi::xml_node &node, int depth)
{
    if (depth > DeepestElement) {
        m_cutDeep = true;
        return;
    }
    const std::string_view name = localName(node.name());
    if (isOneOf(name, {"pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "sdtPr",
                       "sdtEndPr", "del", "moveFrom", "instrText", "delText", "rt", "ffData",
                       "commentReference", "annotationRef", "footnoteRef", "endnoteRef"}))
        return;
    if (name == "p")
        return paragraph(node, depth);
    if (name == "r")
        return run(node, depth);
    if (name == "tbl")
        return table(node, depth);
    if (name == "footnote" ||
        name == "endnote") { // Word 2003 writes them where they are referred to
        m_boxes.push_back(node);
        return;
    }
    if (name == "AlternateContent") {
        // Both say the same, for newer and older programs.
        const pugi::xml_node choice = childNamed(node, "Choice");
        return children(choice ? choice : childNamed(node, "Fallback"), depth);
    }
    if (name == "drawing" || name == "pict" || name == "object")
        // What an embedded file looks like says nothing that the file does not.
        return drawing(node, {{}, name != "object", 0, 0}, depth);
    if (name == "sdt" && childNamed(childNamed(node, "sdtPr"), "showingPlcHdr"))
        return; // "Click here to enter text"
    if (!runContent(node, name))
        children(node, depth);
}

bool WordMarkup::runContent(const pugi::xml_node &node, std::string_view name)
{
    if (name == "t")
        write(QString::fromUtf8(node.text().get()).replace(u'\n', u' '));
    else if (name == "tab" || name == "ptab")
        write(QStringLiteral("\t"));
    else if (name == "br" || name == "cr")
        write(QStringLiteral("\n"));
    else if (name == "noBreakHyphen")
        write(QStringLiteral("-"));
    else if (name == "sym")
        write(symbol(attributeNamed(node, "font"),
                     attributeNamed(node, "char").toUShort(nullptr, 16)));
    else if (name == "fldChar")
        fieldMark(node);
    else if (name == "footnoteReference")
        m_footnotes.push_back(attributeNamed(node, "id"));
    else if (name == "endnoteReference")
        m_endnotes.push_back(attributeNamed(node, "id"));
    else if (name == "altChunk")
        m_insertions.push_back({attributeNamed(node, "id"), false, 0, 0});
    else
        return false;
    return true;
}

void WordMarkup::fieldMark(const pugi::xml_node &node)
{
    const QString type = attributeNamed(node, "fldCharType");
    if (type == QLatin1String("begin")) {
        write(formFieldText(node));
        m_fields.push_back(false);
    } else if (type == QLatin1String("separate") && !m_fields.empty()) {
        m_fields.back() = true;
    } else if (type == QLatin1String("end") && !m_fields.empty()) {
        m_fields.pop_back();
    }
}

void WordMarkup::run(const pugi::xml_node &node, int depth)
{
    const pugi::xml_node properties = childNamed(node, "rPr");
    if (isOn(properties, "vanish") || isOn(properties, "del"))
        return;
    const bool outer = std::exchange(m_bold, isOn(properties, "b"));
    m_struck = m_struck || ((isOn(properties, "strike") || isOn(properties, "dstrike")) &&
                            childNamed(node, "t"));
    children(node, depth);
    m_bold = outer;
}

void WordMarkup::paragraph(const pugi::xml_node &node, int depth)
{
    const pugi::xml_node properties = childNamed(node, "pPr");
    const auto outer = std::exchange(m_boxes, {});
    QString number = m_numbering.next(properties);
    if (number.isEmpty()) // Word 2003 writes it out
        number = attributeNamed(childNamed(childNamed(properties, "listPr"), "t"), "val");
    if (!number.isEmpty())
        m_text.write(number + u' ');
    children(node, depth);
    // The end of a paragraph may be deleted as well, which joins it to the next.
    const pugi::xml_node mark = childNamed(properties, "rPr");
    if (!childNamed(mark, "del") && !childNamed(mark, "moveFrom"))
        m_text.endParagraph();
    const auto boxes = std::exchange(m_boxes, outer);
    for (const pugi::xml_node &box : boxes)
        children(box, depth);
}

void WordMarkup::drawing(const pugi::xml_node &node, WordInsertion shown, int depth)
{
    if (depth > DeepestElement) {
        m_cutDeep = true;
        return;
    }
    for (pugi::xml_node child : node.children()) {
        const std::string_view name = localName(child.name());
        if (name == "txbxContent") {
            m_boxes.push_back(child);
            continue;
        }
        if (name == "extent") {
            shown.width = attributeNamed(child, "cx").toDouble() / EmusPerPoint;
            shown.height = attributeNamed(child, "cy").toDouble() / EmusPerPoint;
        } else if (name == "shape" || name == "rect") {
            const QString style = attributeNamed(child, "style");
            shown.width = pointsIn(style, QStringLiteral("width"));
            shown.height = pointsIn(style, QStringLiteral("height"));
        } else if (shown.picture && (name == "blip" || name == "imagedata")) {
            shown.relation = attributeNamed(child, name == "blip" ? "embed" : "id");
            m_insertions.push_back(shown);
        } else if (name == "OLEObject") {
            m_insertions.push_back({attributeNamed(child, "id"), false, 0, 0});
        }
        // Both branches say the same, for newer and older programs.
        const pugi::xml_node choice =
            name == "AlternateContent" ? childNamed(child, "Choice") : child;
        drawing(choice ? choice : childNamed(child, "Fallback"), shown, depth + 1);
    }
}

void WordMarkup::table(const pugi::xml_node &node, int depth)
{
    const auto spans = spansOf(node);
    m_text.beginTable();
    for (const pugi::xml_node &row : rowsOf(node)) {
        m_text.beginRow();
        m_text.skipColumns(std::clamp(numberIn(childNamed(row, "trPr"), "gridBefore"), 0, 100));
        for (const pugi::xml_node &cell : cellsOf(row)) {
            const pugi::xml_node properties = childNamed(cell, "tcPr");
            const auto span = spans.constFind(quintptr(cell.internal_object()));
            // The rest of a cell that began in a row above.
            if (mergeOf(properties) && span == spans.constEnd())
                continue;
            m_text.beginCell();
            children(cell, depth);
            m_text.endCell(span != spans.constEnd() ? *span : 1,
                           std::max(1, numberIn(properties, "gridSpan")));
        }
        m_text.endRow();
    }
    m_text.endTable();
}

} // namespace intray
