// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MessageContext.h"

namespace intray {

// How numbers are written in a message whose language is known. `own` is what its sender wrote.
void chooseNumberStyle(MessageContext *message, const QString &own);

// 13/02 and 02/13 in what the sender wrote tell; then what was learnt of the customer, the mails below, the
// language, and for English, which is written both ways, the customer's country or that of the sender's domain.
void chooseDateOrder(MessageContext *message, const Customer *customer, const QString &own, const QString &sender);

} // namespace intray
