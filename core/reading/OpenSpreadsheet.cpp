// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/OpenSpreadsheet.h"

#include "core/reading/NumberFormat.h"
#include "core/reading/XmlNodes.h"

namespace intray {

namespace {

constexpr int DeepestGroup = 20;
// Filled cells and rows that repeat more often than this fill the sheet for looks.
constexpr int MostRepeats = 1000;

int timesOf(const pugi::xml_node &node, std::string_view name)
{
    const QString times = attributeNamed(node, name);
    return times.isEmpty() ? 1 : std::clamp(times.toInt(), 1, 1 << 24);
}

QString paragraphText(const pugi::xml_node &node, int depth = 0)
{
    QString text;
    for (pugi::xml_node child : node.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            text += QString::fromUtf8(child.value());
        else if (isNamed(child, "s"))
            text += QString(std::min(timesOf(child, "c"), 100), u' ');
        else if (isNamed(child, "tab"))
            text += u' ';
        else if (isNamed(child, "line-break"))
            text += u'\n';
        else if (!isNamed(child, "annotation") && depth < DeepestGroup)
            text += paragraphText(child, depth + 1);
    }
    return text;
}

QString cellText(const pugi::xml_node &node)
{
    QStringList paragraphs;
    for (pugi::xml_node child : node.children()) {
        if (isNamed(child, "p") || isNamed(child, "h"))
            paragraphs += paragraphText(child).simplified();
    }
    return paragraphs.join(u'\n');
}

// What is pinned to the cell; empty where nothing is.
QString noteOf(const pugi::xml_node &node)
{
    const pugi::xml_node note = childNamed(node, "annotation");
    return note ? cellText(note) : QString();
}

Cell cellOf(const pugi::xml_node &node)
{
    Cell cell;
    cell.text = cellText(node);
    cell.rowSpan = timesOf(node, "number-rows-spanned");
    cell.columnSpan = timesOf(node, "number-columns-spanned");
    // "value-type" stands in two namespaces, with the same value.
    const QString type = attributeNamed(node, "value-type");
    if (type == QLatin1String("date")) {
        const QDate date = QDate::fromString(attributeNamed(node, "date-value").left(10), Qt::ISODate);
        if (date.isValid()) {
            cell.date = date;
            cell.text = date.toString(Qt::ISODate);
        }
    } else if (type == QLatin1String("float") || type == QLatin1String("currency")
               || type == QLatin1String("percentage")) {
        bool isNumber = false;
        const QString value = attributeNamed(node, "value");
        const double number = value.toDouble(&isNumber);
        if (isNumber)
            cell.number = decimalOf(number);
        if (isNumber && cell.text.isEmpty())
            cell.text = NumberFormat().shown(number);
    }
    return cell;
}

} // namespace

bool OpenSpreadsheet::open(const QByteArray &content)
{
    if (!parseXml(m_document, content))
        return false;
    const pugi::xml_node root = m_document.document_element();
    for (pugi::xml_node style : childNamed(root, "automatic-styles").children()) {
        if (attributeNamed(childNamed(style, "table-properties"), "display") == QLatin1String("false"))
            m_hiddenStyles.insert(attributeNamed(style, "name"));
        const QString struck = attributeNamed(childNamed(style, "text-properties"), "text-line-through-style");
        if (!struck.isEmpty() && struck != QLatin1String("none"))
            m_struckStyles.insert(attributeNamed(style, "name"));
    }
    const pugi::xml_node sheets = childNamed(childNamed(root, "body"), "spreadsheet");
    for (pugi::xml_node table : sheets.children()) {
        if (isNamed(table, "table"))
            m_tables.push_back(table);
    }
    return bool(sheets);
}

QString OpenSpreadsheet::sheetName(int index) const
{
    return attributeNamed(m_tables[size_t(index)], "name");
}

void OpenSpreadsheet::readSheet(int index, SheetBuilder &builder) const
{
    const pugi::xml_node &table = m_tables[size_t(index)];
    if (m_hiddenStyles.contains(attributeNamed(table, "style-name")))
        builder.setHidden();
    int column = 0;
    readColumns(table, column, builder, 0);
    int row = 0;
    readRows(table, row, builder, 0);
}

void OpenSpreadsheet::readColumns(const pugi::xml_node &parent, int &column, SheetBuilder &builder,
                                  int depth) const
{
    for (pugi::xml_node node : parent.children()) {
        if (isNamed(node, "table-column")) {
            const int times = timesOf(node, "number-columns-repeated");
            const QString visibility = attributeNamed(node, "visibility");
            if (visibility == QLatin1String("collapse") || visibility == QLatin1String("filter"))
                builder.hideColumns(column, column + times - 1);
            column = std::min(column + times, 1 << 24);
        } else if (depth < DeepestGroup
                   && (isNamed(node, "table-columns") || isNamed(node, "table-column-group")
                       || isNamed(node, "table-header-columns"))) {
            readColumns(node, column, builder, depth + 1);
        }
    }
}

void OpenSpreadsheet::readRows(const pugi::xml_node &parent, int &row, SheetBuilder &builder,
                               int depth) const
{
    for (pugi::xml_node node : parent.children()) {
        if (isNamed(node, "table-row")) {
            const int times = timesOf(node, "number-rows-repeated");
            const QString visibility = attributeNamed(node, "visibility");
            if (visibility == QLatin1String("collapse") || visibility == QLatin1String("filter")) {
                for (int i = 0; i < std::min(times, MostRepeats); ++i)
                    builder.hideRow(row + i);
            }
            readCells(node, row, std::min(times, MostRepeats), builder);
            row = std::min(row + times, 1 << 24);
        } else if (depth < DeepestGroup
                   && (isNamed(node, "table-rows") || isNamed(node, "table-row-group")
                       || isNamed(node, "table-header-rows"))) {
            readRows(node, row, builder, depth + 1);
        }
    }
}

void OpenSpreadsheet::readCells(const pugi::xml_node &node, int row, int times, SheetBuilder &builder) const
{
    int column = 0;
    for (pugi::xml_node child : node.children()) {
        const bool covered = isNamed(child, "covered-table-cell");
        if (!covered && !isNamed(child, "table-cell"))
            continue;
        const int repeats = timesOf(child, "number-columns-repeated");
        Cell cell = covered ? Cell() : cellOf(child);
        if (const QString note = noteOf(child); !note.isEmpty())
            builder.addNote(row, column, note);
        for (int i = 0; !cell.text.isEmpty() && i < std::min(repeats, MostRepeats); ++i) {
            for (int j = 0; j < times; ++j) {
                cell.row = row + j;
                cell.column = column + i;
                if (m_struckStyles.contains(attributeNamed(child, "style-name")))
                    builder.addStruck(cell.row, cell.column);
                builder.add(cell);
            }
        }
        column = std::min(column + repeats, 1 << 24);
    }
}

} // namespace intray
