// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/KnownItems.h"

#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using namespace intray::test;

namespace {

Extraction readKnown(const std::vector<Row> &below)
{
    std::vector<Row> rows{{{40, u"Acme Pumps Ltd"}}, {{40, u"Order no."}, {120, u"PO-4711"}}, {}};
    rows.insert(rows.end(), below.begin(), below.end());
    Document document;
    Part part;
    part.content = Pages{{pageOf(rows)}};
    document.parts.push_back(part);
    MasterData data;
    for (const char16_t *sku : {u"KX-1001", u"KX-1002", u"KX-1003"}) {
        Item item;
        item.sku = QString::fromUtf16(sku);
        data.items.push_back(item);
    }
    const Catalog catalog(std::move(data));
    const CustomerMemory memory;
    return extractOrders(document, {*Lexicon::builtIn(), catalog, memory, QDate(2026, 3, 2)});
}

const Row heads = {{40, u"Part no."}, {140, u"Description"}, {300, u"Qty"}};
const Row first = {{40, u"KX-1001"}, {140, u"Bracket"}, {300, u"10"}};
const Row second = {{40, u"KX-1002"}, {140, u"Sleeve"}, {300, u"20"}};

} // namespace

TEST_CASE("a page with known goods and an order's number is shown though none of its lines can be read")
{
    const Extraction read = readKnown({{{40, u"Blor KX-1001 drannik"}}, {}, {{300, u"frummel KX-1002"}}});
    REQUIRE(read.orders.size() == 1);
    CHECK(read.orders.front().lines.empty());
    CHECK(read.orders.front().doubts.size() >= 1);
}

TEST_CASE("a number of ours that is in no line is asked about")
{
    const auto asks = [](const Extraction &read) {
        REQUIRE(read.orders.size() == 1);
        const auto &doubts = read.orders.front().doubts;
        return std::any_of(doubts.begin(), doubts.end(), [](const QString &doubt) { return doubt.contains(QLatin1String("KX-1003")); });
    };
    CHECK_FALSE(asks(readKnown({heads, first, second})));
    CHECK(asks(readKnown({heads, first, second, {}, {}, {}, {{40, u"Blor KX-1003 drannik"}}})));
}
