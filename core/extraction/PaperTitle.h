// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"

#include <optional>

namespace intray {

// "Lieferschein Nr. LS-418", "Credit note 77120 of 2 March": a row that names a paper which is no order, with its number.
// What a delivery note, an invoice or a confirmation is called is data of the lexicon; of compounds ("Rücklieferschein")
// the end tells. Not "Invoice: 30 days", nor a name alone.
std::optional<Label> numberedPaper(const QString &row, const Lexicon &lexicon);

// An invoice, a delivery note, a confirmation: by its name alone no order.
bool isPaperTitle(Label label);

} // namespace intray
