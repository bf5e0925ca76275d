// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TableOrderExtractor.h"

#include "core/base/TextFold.h"
#include "core/extraction/BasketRecords.h"
#include "core/extraction/CardRecords.h"
#include "core/extraction/FormMarks.h"
#include "core/extraction/GluedHeads.h"
#include "core/extraction/HeadlessTable.h"
#include "core/extraction/KnownItems.h"
#include "core/extraction/LabelledRecords.h"
#include "core/extraction/MissingFigures.h"
#include "core/extraction/PageCharges.h"
#include "core/extraction/PageHeaderFields.h"
#include "core/extraction/PageProse.h"
#include "core/extraction/PageReasons.h"
#include "core/extraction/PageSlips.h"
#include "core/extraction/PageTitle.h"
#include "core/extraction/PartyColumns.h"
#include "core/extraction/RowsOfSums.h"
#include "core/extraction/SeveralOrders.h"
#include "core/extraction/StackedRecords.h"
#include "core/extraction/TableChoice.h"
#include "core/extraction/TaughtLabels.h"
#include "core/extraction/TwoRowRecords.h"
#include "core/extraction/UnreadSums.h"

namespace intray {

namespace {

// What was laid out of a whole part, before it is cut into orders.
struct LaidPart
{
    std::vector<PageText> pages;
    RunningRows running;
    std::vector<std::vector<LabelledValue>> pairs; // by page, tables left out
    std::vector<PageTable> tables;
    std::vector<LabelledRecords> records;
    std::vector<int> groups;                       // first page of each order
    WritingHabits habits;
};

std::vector<bool> tableRows(const LaidPart &laid, size_t page)
{
    std::vector<bool> skip(laid.pages[page].rows.size(), false);
    for (const PageTable &table : laid.tables) {
        for (const TableSection &section : table.sections) {
            if (section.page != int(page))
                continue;
            // Text beside the table keeps its rows.
            for (int row = section.firstRow; row <= section.lastRow; ++row) {
                const Box &box = laid.pages[page].rows[size_t(row)].box;
                const double beside = std::max(section.left - box.left, box.right - section.right);
                skip[size_t(row)] = beside < 6 * laid.pages[page].wordHeight;
            }
        }
    }
    for (const LabelledRecords &records : laid.records) {
        for (const auto &[recordPage, row] : records.rows) {
            if (recordPage == int(page))
                skip[size_t(row)] = true;
        }
    }
    return skip;
}

void findPairs(LaidPart &laid, const ExtractionContext &context)
{
    laid.pairs.clear();
    for (size_t p = 0; p < laid.pages.size(); ++p) {
        const std::vector<bool> skip = tableRows(laid, p);
        laid.pairs.push_back(labelledValues(laid.pages[p], int(p), skip, context.lexicon));
        readTaughtLabels(laid.pairs.back(), laid.pages[p], int(p), skip, context.lexicon);
    }
}

// A page that is an order of its own says so again: by its title, or by a date of order beside its number.
bool beginsOrder(const LaidPart &laid, size_t page, const Lexicon &lexicon)
{
    if (titleOf(laid.pages[page], tableRows(laid, page), lexicon))
        return true;
    return std::any_of(laid.pairs[page].begin(), laid.pairs[page].end(), [](const LabelledValue &pair) {
        return pair.label == Label::OrderDate && pair.weight >= 0.7 && !pair.inText && hasDigit(pair.text);
    });
}

// Another order number on a page means another order; the same or none goes on with the order before.
std::vector<int> groupPages(const LaidPart &laid, const Lexicon &lexicon)
{
    std::vector<int> starts{0};
    QString current;
    for (size_t p = 0; p < laid.pages.size(); ++p) {
        const QString number = orderNumberOn(laid.pairs[p], lexicon);
        if (number.isEmpty())
            continue;
        if (!current.isEmpty() && !isSameNumber(number, current) && beginsOrder(laid, p, lexicon))
            starts.push_back(int(p));
        current = number;
    }
    return starts;
}

// Lines of two rows under two rows of heads; where an order has no table, blocks of labels and values.
void findRecords(LaidPart &laid, int part, const ExtractionContext &context)
{
    const Lexicon &lexicon = context.lexicon;
    for (size_t g = 0; g < laid.groups.size(); ++g) {
        const int first = laid.groups[g];
        const int last = g + 1 < laid.groups.size() ? laid.groups[g + 1] - 1 : int(laid.pages.size()) - 1;
        auto records = twoRowRecords(laid.pages, laid.running, first, last, part, lexicon);
        if (!records)
            records = cardRecords(laid.pages, laid.running, first, last, part, lexicon);
        if (records) {
            // What was taken for a table there holds halves of lines.
            std::erase_if(laid.tables, [&](const PageTable &table) {
                return std::any_of(records->rows.begin(), records->rows.end(),
                                   [&](const auto &row) { return table.holds(row.first, row.second); });
            });
            laid.records.push_back(std::move(*records));
            continue;
        }
        const bool tabled = std::any_of(laid.tables.begin(), laid.tables.end(), [&](const PageTable &table) {
            return table.firstPage() >= first && table.firstPage() <= last;
        });
        if (tabled)
            continue;
        if (auto baskets = basketRecords(laid.pages, first, last, part, lexicon))
            laid.records.push_back(std::move(*baskets));
        else if (auto blocks = labelledRecords(laid.pages, laid.pairs, first, last, part))
            laid.records.push_back(std::move(*blocks));
    }
    if (!laid.records.empty())
        findPairs(laid, context);
}

LaidPart layOutPart(const Pages &pages, int part, const ExtractionContext &context)
{
    LaidPart laid;
    for (const Page &page : pages.pages) {
        laid.pages.push_back(layOut(page));
        cutLeaders(laid.pages.back(), context.lexicon);
        partBaskets(laid.pages.back(), context.lexicon);
        partAddressColumns(laid.pages.back(), context.lexicon);
        partGluedHeads(laid.pages.back(), context.lexicon);
    }
    laid.running = runningRows(laid.pages);
    laid.habits = habitsOf(laid.pages, context.lexicon);
    std::vector<bool> breaks(laid.pages.size(), false);
    laid.tables = findTables(laid.pages, laid.running, breaks, context.lexicon, part);
    findPairs(laid, context);
    laid.groups = groupPages(laid, context.lexicon);
    if (laid.groups.size() > 1) {
        for (const int start : laid.groups)
            breaks[size_t(start)] = true;
        laid.tables = findTables(laid.pages, laid.running, breaks, context.lexicon, part);
    }
    findRecords(laid, part, context);
    return laid;
}

struct ReadOrder
{
    Order order;
    std::optional<PageTitle> title;
    double tableScore = 0;
};

// What is no prose: tables, and what pages repeat.
std::vector<std::vector<bool>> proseSkips(const LaidPart &laid, int first, int last)
{
    std::vector<std::vector<bool>> skips;
    for (int p = first; p <= last; ++p) {
        skips.push_back(tableRows(laid, size_t(p)));
        for (size_t r = 0; r < skips.back().size(); ++r)
            skips.back()[r] = skips.back()[r] || laid.running[size_t(p)][r];
    }
    return skips;
}

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
