// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/DocumentReader.h"

namespace intray {

// The package in which Outlook sends rich text over the internet (winmail.dat, [MS-OXTNEF]). As a file of
// its own, or as an attached mail, it is a mail; as the attachment of a mail it only holds parts of that mail.
class TnefReader : public DocumentReader
{
public:
    bool reads(FileKind kind) const override { return kind == FileKind::Tnef; }
    void read(const FileToRead &file, Reading &reading) const override;
};

} // namespace intray
