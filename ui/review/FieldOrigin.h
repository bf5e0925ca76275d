// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/ReviewSession.h"

#include <QString>

#include <optional>

namespace intray {

// How sure a field is, as the window shows it. Each has a shape and a word of its own, not only a colour.
enum class FieldState {
    Plain,
    Changed,  // a person set it
    Doubtful, // an open question is about it
    Wrong     // an open question that blocks is about it
};

// The strongest kind of evidence for a field; none when it is not stated or has no reason.
std::optional<Evidence::Kind> originOf(const Order &order, const FieldPath &field);
// One or two words for the mark: "label", "sums", "master data".
QString originText(Evidence::Kind kind);

// What the open findings and the person's hand make of a field. A finding about a whole line does not
// mark each of its cells.
FieldState fieldState(const ReviewSession &session, const FieldPath &field);
// "", "?", "!", "✎"
QString stateMark(FieldState state);
// "doubtful: Is it HX0128?" for a screen reader and the tooltip; empty when there is nothing to say.
QString stateText(const ReviewSession &session, const FieldPath &field);

// Everything the tooltip says about a field: what was written, why it is believed, what is asked.
QString fieldStory(const ReviewSession &session, const FieldPath &field);

} // namespace intray
