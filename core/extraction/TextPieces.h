// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

#include <vector>

namespace intray {

// Words that belong together on a page (parted by no more than a few blanks), a line of a text, a cell,
// the subject of a mail.
struct TextPiece
{
    QString text;
    Source source;
};

// All that a person reads in a part, in its order, without what a mail quotes and what a sheet hides.
// Cheaper than laying a page out, and good for finding phrases only.
std::vector<TextPiece> textPieces(const Part &part, int index);

} // namespace intray
