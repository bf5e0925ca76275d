// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageHeaderFields.h"

namespace intray {

// Where no sum of the order could be read and its lines all have amounts: asks about a figure of money below the
// lines that is large enough to be their sum, unless one of these figures is their sum.
void doubtUnreadSums(Order &order, const HeaderInput &input);

} // namespace intray
