// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

namespace intray {

// Whether a person should look at the picture before believing the word: recognition was unsure of it,
// or read it in more than one way. Never so for words of digital text.
bool isDoubtful(const Page &page, const Word &word);

// How what stands at a place was read from a picture.
struct RecognisedText
{
    double confidence = 1;    // of its least certain word, 0 to 1
    bool doubtful = false;    // of one of its words
    QStringList alternatives; // the whole written text in other readings, likeliest first; few

    bool operator==(const RecognisedText &) const = default;
};

// Nothing for places that are not on a recognised page or hold no word.
std::optional<RecognisedText> recognisedAt(const Document &document, const Source &source);
RecognisedText recognisedText(const Page &page, const std::vector<const Word *> &words);

} // namespace intray
