// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/NumberFormat.h"
#include "core/reading/Reading.h"
#include "core/reading/SheetBuilder.h"
#include "core/reading/ZipArchive.h"

#include <QString>

#include <pugixml.hpp>

#include <vector>

namespace intray {

// Reads the sheets of an .xlsx workbook out of its archive.
class ExcelWorkbook
{
public:
    explicit ExcelWorkbook(ZipArchive &archive) : m_archive(archive) {}

    // False when the archive holds no workbook.
    bool open();
    int sheetCount() const { return int(m_sheets.size()); }
    QString sheetName(int index) const { return m_sheets[size_t(index)].name; }
    // False when the sheet is missing or damaged; `builder` gets its cells.
    bool readSheet(int index, SheetBuilder &builder);
    bool isHidden(int index) const { return m_sheets[size_t(index)].hidden; }

private:
    struct SheetEntry
    {
        QString name;
        QString path;
        bool hidden = false;
    };
    struct Style
    {
        NumberFormat format;
        bool bold = false;
        bool struck = false;
    };

    void readStrings(const QString &path);
    void readStyles(const QString &path);
    void readNotes(const QString &sheetPath, SheetBuilder &builder);
    void readRow(const pugi::xml_node &row, int index, SheetBuilder &builder);
    Style styleOf(const pugi::xml_node &node) const;
    Cell cellOf(const pugi::xml_node &node) const;

    ZipArchive &m_archive;
    std::vector<SheetEntry> m_sheets;
    std::vector<QString> m_strings;
    std::vector<Style> m_styles;
    bool m_since1904 = false;
};

} // namespace intray
