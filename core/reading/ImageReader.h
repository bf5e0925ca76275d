// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/DocumentReader.h"

namespace intray {

// Scans, faxes and photos as picture files. Counts their pages and says which are to be recognised; the
// recognition itself is a task of its own for each page.
class ImageReader : public DocumentReader
{
public:
    bool reads(FileKind kind) const override { return kind == FileKind::Picture; }
    void read(const FileToRead &file, Reading &reading) const override;
};

} // namespace intray
