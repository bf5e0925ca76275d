// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/DocumentReader.h"

namespace intray {

// XML files of any kind as text and elements, each with its place in the text. Namespaces go by
// their address, prefixes do not matter. Nothing outside the file is fetched; entities that swell
// are stopped by the parser. Several documents behind one another give several root elements. Of a
// damaged file what stands before the fault is kept.
class XmlReader : public DocumentReader
{
public:
    bool reads(FileKind kind) const override { return kind == FileKind::Xml; }
    void read(const FileToRead &file, Reading &reading) const override;
};

} // namespace intray
