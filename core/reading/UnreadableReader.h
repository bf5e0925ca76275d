// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/DocumentReader.h"

namespace intray {

// Takes what no other reader takes and says, in one sentence, what it is, why it was not read and what
// to do. Files of fields and segments are kept as text for the eye.
class UnreadableReader : public DocumentReader
{
public:
    bool reads(FileKind) const override { return true; }
    void read(const FileToRead &file, Reading &reading) const override;
};

} // namespace intray
