// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/DocumentReader.h"

#include <QCoreApplication>

namespace intray {

// Reads EDIFACT and ANSI X12 interchanges. Segments of the interchange stand at the top level; each message is an
// element named by its type ("ORDERS", "850") that holds its segments, header and trailer included.
class EdiReader : public DocumentReader
{
    Q_DECLARE_TR_FUNCTIONS(intray::EdiReader)

public:
    bool reads(FileKind kind) const override { return kind == FileKind::Edifact || kind == FileKind::X12; }
    void read(const FileToRead &file, Reading &reading) const override;
};

} // namespace intray
