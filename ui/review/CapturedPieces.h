// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/orders/FieldPath.h"
#include "core/orders/Order.h"

#include <vector>

namespace intray {

struct CapturedPiece
{
    FieldPath field;
    QString written;
    Source source;
    bool operator==(const CapturedPiece &) const = default;
};

// Which fields a capture fills, and with what. A capture into a field of a line that crosses the rows of
// several lines is a column: each of these lines gets what stands in its own row. Everything else goes
// into the focused field. Empty when nothing is written there.
std::vector<CapturedPiece> capturedPieces(const Order &order, const Document &document,
                                          const FieldPath &focused, const std::vector<Source> &places);

} // namespace intray
