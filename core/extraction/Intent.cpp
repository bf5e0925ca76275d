// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/Intent.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace intray {

namespace {

struct IntentText
{
    Q_DECLARE_TR_FUNCTIONS(intray::Intent)
};

TextWords allWords(const QString &text)
{
    return wordsOf(text, {0, int(text.size())});
}

class Words
{
public:
    Words(const QString &text, const PhraseBook &phrases) : m_words(allWords(text)), m_phrases(phrases) {}
    bool has(const char *list) const { return m_phrases.has(QLatin1String(list), m_words); }
    bool hasEither(const char *list, const char *other) const { return has(list) || has(other); }
    bool isEmpty() const { return m_words.empty(); }

    // A phrase of `list` with a word of `other` in the same sentence, at most `distance` words apart.
    bool hasNear(const char *list, const char *other, int distance) const
    {
        const QLatin1String first(list);
        const QLatin1String second(other);
        for (int i = 0; i < int(m_words.size()); ++i) {
            if (m_phrases.matchAt(first, m_words, i) == 0)
                continue;
            for (int j = std::max(0, i - distance); j < std::min(int(m_words.size()), i + distance + 1); ++j) {
                if (j != i && m_phrases.matchAt(second, m_words, j) > 0 && isOneSentence(i, j))
                    return true;
            }
        }
        return false;
    }

    // Words that end with a question mark.
    bool asks() const
    {
        return std::any_of(m_words.begin(), m_words.end(),
                           [](const TextWord &word) { return word.after.contains(u'?'); });
    }
    const TextWords &words() const { return m_words; }

private:
    bool isOneSentence(int a, int b) const
    {
        for (int i = std::min(a, b); i < std::max(a, b); ++i) {
            const QString &after = m_words[size_t(i)].after;
            if (after.contains(u'!') || after.contains(u'?')
                || (after.contains(u'.') && m_words[size_t(i)].text.size() > 4))
                return false;
        }
        return true;
    }

    const TextWords m_words;
    const PhraseBook &m_phrases;
};

// "Please quote our order number" asks for no price, nor does "as per your quotation"; "please send us your
// quotation" does, although "please send us" asks for goods elsewhere.
bool asksForPrices(const Words &text, bool orders)
{
    if (text.has("as-quoted") || text.hasNear("price-request", "order-word", 3))
        return false;
    for (const char *const price : {"price-request", "quote-request", "quote-noun"}) {
        if (text.hasNear(price, "order-request", 5) || text.hasNear(price, "order-verb", 5))
            return true;
    }
    return !orders
        && (text.hasEither("price-request", "quote-request") || text.hasNear("quote-noun", "asking", 4));
}

IntentReading notAnOrder(const QString &reason)
{
    IntentReading reading;
    reading.reason = reason;
    return reading;
}

} // namespace

Wish readWish(const QString &subject, const QString &ownText, const PhraseBook &phrases)
{
    const Words text(ownText, phrases);
    const Words title(subject, phrases);
    const bool cancels = (text.has("cancel-verb") || text.hasNear("cancel-word", "order-word", 6))
        && !text.has("no-cancel");
    // Who orders and cancels in one mail is read as ordering; cautions() tells of the rest.
    const bool orders = text.hasEither("order-verb", "order-request");
    if (cancels && !text.has("order-request") && !text.hasNear("cancel-word", "position-word", 3))
        return Wish::Cancel;
    if (text.has("not-an-order") || text.has("non-order"))
        return Wish::Prices;
    const bool changes = text.hasNear("change-word", "order-word", 6) || text.hasNear("change-word", "position-word", 6)
        || text.hasNear("cancel-word", "position-word", 3) || text.hasNear("remove-line", "position-word", 4)
        || text.hasNear("instead-of", "position-word", 10)
        || (!orders && text.hasNear("change-to", "position-word", 3))
        || (title.has("change-word") && !orders);
    if (changes)
        return Wish::Change;
    if (text.isEmpty() && title.hasNear("cancel-word", "order-word", 6))
        return Wish::Cancel;
    if (asksForPrices(text, orders))
        return Wish::Prices;
    if (title.hasEither("price-request", "quote-request") && !orders && !text.has("as-quoted")
        && !title.has("as-quoted"))
        return Wish::Prices;
    return Wish::Goods;
}

std::vector<QString> cautions(const QString &ownText, const PhraseBook &phrases)
{
    const Words text(ownText, phrases);
    std::vector<QString> found;
    if (text.has("hold-back"))
        found.push_back(IntentText::tr("The mail says not to send something, or not yet."));
    if (text.hasNear("add-word", "order-word", 10))
        found.push_back(IntentText::tr("The mail asks to add to an earlier order; is it an order of its own?"));
    if (text.has("complaint"))
        found.push_back(IntentText::tr("The mail may be a complaint or a return; is it an order?"));
    if (text.has("cancel-verb") || text.hasNear("cancel-word", "order-word", 6))
        found.push_back(IntentText::tr("The mail also speaks of cancelling something."));
    return found;
}

IntentReading readIntent(const IntentEvidence &evidence, const PhraseBook &phrases)
{
    const Words text(evidence.ownText, phrases);
    const Words title(evidence.subject, phrases);
    IntentReading reading;
    reading.asksForGoods = text.hasEither("order-verb", "order-request");
    reading.announcesAttachment = text.has("attached");
    const Wish wish = readWish(evidence.subject, evidence.ownText, phrases);

    if (title.has("out-of-office") || (text.has("out-of-office") && evidence.lines == 0))
        return notAnOrder(IntentText::tr("it is an out-of-office reply"));
    if (title.has("delivery-failure"))
        return notAnOrder(IntentText::tr("it says that a mail could not be delivered"));
    if (wish == Wish::Cancel) {
        reading.intent = Intent::Cancel;
        reading.reason = IntentText::tr("it asks to cancel an order");
        return reading;
    }
    if (wish == Wish::Change && evidence.changedLines) {
        reading.intent = Intent::Change;
        reading.reason = IntentText::tr("it asks to change an order");
        return reading;
    }
    // Who states prices line by line does not ask for them, unless the words say that it is no order.
    const bool stated = evidence.pricedLines && !text.hasEither("not-an-order", "non-order");
    if (wish == Wish::Prices && !stated) {
        reading.intent = Intent::QuoteRequest;
        reading.reason = IntentText::tr("it asks for prices, not for goods");
        return reading;
    }
    if (evidence.lines > 0) {
        if (title.has("own-confirmation") || text.has("own-confirmation"))
            return notAnOrder(IntentText::tr("it confirms an order"));
        if (title.has("own-invoice") || text.has("own-invoice"))
            return notAnOrder(IntentText::tr("it is about an invoice"));
        if (text.has("newsletter") && !reading.asksForGoods && !evidence.orderNumber)
            return notAnOrder(IntentText::tr("it is a newsletter"));
        reading.intent = Intent::Order;
        reading.reason = IntentText::tr("it lists items and quantities");
        return reading;
    }
    if (wish == Wish::Change) {
        reading.intent = Intent::Change;
        reading.reason = IntentText::tr("it asks to change an order");
        return reading;
    }
    // Nothing was read as a line: why not?
    if (text.hasEither("own-confirmation", "own-delivery-note") || title.has("own-confirmation"))
        return notAnOrder(IntentText::tr("it is about an order that was confirmed or shipped"));
    if (text.has("own-invoice") || title.has("own-invoice"))
        return notAnOrder(IntentText::tr("it is about an invoice"));
    if (text.has("newsletter") && !reading.asksForGoods)
        return notAnOrder(IntentText::tr("it is a newsletter"));
    if (evidence.mail && evidence.mail->automatic && !reading.asksForGoods)
        return notAnOrder(IntentText::tr("it was sent by a machine (%1)").arg(evidence.mail->automaticReason));
    if (reading.asksForGoods && !(text.asks() && text.has("pending-question"))) {
        reading.intent = Intent::Order;
        reading.reason = IntentText::tr("it asks for goods");
        return reading;
    }
    if (text.hasEither("pending-question", "reminder") && text.asks()) {
        IntentReading question = notAnOrder(IntentText::tr("it asks about an earlier order"));
        question.asksAboutEarlier = true;
        return question;
    }
    if (!reading.announcesAttachment && (text.asks() || text.has("question")))
        return notAnOrder(IntentText::tr("it asks a question"));
    if (reading.announcesAttachment && evidence.hasAttachment) {
        reading.intent = Intent::Order;
        reading.reason = IntentText::tr("it says that an order is attached");
        return reading;
    }
    if (evidence.unreadItems) {
        reading.intent = Intent::Order;
        reading.reason = IntentText::tr("it names items, but no quantities could be read");
        return reading;
    }
    if (text.hasEither("received-thanks", "thanks"))
        return notAnOrder(IntentText::tr("it only says thanks"));
    if (evidence.orderNumber && title.has("order-word") && !text.isEmpty()) {
        reading.intent = Intent::Order;
        reading.reason = IntentText::tr("its subject names an order");
        return reading;
    }
    return notAnOrder(IntentText::tr("it names no items and asks for nothing"));
}

} // namespace intray
