// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

namespace intray {

// Whether a plain text is typed as on paper, its columns held apart by blanks and rules of characters, as terminals
// and old programs print: it is to be read and shown with every character as wide as the next. Sentences, tables
// with cells of their own and texts with quoted mails are not.
bool isTyped(const Text &text);

// Characters that draw the frame of a table.
bool isTypedBar(QChar c);
// A line of nothing but strokes and frames.
bool isTypedRule(QStringView line);

// No printer writes a longer line.
inline constexpr int LongestTypedLine = 260;

} // namespace intray
