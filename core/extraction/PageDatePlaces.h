// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageHeaderFields.h"

namespace intray {

// Where dates stand on a page, and whether something beside them says what they are.
bool followsNumber(const LabelledValue &pair, const HeaderInput &input);
Box boxOfDate(const Phrase &phrase, const DateInText &date);
// `isToCome`: a day after the order's, which fewer labels explain.
bool labelledHere(const HeaderInput &input, const Box &date, bool isToCome = false);
bool isStamp(const PageText &page, size_t row, const Lexicon &lexicon);

} // namespace intray
