// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"

namespace intray {

// Labels that each name one part of an address, in words and abbreviations: "Name", "CP_VILLE", "Street 1".
enum class AddressPart { None, Name, Place };

// What stands beside or below the label, whoever's address it is.
AddressPart addressPartOf(const QString &label, const Lexicon &lexicon);

// The same of labels that speak of the delivery as well: "LIV_ADR", "Ship to city".
AddressPart deliveryPartOf(const QString &label, const Lexicon &lexicon);

} // namespace intray
