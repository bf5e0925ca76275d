// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"

#include <optional>

namespace intray {

struct PlaceInSentence
{
    int start = 0, end = 0; // in the text
};

// "Kindly deliver by 5 March to Acme Ltd, 28 Wharf Road, Stockport SK1 3AB.": the firm with its address to which a
// sentence of the text lets goods go, whatever stands between the verb and the "to". None where the sentence speaks
// of something else, or where it cannot be told where the firm's name begins. The first that begins at `from` or later.
std::optional<PlaceInSentence> deliveryPlaceIn(const QString &text, const Lexicon &lexicon, int from = 0);

// Where the address that a post code with its town ends goes on to: the rest of the town and a country.
int endOfPlace(const QString &text, int from);

} // namespace intray
