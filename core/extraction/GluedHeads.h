// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"
#include "core/layout/PageText.h"

namespace intray {

// Parts the heads of columns that stand so close beside each other that they were read as one word
// ("Unit priceAmount"): where small letters go over into a capital and a label ends or begins there.
void partGluedHeads(PageText &page, const Lexicon &lexicon);

} // namespace intray
