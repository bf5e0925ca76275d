// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/extraction/Grid.h"

#include <vector>

namespace intray {

// A table of a message with the stretch of text it takes.
struct MessageTable
{
    Grid grid;
    TextPlace range;
    bool marked = false; // the file itself says that it is a table
};

inline bool overlap(TextPlace a, TextPlace b)
{
    return a.start < b.end && b.start < a.end;
}

// The tables that an HTML text marks as such, those inside `ranges`.
std::vector<MessageTable> markedTables(const Text &text, int part, const std::vector<TextPlace> &ranges);

// Tables in plain text: cells parted by tabs, semicolons or bars, or lined up in columns with blanks.
std::vector<MessageTable> plainTables(const QString &text, int part, const std::vector<TextPlace> &ranges);

} // namespace intray
