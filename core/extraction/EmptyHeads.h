// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageTables.h"

namespace intray {

// Two words beside each other with values below only one of them are one head ("Disc. | %"); two in one phrase, where
// no row has values below both ("EAN / Order no.").
void mergeEmptyHeads(std::vector<Head> &heads, const TableSection &section, const PageText &page,
                     const Lexicon &lexicon);

} // namespace intray
