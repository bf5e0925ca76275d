// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"

namespace intray {

// Labels that can head a column of order lines, as opposed to those of the document's header.
bool isLineColumn(Label label);
// Labels of values that stand in the header or the totals of an order.
bool isHeaderLabel(Label label);
// Labels of a kind of document.
bool isTitleLabel(Label label);

} // namespace intray
