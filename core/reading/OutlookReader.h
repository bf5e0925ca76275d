// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/DocumentReader.h"

namespace intray {

// Outlook messages (.msg, [MS-OXMSG]) in the same parts as other mails.
class OutlookReader : public DocumentReader
{
public:
    bool reads(FileKind kind) const override { return kind == FileKind::OutlookMessage; }
    void read(const FileToRead &file, Reading &reading) const override;
};

} // namespace intray
