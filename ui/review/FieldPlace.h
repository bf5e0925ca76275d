// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/ReviewSession.h"
#include "ui/document/FieldFrame.h"

#include <vector>

namespace intray {

// The whole row of a line: its own source, or what its fields span. Nowhere when neither is known.
Source rowOf(const OrderLine &line);

// Where to look for a field: its own place, or, for what was matched rather than read, the place of what
// it was matched from.
Source placeOf(const ReviewSession &session, const FieldPath &field);
// The row of the field's line; nowhere for the header.
Source rowOf(const ReviewSession &session, const FieldPath &field);

// The places of all fields, for the document's frames.
std::vector<FieldFrame> fieldFrames(const ReviewSession &session);

} // namespace intray
