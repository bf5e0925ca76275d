// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageFields.h"

namespace intray {

// Lets the labels speak on a page that corrections taught, as the lexicon of this customer holds them: what else was
// found at their phrases falls, what stands behind, beside or below them is their value; nothing where they are to be
// passed over.
void readTaughtLabels(std::vector<LabelledValue> &pairs, const PageText &page, int pageIndex,
                      const std::vector<bool> &skip, const Lexicon &lexicon);

} // namespace intray
