// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MailBody.h"

namespace intray {

// The quoted passage that holds this place of a text, or null. Readers give them in order, none inside another.
const TextPlace *quoteAt(const Text &text, int place);

// Marks the lines that are quoted, and lists the mails that they are. `end` is where the text of the message ends.
void markQuotes(const Text &text, int end, int quoteDepth, const PhraseBook &phrases, MailBody *body);

} // namespace intray
