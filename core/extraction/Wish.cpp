// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/Wish.h"

#include "core/extraction/DeliveryLabels.h"
#include "core/extraction/IntentWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace intray {

namespace {

struct IntentText
{
    Q_DECLARE_TR_FUNCTIONS(intray::Intent)
};

// "Please quote our order number" asks for no price, nor does "as per your quotation"; "please send us your
// quotation" does, although "please send us" asks for goods elsewhere.
bool asksForPrices(const IntentWords &text, bool orders)
{
    if (text.has("as-quoted") || text.namesOrderNear("price-request", 3) || text.asksToQuoteNumber())
        return false;
    for (const char *const price : {"price-request", "quote-request", "quote-noun"}) {
        if (text.hasNear(price, "order-request", 5) || text.hasNear(price, "order-verb", 5))
            return true;
    }
    return !orders
        && (text.hasEither("price-request", "quote-request") || text.hasNear("quote-noun", "asking", 4));
}

} // namespace

Wish readWish(const QString &subject, const QString &ownText, const PhraseBook &phrases, bool pricedLines)
{
    const IntentWords text(ownText, phrases);
    const IntentWords title(subject, phrases);
    const bool rule = pricedLines && text.cancelsByRule() && !title.hasEither("cancel-word", "cancel-verb");
    const bool cancels = (text.has("cancel-verb") || text.hasNear("cancel-word", "order-word", 6))
        && !text.has("no-cancel") && !rule;
    // Who orders and cancels in one mail is read as ordering; cautions() tells of the rest.
    const bool orders = text.hasEither("order-verb", "order-request");
    const bool names = text.namesLineNear("cancel-word", 3) || text.namesLineNear("remove-line", 4);
    if (cancels && !text.has("order-request") && !names)
        return Wish::Cancel;
    if (text.saysPlainly("not-an-order") || text.saysPlainly("non-order") || (text.has("information-only") && !text.has("order-request")))
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

bool addsToEarlierOrder(const QString &ownText, const PhraseBook &phrases)
{
    return IntentWords(ownText, phrases).hasNear("add-word", "order-word", 7);
}

bool repeatsLastOrder(const QString &ownText, const PhraseBook &phrases)
{
    // "Same address as last time" repeats no order.
    const TextWords words = wordsOf(ownText, {0, int(ownText.size())});
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

QString withoutDelivery(const QString &text, const PhraseBook &phrases)
{
    static const QRegularExpression end(QStringLiteral("(?<=[.!?\\n])\\s+|\\n"));
    QStringList sentences = text.split(end, Qt::SkipEmptyParts);
    sentences.removeIf([&](const QString &sentence) {
        return speaksOfDelivery(phrases.lexicon(), sentence) || asksForDelivery(phrases.lexicon(), sentence);
    });
    return sentences.join(u'\n');
}

std::vector<QString> cautions(const QString &ownText, const PhraseBook &phrases, bool numbered)
{
    const IntentWords text(ownText, phrases);
    std::vector<QString> found;
    if (text.has("hold-back"))
        found.push_back(IntentText::tr("The mail says not to send something, or not yet."));
    if (text.has("only-if"))
        found.push_back(IntentText::tr("The mail orders only on a condition. Does it hold?"));
    if (addsToEarlierOrder(ownText, phrases) || text.hasNear("add-word", "order-word", 10))
        found.push_back(IntentText::tr("The mail asks to add to an earlier order; is it an order of its own?"));
    // "Drawing attached for information only" says nothing of the goods.
    if (text.has("information-only") && !text.hasNear("information-only", "attached", 4))
        found.push_back(IntentText::tr("The mail says that something is for information only. Is it an order?"));
    if (text.has("complaint"))
        found.push_back(IntentText::tr("The mail may be a complaint or a return; is it an order?"));
    // Under a number of its own such a question is the order.
    const bool wants = numbered && text.asksToSend();
    const bool first = text.has("before-ordering"); // "before we order, is HX0182 in stock?"
    if (first || (text.asksWithFigures() && !wants && !text.hasEither("order-request", "order-verb")))
        found.push_back(IntentText::tr("The mail asks a question and names goods; does it order them?"));
    const bool thanks = text.countsAfter("thanks-for", "quote-noun", 4) || text.has("received-thanks");
    if (thanks && !text.hasEither("order-request", "order-verb"))
        found.push_back(IntentText::tr("The mail thanks for goods that came; are these ordered anew?"));
    if (text.asksAboutEarlierOrder() || text.speaksOfRest() || text.hasNear("pending-question", "order-word", 4))
        found.push_back(IntentText::tr("The mail asks about an earlier order; are these goods ordered anew?"));
    if ((text.has("cancel-verb") || text.hasNear("cancel-word", "order-word", 6)) && !text.cancelsByRule())
        found.push_back(IntentText::tr("The mail also speaks of cancelling something."));
    return found;
}

} // namespace intray
