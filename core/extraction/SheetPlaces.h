// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/GridView.h"
#include "core/extraction/HeaderFields.h"

namespace intray {

// Places of delivery of which each part has a row of its own with its label ("Deliver to name", "Deliver to town"), or
// stands so below the label of the place ("Lieferanschrift" over "Name", "Straße", "Ort"); each as one text.
std::vector<LabelledText> partedPlaces(const GridView &grid, const std::vector<bool> &used, const Lexicon &lexicon);

} // namespace intray
