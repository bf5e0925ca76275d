// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/GridView.h"
#include "core/extraction/HeaderFields.h"

namespace intray {

// What the cells outside the order table say: labels with the values beside, behind or below them, and
// texts without a label.
struct SheetTexts
{
    std::vector<LabelledText> labelled;
    std::vector<FreeText> free;
    std::vector<LabelledText> unexplained; // dates and numbers beside words that are no known label
    std::vector<Lexicon::LabelHit> titles; // kinds of documents named by a cell of their own
    QString all;                           // every visible text, to tell the language
};

// Every visible text of the sheet, as in SheetTexts::all.
QString allTexts(const GridView &grid);

// `used` says for each row whether the table holds it.
SheetTexts readSheetTexts(const GridView &grid, const std::vector<bool> &used, const Lexicon &lexicon);

} // namespace intray
