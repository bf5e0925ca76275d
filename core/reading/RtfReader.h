// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/DocumentReader.h"

namespace intray {

// Rich text files (.rtf), and the bodies of mails that were written in rich text.
class RtfReader : public DocumentReader
{
public:
    bool reads(FileKind kind) const override { return kind == FileKind::RichText; }
    void read(const FileToRead &file, Reading &reading) const override;
};

} // namespace intray
