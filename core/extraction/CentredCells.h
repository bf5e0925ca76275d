// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageTables.h"

namespace intray {

// Which rows of the section are the upper lines of the line that stands below them, as in cells that are centred in
// height.
std::vector<bool> belongsBelow(const TableSection &section, const Columns &columns, const Lexicon &lexicon);

} // namespace intray
