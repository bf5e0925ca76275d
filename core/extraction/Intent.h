// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/extraction/MessageWords.h"
#include "core/orders/Order.h"

#include <optional>
#include <vector>

namespace intray {

// What speaks for and against an order in a message.
struct IntentEvidence
{
    const Mail *mail = nullptr; // may be null
    QString subject;            // without "Re:" and the like
    QString ownText;            // what the sender wrote, signature and quoted mails left out
    int lines = 0;              // order lines that were read
    bool pricedLines = false;   // some of them state a price
    bool unreadItems = false;   // items are named, but no order line was read
    bool orderNumber = false;   // an order number is stated
    bool changedLines = false;  // lines that say what is to change
    bool namesLines = false;    // some of them name a line or item of the order
    bool hasAttachment = false; // a readable attachment that is no picture
    bool addsLines = false;     // lines that are to be added to an order that is named
    bool repeatsLast = false;   // the same as last time is ordered
    bool namesDay = false;      // a day of delivery, or one to come that no word explains
    bool knownCustomer = false; // the sender is a customer of the master data
};

struct IntentReading
{
    Intent intent = Intent::NotAnOrder;
    QString reason;         // a clause for a person: "it is an out-of-office reply"
    bool asksForGoods = false; // words of ordering stand in it
    bool announcesAttachment = false; // the order itself is attached
    bool asksAboutEarlier = false;    // a question about an order that was sent before
};

IntentReading readIntent(const IntentEvidence &evidence, const PhraseBook &phrases);

// Whether a text says more than greetings, thanks and closing words.
bool isMoreThanCourtesy(const QString &ownText, const PhraseBook &phrases);

} // namespace intray
