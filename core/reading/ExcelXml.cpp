// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/ExcelXml.h"

#include "core/reading/Charset.h"
#include "core/reading/HtmlText.h"
#include "core/reading/XmlNodes.h"

namespace intray {

namespace {

constexpr int DeepestText = 20;
constexpr int MostRepeats = 10000;

QString textOf(const pugi::xml_node &node, int depth = 0)
{
    QString text;
    for (pugi::xml_node child : node.children()) {
        if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
            text += QString::fromUtf8(child.value());
        else if (depth < DeepestText)
            text += textOf(child, depth + 1);
    }
    return text;
}

int numberOf(const pugi::xml_node &node, std::string_view name, int otherwise = 0)
{
    const QString value = attributeNamed(node, name);
    return value.isEmpty() ? otherwise : std::clamp(value.toInt(), 0, 1 << 24);
}

bool isSet(const pugi::xml_node &node, std::string_view name)
{
    return attributeNamed(node, name) == QLatin1String("1");
}

// Formats that the file names in words.
NumberFormat formatNamed(const QString &name)
{
    static const QHash<QString, QString> codes = {
        {QStringLiteral("Short Date"), QStringLiteral("yyyy-mm-dd")},
        {QStringLiteral("Medium Date"), QStringLiteral("yyyy-mm-dd")},
        {QStringLiteral("Long Date"), QStringLiteral("yyyy-mm-dd")},
        {QStringLiteral("General Date"), QStringLiteral("yyyy-mm-dd")},
        {QStringLiteral("Short Time"), QStringLiteral("hh:mm")},
        {QStringLiteral("Medium Time"), QStringLiteral("hh:mm")},
        {QStringLiteral("Long Time"), QStringLiteral("hh:mm")},
        {QStringLiteral("Fixed"), QStringLiteral("0.00")},
        {QStringLiteral("Standard"), QStringLiteral("#,##0.00")},
        {QStringLiteral("Percent"), QStringLiteral("0.00%")},
        {QStringLiteral("Scientific"), QString()},
    };
    return NumberFormat(codes.value(name, name));
}

} // namespace

bool ExcelXml::isExcelXml(const QByteArray &bytes)
{
    // UTF-16 has zeros between the letters.
    const QByteArray head = bytes.left(4096).replace('\0', "").trimmed();
    return head.indexOf('<') <= 3 && head.contains("urn:schemas-microsoft-com:office:spreadsheet");
}

bool ExcelXml::open(const QByteArray &bytes)
{
    const QByteArray utf8 = decodeText(bytes, htmlCharset(bytes)).toUtf8();
    m_document.load_buffer(utf8.constData(), size_t(utf8.size()),
                           pugi::parse_default | pugi::parse_ws_pcdata, pugi::encoding_utf8);
    const pugi::xml_node workbook = m_document.document_element();
    if (!isNamed(workbook, "Workbook"))
        return false;
    readStyles(childNamed(workbook, "Styles"));
    for (pugi::xml_node sheet : workbook.children()) {
        if (isNamed(sheet, "Worksheet"))
            m_sheets.push_back(sheet);
    }
    return true;
}

void ExcelXml::readStyles(const pugi::xml_node &styles)
{
    for (pugi::xml_node node : styles.children()) {
        Style style;
        style.format = formatNamed(attributeNamed(childNamed(node, "NumberFormat"), "Format"));
        style.bold = isSet(childNamed(node, "Font"), "Bold");
        m_styles.insert(attributeNamed(node, "ID"), style);
    }
}

QString ExcelXml::sheetName(int index) const
{
    return attributeNamed(m_sheets[size_t(index)], "Name");
}

void ExcelXml::readSheet(int index, SheetBuilder &builder)
{
    const pugi::xml_node &sheet = m_sheets[size_t(index)];
    const pugi::xml_node options = childNamed(sheet, "WorksheetOptions");
    if (QString::fromUtf8(childNamed(options, "Visible").text().get())
            .contains(QLatin1String("Hidden")))
        builder.setHidden();
    int column = 0;
    int row = 0;
    for (pugi::xml_node node : childNamed(sheet, "Table").children()) {
        const bool hidden = isSet(node, "Hidden");
        const int more = numberOf(node, "Span");
        if (isNamed(node, "Column")) {
            column = numberOf(node, "Index", column + 1) - 1;
            if (hidden)
                builder.hideColumns(column, column + more);
            column += more + 1;
        } else if (isNamed(node, "Row")) {
            row = numberOf(node, "Index", row + 1) - 1;
            for (int i = 0; hidden && i <= std::min(more, MostRepeats); ++i)
                builder.hideRow(row + i);
            readRow(node, row, builder);
            row += more + 1;
        }
    }
}

void ExcelXml::readRow(const pugi::xml_node &row, int index, SheetBuilder &builder)
{
    int column = 0;
    for (pugi::xml_node node : row.children()) {
        if (!isNamed(node, "Cell"))
            continue;
        column = numberOf(node, "Index", column + 1) - 1;
        const int across = numberOf(node, "MergeAcross");
        const int down = numberOf(node, "MergeDown");
        Cell cell = cellOf(node);
        cell.row = index;
        cell.column = column;
        if (across > 0 || down > 0)
            builder.merge(index, column, index + down, column + across);
        if (attributeNamed(node, "Formula").size() > 0 && !childNamed(node, "Data"))
            builder.addUnknownResult(index, column);
        builder.add(std::move(cell));
        column += across + 1;
    }
}

Cell ExcelXml::cellOf(const pugi::xml_node &node) const
{
    Cell cell;
    const Style style = m_styles.value(attributeNamed(node, "StyleID"));
    cell.bold = style.bold;
    const pugi::xml_node data = childNamed(node, "Data");
    const QString type = attributeNamed(data, "Type");
    cell.text = textOf(data);
    if (type == QLatin1String("Number")) {
        bool isNumber = false;
        const double number = cell.text.trimmed().toDouble(&isNumber);
        if (isNumber)
            storeNumber(cell, number, style.format, false);
    } else if (type == QLatin1String("DateTime")) {
        const QDate date = QDate::fromString(cell.text.left(10), Qt::ISODate);
        if (date.isValid()) {
            cell.date = date;
            cell.text = cell.text.left(10);
        }
    } else if (type == QLatin1String("Boolean")) {
        cell.text = cell.text.trimmed() == QLatin1String("1") ? QStringLiteral("TRUE")
                                                              : QStringLiteral("FALSE");
    }
    return cell;
}

} // namespace intray
