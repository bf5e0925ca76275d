// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/documents/FrameBytes.h"

namespace intray {

// The fields of a document's values in the order of the wire. What is read from bytes that run short
// or make no sense leaves `from` not good.

void write(FrameWriter &to, const ReadingIssue &issue);
void read(FrameReader &from, ReadingIssue &issue);
void write(FrameWriter &to, const Sheet &sheet);
void read(FrameReader &from, Sheet &sheet);
void write(FrameWriter &to, const Page &page);
void read(FrameReader &from, Page &page);

// A part without its pages and sheets.
void write(FrameWriter &to, const Part &part);
void read(FrameReader &from, Part &part);

} // namespace intray
