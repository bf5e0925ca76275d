// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/ReadingWeights.h"
#include "core/orders/Order.h"

#include <vector>

namespace intray {

// Another reading of the same lines, and how much less speaks for it.
struct RivalLines
{
    std::vector<const OrderLine *> lines;
    double margin = 0;
};

// Lets the margin to the best reading that sees another value there enter each field: the other value becomes an
// alternative, and the field is no surer than that reading is unlikely. Where all good readings agree, nothing
// changes. A rival says nothing of fields that it does not read.
void weighRivals(std::vector<OrderLine> &lines, const std::vector<RivalLines> &rivals, const ReadingWeights &weights);

// The same for a field of the header; `margin` is the distance to the best reading with this other value.
void weighRival(Field<Decimal> &field, const Field<Decimal> &other, double share);

} // namespace intray
