// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Intent.h"
#include "core/extraction/MailBody.h"
#include "core/extraction/MessageContext.h"
#include "core/extraction/MessageFacts.h"
#include "core/extraction/Signature.h"

#include <vector>

namespace intray {

// One message inside a text: a mail as it came, or one that stands below it.
struct MessageView
{
    TextPlace range;
    QString subject;
    MailAddress from;
    std::optional<int> mailPart; // whose header the subject is from; none for a quoted mail
    int quoteDepth = 0;
};

struct MessageOrder
{
    Order order;
    IntentReading intent;
    bool usesTable = false;
};

// Reads what the sender of one message wrote as one order, quoted mails left out.
MessageOrder readMessageOrder(const Text &text, const MailBody &body, const MessageView &view, const Mail *mail,
                              bool hasAttachment, const MessageContext &message);

} // namespace intray
