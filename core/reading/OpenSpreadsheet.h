// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/SheetBuilder.h"

#include <pugixml.hpp>

#include <vector>

namespace intray {

// Reads the tables of an .ods file's content.
class OpenSpreadsheet
{
public:
    // False when the content holds no spreadsheet.
    bool open(const QByteArray &content);
    int sheetCount() const { return int(m_tables.size()); }
    QString sheetName(int index) const;
    void readSheet(int index, SheetBuilder &builder) const;

private:
    void readRows(const pugi::xml_node &parent, int &row, SheetBuilder &builder, int depth) const;
    void readCells(const pugi::xml_node &node, int row, int times, SheetBuilder &builder) const;
    void readColumns(const pugi::xml_node &parent, int &column, SheetBuilder &builder, int depth) const;

    pugi::xml_document m_document;
    std::vector<pugi::xml_node> m_tables;
    std::set<QString> m_hiddenStyles;
    std::set<QString> m_struckStyles;
};

} // namespace intray
