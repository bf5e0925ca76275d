// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/DocumentReader.h"

namespace intray {

// Archives (.zip, .tar, .gz): each file in them becomes a child part. Names inside are cut to their last
// step and never used as paths; what unpacks to far more than it weighs is cut off and said.
class ArchiveReader : public DocumentReader
{
public:
    bool reads(FileKind kind) const override { return kind == FileKind::Zip || kind == FileKind::OtherArchive; }
    void read(const FileToRead &file, Reading &reading) const override;
};

} // namespace intray
