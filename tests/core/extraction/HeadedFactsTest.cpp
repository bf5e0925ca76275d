// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extraction/MessageSupport.h"

#include "tests/support/Catch.h"

using namespace intray;
using namespace intray::test;

namespace {

Extraction read(const char *body)
{
    return extracted(mailOf(QStringLiteral("Goods"), QString::fromUtf8(body)));
}

// A letter with its text alone, no mail around it.
Document letterOf(const char *body)
{
    Document document;
    Part part;
    part.role = PartRole::Root;
    Text text;
    text.text = QString::fromUtf8(body);
    part.content = text;
    document.parts = {part};
    return document;
}

// One row a line, cells parted by '|'.
Document bookOf(const QString &name, const char *text)
{
    Sheet sheet;
    sheet.name = name;
    const QStringList rows = QString::fromUtf8(text).split(u'\n');
    for (const QString &row : rows) {
        const QStringList cells = row.split(u'|');
        for (int column = 0; column < cells.size(); ++column) {
            if (cells[column].isEmpty())
                continue;
            Cell cell;
            cell.row = sheet.rows;
            cell.column = column;
            cell.text = cells[column];
            sheet.cells.push_back(cell);
            sheet.columns = std::max(sheet.columns, column + 1);
        }
        ++sheet.rows;
    }
    Document document;
    Part part;
    part.content = Workbook{{sheet}};
    document.parts.push_back(part);
    return document;
}

double sureNumberOf(const QString &name, const char *text)
{
    const Extraction extraction = extracted(bookOf(name, text));
    REQUIRE(extraction.orders.size() == 1);
    CHECK(extraction.orders.front().poNumber.value == QStringLiteral("NH-5120/3"));
    return extraction.orders.front().poNumber.confidence;
}

} // namespace

TEST_CASE("labels side by side in a message have their values in the row below")
{
    const Extraction extraction = read("Hello,\n\nplease send\n\n"
                                       "Order no.\tOrder date\tDelivery date\tPayment terms\n"
                                       "NH-5120/3\t02/03/2026\t31/03/2026\t30 days net\n\n"
                                       "12 pcs KB-1020\n40 pcs KB-1030\n");
    REQUIRE(extraction.orders.size() == 1);
    const Order &order = extraction.orders.front();
    CHECK(order.poNumber.value == QStringLiteral("NH-5120/3"));
    CHECK(order.orderDate.value == QDate(2026, 3, 2));
    CHECK(order.requestedDate.value == QDate(2026, 3, 31));
    CHECK(order.paymentTerms.value == QStringLiteral("30 days net"));
    CHECK(linesOf(extraction) == QStringLiteral("KB-1020 12 pcs; KB-1030 40 pcs"));
    CHECK(order.doubts.empty());
}

TEST_CASE("a day below words that nobody knows is asked about")
{
    const Extraction extraction = read("please send\n\nOrder no.\tOrder date\tZorbit day\n"
                                       "NH-5120/3\t02/03/2026\t31/03/2026\n\n12 pcs KB-1020\n");
    REQUIRE(extraction.orders.size() == 1);
    REQUIRE(!extraction.orders.front().doubts.empty());
    CHECK(extraction.orders.front().doubts.front().contains(QStringLiteral("31/03/2026")));
}

TEST_CASE("a table that says another order number than the text leaves a question")
{
    const Extraction extraction = read("please send for our order NH-9000/1\n\nOrder no.\tOrder date\n"
                                       "NH-5120/3\t02/03/2026\n\n12 pcs KB-1020\n");
    REQUIRE(extraction.orders.size() == 1);
    REQUIRE(!extraction.orders.front().doubts.empty());
    CHECK(extraction.orders.front().poNumber.confidence <= 0.7);
}

TEST_CASE("a label before the name of the company that heads a letter is no part of the name")
{
    const Extraction extraction = extracted(letterOf("Purchase Order\nCompany: Nordhaus Elektro GmbH\nPO No: NH-5120/3\n\n"
                                                     "Please send 12 pcs KB-1020\n"));
    REQUIRE(extraction.orders.size() == 1);
    CHECK(extraction.orders.front().buyerName.value == QStringLiteral("Nordhaus Elektro GmbH"));
}

TEST_CASE("a bare number beside the day of the order is the number of a sheet that calls itself an order")
{
    const char *const dated = "Nordhaus Elektro GmbH\nNumber|NH-5120/3\nDate|2026-03-02\n\n"
                              "Item no.|Description|Qty|Unit\nKB-1020|Cable drum 25 m, steel|10|pcs\n";
    const char *const undated = "Nordhaus Elektro GmbH\nNumber|NH-5120/3\n\n"
                                "Item no.|Description|Qty|Unit\nKB-1020|Cable drum 25 m, steel|10|pcs\n";
    const char *const two = "Nordhaus Elektro GmbH\nNumber|NH-5120/3\nDate|2026-03-02\nReference|88-123\n\n"
                            "Item no.|Description|Qty|Unit\nKB-1020|Cable drum 25 m, steel|10|pcs\n";
    constexpr double Sure = 0.94;
    CHECK(sureNumberOf(QStringLiteral("Order"), dated) > Sure);
    CHECK(sureNumberOf(QStringLiteral("Sheet1"), dated) < Sure);
    CHECK(sureNumberOf(QStringLiteral("Order"), undated) < Sure);
    const Extraction either = extracted(bookOf(QStringLiteral("Order"), two));
    REQUIRE(either.orders.size() == 1);
    CHECK(either.orders.front().poNumber.confidence < Sure);
}

TEST_CASE("a bare number below the title of the order or with letters short for an order is the number of a sheet")
{
    const auto sheet = [](const char *head) {
        return std::string("Nordhaus Elektro GmbH|") + head
            + "\n\nItem no.|Description|Qty|Unit\nKB-1020|Cable drum 25 m, steel|10|pcs\n";
    };
    const auto sureOf = [&](const QString &name, const std::string &text) {
        const Extraction extraction = extracted(bookOf(name, text.c_str()));
        REQUIRE(extraction.orders.size() == 1);
        REQUIRE(extraction.orders.front().poNumber.isStated());
        return extraction.orders.front().poNumber.confidence;
    };
    constexpr double Sure = 0.94;
    const QString any = QStringLiteral("Sheet1");
    CHECK(sureOf(any, sheet("PURCHASE ORDER\nKai 4|Number|NH-5120/3\nVAT: DE123456789|Date|2026-03-02")) > Sure);
    CHECK(sureOf(any, sheet("BESTELLUNG\nKai 4|Nummer|NH-5120/3\nKostenstelle|4410")) > Sure);
    CHECK(sureOf(any, "Einkaufsbestellung\nNordhaus Elektro GmbH\n\nNr.|NH-5120/3\nBestelldatum|2026-03-02\nKreditorennr.|K10247\n"
                      + sheet("")) > Sure);
    CHECK(sureOf(any, "Einkaufsbestellung\nNordhaus Elektro GmbH\nKreditorennr.|K10247\nNr.|NH-5120/3\n" + sheet("")) < Sure);
    CHECK(sureOf(any, sheet("Stock list\nKai 4|Number|NH-5120/3\nVAT: DE123456789|Date|2026-03-02")) < Sure);
    CHECK(sureOf(QStringLiteral("PurchaseOrder"), sheet("\nDocumento|PED-2026-5120\nProveedor|Torvald")) > Sure);
    CHECK(sureOf(QStringLiteral("PurchaseOrder"), sheet("\nDocumento|ALB-2026-5120\nProveedor|Torvald")) < Sure);
}
