// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/NumberFormat.h"
#include "core/reading/SheetBuilder.h"

#include <QHash>

#include <pugixml.hpp>

#include <vector>

namespace intray {

// Reads a workbook that Excel 2003, or a program that writes like it, saved as one XML file.
class ExcelXml
{
public:
    static bool isExcelXml(const QByteArray &bytes);

    // False when there is no workbook in it.
    bool open(const QByteArray &bytes);
    int sheetCount() const { return int(m_sheets.size()); }
    QString sheetName(int index) const;
    void readSheet(int index, SheetBuilder &builder);

private:
    struct Style
    {
        NumberFormat format;
        bool bold = false;
    };
    void readStyles(const pugi::xml_node &styles);
    void readRow(const pugi::xml_node &row, int index, SheetBuilder &builder);
    Cell cellOf(const pugi::xml_node &node) const;

    pugi::xml_document m_document;
    std::vector<pugi::xml_node> m_sheets;
    QHash<QString, Style> m_styles;
};

} // namespace intray
