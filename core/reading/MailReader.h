// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/DocumentReader.h"
#include "core/reading/MailTree.h"

namespace intray {

// Mails (.eml): the header as a Mail part, its bodies, attachments and forwarded mails as its children.
class MailReader : public DocumentReader
{
public:
    bool reads(FileKind kind) const override { return kind == FileKind::Mail; }
    void read(const FileToRead &file, Reading &reading) const override;
};

// What the header of a mail says, wherever the header comes from.
Mail mailOf(const MailTree &tree);

} // namespace intray
