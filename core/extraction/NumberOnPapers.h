// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MessageContext.h"

#include <optional>

namespace intray {

// "Please quote 4711 on the delivery note and invoice", "merci de mettre le numéro A-93 sur le BL": whether a sentence
// asks to put words[at] on our papers and names it as nothing else (a project, a cost centre, a requisition). Whether
// the word is written as a number is for the caller to judge.
bool isPutOnPapers(const TextWords &words, int at, const MessageContext &message);

// Where the number of a label stands that more words part from it: "for all of this is 4711", "die Sie bitte auf
// allen Papieren angeben: 4711"; words[from] is the first of them. No number is looked for behind a word for another
// paper that is not one to put the number on, nor behind "last", "earlier".
std::optional<int> numberBehindClause(const TextWords &words, int from, const MessageContext &message);

// "Läuft wie immer auf 4711", "runs under 4711": how many words from words[at] on say so of an order, as nothing else is
// said to run; 0 for none.
int runsUnder(const TextWords &words, int at, const MessageContext &message);

} // namespace intray
