// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MailStatement.h"

#include <QSet>

namespace intray {

// Weighs a sentence of an order from which no reader took anything: whether it may change what is ordered. For it
// speak that it names goods of the order, an amount, a kind, a place or a price, sets a condition, wishes or refuses
// something; against it that it thanks, greets, asks for a confirmation, or speaks of papers, payment, opening hours,
// telephones and the like. The words of both are data of the lexicon, so that a wording which nobody foresaw is asked
// about unless its matter is a known harmless one.
class SentenceWeight
{
public:
    SentenceWeight(const OrderNames &names, const MailWords &mail);

    bool mayChangeOrder(const MailSentence &sentence, const MailStatement &said) const;
    // Whether it names a line, or says a word of its description.
    bool namesGoods(const TextWords &words, const MailStatement &said) const;

private:
    struct Words
    {
        int turning = 0, hinting = 0, calm = 0; // phrases of each kind
    };
    Words countWords(const TextWords &words) const;
    bool namesWares(const TextWords &words) const;
    bool countsGoods(const MailStatement &said) const;
    bool isHeading(const TextWords &words, const QString &written) const;
    bool isGoodsWord(const TextWord &word) const;

    const OrderNames &m_names;
    const MailWords &m_mail;
    const QSet<QString> m_turningStems, m_calmStems;
};

} // namespace intray
