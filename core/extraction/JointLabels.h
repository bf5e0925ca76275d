// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"
#include "core/layout/PageText.h"

#include <vector>

namespace intray {

// The words between strokes: "Order no. / Date", "Nummer/Datum", "4711 / 01.03.2026", "4711/01.03.2026". Strokes within
// a word part it only where both sides are words of labels, or a date follows.
std::vector<std::vector<LaidWord>> partedByStrokes(const std::vector<LaidWord> &words);

// The title of the document right above a label, "Bestellung" over "Nummer/Datum"; empty without one.
QString titleOver(const PageText &page, size_t row, const Box &label, const Lexicon &lexicon);

// What a label means below such a title, which is part of it.
std::vector<Lexicon::LabelHit> meaningBelowTitle(const Lexicon &lexicon, const QString &title, const QString &label);

} // namespace intray
