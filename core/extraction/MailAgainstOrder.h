// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MailWords.h"

namespace intray {

// Compares what the mail around an attached order says with it, sentence by sentence: a quantity of a line stands
// beside the order's own as another reading; whatever else was taken for nothing (a number, another day, a line or
// an item that is named, a word of change beside the order's words) becomes a doubt that quotes the sentence.
// `said` is what was read of the mail. `alone` is false where several orders are attached: then nothing of the
// mail was taken for any of them. To be called before the mail completes the order. Whether anything is asked.
bool compareWithMail(Order *order, const MailWords &mail, const Order &said, bool alone);

} // namespace intray
