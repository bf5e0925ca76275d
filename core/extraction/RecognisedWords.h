// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/orders/Order.h"

#include <functional>
#include <vector>

namespace intray {

// The words that were recognised at a place; empty where the text is digital.
using RecognisedWordsAt = std::function<std::vector<const Word *>(const Source &)>;

// How sure recognition is of words, as the reader of strips states it.
namespace recognition {
constexpr double ReadTwice = 0.99; // figures that two readings gave alike are at least this sure, others never
constexpr double Doubtful = 0.85;  // below it recognition itself was in doubt
} // namespace recognition

// Whether recognition was in doubt of a word with a digit at that place.
bool isDoubtfulFigure(const std::vector<const Word *> &words);
// Whether every word with a digit was read twice, the same; false where none is.
bool isReadTwice(const std::vector<const Word *> &words);
// Letters to insert, remove or change to make one word of the other.
int spellingDistance(const QString &a, const QString &b);

} // namespace intray
