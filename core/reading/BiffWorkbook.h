// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/BiffRecords.h"
#include "core/reading/BiffStyles.h"
#include "core/reading/SheetBuilder.h"

#include <optional>
#include <vector>

namespace intray {

// Reads the sheets of an old Excel workbook (BIFF2 to BIFF8) out of its stream of records.
class BiffWorkbook
{
public:
    enum class State { Sound, Encrypted, Unknown };

    // `stream` is shared.
    State open(const QByteArray &stream);
    int sheetCount() const { return int(m_sheets.size()); }
    QString sheetName(int index) const { return m_sheets[size_t(index)].name; }
    // False when the sheet is not where the workbook says, or breaks off.
    bool readSheet(int index, SheetBuilder &builder);

private:
    struct SheetEntry
    {
        QString name;
        qint64 position = 0;
        bool hidden = false;
    };
    enum class Version { Biff2, Biff3, Biff4, Biff5, Biff8 };

    static std::optional<Version> versionOf(const BiffRecord &record);
    State readGlobals();
    void readBundledSheets();
    // True for records that stand in the globals, and in the sheets of the oldest versions.
    bool readShared(const BiffRecord &record);
    void readSheetEntry(BiffCursor &cursor);
    void readFormat(const BiffRecord &record, BiffCursor &cursor);
    void readStrings(BiffCursor &cursor);
    QString decoded(const QByteArray &bytes) const;
    QString text(BiffCursor &cursor, bool shortLength) const;

    void readCell(const BiffRecord &record, SheetBuilder &builder);
    void readFormula(BiffCursor &cursor, Cell cell, int style, SheetBuilder &builder);
    void readLayout(const BiffRecord &record, SheetBuilder &builder) const;
    int readCellHead(const BiffRecord &record, BiffCursor &cursor, Cell &cell) const;
    void addNumber(Cell cell, int style, double value, SheetBuilder &builder) const;

    QByteArray m_stream;
    Version m_version = Version::Biff8;
    QString m_charset = QStringLiteral("windows-1252");
    std::vector<SheetEntry> m_sheets;
    std::vector<QString> m_strings;
    BiffStyles m_styles;
    std::optional<Cell> m_awaitsText; // a formula whose text follows
    bool m_since1904 = false;
};

} // namespace intray
