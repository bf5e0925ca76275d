// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TaughtLexicon.h"

#include "tests/core/extraction/PageSupport.h"

using namespace intray;
using namespace intray::test;

namespace {

MemoryEntry taughtEntry(MemoryKind kind, const char16_t *written, const char *meaning, qint64 id)
{
    MemoryEntry entry;
    entry.id = id;
    entry.kind = kind;
    entry.customerNo = QStringLiteral("C1");
    entry.written = QString::fromUtf16(written);
    entry.meaning = QLatin1String(meaning);
    return entry;
}

MemoryEntry column(const char16_t *head, const char *meaning)
{
    return taughtEntry(MemoryKind::ColumnRole, head, meaning, 7);
}

// A page whose table has these heads over two lines.
Document pageWith(Row heads, Row first, Row second)
{
    Document document;
    Part part;
    part.content = Pages{{pageOf({{{40, u"Acme Pumps Ltd"}}, {}, {{40, u"Purchase order 4711"}}, {}, heads, first, second})}};
    document.parts.push_back(part);
    return document;
}

// A sheet of such rows; empty texts are empty cells.
Document sheetWith(const std::vector<QStringList> &rows)
{
    Sheet sheet;
    sheet.rows = int(rows.size());
    for (int row = 0; row < sheet.rows; ++row) {
        for (int at = 0; at < rows[size_t(row)].size(); ++at) {
            Cell cell;
            cell.row = row;
            cell.column = at;
            cell.text = rows[size_t(row)][at];
            sheet.columns = std::max(sheet.columns, at + 1);
            if (!cell.text.isEmpty())
                sheet.cells.push_back(cell);
        }
    }
    Document document;
    Part part;
    part.content = Workbook{{sheet}};
    document.parts.push_back(part);
    return document;
}

Order orderOf(const Document &document, const std::vector<MemoryEntry> &entries, const QString &customerNo)
{
    const Catalog catalog;
    const CustomerMemory memory(entries);
    const Extraction extraction =
        extractOrders(document, {*Lexicon::builtIn(), catalog, memory, QDate(2026, 3, 2), customerNo});
    REQUIRE(extraction.orders.size() == 1);
    REQUIRE(extraction.orders[0].lines.size() == 2);
    return extraction.orders[0];
}

// As their own customer's, with this taught.
Order taughtOrder(const Document &document, const std::vector<MemoryEntry> &entries)
{
    return orderOf(document, entries, QStringLiteral("C1"));
}

bool isDoubted(const Order &order, const QString &head)
{
    return std::any_of(order.doubts.begin(), order.doubts.end(), [&](const QString &doubt) { return doubt.contains(head); });
}

} // namespace

TEST_CASE("a head that was taught outweighs a known one for that customer only")
{
    const Document document = pageWith({{40, u"Item no"}, {140, u"Description"}, {320, u"Qty"}, {400, u"Anf."}},
                                       {{40, u"AB-1001"}, {140, u"Steel bracket"}, {320, u"100"}, {400, u"3"}},
                                       {{40, u"AB-1002"}, {140, u"Copper sleeve"}, {320, u"250"}, {400, u"8"}});
    const std::vector<MemoryEntry> entries{column(u"anf", "quantity")};
    CHECK(orderOf(document, entries, QStringLiteral("C2")).lines[0].quantity.value == Decimal(100));
    CHECK(orderOf(document, entries, {}).lines[0].quantity.value == Decimal(100));
    const Order order = taughtOrder(document, entries);
    CHECK(order.lines[0].quantity.value == Decimal(3));
    CHECK(order.lines[1].quantity.value == Decimal(8));
    REQUIRE(order.lines[0].quantity.has(Evidence::Kind::Memory));
    CHECK_FALSE(isDoubted(order, QStringLiteral("Anf.")));
}

TEST_CASE("what one customer taught is never read into another's documents, in whatever order they come")
{
    const Document document = pageWith({{40, u"Item no"}, {140, u"Description"}, {320, u"Qty"}, {400, u"Anf."}},
                                       {{40, u"AB-1001"}, {140, u"Steel bracket"}, {320, u"100"}, {400, u"3"}},
                                       {{40, u"AB-1002"}, {140, u"Copper sleeve"}, {320, u"250"}, {400, u"8"}});
    MemoryEntry other = column(u"anf", "ignore");
    other.customerNo = QStringLiteral("C2");
    const std::vector<MemoryEntry> entries{column(u"anf", "quantity"), other};
    // Each reading makes words of its own and drops them, so that the next may come to stand in the same place.
    for (int round = 0; round < 3; ++round) {
        CHECK(orderOf(document, entries, QStringLiteral("C1")).lines[0].quantity.value == Decimal(3));
        CHECK(orderOf(document, entries, QStringLiteral("C2")).lines[0].quantity.value == Decimal(100));
        CHECK(orderOf(document, entries, QStringLiteral("C3")).lines[0].quantity.value == Decimal(100));
        CHECK(Lexicon::builtIn()->labelsOf(u"Anf.").empty());
    }
}

TEST_CASE("a head that was taught yields to amounts that prove another column, and that is asked")
{
    const Document document = pageWith(
        {{40, u"Item no"}, {140, u"Description"}, {300, u"Qty"}, {360, u"Anf."}, {430, u"Price"}, {510, u"Amount"}},
        {{40, u"AB-1001"}, {140, u"Steel bracket"}, {300, u"10"}, {360, u"3"}, {430, u"5.10"}, {510, u"51.00"}},
        {{40, u"AB-1002"}, {140, u"Copper sleeve"}, {300, u"25"}, {360, u"8"}, {430, u"2.30"}, {510, u"57.50"}});
    const Order order = taughtOrder(document, {column(u"anf", "quantity")});
    CHECK(order.lines[0].quantity.value == Decimal(10));
    CHECK(isDoubted(order, QStringLiteral("Anf.")));
}

TEST_CASE("a column that was taught to be ignored is read as nothing, whatever stands over it")
{
    const Document document = sheetWith({{QStringLiteral("Item no"), QStringLiteral("Description"), QStringLiteral("Quantity"),
                                          QStringLiteral("Unit price")},
                                         {QStringLiteral("AB-1001"), QStringLiteral("Steel bracket"), QStringLiteral("10"),
                                          QStringLiteral("5.10")},
                                         {QStringLiteral("AB-1002"), QStringLiteral("Copper sleeve"), QStringLiteral("25"),
                                          QStringLiteral("2.30")}});
    REQUIRE(taughtOrder(document, {}).lines[0].unitPrice.isStated());
    const Order order = taughtOrder(document, {column(u"unit price", "ignore")});
    CHECK_FALSE(order.lines[0].unitPrice.isStated());
    CHECK_FALSE(order.lines[0].lineTotal.isStated());
    CHECK(order.lines[0].quantity.value == Decimal(10));
}

TEST_CASE("a label of a sheet that was taught outweighs a known one, and an ignored one counts for nothing")
{
    const auto sheet = [](const QString &further) {
        return sheetWith({{QStringLiteral("Order no:"), QStringLiteral("90210-7")},
                          {further, QStringLiteral("88-417")},
                          {},
                          {QStringLiteral("Item no"), QStringLiteral("Description"), QStringLiteral("Quantity")},
                          {QStringLiteral("AB-1001"), QStringLiteral("Steel bracket"), QStringLiteral("10")},
                          {QStringLiteral("AB-1002"), QStringLiteral("Copper sleeve"), QStringLiteral("25")}});
    };
    const Document document = sheet(QStringLiteral("Zugriffskennung:"));
    CHECK(taughtOrder(document, {}).poNumber.value == QStringLiteral("90210-7"));
    const Order order =
        taughtOrder(document, {taughtEntry(MemoryKind::Label, u"zugriffskennung", "po_number", 12)});
    CHECK(order.poNumber.value == QStringLiteral("88-417"));
    REQUIRE(order.poNumber.has(Evidence::Kind::Memory));
    CHECK(order.poNumber.evidence.back().memory == 12);
    CHECK_FALSE(taughtOrder(document, {taughtEntry(MemoryKind::Label, u"order no", "ignore", 12)}).poNumber.isStated());
}

TEST_CASE("what was corrected since teaches nothing")
{
    const Catalog catalog;
    MemoryEntry entry = column(u"anf", "quantity");
    entry.demoted = true;
    const CustomerMemory memory({entry, column(u"", "quantity"), column(u"rst", "no_such_field")});
    CHECK(taughtLexicon({*Lexicon::builtIn(), catalog, memory, QDate(2026, 3, 2), QStringLiteral("C1")}) == nullptr);
}
