// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"
#include "core/layout/PageText.h"

#include <optional>
#include <vector>

namespace intray {

// A head of a table column: the words, what they mean, where they stand.
struct Head
{
    QString text;
    std::vector<LaidWord> words;
    Box box;
    std::optional<Label> label;
    double weight = 0;
};

// "Part no. and name", "Material / your no.": the number of an item and its name, joined in one head in either order.
struct JointLabels
{
    std::optional<Lexicon::LabelHit> item; // none when the head is nothing of the kind
    QString number, name;                  // the two labels
};

JointLabels jointLabels(const Lexicon &lexicon, const QString &text);

bool isColumnLabel(Label label);
bool isTotalLabel(Label label);

// The best label of a text that may carry a currency or a remark in brackets ("Unit price [USD]").
std::optional<Lexicon::LabelHit> columnLabelOf(const Lexicon &lexicon, const QString &text);

// The best partition of a row's words into heads: labels may touch each other with no more than a blank
// between, and a label may have a wide blank inside.
std::vector<Head> headsOf(const Lexicon &lexicon, const TextRow &row);

// The label with which a totals row begins ("20 % VAT", "Grand total (EUR)"), if any.
std::optional<Label> totalLabelOf(const Lexicon &lexicon, const TextRow &row);

// The rows of tables without the lines of text below their sum, which may have been taken for rows.
std::vector<bool> withoutTail(const PageText &page, const std::vector<bool> &tableRows, const Lexicon &lexicon);

// Whether a line goes on in the next one rather than ending a paragraph. Recognition makes boxes of single words too
// tall; the middle one tells.
bool followsClosely(const TextRow &row, const TextRow &next);

// Whether a text is written as a number, a sum of money or a percentage.
bool looksNumeric(const QString &text);
bool hasDigit(const QString &text);

} // namespace intray
