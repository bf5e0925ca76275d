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
void weighOpenQuantities(Order &order, const QStringList &texts, const Lexicon &lexicon,
                         const std::function<bool(const Source &)> &isStored);

} // namespace intray
