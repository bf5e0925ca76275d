// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MessageContext.h"
#include "core/orders/Order.h"

#include <vector>

namespace intray {

// What a message says of the order as a whole, and where; those places are no order lines.
struct MessageFacts
{
    struct StatedDate
    {
        TextPlace place;   // of the date itself
        Field<QDate> date;
        bool delivery = false; // announced as a date of delivery
        QString doubt;         // a question for a person when the words leave the day open
        bool explained = true; // false: a whole date of which no word says what it is for
    };

    Field<QString> poNumber;
    Field<QDate> orderDate;
    std::vector<StatedDate> dates; // dates of delivery, header or line
    std::vector<StatedDate> unexplained; // from the day of the message on, and no word says what for
    Field<QString> shipTo;
    Field<QString> billTo;
    Field<QString> paymentTerms;
    Field<QString> currency;
    Field<Decimal> netTotal, taxTotal, total;
    bool usualShipTo = false;
    std::vector<TextPlace> holes;
    std::vector<QString> doubts;
};

MessageFacts readMessageFacts(const std::vector<TextPlace> &ranges, const MessageContext &message);

// Order numbers in words ("our PO no. is 80860", "Best.Nr. PO26/45578"), the surest first.
// How sure a number is that may be only a part of what stands there.
inline constexpr double HalfOrWhole = 0.7;

struct StatedNumber
{
    TextPlace place;
    QString number;
    double confidence = 0;
    int announcedAt = -1; // where the words that announce it begin
    const Lexicon::Taught *taught = nullptr; // what taught those words
    QString otherwise = {};                  // the same words read shorter or longer, where nobody can tell
    bool forPapers = false;                  // to be put on our papers; nothing where another number is stated
};
std::vector<StatedNumber> orderNumbersIn(const TextWords &words, const QString &text,
                                         const MessageContext &message);

// The order number of a subject line ("PO 2026-5203", "Unsere Best. B26-4388"); the source is the header.
Field<QString> orderNumberOfSubject(const QString &subject, int mailPart, const MessageContext &message);

// "AB-1234/7" -> "AA-9999/9": the form of a number.
QString formOf(const QString &number);

// Dates of delivery in one line of text: absolute, "next Friday", "KW 12".
std::vector<MessageFacts::StatedDate> deliveryDatesIn(const TextWords &words, TextPlace line,
                                                      const MessageContext &message);

} // namespace intray
