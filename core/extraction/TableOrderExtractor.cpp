// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TableOrderExtractor.h"

#include "core/base/TextFold.h"
#include "core/extraction/HeadlessTable.h"
#include "core/extraction/KnownItems.h"
#include "core/extraction/LaidPart.h"
#include "core/extraction/MissingFigures.h"
#include "core/extraction/PageCharges.h"
#include "core/extraction/PageHeaderFields.h"
#include "core/extraction/PageProse.h"
#include "core/extraction/PageReasons.h"
#include "core/extraction/PageSlips.h"
#include "core/extraction/PageTitle.h"
#include "core/extraction/RowsOfSums.h"
#include "core/extraction/SeveralOrders.h"
#include "core/extraction/StackedRecords.h"
#include "core/extraction/TableChoice.h"
#include "core/extraction/UnreadSums.h"

namespace intray {

namespace {

struct ReadOrder
{
    Order order;
    std::optional<PageTitle> title;
    double tableScore = 0;
};

// Sentences ask for the goods, or nothing but prose can hold the lines.
bool isLetter(const HeaderInput &input, const Order &order, const Lexicon &lexicon)
{
    if (order.lines.empty())
        return true;
    // Labels said it all.
    if (order.poNumber.confidence >= 0.9 && order.requestedDate.confidence >= 0.9
        && order.shipTo.confidence >= 0.9)
        return false;
    const PageText &page = input.pages[size_t(input.firstPage)];
    return std::any_of(page.rows.begin(), page.rows.end(), [&](const TextRow &row) {
        return row.phrases.size() == 1 && row.phrases.front().words.size() >= 6
               && lexicon.phraseIn(QStringLiteral("order-request"), row.text());
    });
}

// Whether each line has its amount and all together are one of the sums.
bool makesSum(const std::vector<OrderLine> &lines, const Order &sums)
{
    Decimal made;
    for (const OrderLine &line : lines) {
        if (!line.lineTotal.isStated())
            return false;
        made = made + *line.lineTotal.value;
    }
    return !lines.empty() && (made == sums.netTotal.value || made == sums.total.value);
}

ReadOrder readGroup(const LaidPart &laid, int first, int last, int part,
                    const ExtractionContext &context, const HypothesisObserver &observer)
{
    ReadOrder read;
    HeaderInput input{laid.pages, {}, {}, {}, laid.habits, part, first, last,
                      tableRows(laid, size_t(first))};
    for (int p = first; p <= last; ++p) {
        const std::vector<bool> skip = tableRows(laid, size_t(p));
        // What a later page repeats in its head or foot says nothing new.
        for (const LabelledValue &pair : laid.pairs[size_t(p)]) {
            if (p == first || !laid.running[size_t(p)][size_t(pair.row)])
                input.pairs.push_back(pair);
        }
        const auto blocks = partyBlocks(laid.pages[size_t(p)], p, laid.pairs[size_t(p)], skip,
                                        context.lexicon);
        input.blocks.insert(input.blocks.end(), blocks.begin(), blocks.end());
    }
    for (const LabelledRecords &records : laid.records)
        input.lineRows.insert(records.rows.begin(), records.rows.end());
    input.names = senderNames(laid.pages[size_t(first)], first, input.blocks,
                              tableRows(laid, size_t(first)), context.lexicon, context.catalog);
    read.title = titleOf(laid.pages[size_t(first)], tableRows(laid, size_t(first)), context.lexicon);
    readHeaderFields(read.order, input, context.lexicon, context.catalog, context.today);
    readParties(read.order, input, context.lexicon, context.catalog);

    Order sums;
    sums.currency = read.order.currency;
    PrintedSums printed;
    printed.candidates = readTotals(sums, input, context.lexicon);
    printed.named = {sums.netTotal, sums.taxTotal, sums.total};
    printed.lineCount = sums.statedLineCount;
    printed.currency = sums.currency;
    const TableContext tableContext{context.lexicon, context.catalog, laid.habits.language,
                                    laid.habits.numbers, laid.habits.dates,
                                    sums.netTotal.value, sums.total.value,
                                    read.order.orderDate.value,
                                    read.order.requestedDate.isStated()};
    std::vector<const PageTable *> tables;
    for (const PageTable &table : laid.tables) {
        if (table.firstPage() >= first && table.firstPage() <= last)
            tables.push_back(&table);
    }
    std::vector<Grid> stacked;
    for (int p = first; p <= last; ++p) {
        if (auto grid = stackedRecords(laid.pages, p, last, part, context.lexicon))
            stacked.push_back(std::move(*grid));
    }
    for (const LabelledRecords &records : laid.records) {
        if (records.firstPage >= first && records.firstPage <= last)
            stacked.push_back(records.grid);
    }
    const bool headless = tables.empty() && stacked.empty();
    if (headless) {
        for (int p = first; p <= last; ++p) {
            if (auto grid = headlessTable(laid.pages[size_t(p)], p, laid.running[size_t(p)],
                                          context.lexicon, part))
                stacked.push_back(std::move(*grid));
        }
    }
    Order letter = read.order;
    read.tableScore = fillFromTables(read.order, tables, stacked, tableContext, printed, observer);
    dropRowsOfSums(read.order);
    // A list of a letter may look like a table without heads: the reading that makes up a printed sum holds.
    if (headless && !read.order.lines.empty() && !makesSum(read.order.lines, sums)) {
        auto skips = proseSkips(laid, first, last);
        skipSums(skips, sums, input);
        readPageProse(letter, input, skips, context);
        if (makesSum(letter.lines, sums)) {
            read.order = std::move(letter);
            read.tableScore = 0;
            takeProvenSums(read.order, sums);
        }
    }
    readCharges(read.order, input, context.lexicon);
    if (isLetter(input, read.order, context.lexicon)) {
        const bool listed = read.order.lines.empty();
        auto skips = proseSkips(laid, first, last);
        skipSums(skips, sums, input);
        readPageProse(read.order, input, skips, context);
        if (listed)
            takeProvenSums(read.order, sums);
    }
    doubtMissingFigures(read.order);
    doubtUnreadPrices(read.order, input);
    doubtLostPrices(read.order, input, context.lexicon);
    doubtUnreadSums(read.order, input);
    doubtUnclaimedDates(read.order, input, context.lexicon, context.today);
    doubtUnclaimedAddresses(read.order, input, context.lexicon, context.catalog);
    for (int p = first; p <= last; ++p)
        doubtSeveralOrders(read.order, laid.pages[size_t(p)], p, laid.tables, context.lexicon);
    if (headless && read.tableScore > 0) {
        read.order.doubts.push_back(TableOrderExtractor::tr(
            "The heads of the table are not known; its columns were told by their numbers. Are they right?"));
    }
    return read;
}

// The same order drawn twice in one file is one order.
bool isRepeated(const std::vector<Order> &orders, const Order &order)
{
    return std::any_of(orders.begin(), orders.end(), [&](const Order &other) {
        return order.poNumber.isStated() && other.poNumber.value == order.poNumber.value
               && other.lines.size() == order.lines.size();
    });
}

} // namespace

bool TableOrderExtractor::canRead(const Document &document, int part) const
{
    const Pages *pages = document.parts[size_t(part)].pages();
    return pages && std::any_of(pages->pages.begin(), pages->pages.end(),
                                [](const Page &page) { return !page.words.empty(); });
}

namespace {

// How well the pictures among the pages were recognised, 0 to 1; 1 without pictures.
double recognitionOf(const Pages &pages)
{
    double sum = 0;
    double letters = 0;
    for (const Page &page : pages.pages) {
        for (const Word &word : page.words) {
            if (page.recognised) {
                sum += word.confidence * double(word.text.size());
                letters += double(word.text.size());
            }
        }
    }
    return letters > 0 ? sum / letters : 1;
}

bool isScan(const Pages &pages)
{
    return std::any_of(pages.pages.begin(), pages.pages.end(), [](const Page &page) { return page.recognised; });
}

// Below this, what is not found on a picture may still stand on it.
constexpr double PoorRecognition = 0.75;

} // namespace

Candidate TableOrderExtractor::extract(const Document &document, int part,
                                       const ExtractionContext &context) const
{
    Candidate candidate;
    candidate.part = part;
    const Pages *pages = document.parts[size_t(part)].pages();
    if (!pages || pages->pages.empty())
        return candidate;
    const auto slips = cutIntoSlips(*pages, context.lexicon);
    const LaidPart laid = layOutPart(slips ? slips->pages : *pages, part, context);
    std::optional<PageTitle> title;
    const auto namesGoods = [&](const Order &order) { // known ones: an order, in whatever form
        return order.lines.empty() && knownItemsOn(*pages, context.catalog, 2) >= (order.poNumber.isStated() ? 1 : 2);
    };
    for (size_t g = 0; g < laid.groups.size(); ++g) {
        const int last = g + 1 < laid.groups.size() ? laid.groups[g + 1] - 1
                                                    : int(laid.pages.size()) - 1;
        ReadOrder read = readGroup(laid, laid.groups[g], last, part, context, m_observer);
        if (!title)
            title = read.title;
        const Intent intent = read.title ? intentOf(read.title->label) : Intent::Order;
        // A titled order whose lines could not be read is shown, not dropped.
        const bool numbered = read.title && read.order.poNumber.isStated();
        const bool isTitled = read.title && read.title->prominence > 0.9 && (numbered || isScan(*pages));
        const bool isOrder = intent == Intent::Order && (isTitled || (laid.groups.size() == 1 && namesGoods(read.order)));
        if (read.order.lines.empty() && !isOrder && !(intent == Intent::Cancel && numbered))
            continue;
        if (read.order.lines.empty() && isOrder)
            read.order.doubts.push_back(tr("The lines of this order could not be read."));
        if (isRepeated(candidate.orders, read.order))
            continue;
        if (slips)
            placeInFile(read.order, slips->slips);
        read.order.kind = kindOf(intent);
        candidate.score = std::max(candidate.score, 0.9);
        candidate.orders.push_back(std::move(read.order));
    }
    if (title && title->prominence > 0.4) {
        candidate.intent = intentOf(title->label);
        candidate.intentReason = PageReasons::tr("titled '%1'").arg(title->text);
    } else if (!candidate.orders.empty()) {
        candidate.intent = Intent::Order;
        candidate.intentReason = PageReasons::tr("it holds a table of order lines");
    }
    // A letter may be headed by the quotation that it answers, and say below what it orders.
    if (isOtherPaper(candidate.intent) && !candidate.orders.empty() && statesOrder(laid.pages.front(), context.lexicon)) {
        candidate.intent = Intent::Order;
        candidate.orders.front().doubts.push_back(
            tr("It is headed “%1”, and a sentence says that goods are ordered. Is this an order?").arg(title->text));
    }
    // What says of itself that it is a quotation or an invoice orders nothing, whatever its table holds.
    if (isOtherPaper(candidate.intent))
        candidate.orders.clear();
    if (candidate.orders.empty() && candidate.intent == Intent::Order) {
        candidate.intent = Intent::NotAnOrder;
        candidate.intentReason = PageReasons::tr("it holds no order lines");
        candidate.score = 0.1;
    }
    // A scan of which little could be read is not put aside.
    if (candidate.orders.empty() && candidate.intent == Intent::NotAnOrder && isScan(*pages)
        && recognitionOf(*pages) < PoorRecognition && !title) {
        candidate.intent = Intent::Unreadable;
        candidate.intentReason = tr("its picture was recognised too poorly to tell whether it is an order");
        candidate.score = 0.1;
    }
    if (candidate.orders.empty() && candidate.intentReason.isEmpty())
        candidate.intentReason = tr("its pages hold no table of items and ask for nothing");
    return candidate;
}

} // namespace intray
