// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/ExcelWorkbook.h"

#include "core/reading/OfficeRelations.h"
#include "core/reading/XmlNodes.h"

#include <QRegularExpression>

namespace intray {

namespace {

// "BC12" as row 11, column 54; rows and columns that are not there stay -1.
std::pair<int, int> placeOf(const QString &reference)
{
    int row = 0;
    int column = 0;
    for (const QChar c : reference) {
        if (c == u'$')
            continue;
        const QChar letter = c.toUpper();
        if (letter >= u'A' && letter <= u'Z')
            column = std::min(column * 26 + (letter.unicode() - u'A' + 1), 1 << 20);
        else if (c.isDigit())
            row = std::min(row * 10 + c.digitValue(), 1 << 24);
        else
            return {-1, -1};
    }
    return {row - 1, column - 1};
}

bool isSet(const QString &value)
{
    return value == QLatin1String("1") || value == QLatin1String("true");
}

// A width or height of nothing hides what has it.
bool isNothing(const QString &size)
{
    bool isNumber = false;
    return size.toDouble(&isNumber) <= 0 && isNumber;
}

// The text of a string item: its runs, without the reading aids of Asian scripts.
QString textOf(const pugi::xml_node &item)
{
    QString text;
    for (pugi::xml_node child : item.children()) {
        if (isNamed(child, "t"))
            text += QString::fromUtf8(child.text().get());
        else if (isNamed(child, "r"))
            text += textOf(child);
    }
    // "_x000D_" stands for a character that XML cannot hold.
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    if (!text.contains(QLatin1String("_x")))
        return text;
    QString plain;
    qsizetype at = 0;
    for (auto it = escape.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QChar c(match.captured(1).toUShort(nullptr, 16));
        plain += QStringView(text).mid(at, match.capturedStart() - at);
        if (c == u'\n' || c.isPrint())
            plain += c;
        at = match.capturedEnd();
    }
    return plain + text.mid(at);
}

} // namespace

bool ExcelWorkbook::open()
{
    const QString path = officeMainPart(m_archive, QStringLiteral("xl/workbook.xml"));
    pugi::xml_document document;
    const auto bytes = m_archive.entry(path);
    if (!bytes || !parseXml(document, *bytes))
        return false;
    const auto relations = officeRelationsOf(m_archive, path);
    for (const OfficeRelation &relation : relations) {
        if (relation.type == QLatin1String("sharedStrings"))
            readStrings(relation.target);
        else if (relation.type == QLatin1String("styles"))
            readStyles(relation.target);
    }
    const pugi::xml_node workbook = document.document_element();
    m_since1904 = isSet(attributeNamed(childNamed(workbook, "workbookPr"), "date1904"));
    for (pugi::xml_node node : childNamed(workbook, "sheets").children()) {
        if (!isNamed(node, "sheet"))
            continue;
        SheetEntry sheet;
        sheet.name = attributeNamed(node, "name");
        sheet.hidden = attributeNamed(node, "state").endsWith(QLatin1String("idden"));
        const OfficeRelation relation = relations.value(attributeNamed(node, "id"));
        // Charts and macros are sheets as well.
        if (!relation.type.isEmpty() && relation.type != QLatin1String("worksheet"))
            continue;
        sheet.path = relation.target;
        m_sheets.push_back(std::move(sheet));
    }
    return true;
}

void ExcelWorkbook::readStrings(const QString &path)
{
    pugi::xml_document document;
    const auto bytes = m_archive.entry(path);
    if (!bytes || !parseXml(document, *bytes))
        return;
    for (pugi::xml_node item : document.document_element().children()) {
        if (isNamed(item, "si"))
            m_strings.push_back(textOf(item));
    }
}

void ExcelWorkbook::readStyles(const QString &path)
{
    pugi::xml_document document;
    const auto bytes = m_archive.entry(path);
    if (!bytes || !parseXml(document, *bytes))
        return;
    const pugi::xml_node sheet = document.document_element();
    QHash<int, QString> codes;
    for (pugi::xml_node node : childNamed(sheet, "numFmts").children())
        codes.insert(attributeNamed(node, "numFmtId").toInt(), attributeNamed(node, "formatCode"));
    std::vector<std::pair<bool, bool>> fonts; // bold, struck out
    const auto has = [](const pugi::xml_node &font, std::string_view name) {
        const pugi::xml_node mark = childNamed(font, name);
        const QString value = attributeNamed(mark, "val");
        return mark && (value.isEmpty() || isSet(value));
    };
    for (pugi::xml_node font : childNamed(sheet, "fonts").children()) {
        if (isNamed(font, "font"))
            fonts.push_back({has(font, "b"), has(font, "strike")});
    }
    for (pugi::xml_node node : childNamed(sheet, "cellXfs").children()) {
        if (!isNamed(node, "xf"))
            continue;
        const int id = attributeNamed(node, "numFmtId").toInt();
        const auto font = size_t(attributeNamed(node, "fontId").toUInt());
        Style style;
        style.format = codes.contains(id) ? NumberFormat(codes.value(id)) : NumberFormat::builtIn(id);
        if (font < fonts.size())
            std::tie(style.bold, style.struck) = fonts[font];
        m_styles.push_back(std::move(style));
    }
}

void ExcelWorkbook::readNotes(const QString &sheetPath, SheetBuilder &builder)
{
    for (const OfficeRelation &relation : officeRelationsOf(m_archive, sheetPath)) {
        pugi::xml_document document;
        const auto bytes = relation.type == QLatin1String("comments") ? m_archive.entry(relation.target) : std::nullopt;
        if (!bytes || !parseXml(document, *bytes))
            continue;
        for (pugi::xml_node note : childNamed(document.document_element(), "commentList").children()) {
            const auto [row, column] = placeOf(attributeNamed(note, "ref"));
            const QString text = textOf(childNamed(note, "text"));
            if (isNamed(note, "comment") && row >= 0 && column >= 0 && !text.trimmed().isEmpty())
                builder.addNote(row, column, text);
        }
    }
}

bool ExcelWorkbook::readSheet(int index, SheetBuilder &builder)
{
    pugi::xml_document document;
    const auto bytes = m_archive.entry(m_sheets[size_t(index)].path);
    if (!bytes || !parseXml(document, *bytes))
        return false;
    const pugi::xml_node sheet = document.document_element();
    for (pugi::xml_node column : childNamed(sheet, "cols").children()) {
        if (isSet(attributeNamed(column, "hidden")) || isNothing(attributeNamed(column, "width")))
            builder.hideColumns(attributeNamed(column, "min").toInt() - 1,
                                attributeNamed(column, "max").toInt() - 1);
    }
    int rowIndex = -1;
    for (pugi::xml_node row : childNamed(sheet, "sheetData").children()) {
        if (!isNamed(row, "row"))
            continue;
        const QString number = attributeNamed(row, "r");
        rowIndex = number.isEmpty() ? rowIndex + 1 : number.toInt() - 1;
        if (isSet(attributeNamed(row, "hidden")) || isNothing(attributeNamed(row, "ht")))
            builder.hideRow(rowIndex);
        readRow(row, rowIndex, builder);
    }
    for (pugi::xml_node range : childNamed(sheet, "mergeCells").children()) {
        const QString reference = attributeNamed(range, "ref");
        const auto [row, column] = placeOf(reference.section(u':', 0, 0));
        const auto [lastRow, lastColumn] = placeOf(reference.section(u':', -1));
        builder.merge(row, column, lastRow, lastColumn);
    }
    readNotes(m_sheets[size_t(index)].path, builder);
    return true;
}

void ExcelWorkbook::readRow(const pugi::xml_node &row, int index, SheetBuilder &builder)
{
    int column = -1;
    for (pugi::xml_node node : row.children()) {
        if (!isNamed(node, "c"))
            continue;
        const auto [namedRow, namedColumn] = placeOf(attributeNamed(node, "r"));
        column = namedColumn >= 0 ? namedColumn : column + 1;
        Cell cell = cellOf(node);
        cell.row = namedRow >= 0 ? namedRow : index;
        cell.column = column;
        // A text without a value is a text that is empty.
        const bool told = childNamed(node, "v").text().get()[0] != '\0'
                          || attributeNamed(node, "t") == QLatin1String("str");
        if (childNamed(node, "f") && !told)
            builder.addUnknownResult(cell.row, column);
        if (!cell.text.isEmpty() && styleOf(node).struck)
            builder.addStruck(cell.row, column);
        builder.add(std::move(cell));
    }
}

ExcelWorkbook::Style ExcelWorkbook::styleOf(const pugi::xml_node &node) const
{
    const auto index = size_t(attributeNamed(node, "s").toUInt());
    return index < m_styles.size() ? m_styles[index] : Style();
}

Cell ExcelWorkbook::cellOf(const pugi::xml_node &node) const
{
    Cell cell;
    const Style style = styleOf(node);
    cell.bold = style.bold;
    const QString type = attributeNamed(node, "t");
    const pugi::xml_node stored = childNamed(node, "v");
    const QString value = QString::fromUtf8(stored.text().get());
    if (type == QLatin1String("inlineStr")) {
        cell.text = textOf(childNamed(node, "is"));
        return cell;
    }
    if (type == QLatin1String("s")) {
        const auto index = size_t(value.trimmed().toUInt());
        cell.text = index < m_strings.size() ? m_strings[index] : QString();
        return cell;
    }
    if (type == QLatin1String("b")) {
        cell.text = isSet(value.trimmed()) ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        return cell;
    }
    if (type == QLatin1String("d")) {
        const QDate date = QDate::fromString(value.left(10), Qt::ISODate);
        if (date.isValid())
            cell.date = date;
        cell.text = date.isValid() ? value.left(10) : value;
        return cell;
    }
    cell.text = value;
    bool isNumber = false;
    const double number = value.trimmed().toDouble(&isNumber);
    if (isNumber && (type.isEmpty() || type == QLatin1String("n")))
        storeNumber(cell, number, style.format, m_since1904);
    return cell;
}

} // namespace intray
