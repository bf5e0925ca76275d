// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/FieldParsers.h"
#include "core/orders/Field.h"

namespace intray {

// Whether the cell of a quantity holds nothing but one figure and at most its unit: "10", "1.000,00 pcs", "x 3". Not
// "10 - 20", "10 (20)", "12*", "10 later", nor "10 boxes" where the line's unit (`unit`) is another one.
bool isPlainQuantity(const QString &text, const Field<QString> &unit, const Lexicon &lexicon);

} // namespace intray
