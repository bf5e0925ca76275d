// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/DocumentReader.h"

namespace intray {

// Word documents (.docx, .docm, .dotx, and the XML files of Word 2003): one text with its tables.
// Pictures of some size and embedded files become parts of their own.
class WordReader : public DocumentReader
{
public:
    bool reads(FileKind kind) const override { return kind == FileKind::WordDocument; }
    void read(const FileToRead &file, Reading &reading) const override;
};

} // namespace intray
