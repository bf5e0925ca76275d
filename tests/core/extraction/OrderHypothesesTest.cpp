// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/OrderHypotheses.h"
#include "core/extraction/RivalReadings.h"

#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using namespace intray::test;

namespace {

Decimal euros(const char *text)
{
    return *Decimal::fromCanonical(QString::fromLatin1(text));
}

Field<Decimal> printed(const char *text)
{
    Field<Decimal> field;
    field.value = euros(text);
    field.written = QString::fromLatin1(text);
    field.confidence = 0.93;
    return field;
}

OrderLine lineOf(const char *quantity, const char *amount)
{
    OrderLine line;
    line.quantity = printed(quantity);
    line.lineTotal = printed(amount);
    return line;
}

// One row a line, cells parted by '|'.
Grid gridOf(const char16_t *text)
{
    Grid grid;
    for (const QString &row : QString::fromUtf16(text).split(u'\n')) {
        GridRow cells;
        for (const QString &cell : row.split(u'|')) {
            GridCell gridCell;
            gridCell.text = cell;
            cells.cells.push_back(gridCell);
        }
        grid.columns = std::max(grid.columns, int(cells.cells.size()));
        grid.rows.push_back(std::move(cells));
    }
    return grid;
}

// A reading of so much weight by line, all of it from labels.
TableReading readingOf(const std::vector<OrderLine> &lines, double labels)
{
    TableReading reading;
    reading.lines = lines;
    reading.features[Feature::Labels] = labels * double(lines.size());
    reading.score = ReadingWeights::builtIn().score(reading.features);
    return reading;
}

Row at(double x, const char16_t *label, const char16_t *figure)
{
    return {{x, label}, {500, figure}};
}

} // namespace

TEST_CASE("of two readings of a table the one whose amounts make the printed sum wins over the better labels")
{
    const std::vector<TableCandidate> candidates{
        {nullptr, {readingOf({lineOf("10", "12.00"), lineOf("5", "11.00")}, 3),
                   readingOf({lineOf("10", "10.00"), lineOf("5", "9.00")}, 2.6)}}};
    PrintedSums sums;
    sums.named.net = printed("19.00");
    const auto all = orderHypotheses(candidates, sums, ReadingWeights::builtIn());
    REQUIRE(all.size() == 2);
    CHECK(all[0].readings == std::vector<size_t>{1});
    CHECK(all[0].holds);
    CHECK_FALSE(all[1].holds);
    // Without a sum nothing but the labels tells.
    CHECK(orderHypotheses(candidates, {}, ReadingWeights::builtIn())[0].readings == std::vector<size_t>{0});
}

TEST_CASE("a file of hundreds of tables is compared in the time of a few")
{
    std::vector<TableCandidate> candidates;
    std::vector<PageTable> tables(600);
    for (PageTable &table : tables) {
        table.sections.resize(1);
        candidates.push_back({&table, {readingOf({lineOf("1", "5.00"), lineOf("2", "7.00")}, 3),
                                       readingOf({lineOf("2", "5.00"), lineOf("1", "7.00")}, 2)}});
    }
    const auto all = orderHypotheses(candidates, {}, ReadingWeights::builtIn());
    REQUIRE_FALSE(all.empty());
    CHECK(all.front().tables.size() == 600);
    CHECK(all.size() <= 24);
}

TEST_CASE("the sum of a section is not the net total where the lines make another of the printed sums")
{
    const std::vector<TableCandidate> candidates{
        {nullptr, {readingOf({lineOf("10", "50.00"), lineOf("5", "42.00")}, 3)}}};
    PrintedSums sums;
    sums.named = {printed("50.00"), printed("18.40"), printed("110.40")};
    sums.candidates = {{printed("50.00"), printed("92.00")}, {printed("18.40")}, {printed("110.40")}};
    const OrderHypothesis best = orderHypotheses(candidates, sums, ReadingWeights::builtIn()).front();
    CHECK(best.totals.net.value == euros("92"));
    CHECK(best.totals.tax.value == euros("18.4"));
    CHECK(best.totals.total.value == euros("110.4"));
    CHECK(best.holds);
}

TEST_CASE("the printed count of lines decides between readings that are nearly as good")
{
    const std::vector<TableCandidate> candidates{
        {nullptr, {readingOf({lineOf("10", "5.00"), lineOf("5", "6.00"), lineOf("1", "7.00")}, 2),
                   readingOf({lineOf("10", "5.00"), lineOf("5", "6.00")}, 2.7)}}};
    PrintedSums sums;
    CHECK(orderHypotheses(candidates, sums, ReadingWeights::builtIn())[0].readings[0] == 0);
    sums.lineCount = 2;
    CHECK(orderHypotheses(candidates, sums, ReadingWeights::builtIn())[0].readings[0] == 1);
}

TEST_CASE("tables with other heads are lines of one order where only together they make its sum")
{
    const auto order = [](const char16_t *net) {
        const Candidate candidate = read(
            {pageOf({{{40, u"Acme Pumps Ltd"}}, {}, {{40, u"Purchase order 4711"}}, {},
                     {{40, u"Item no"}, {140, u"Description"}, {320, u"Qty"}, {400, u"Price"}, {500, u"Amount"}},
                     {{40, u"AB-1001"}, {140, u"Steel bracket"}, {320, u"10"}, {400, u"5.10"}, {500, u"51.00"}},
                     {{40, u"AB-1002"}, {140, u"Copper sleeve"}, {320, u"20"}, {400, u"2.00"}, {500, u"40.00"}},
                     {}, {}, {{40, u"Spare parts for the second works"}}, {},
                     {{40, u"Item no"}, {140, u"Description"}, {280, u"Unit"}, {320, u"Qty"}, {400, u"Price"}, {500, u"Amount"}},
                     {{40, u"CD-2001"}, {140, u"Rubber ring"}, {280, u"pcs"}, {320, u"30"}, {400, u"1.10"}, {500, u"33.00"}},
                     {}, at(380, u"Total net", net)})});
        REQUIRE(candidate.orders.size() == 1);
        return candidate.orders[0];
    };
    const Order proven = order(u"124.00");
    CHECK(proven.lines.size() == 3);
    CHECK(proven.netTotal.has(Evidence::Kind::Arithmetic));
    CHECK(proven.lines.back().lineTotal.has(Evidence::Kind::Repeated));
    // The sum of the first table alone: the second one orders nothing.
    CHECK(order(u"91.00").lines.size() == 2);
}

TEST_CASE("a field is no surer than its rival is unlikely, and keeps its confidence where the rival says the same")
{
    std::vector<OrderLine> lines{lineOf("10", "50.00"), lineOf("5", "42.00")};
    const std::vector<OrderLine> others{lineOf("12", "50.00"), lineOf("6", "42.00")};
    const auto confidenceAt = [&](double margin) {
        std::vector<OrderLine> weighed = lines;
        weighRivals(weighed, {{{&others[0], &others[1]}, margin}}, ReadingWeights::builtIn());
        CHECK(weighed[0].lineTotal == lines[0].lineTotal);
        return weighed[0].quantity.confidence;
    };
    CHECK(confidenceAt(0) == 0.5);
    CHECK(confidenceAt(0.1) < confidenceAt(0.3));
    CHECK(confidenceAt(2) == 0.93);
    weighRivals(lines, {{{&others[0], &others[1]}, 0.1}}, ReadingWeights::builtIn());
    REQUIRE(lines[0].quantity.alternatives.size() == 1);
    CHECK(lines[0].quantity.alternatives[0].value == Decimal(12));
}

TEST_CASE("rivals with more lines are compared where they stand")
{
    const auto placed = [](OrderLine line, double top) {
        line.source = Source{0, PagePlace{1, {0.1, top, 0.9, top + 0.02}}};
        return line;
    };
    std::vector<OrderLine> lines{placed(lineOf("10", "50.00"), 0.3), placed(lineOf("5", "42.00"), 0.5)};
    const std::vector<OrderLine> others{placed(lineOf("10", "50.00"), 0.3), placed(lineOf("1", "1.00"), 0.4),
                                        placed(lineOf("6", "42.00"), 0.5)};
    weighRivals(lines, {{{&others[0], &others[1], &others[2]}, 0.02}}, ReadingWeights::builtIn());
    CHECK(lines[0].quantity.alternatives.empty());
    REQUIRE(lines[1].quantity.alternatives.size() == 1);
    CHECK(lines[1].quantity.alternatives[0].value == Decimal(6));
}

TEST_CASE("numbers are read in the way in which they make the printed sum, usual or not")
{
    const Catalog catalog;
    const Grid grid = gridOf(u"Item no.|Description|Qty|Amount\nAB-1|Bolt|7|1.250\nAB-2|Nut|9|2.500");
    TableContext context{*Lexicon::builtIn(), catalog, QStringLiteral("en")};
    CHECK(readingsOf(grid, context).front().lines[0].lineTotal.value == euros("1.25"));
    context.netTotal = Decimal(3750);
    const TableReading best = readingsOf(grid, context).front();
    CHECK(best.lines[0].lineTotal.value == Decimal(1250));
    CHECK(best.lines[1].lineTotal.value == Decimal(2500));
}

TEST_CASE("where two prices make the amounts the heads decide, and the other price is the alternative")
{
    const Catalog catalog;
    const TableContext context{*Lexicon::builtIn(), catalog, QStringLiteral("en")};
    const auto lines = interpretTable(gridOf(u"Item no.|Description|Qty|List price|Disc %|Net price|Amount\n"
                                             u"AB-1|Bolt long|10|2.00|10|1.80|18.00\n"
                                             u"AB-2|Bolt short|5|4.00|25|3.00|15.00"),
                                      context).front().lines;
    CHECK(lines[0].unitPrice.value == Decimal(2));
    REQUIRE_FALSE(lines[0].unitPrice.alternatives.empty());
    CHECK(lines[0].unitPrice.alternatives[0].value == euros("1.8"));
    CHECK(lines[0].quantity.confidence > 0.98);
}
