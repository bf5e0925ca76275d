// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/HeaderFields.h"

namespace intray {

// Adds a name to those that may be the customer's, once and unless it is the seller's.
void addPartyName(Order &order, const QString &name, const Source &source, const Catalog &catalog);

// E-mail addresses and VAT numbers wherever they stand.
void readContacts(Order &order, const QString &text, const Source &source, const Catalog &catalog);

// Company names in texts without labels: the letterhead. The best of all names is the buyer's when no label says it.
void readPartyNames(Order &order, const std::vector<FreeText> &texts, const HeaderContext &context);

} // namespace intray
