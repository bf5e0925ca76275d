// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

namespace intray {

// Numbers as a person reads them: grouped by threes and parted as the window's language (the default
// QLocale) does. For sentences only; files and fingerprints use Decimal's canonical form.

// Decimals as the number has them, but at least so many: "1,200", "4.80", "0.0125".
QString numberInWords(Decimal value, int leastDecimals = 0);
// Rounded to two decimals, with its currency where that is known: "58,050.00 EUR".
QString moneyInWords(Decimal amount, const QString &currency = {});

} // namespace intray
