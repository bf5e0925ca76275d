// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/DocumentReader.h"

namespace intray {

// Files sealed with S/MIME (.p7m, .p7s) or PGP (.asc, .pgp): what was only signed is opened and becomes a
// child part, what is encrypted is said to be. No signature is verified.
class SealedReader : public DocumentReader
{
public:
    bool reads(FileKind kind) const override
    {
        return kind == FileKind::SmimeContainer || kind == FileKind::PgpMessage;
    }
    void read(const FileToRead &file, Reading &reading) const override;
};

// Says of a part that it is encrypted and what to do.
void addEncryptedIssue(int part, FileKind kind, Reading &reading);

// Whether sealed content is a mail part (headers, then a body), not a file.
bool isMimeEntity(const QByteArray &content);

} // namespace intray
