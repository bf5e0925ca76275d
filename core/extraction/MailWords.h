// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MessageFacts.h"

#include <initializer_list>
#include <vector>

namespace intray {

// A sentence that the sender of a mail wrote, in the text of the part.
struct MailSentence
{
    TextPlace place;
    TextWords rest; // its words, without those that state a value of the whole order
};

// The sender's own words in the body of a mail, and those of a mail that it forwards: no signature, no quoted
// answers. Borrows document and context.
class MailWords
{
public:
    // Own: signature and quoted answers are left out; All: the text holds nothing else.
    enum class Extent { Own, All };
    MailWords(const Document &document, int part, const ExtractionContext &context, Extent extent = Extent::Own);
    MailWords(const MailWords &) = delete;
    MailWords &operator=(const MailWords &) = delete;

    const MessageContext &message() const { return m_message; }
    const MessageFacts &facts() const { return m_facts; }
    // `taken` are places that are compared otherwise.
    std::vector<MailSentence> sentences(const std::vector<TextPlace> &taken) const;
    // Whether a phrase of one of those lists of the lexicon is among the words.
    bool has(std::initializer_list<const char *> lists, const TextWords &words) const;
    // Whether there is more than is looked at.
    bool isLong() const { return m_long; }

    // "Our order is attached", and the subject announces no change: the attachment is what is ordered.
    bool sendsOrder() const;
    // "Our order is attached, kindly confirm price and delivery": what the order states is to be confirmed.
    bool onlyConfirmsPrices() const;
    // "Change of our order": not only of a line.
    bool speaksOfChangedOrder() const;

private:
    // The ranges of own words, also of the mails that are forwarded.
    void findOwnWords(const Document &document, int part, bool forward);

    const PhraseBook m_phrases;
    const QString &m_text;
    QString m_subject;
    QString m_own;
    MessageContext m_message;
    std::vector<TextPlace> m_ranges;
    MessageFacts m_facts;
    bool m_long = false;
};

} // namespace intray
