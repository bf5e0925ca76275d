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

    // A line of an earlier order, with its number, near a phrase of `list`: a "position" may also be a post to apply for.
    bool namesLineNear(const char *list, int distance) const
    {
        const QLatin1String position("position-word");
        for (int i = 0; i < int(m_words.size()); ++i) {
            const int length = m_phrases.matchAt(position, m_words, i);
            const int number = i + length;
            if (length == 0 || number >= int(m_words.size()) || !m_words[size_t(number)].text[0].isDigit())
                continue;
            for (int j = std::max(0, i - distance); j < std::min(int(m_words.size()), number + distance + 1); ++j) {
                if ((j < i || j >= number) && m_phrases.matchAt(QLatin1String(list), m_words, j) > 0 && isOneSentence(i, j))
                    return true;
            }
        }
        return false;
    }

    // Every figure of the text stands in a question.
    bool onlyAsksWithFigures() const
    {
        bool figures = false;
        bool any = false;
        for (size_t i = 0; i < m_words.size(); ++i) {
            const TextWord &word = m_words[i];
            figures = figures || std::any_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); });
            const bool ends = i + 1 == m_words.size() || !isOneSentence(int(i), int(i) + 1);
            if (!ends)
                continue;
            if (figures && !word.after.contains(u'?'))
                return false;
            any = any || figures;
            figures = false;
        }
        return any;
    }

    // An order named near a phrase of `list`; "best price" holds no "Best." for "Bestellung".
    bool namesOrderNear(const char *list, int distance) const
    {
        const QLatin1String order("order-word");
        for (int i = 0; i < int(m_words.size()); ++i) {
            const int length = m_phrases.matchAt(order, m_words, i);
            if (length == 0 || (length == 1 && m_words[size_t(i)].text.size() < 5 && !isAbbreviation(i)))
                continue;
            for (int j = std::max(0, i - distance); j < std::min(int(m_words.size()), i + distance + 1); ++j) {
                if (j != i && m_phrases.matchAt(QLatin1String(list), m_words, j) > 0 && isOneSentence(i, j))
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
    // A question that itself holds a figure: "do you have 20 pcs of it?"
    bool asksWithFigures() const
    {
        bool figures = false;
        for (int i = 0; i < int(m_words.size()); ++i) {
            const TextWord &word = m_words[size_t(i)];
            if (i > 0 && (!isOneSentence(i - 1, i) || (word.startsLine && m_words[size_t(i - 1)].after.contains(u':'))))
                figures = false;
            figures = figures || std::any_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); });
            if (figures && word.after.contains(u'?'))
                return true;
        }
        return false;
    }
    const PhraseBook &phrases() const { return m_phrases; }

private:
    // "Best. 4711", "PO 4711"
    bool isAbbreviation(int at) const
    {
        const TextWord &word = m_words[size_t(at)];
        return word.after.startsWith(u'.') || word.text.isUpper();
    }

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

// A question about an order that was sent before: "where is our order 4711? 20 pcs are still missing". "Our order"
// itself asks for nothing there; "please send" does.
bool asksAboutEarlierOrder(const Words &text)
{
    return text.asks() && !text.has("order-request")
        && (text.hasNear("pending-question", "order-word", 16) || text.hasNear("reminder", "order-word", 16));
}

// "Please quote our order number" asks for no price, nor does "as per your quotation"; "please send us your
// quotation" does, although "please send us" asks for goods elsewhere.
bool asksForPrices(const Words &text, bool orders)
{
    if (text.has("as-quoted") || text.namesOrderNear("price-request", 3))
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
    const bool names = text.namesLineNear("cancel-word", 3) || text.namesLineNear("remove-line", 4);
    if (cancels && !text.has("order-request") && !names)
        return Wish::Cancel;
    if (text.has("not-an-order") || text.has("non-order"))
        return Wish::Prices;
    const bool changes = text.hasNear("change-word", "order-word", 6) || text.namesLineNear("change-word", 6) || names
        || text.namesLineNear("instead-of", 10) || (!orders && text.namesLineNear("change-to", 3))
        || (title.hasNear("change-word", "order-word", 3) && text.namesLineNear("change-to", 6))
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

bool isMoreThanCourtesy(const QString &ownText, const PhraseBook &phrases)
{
    constexpr int FewWords = 3;
    const TextWords words = allWords(ownText);
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

bool addsToEarlierOrder(const QString &ownText, const PhraseBook &phrases)
{
    return Words(ownText, phrases).hasNear("add-word", "order-word", 7);
}

bool repeatsLastOrder(const QString &ownText, const PhraseBook &phrases)
{
    // "Same address as last time" repeats no order.
    const TextWords words = allWords(ownText);
    constexpr int Near = 5;
    for (int i = 0; i < int(words.size()); ++i) {
        const int length = phrases.matchAt(QStringLiteral("same-as-last-time"), words, i);
        if (length == 0)
            continue;
        // "The usual, please" repeats; "the usual seals" names goods.
        const int next = i + length;
        const bool closed = next >= int(words.size()) || !words[size_t(next - 1)].after.isEmpty()
            || words[size_t(next)].startsLine || phrases.matchAt(QStringLiteral("polite"), words, next) > 0;
        bool other = length <= 2 && !closed;
        for (int j = std::max(0, i - Near); j < std::min(int(words.size()), i + length + 3); ++j) {
            const bool inside = j >= i && j < i + length;
            for (const QLatin1String list : {QLatin1String("usual-address"), QLatin1String("same-of-what")})
                other = other || (!inside && words[size_t(j)].text.size() > 2 && phrases.matchAt(list, words, j) > 0);
        }
        if (!other)
            return true;
    }
    return false;
}

std::vector<QString> cautions(const QString &ownText, const PhraseBook &phrases)
{
    const Words text(ownText, phrases);
    std::vector<QString> found;
    if (text.has("hold-back"))
        found.push_back(IntentText::tr("The mail says not to send something, or not yet."));
    if (addsToEarlierOrder(ownText, phrases) || text.hasNear("add-word", "order-word", 10))
        found.push_back(IntentText::tr("The mail asks to add to an earlier order; is it an order of its own?"));
    if (text.has("complaint"))
        found.push_back(IntentText::tr("The mail may be a complaint or a return; is it an order?"));
    if (text.asksWithFigures() && !text.hasEither("order-request", "order-verb"))
        found.push_back(IntentText::tr("The mail asks a question and names goods; does it order them?"));
    if (asksAboutEarlierOrder(text) || text.hasNear("pending-question", "order-word", 4))
        found.push_back(IntentText::tr("The mail asks about an earlier order; are these goods ordered anew?"));
    if (text.has("cancel-verb") || text.hasNear("cancel-word", "order-word", 6))
        found.push_back(IntentText::tr("The mail also speaks of cancelling something."));
    return found;
}

namespace {

// Reads a message that asks neither for a change nor for prices. What is no order is thrown away unseen, so that
// takes words that say so; everything else of a customer is left to a person.
class Goods
{
public:
    Goods(const IntentEvidence &evidence, const Words &text, const Words &title, bool asksForGoods, bool announces)
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
        if (asksAboutEarlierOrder(m_text))
            return earlier();
        if (const std::optional<IntentReading> told = tellsOfGoods())
            return *told;
        return order(IntentText::tr("it lists items and quantities"));
    }

    IntentReading withoutLines() const
    {
        if (const std::optional<IntentReading> papers = sellersPapers())
            return *papers;
        if (m_evidence.repeatsLast)
            return order(IntentText::tr("it orders the same as last time"));
        if (m_asks && !(m_text.asks() && m_text.has("pending-question")))
            return order(IntentText::tr("it asks for goods"));
        if (m_text.hasEither("pending-question", "reminder") && m_text.asks())
            return earlier();
        if (m_evidence.unreadItems && m_evidence.knownCustomer)
            return order(IntentText::tr("it names items, but no quantities could be read"));
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
    bool either(const char *list) const { return m_text.has(list) || m_title.has(list); }

    // Items and quantities in a text that asks for none of them: a complaint, a question about a part or about an
    // order that is on its way. Any word of ordering leaves it to a person.
    std::optional<IntentReading> tellsOfGoods() const
    {
        if (m_asks || m_evidence.pricedLines)
            return std::nullopt;
        if (m_title.has("complaint") && m_text.has("complaint"))
            return notAnOrder(IntentText::tr("it complains about goods that came"));
        if (m_evidence.orderNumber)
            return std::nullopt;
        if (m_text.has("complaint") && !m_title.has("order-word"))
            return notAnOrder(IntentText::tr("it complains about goods that came"));
        if (m_text.asks() && (m_title.hasNear("pending-question", "order-word", 4) || m_title.has("reminder")))
            return earlier();
        if (m_text.onlyAsksWithFigures() && m_text.hasEither("part-question", "question"))
            return notAnOrder(IntentText::tr("it asks a question"));
        return std::nullopt;
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
    static IntentReading earlier()
    {
        IntentReading question = notAnOrder(IntentText::tr("it asks about an earlier order"));
        question.asksAboutEarlier = true;
        return question;
    }

    const IntentEvidence &m_evidence;
    const Words &m_text;
    const Words &m_title;
    const bool m_asks;
    const bool m_announces;
};

} // namespace

IntentReading readIntent(const IntentEvidence &evidence, const PhraseBook &phrases)
{
    const Words text(evidence.ownText, phrases);
    const Words title(evidence.subject, phrases);
    const bool asks = text.hasEither("order-verb", "order-request");
    const bool announces = text.has("attached");
    const Wish wish = readWish(evidence.subject, evidence.ownText, phrases);
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
    const bool stated = evidence.pricedLines && !text.hasEither("not-an-order", "non-order");
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
