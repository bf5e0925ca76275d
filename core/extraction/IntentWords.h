// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MessageWords.h"

namespace intray {

// The words of a mail or of its subject, asked for phrases of the lexicon and for what stands near them. Borrows
// the phrase book.
class IntentWords
{
public:
    IntentWords(const QString &text, const PhraseBook &phrases)
        : m_text(text), m_words(wordsOf(text, {0, int(text.size())})), m_phrases(phrases)
    {
    }
    bool has(const char *list) const { return m_phrases.has(QLatin1String(list), m_words); }
    bool hasEither(const char *list, const char *other) const { return has(list) || has(other); }
    // A phrase of `list` with nothing between its words that parts them: "Order no. | Order date" holds no "no order".
    bool saysPlainly(const char *list) const;
    // A word of ordering that no word beside it denies: "we order nothing for now" asks for no goods.
    bool asksForGoods() const;
    // Speaks of goods that came: each sentence with a figure says what was received, delivered or invoiced, what is wrong
    // with it or how it is to be made good.
    bool tellsOfPastGoods() const;
    bool ordersNothing() const { return hasEither("order-verb", "order-request") && !asksForGoods(); }
    bool isEmpty() const { return m_words.empty(); }

    // A phrase of `list` with a word of `other` in the same sentence, at most `distance` words apart.
    bool hasNear(const char *list, const char *other, int distance) const;

    // A line of an earlier order, with its number, near a phrase of `list`: a "position" may also be a post to apply for.
    bool namesLineNear(const char *list, int distance) const;

    // Every figure of the text stands in a question.
    bool onlyAsksWithFigures() const;

    // An order named near a phrase of `list`; "best price" holds no "Best." for "Bestellung".
    bool namesOrderNear(const char *list, int distance) const;

    // "Please quote 4711 on the delivery note": no wish for prices.
    bool asksToQuoteNumber() const;

    // A figure at most `distance` words behind a phrase of `list` in the same sentence, and no word of `unless` between.
    bool countsAfter(const char *list, const char *unless, int distance) const;

    // Every phrase of `list` has one of `other` at most `distance` words apart in the same sentence.
    bool standsOnlyNear(const char *list, const char *other, int distance) const;

    // Cancelling is spoken of, and only where a sentence tells what becomes of orders at all: "back orders older than
    // 60 days are cancelled automatically". One that asks, points at an order or numbers one cancels it.
    bool cancelsByRule() const;

    // Words that end with a question mark.
    bool asks() const;
    // A question that itself holds a figure: "do you have 20 pcs of it?"
    bool asksWithFigures() const;
    // "Can you send us 20 pcs of it?": whoever asks so wants them, unless he asks when, whether or at what price.
    bool asksToSend() const;
    // Speaks of what is left of an order that was sent before: "the remaining 20 pcs of our order 4711".
    bool speaksOfRest() const { return hasNear("rest-word", "order-word", 6) || (asks() && has("rest-word")); }
    // Asks about an order that was sent before: "where is our order 4711? 20 pcs are still missing".
    bool asksAboutEarlierOrder() const;
    const PhraseBook &phrases() const { return m_phrases; }

private:
    // "Best. 4711", "PO 4711"
    bool isAbbreviation(int at) const;

    bool isOneSentence(int a, int b) const;
    bool hasWithin(const char *list, int from, int to) const;
    bool tellsRuleAround(int at) const;
    // "20 pcs received of our order 4711": the noun orders nothing in a sentence about goods that came.
    bool namesPastOrder(int at, int length) const;
    // "Please arrange collection", "please issue a credit note": no goods are asked for.
    bool asksForRemedy(int verbEnd) const;

    const QString m_text;
    const TextWords m_words;
    const PhraseBook &m_phrases;
};

} // namespace intray
