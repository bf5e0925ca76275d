// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"

#include <optional>
#include <vector>

namespace intray {

// What a label says of its value, as far as tells where the values of a page or sheet stand.

inline constexpr qsizetype LongestFormLabel = 48;

enum class ValueForm { Number, Day, Sum };

// Words that may be a label: no figures but the number of a field ("7 Delivery date"), no colon.
bool isLabelText(const QString &text);

// The label of a header value or a column that such words are.
std::optional<Lexicon::LabelHit> formLabelOf(const QString &text, const Lexicon &lexicon);

// How the value of a label is written, for those labels where it can be told.
std::optional<ValueForm> formOf(const QString &text, const Lexicon &lexicon);
bool fitsForm(const QString &text, ValueForm form, const Lexicon &lexicon);

// Whether labels side by side head the columns of order lines: "Total" and "Delivery date" may be among them.
bool headsLines(const std::vector<QString> &labels, const Lexicon &lexicon);

// Labels that stand below their values. One of a number or a day with its value beside or below it is
// enough to say that they do not.
struct LabelVotes
{
    int below = 0;
    int heads = 0; // of them no sums, which stand below the figures of the lines on every order
    bool isUsual = false;

    bool areBelow() const;
    void add(ValueForm form, bool above, bool beside, bool under);
};

} // namespace intray
