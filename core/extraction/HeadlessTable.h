// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageTables.h"

#include <optional>

namespace intray {

// A table whose heads no lexicon knows: lines with several numbers each, one under the other, cut into columns
// along the white stripes between them. The row above stands as header if a word of it is known.
std::optional<Grid> headlessTable(const PageText &page, int pageIndex, const std::vector<bool> &running,
                                  const Lexicon &lexicon, int part);

} // namespace intray
