// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace intray {

// What a segment of an EDI message is, in plain words ("QTY": "Quantity"), in the language of the window; empty when
// it is not known. Formats as Structured::format. Names follow the EDIFACT and X12 directories and SAP's
// documentation of ORDERS05.
QString segmentName(const QString &format, const QString &tag);

// What the code in a segment's first element says it is about ("NAD", "BY": "buyer").
QString qualifierName(const QString &format, const QString &tag, const QString &code);

} // namespace intray
