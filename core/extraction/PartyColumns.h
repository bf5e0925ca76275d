// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"
#include "core/layout/PageText.h"

namespace intray {

// Parts addresses that stand so close beside each other that only a blank is between them: where a label of a party
// begins above, and another line below begins there too, a new phrase begins.
void partAddressColumns(PageText &page, const Lexicon &lexicon);

} // namespace intray
