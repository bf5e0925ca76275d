// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/DocumentReader.h"

namespace intray {

// Workbooks of Excel 2 to 2003 (.xls), in an OLE2 container, the oldest bare, and
// those saved as one XML file.
class OldExcelReader : public DocumentReader
{
public:
    bool reads(FileKind kind) const override { return kind == FileKind::OldExcel; }
    void read(const FileToRead &file, Reading &reading) const override;
};

} // namespace intray
