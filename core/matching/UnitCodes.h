// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace intray {

// The codes of UN/ECE Recommendations 20 and 21, of ANSI X12 and of everyday ERP use that mean the
// same unit as `code`, itself among them ("C62" -> EA, H87, PCE ...). Empty for a code that is not
// in the table. Case does not matter.
QStringList sameUnits(const QString &code);

} // namespace intray
