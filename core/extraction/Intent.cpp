// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/Intent.h"

#include "core/extraction/IntentWords.h"
#include "core/extraction/Wish.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct IntentText
{
    Q_DECLARE_TR_FUNCTIONS(intray::Intent)
};

IntentReading notAnOrder(const QString &reason)
{
    IntentReading reading;
    reading.reason = reason;
    return reading;
}

// Reads a message that asks neither for a change nor for prices. What is no order is thrown away unseen, so that
// takes words that say so; everything else of a customer is left to a person.
class Goods
{
public:
    Goods(const IntentEvidence &evidence, const IntentWords &text, const IntentWords &title, bool asksForGoods, bool announces)
        : m_evidence(evidence), m_text(text), m_title(title), m_asks(asksForGoods), m_announces(announces)
    {
    }

    IntentReading withLines() const
    {
        // Only the seller's side confirms and charges; a customer who asks for goods may speak of it too.
        const bool asks = m_evidence.knownCustomer && m_text.has("order-request");
        if (either("own-confirmation") && !asks)
            return notAnOrder(IntentText::tr("it confirms an order"));
        if (either("own-invoice") && !asks)
            return notAnOrder(IntentText::tr("it is about an invoice"));
        if (m_text.has("newsletter") && !m_asks && !m_evidence.orderNumber)
            return notAnOrder(IntentText::tr("it is a newsletter"));
        if (m_text.asksAboutEarlierOrder())
            return earlier();
        if (const std::optional<IntentReading> told = tellsOfGoods())
            return *told;
        return order(IntentText::tr("it lists items and quantities"));
    }

    IntentReading withoutLines() const
    {
        if (const std::optional<IntentReading> papers = sellersPapers())
            return *papers;
        if (!m_asks && complainsOfPast())
            return notAnOrder(IntentText::tr("it complains about goods that came"));
        if (m_text.asks() && m_text.has("goods-paper") && !m_evidence.orderNumber && !m_announces)
            return notAnOrder(IntentText::tr("it asks for papers about goods"));
        if (m_evidence.repeatsLast)
            return order(IntentText::tr("it orders the same as last time"));
        if (m_asks && !(m_text.asks() && m_text.has("pending-question")))
            return order(IntentText::tr("it asks for goods"));
        if (m_text.hasEither("pending-question", "reminder") && m_text.asks())
            return earlier();
        if (m_evidence.unreadItems && m_evidence.knownCustomer)
            return order(IntentText::tr("it names items, but no quantities could be read"));
        if (asksForOtherDay())
            return change(IntentText::tr("it asks for another day of an order"));
        if (!m_announces && (m_text.asks() || m_text.has("question")))
            return notAnOrder(IntentText::tr("it asks a question"));
        if (m_announces && m_evidence.hasAttachment)
            return order(IntentText::tr("it says that an order is attached"));
        if (m_evidence.unreadItems)
            return order(IntentText::tr("it names items, but no quantities could be read"));
        if (m_text.has("received-thanks"))
            return notAnOrder(IntentText::tr("it only says thanks"));
        if (m_evidence.orderNumber && m_title.has("order-word") && !m_text.isEmpty())
            return order(IntentText::tr("its subject names an order"));
        if (m_evidence.knownCustomer && isMoreThanCourtesy(m_evidence.ownText, m_text.phrases()))
            return order(IntentText::tr("a customer wrote it, and it is not clear what is wanted"));
        if (m_text.has("thanks"))
            return notAnOrder(IntentText::tr("it only says thanks"));
        return notAnOrder(IntentText::tr("it names no items and asks for nothing"));
    }

private:
    // "Of the 300 discs invoiced, 12 arrived damaged", whatever order they belong to. A list of goods with a word on the
    // last ones may still order them.
    bool complainsOfPast() const
    {
        const bool complains = m_title.has("complaint") || (m_text.has("complaint") && m_text.has("remedy"));
        return complains && m_text.tellsOfPastGoods();
    }
    bool either(const char *list) const { return m_text.has(list) || m_title.has(list); }

    // Items and quantities in a text that asks for none of them: a complaint, a question about a part or about an
    // order that is on its way. Any word of ordering leaves it to a person.
    std::optional<IntentReading> tellsOfGoods() const
    {
        if (m_asks || m_evidence.pricedLines)
            return std::nullopt;
        if (complainsOfPast())
            return notAnOrder(IntentText::tr("it complains about goods that came"));
        // "Wrong items received" over a text that asks for nothing.
        if (m_title.has("complaint") && (m_text.has("complaint") || !(m_evidence.orderNumber || m_title.has("order-word"))))
            return notAnOrder(IntentText::tr("it complains about goods that came"));
        if (m_text.ordersNothing() && m_text.asks() && m_text.has("complaint"))
            return notAnOrder(IntentText::tr("it complains about goods that came"));
        if (m_evidence.orderNumber)
            return std::nullopt;
        if (m_text.has("complaint") && !m_title.has("order-word"))
            return notAnOrder(IntentText::tr("it complains about goods that came"));
        if (m_text.asks() && (m_title.hasNear("pending-question", "order-word", 4) || m_title.has("reminder")))
            return earlier();
        if (m_text.asks() && m_text.hasNear("pending-question", "rest-word", 8))
            return earlier();
        if (m_text.onlyAsksWithFigures() && m_text.hasEither("part-question", "question"))
            return notAnOrder(IntentText::tr("it asks a question"));
        return std::nullopt;
    }

    // "Can you deliver order 4711 on 17 April?": a wish in the form of a question.
    bool asksForOtherDay() const
    {
        return m_evidence.knownCustomer && m_evidence.orderNumber && m_evidence.namesDay && m_text.asksWithFigures()
            && m_text.has("asking") && !m_text.hasEither("part-question", "pending-question");
    }

    std::optional<IntentReading> sellersPapers() const
    {
        if (m_text.hasEither("own-confirmation", "own-delivery-note") || m_title.has("own-confirmation"))
            return notAnOrder(IntentText::tr("it is about an order that was confirmed or shipped"));
        if (either("own-invoice"))
            return notAnOrder(IntentText::tr("it is about an invoice"));
        if (m_text.has("newsletter") && !m_asks)
            return notAnOrder(IntentText::tr("it is a newsletter"));
        if (either("job-application") && !m_asks && !m_evidence.orderNumber)
            return notAnOrder(IntentText::tr("it is a job application"));
        // A customer's system also sends "order 4711 is waiting for you in our portal".
        const bool tellsOfOrder = m_evidence.knownCustomer && m_title.has("order-word");
        if (m_evidence.mail && m_evidence.mail->automatic && !m_asks && !tellsOfOrder)
            return notAnOrder(IntentText::tr("it was sent by a machine (%1)").arg(m_evidence.mail->automaticReason));
        return std::nullopt;
    }

    static IntentReading order(const QString &reason)
    {
        IntentReading reading;
        reading.intent = Intent::Order;
        reading.reason = reason;
        return reading;
    }
    static IntentReading change(const QString &reason)
    {
        IntentReading reading;
        reading.intent = Intent::Change;
        reading.reason = reason;
        return reading;
    }
    static IntentReading earlier()
    {
        IntentReading question = notAnOrder(IntentText::tr("it asks about an earlier order"));
        question.asksAboutEarlier = true;
        return question;
    }

    const IntentEvidence &m_evidence;
    const IntentWords &m_text;
    const IntentWords &m_title;
    const bool m_asks;
    const bool m_announces;
};

} // namespace

bool isMoreThanCourtesy(const QString &ownText, const PhraseBook &phrases)
{
    constexpr int FewWords = 3;
    const TextWords words = wordsOf(ownText, {0, int(ownText.size())});
    int others = 0;
    for (int i = 0; i < int(words.size());) {
        int length = 0;
        for (const char *const list : {"greeting", "closing", "mail-closing", "thanks", "polite", "received-thanks"})
            length = std::max(length, phrases.matchAt(QLatin1String(list), words, i));
        others += length == 0;
        i += std::max(length, 1);
    }
    return others > FewWords;
}

// "Change of our opening hours", "we are moving", "our new bank details": what changes is no order. Any word of an
// order or of goods leaves it to a person.
bool tellsOfHouse(const IntentEvidence &evidence, const IntentWords &text, const IntentWords &title, bool ordersOrAttaches)
{
    if (evidence.lines > 0 || evidence.namesLines || evidence.unreadItems || evidence.orderNumber || evidence.hasAttachment
        || ordersOrAttaches)
        return false;
    return (text.has("house-notice") || title.has("house-notice")) && !text.has("order-word") && !title.has("order-word");
}

IntentReading readIntent(const IntentEvidence &evidence, const PhraseBook &phrases)
{
    const IntentWords text(evidence.ownText, phrases);
    const IntentWords title(evidence.subject, phrases);
    const bool asks = text.asksForGoods();
    const bool announces = text.has("attached");
    const Wish wish = readWish(evidence.subject, evidence.ownText, phrases, evidence.pricedLines);
    const auto finished = [asks, announces](IntentReading made) {
        made.asksForGoods = asks;
        made.announcesAttachment = announces;
        return made;
    };
    const auto read = [](Intent intent, const QString &reason) {
        IntentReading made;
        made.intent = intent;
        made.reason = reason;
        return made;
    };

    if (tellsOfHouse(evidence, text, title, asks || announces))
        return notAnOrder(IntentText::tr("it tells what changes at the sender's"));
    const bool automatic = evidence.mail && evidence.mail->automatic;
    const bool empty = automatic || (evidence.lines == 0 && !text.has("order-request"));
    if ((title.has("out-of-office") && empty) || (text.has("out-of-office") && empty && evidence.lines == 0))
        return notAnOrder(IntentText::tr("it is an out-of-office reply"));
    if (title.has("delivery-failure") && empty)
        return notAnOrder(IntentText::tr("it says that a mail could not be delivered"));
    if (!evidence.knownCustomer && evidence.lines == 0 && !evidence.orderNumber
        && (text.has("job-application") || title.has("job-application")))
        return notAnOrder(IntentText::tr("it is a job application"));
    if (wish == Wish::Cancel)
        return finished(read(Intent::Cancel, IntentText::tr("it asks to cancel an order")));
    if (evidence.addsLines || (wish == Wish::Change && evidence.changedLines))
        return finished(read(Intent::Change, IntentText::tr("it asks to change an order")));
    // Who states prices line by line does not ask for them, unless the words say that it is no order.
    const bool stated = evidence.pricedLines && !text.saysPlainly("not-an-order") && !text.saysPlainly("non-order");
    if (wish == Wish::Prices && !stated)
        return finished(read(Intent::QuoteRequest, IntentText::tr("it asks for prices, not for goods")));
    const Goods goods(evidence, text, title, asks, announces);
    if (evidence.lines > 0)
        return finished(goods.withLines());
    if (wish == Wish::Change)
        return finished(read(Intent::Change, IntentText::tr("it asks to change an order")));
    return finished(goods.withoutLines());
}

} // namespace intray
