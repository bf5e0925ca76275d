// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/structured/EdiParts.h"

namespace intray {

// E1EDP01 with the segments below it.
OrderLine readIdocLine(const StructuredNode &item, Order &order);
void readIdocHeader(const StructuredNode &idoc, Order &order);
// What the document says of all its lines; after they were read.
void readIdocSums(const StructuredNode &idoc, Order &order);
// E1EDKA1 or E1EDPA1.
EdiParty readIdocParty(const StructuredNode &partner);

} // namespace intray
