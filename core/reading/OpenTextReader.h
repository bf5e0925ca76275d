// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/DocumentReader.h"

namespace intray {

// Text documents of OpenDocument (.odt, and .fodt as one XML file): one text with its tables.
class OpenTextReader : public DocumentReader
{
public:
    bool reads(FileKind kind) const override { return kind == FileKind::OpenText; }
    void read(const FileToRead &file, Reading &reading) const override;
};

} // namespace intray
