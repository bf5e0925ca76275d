// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Field.h"

namespace intray {

// How much one reason alone makes a value believable. Independent reasons multiply the doubt that is left.
namespace proof {
constexpr double ClearHead = 0.93;  // a column head or label that means this and nothing else
constexpr double ByValues = 0.6;    // only the values of the column speak for its role
constexpr double SureForm = 0.62;   // the text has the form of such a value and no second reading
constexpr double WeakForm = 0.2;
constexpr double SumHolds = 0.88;   // quantity x price = amount, or the amounts add up
constexpr double Known = 0.93;      // the seller's records agree
constexpr double MostEver = 0.998;
} // namespace proof

template <typename T>
void state(Field<T> &field, const T &value, const QString &written, const Source &source)
{
    field.value = value;
    field.written = written;
    field.source = source;
    field.confidence = 0;
    field.evidence.clear();
    field.alternatives.clear();
}

// Adds a reason; a second one of the same kind adds nothing.
template <typename T>
void believe(Field<T> &field, Evidence::Kind kind, double strength, const QString &because)
{
    if (field.has(kind))
        return;
    field.support(kind, because);
    field.confidence = std::min(proof::MostEver, 1 - (1 - field.confidence) * (1 - strength));
}

// What speaks against a value leaves at most this confidence.
template <typename T>
void doubt(Field<T> &field, double atMost)
{
    field.confidence = std::min(field.confidence, atMost);
}

} // namespace intray
