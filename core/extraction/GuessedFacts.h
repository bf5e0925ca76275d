// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/Catalog.h"
#include "core/orders/Order.h"

namespace intray {

// How far a value is believed that no label explains: never enough to pass.
constexpr Confidence Guessed = 0.5;

// Whether nothing but its form made it the value: it yields to whatever states one.
template <typename T>
bool isGuess(const Field<T> &field)
{
    return field.isStated() && field.confidence <= Guessed && !field.evidence.empty()
           && field.evidence.front().kind == Evidence::Kind::Form && !field.has(Evidence::Kind::Label)
           && !field.has(Evidence::Kind::Column);
}

// A guessed place of delivery that the customer's record gives anyway is believed, any other is asked about with
// the customer's other places beside it. To be called once the place is matched.
void weighGuessedPlace(Order &order, const Catalog &catalog);

} // namespace intray
