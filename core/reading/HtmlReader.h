// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/DocumentReader.h"

namespace intray {

// HTML files and mail bodies, as text with tables and quotes. Nothing is ever loaded from elsewhere.
class HtmlReader : public DocumentReader
{
public:
    bool reads(FileKind kind) const override { return kind == FileKind::Html; }
    void read(const FileToRead &file, Reading &reading) const override;
};

} // namespace intray
