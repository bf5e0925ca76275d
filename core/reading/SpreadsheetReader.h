// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/DocumentReader.h"

namespace intray {

// Workbooks of Excel (.xlsx) and OpenDocument (.ods).
class SpreadsheetReader : public DocumentReader
{
public:
    bool reads(FileKind kind) const override
    {
        return kind == FileKind::ExcelWorkbook || kind == FileKind::OpenSpreadsheet;
    }
    void read(const FileToRead &file, Reading &reading) const override;
};

} // namespace intray
