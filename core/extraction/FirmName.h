// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"

namespace intray {

// Of the lines or parts of a party, the one that names it: the first, unless that names a person or a department and
// one of the next a firm with its legal form ("Kevin Carver", "Sandhill Corp."). Empty where there are no parts.
QString firmOf(const QStringList &parts, const Lexicon &lexicon);

} // namespace intray
