// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/extraction/Lexicon.h"
#include "core/orders/Order.h"

namespace intray {

// A recognised page that says where to deliver, while no address was read under those words (a stamp lies over
// it, say): that is asked about. An address taken from elsewhere on the page is no answer to the label.
void doubtUnreadShipTo(Order &order, const Document &document, const Lexicon &lexicon);

} // namespace intray
