// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"
#include "core/orders/Order.h"

#include <QStringList>

#include <functional>

namespace intray {

// "1,000" pieces are a thousand or one, as a document groups its figures or writes three decimals. Where price
// and amount do not prove which, the other figures of the document (`texts`) tell, then what is sensible for
// pieces, then the language; what stays open keeps the other reading with how likely it is. `isStored` says that
// a spreadsheet stores the number, however its cell shows it.
// The doubt is a factor of the confidence, so that matching, which settles it, still knows what was sure without it.
void weighOpenQuantities(Order &order, const QStringList &texts, const Lexicon &lexicon,
                         const std::function<bool(const Source &)> &isStored);

// Whether nothing but the two readings of `isOfPair` speaks against a field: no other value, and no less belief than
// readers leave to what is written in a way that has two readings.
template <typename T, typename IsOfPair>
bool isOnlyDoubtedFor(const Field<T> &field, const IsOfPair &isOfPair)
{
    constexpr double TwoForms = 0.85, SecondForm = 0.3; // of the value, of its other reading
    double second = 0;
    for (const Alternative<T> &other : field.alternatives) {
        if (!isOfPair(other))
            return false;
        second = std::max(second, other.confidence);
    }
    const double left = second <= SecondForm ? TwoForms : 1 - second;
    return !field.alternatives.empty() && field.confidence >= left - 1e-9;
}

} // namespace intray
