// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageTables.h"

#include <vector>

namespace intray {

// A label whose end did not fit into its cell, with what stands in the next one.
struct CutOffLabel
{
    Lexicon::LabelHit hit;
    QString text;
    Box box;
    std::vector<LaidWord> value;
    size_t row = 0;
};

// Where labels stand in narrow cells, a label may run into its value; other rows nearby show where the values
// begin. Parts such phrases of the page; labels that are cut off are told, for they read as none.
std::vector<CutOffLabel> splitNarrowCells(PageText *page, const std::vector<bool> &skip, const Lexicon &lexicon);

} // namespace intray
