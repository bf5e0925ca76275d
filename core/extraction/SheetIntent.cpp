// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/SheetIntent.h"

#include "core/extraction/IntentWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace intray {

namespace {

struct SheetIntentText
{
    Q_DECLARE_TR_FUNCTIONS(intray::SheetOrderExtractor)
};

std::optional<Lexicon::LabelHit> strongestTitle(const std::vector<SheetReading> &sheets)
{
    std::optional<Lexicon::LabelHit> best;
    for (const SheetReading &sheet : sheets) {
        for (const Lexicon::LabelHit &title : sheet.texts.titles) {
            // Of a quotation and an order, the order is what is sent.
            const bool order = title.label == Label::OrderTitle || title.label == Label::ChangeTitle
                || title.label == Label::CancelTitle;
            if (title.weight >= 0.8 && (!best || (order && best->label == Label::OrderTitle)))
                best = title;
            else if (title.weight >= 0.8 && order && best->label > Label::CancelTitle)
                best = title;
        }
    }
    return best;
}

// "Claims of February" over a list of items: nothing in the sheet calls it an order, and no price, number or date
// makes it one.
bool tellsOfClaims(const std::vector<Order> &orders, const SheetReading &sheet, const PhraseBook &phrases)
{
    const bool bare = std::all_of(orders.begin(), orders.end(), [](const Order &order) {
        return !order.poNumber.isStated() && !order.requestedDate.isStated() && !order.total.isStated()
            && std::none_of(order.lines.begin(), order.lines.end(), [](const OrderLine &line) {
                   return line.unitPrice.isStated() || line.requestedDate.isStated();
               });
    });
    const QString list = QStringLiteral("complaint");
    return bare
        && (phrases.has(list, sheet.name) || std::any_of(sheet.texts.free.begin(), sheet.texts.free.end(), [&](const FreeText &text) {
               return phrases.has(list, text.text);
           }));
}

// "This is no order", but not "no order confirmation required": a short denial counts where its clause ends with it.
bool endsWithDenial(const QString &text, const PhraseBook &phrases)
{
    constexpr int ShortDenial = 2; // words
    const TextWords words = wordsOf(text, {0, int(text.size())});
    for (int i = 0; i < int(words.size()); ++i) {
        const int length = std::max(phrases.matchAt(QStringLiteral("non-order"), words, i),
                                    phrases.matchAt(QStringLiteral("not-an-order"), words, i));
        const size_t next = size_t(i + length);
        const bool ends = length > 0 && (next == words.size() || !words[next - 1].after.isEmpty() || words[next].startsLine
                                         || phrases.matchAt(QStringLiteral("conjunction"), words, int(next)) > 0);
        if (length > ShortDenial || ends)
            return true;
    }
    return false;
}

// The words of a sheet that say it is no order; empty without them.
QString denialIn(const std::vector<SheetReading> &sheets, const PhraseBook &phrases)
{
    constexpr qsizetype LongestText = 1000;
    for (const SheetReading &sheet : sheets) {
        for (const FreeText &text : sheet.texts.free) {
            const QString said = text.text.left(LongestText);
            const IntentWords words(said, phrases);
            if ((words.saysPlainly("non-order") || words.saysPlainly("not-an-order")) && endsWithDenial(said, phrases))
                return said.simplified();
        }
    }
    return {};
}

// A column for prices that is left to be filled in, or words that ask for them.
bool asksForPrices(const SheetReading &sheet, const PhraseBook &phrases)
{
    const auto &roles = sheet.table->roles;
    const bool isOpen = std::find(roles.begin(), roles.end(), Label::UnitPrice) != roles.end();
    return isOpen || std::any_of(sheet.texts.free.begin(), sheet.texts.free.end(), [&](const FreeText &text) {
               return phrases.has(QStringLiteral("price-request"), text.text) || phrases.has(QStringLiteral("quote-request"), text.text);
           });
}

// "This is not an order": a list without numbers and prices that says so and asks for prices orders nothing; what else
// says so is asked about.
void heedDenial(Candidate &candidate, const std::vector<SheetReading> &sheets, const SheetReading &best, const PhraseBook &phrases)
{
    const QString denial = candidate.orders.empty() ? QString() : denialIn(sheets, phrases);
    if (denial.isEmpty())
        return;
    const bool isBare = std::all_of(candidate.orders.begin(), candidate.orders.end(), [](const Order &order) {
        return !order.poNumber.isStated() && !order.total.isStated()
            && std::none_of(order.lines.begin(), order.lines.end(), [](const OrderLine &line) { return line.unitPrice.isStated(); });
    });
    if (isBare && asksForPrices(best, phrases)) {
        candidate.orders.clear();
        candidate.intent = Intent::QuoteRequest;
        candidate.intentReason = SheetIntentText::tr("the sheet says that it is no order, and asks for prices");
        return;
    }
    constexpr qsizetype Shown = 120;
    for (Order &order : candidate.orders)
        order.doubts.push_back(SheetIntentText::tr("The sheet says “%1”. Is this an order?").arg(denial.left(Shown)));
}

} // namespace

void decideSheetIntent(Candidate &candidate, const std::vector<SheetReading> &sheets, const SheetReading &best,
                       const PhraseBook &phrases)
{
    candidate.intent = Intent::Order;
    candidate.intentReason = SheetIntentText::tr("a sheet lists items with quantities");
    const auto title = strongestTitle(sheets);
    if (!title && tellsOfClaims(candidate.orders, best, phrases)) {
        candidate.orders.clear();
        candidate.intent = Intent::NotAnOrder;
        candidate.intentReason = SheetIntentText::tr("the sheet lists goods that are complained about");
    }
    heedDenial(candidate, sheets, best, phrases);
    if (!title || candidate.orders.empty())
        return;
    OrderKind kind = OrderKind::New;
    switch (title->label) {
    case Label::ChangeTitle:
        candidate.intent = Intent::Change;
        kind = OrderKind::Change;
        break;
    case Label::CancelTitle:
        candidate.intent = Intent::Cancel;
        kind = OrderKind::Cancel;
        break;
    case Label::QuoteTitle:
        candidate.intent = Intent::QuoteRequest;
        candidate.intentReason = SheetIntentText::tr("the sheet is titled as a quotation");
        break;
    case Label::InvoiceTitle:
    case Label::DeliveryNoteTitle:
    case Label::ConfirmationTitle:
        candidate.intent = Intent::NotAnOrder;
        candidate.intentReason = SheetIntentText::tr("the sheet is titled as another document");
        break;
    default: break;
    }
    const auto isNumbered = [](const Order &order) { return order.poNumber.isStated(); };
    const bool isOtherPaper = candidate.intent == Intent::NotAnOrder;
    if ((candidate.intent == Intent::QuoteRequest || isOtherPaper) && candidate.orders.size() == 1
        && !isNumbered(candidate.orders.front()))
        candidate.orders.clear();
    for (Order &order : candidate.orders) {
        if (isOtherPaper)
            order.doubts.push_back(SheetIntentText::tr("The sheet is titled as another document. Is this an order?"));
    }
    for (Order &order : candidate.orders)
        order.kind = kind;
}

} // namespace intray
