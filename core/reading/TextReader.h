// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/DocumentReader.h"

namespace intray {

// Plain text in any character set.
class TextReader : public DocumentReader
{
public:
    bool reads(FileKind kind) const override { return kind == FileKind::Text; }
    void read(const FileToRead &file, Reading &reading) const override;
};

// Lines that begin with the mail sign for quoted text, as ranges that hold whole lines.
std::vector<TextPlace> quotedLines(const QString &text);

// Cuts `text` off at the limit; whether there was something to cut.
bool cutText(QString &text, const ReadingLimits &limits);

} // namespace intray
