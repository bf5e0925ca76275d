// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MessageContext.h"
#include "core/orders/Order.h"

#include <vector>

namespace intray {

// Who signed a message, as far as the lines below it tell.
struct Signature
{
    Field<QString> company;             // the surest name of a company
    std::vector<Field<QString>> names;  // all names that could be the customer, best first
    std::vector<Field<QString>> vatNumbers;
    std::vector<Field<QString>> accountNumbers;
    std::vector<Field<QString>> addresses; // e-mail addresses
};

// `ranges` are the lines of the signature (and, for account and VAT numbers, of the text itself in `body`).
Signature readSignature(const std::vector<TextPlace> &ranges, const std::vector<TextPlace> &body,
                        const QString &senderName, const MessageContext &message);

} // namespace intray
