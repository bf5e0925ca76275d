// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/DocumentReader.h"

#include <QByteArrayView>

#include <vector>

namespace intray {

// Mailbox files (.mbox): each mail becomes a child part.
class MailboxReader : public DocumentReader
{
public:
    bool reads(FileKind kind) const override { return kind == FileKind::Mailbox; }
    void read(const FileToRead &file, Reading &reading) const override;
};

// The mails of a mailbox, without the "From " lines between them. What stands before the first such line
// is a mail too: its own line may be damaged.
std::vector<QByteArrayView> splitMailbox(QByteArrayView bytes);

} // namespace intray
