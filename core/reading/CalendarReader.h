// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/DocumentReader.h"

namespace intray {

// Calendar entries (.ics) and address cards (.vcf) as a short text: first one sentence that says what it
// is, then its fields. The media type tells them apart: text/calendar, text/vcard.
class CalendarReader : public DocumentReader
{
public:
    bool reads(FileKind kind) const override { return kind == FileKind::CalendarOrCard; }
    void read(const FileToRead &file, Reading &reading) const override;
};

} // namespace intray
