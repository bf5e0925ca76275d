// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PageStatements.h"

#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using namespace intray::test;

namespace {

Order orderOf(const std::vector<Row> &table)
{
    std::vector<Row> rows{{{40, u"Acme Pumps Ltd"}}, {}, {{40, u"Order number:"}, {140, u"PO-48812"}},
                          {{40, u"Delivery date:"}, {140, u"30 March 2026"}}, {}};
    rows.insert(rows.end(), table.begin(), table.end());
    Document document;
    Part part;
    part.content = Pages{{pageOf(rows)}};
    document.parts.push_back(part);
    MasterData data;
    for (const char16_t *sku : {u"AB-1001", u"AB-1002", u"CD-2001"}) {
        Item item;
        item.sku = QString::fromUtf16(sku);
        data.items.push_back(item);
    }
    const Catalog catalog(std::move(data));
    const CustomerMemory memory;
    const auto lexicon = Lexicon::builtIn();
    const Extraction read = extractOrders(document, {*lexicon, catalog, memory, QDate(2026, 3, 2)});
    REQUIRE(read.orders.size() == 1);
    REQUIRE(read.orders.front().lines.size() == 2);
    return read.orders.front();
}

// Two lines of 50 and 10 pieces; beside the second stands `cell` in a column under `head`.
Order withColumn(const char16_t *head, const char16_t *first, const char16_t *cell)
{
    return orderOf({{{40, u"Pos"}, {80, u"Item no"}, {160, u"Description"}, {270, u"Qty"}, {310, u"Unit"}, {350, u"Price"}, {400, u"Total"}, {460, head}},
                    {{40, u"1"}, {80, u"AB-1001"}, {160, u"Steel bracket"}, {270, u"50"}, {310, u"pcs"}, {350, u"5.00"}, {400, u"250.00"}, {460, first}},
                    {{40, u"2"}, {80, u"AB-1002"}, {160, u"Copper sleeve"}, {270, u"10"}, {310, u"pcs"}, {350, u"5.00"}, {400, u"50.00"}, {460, cell}}});
}

// `text` stands below the first line, or below the last one.
Order withRow(const char16_t *text, bool isBelowLast)
{
    const Row first{{40, u"1"}, {80, u"AB-1001"}, {180, u"Steel bracket"}, {360, u"50"}, {400, u"pcs"}, {440, u"5.00"}, {520, u"250.00"}};
    const Row second{{40, u"2"}, {80, u"AB-1002"}, {180, u"Copper sleeve"}, {360, u"50"}, {400, u"pcs"}, {440, u"5.00"}, {520, u"250.00"}};
    std::vector<Row> rows{{{40, u"Pos"}, {80, u"Item no"}, {180, u"Description"}, {360, u"Qty"}, {400, u"Unit"}, {440, u"Price"}, {520, u"Total"}}, first};
    if (!isBelowLast)
        rows.push_back({{180, text}});
    rows.push_back(second);
    if (isBelowLast)
        rows.push_back({{180, text}});
    return orderOf(rows);
}

} // namespace

TEST_CASE("a remark in a line's row that counts otherwise, or gives the goods away, is asked about")
{
    for (const char16_t *cell : {u"only 5 please", u"nur 5 bitte", u"seulement 5", u"solo 5 pezzi", u"sólo 5 por favor",
                                 u"slechts 5 graag", u"free of charge", u"kostenlos", u"gratuit", u"now 5 pcs"}) {
        INFO(QString::fromUtf16(cell).toStdString());
        CHECK(withColumn(u"Remark", u"ok", cell).doubts.size() == 1);
    }
}

TEST_CASE("a remark that says what the line says, or nothing of how much is wanted, asks nothing")
{
    for (const char16_t *cell : {u"10 pcs only", u"pack of 10 pcs", u"for Leeds", u"urgent", u"drawing 4711-B",
                                 u"VPE 5 Stk", u"only 5 mm", u"5 in stock"}) {
        INFO(QString::fromUtf16(cell).toStdString());
        CHECK(withColumn(u"Remark", u"ok", cell).doubts.empty());
    }
}

TEST_CASE("a second quantity that is to count from now on is asked about where it differs")
{
    for (const char16_t *head : {u"New qty", u"Neue Menge", u"Qté modifiée", u"Nuova quantità", u"Nueva cantidad", u"Nieuw aantal"}) {
        INFO(QString::fromUtf16(head).toStdString());
        CHECK(withColumn(head, u"60", u"20").doubts.size() == 1);
        CHECK(withColumn(head, u"50", u"10").doubts.empty());
    }
}

TEST_CASE("a row below a line that parts its quantity, moves its day or offers another item is asked about")
{
    for (const char16_t *text :
         {u"25 pcs in May", u"Teillieferung 25 Stk KW 18", u"Livraison partielle 25 pcs en mai",
          u"Consegna parziale 25 pz a maggio", u"Entrega parcial 25 uds en mayo", u"Deellevering 25 stuks in mei",
          u"25 in May, 25 in June", u"or alternatively CD-2001", u"oder CD-2001", u"remplacé par CD-2001",
          u"in alternativa CD-2001", u"sustituido por CD-2001", u"als alternatief CD-2001", u"Delivery in May",
          u"Lieferung KW 18"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK_FALSE(withRow(text, false).doubts.empty());
        CHECK_FALSE(withRow(text, true).doubts.empty());
    }
    for (const char16_t *text : {u"zinc plated, 50 pcs", u"50 pcs in March", u"in bags of 25 pcs each", u"Delivery week 14"}) {
        INFO(QString::fromUtf16(text).toStdString());
        CHECK(withRow(text, false).doubts.empty());
    }
}
