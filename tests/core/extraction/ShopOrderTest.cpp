// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/DocumentStream.h"
#include "core/extraction/structured/ShopFormat.h"
#include "core/extraction/structured/ShopOrder.h"
#include "core/orders/FieldVisit.h"
#include "core/reading/Reading.h"
#include "tests/support/Catch.h"

#include <QFile>

using namespace intray;

namespace {

const ExtractionContext &context()
{
    static const Catalog catalog;
    static const CustomerMemory memory;
    static const ExtractionContext shared{*Lexicon::builtIn(), catalog, memory, QDate(2026, 3, 2)};
    return shared;
}

// A table as the readers give it.
Document tableOf(const QList<QStringList> &rows)
{
    Sheet sheet;
    for (const QStringList &row : rows) {
        for (int column = 0; column < row.size(); ++column) {
            Cell cell;
            cell.row = sheet.rows;
            cell.column = column;
            cell.text = row[column];
            if (!cell.text.isEmpty())
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

Document tableOf(const char *text)
{
    QList<QStringList> rows;
    for (const QString &row : QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts))
        rows += row.split(u'|');
    return tableOf(rows);
}

// A fixture as the readers give it.
Document fixture(const char *name)
{
    QFile file(QStringLiteral(INTRAY_FIXTURES "/shops/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    DocumentAssembler assembler;
    Reading reading({}, [&](const QByteArray &frame) { REQUIRE(assembler.add(frame)); });
    reading.read({file.readAll(), QString::fromLatin1(name), {}, {}, PartRole::Root, {}, {}});
    return assembler.take();
}

Candidate extract(const Document &document)
{
    REQUIRE(ShopOrder().canRead(document, 0));
    return ShopOrder().extract(document, 0, context());
}

Order onlyOrder(const Document &document)
{
    Candidate candidate = extract(document);
    REQUIRE(candidate.orders.size() == 1);
    return candidate.orders.front();
}

template <typename T> QString textOf(const Field<T> &field)
{
    return field.value ? valueText(*field.value) : QString();
}

QString lineText(const OrderLine &line)
{
    return QStringList{textOf(line.supplierItem), textOf(line.quantity), textOf(line.unitPrice),
                       textOf(line.discountPercent), textOf(line.lineTotal)}
        .join(u' ');
}

const char *const shopifyHead =
    "Name|Email|Financial Status|Fulfillment Status|Currency|Subtotal|Shipping|Taxes|Total|Discount Amount|"
    "Created at|Lineitem quantity|Lineitem name|Lineitem price|Lineitem sku|Billing Name|Shipping Zip|"
    "Shipping City|Cancelled at|Lineitem discount\n";

Document shopify(const QByteArray &rows)
{
    const QByteArray table = QByteArray(shopifyHead) + rows;
    return tableOf(table.constData());
}

} // namespace

TEST_CASE("a Shopify table states order values in the first row and a line in each")
{
    const Order order = onlyOrder(
        shopify("#7|a@b.example|paid|unfulfilled|EUR|38|5|8.17|51.17|0|2026-03-01 23:59:00 -0500|2|Hinge|10.00|H-1|Ann Lee|"
                "'01067|Dresden||2.00\n#7|a@b.example|||||||||2026-03-01 23:59:00 -0500|4|Latch|5.00|L-2|||||0\n"));
    CHECK(order.kind == OrderKind::New);
    CHECK(textOf(order.poNumber) == QStringLiteral("7"));
    CHECK(textOf(order.orderDate) == QStringLiteral("2026-03-01"));
    CHECK(textOf(order.shipTo) == QStringLiteral("01067 Dresden"));
    CHECK(textOf(order.netTotal) == QStringLiteral("38"));
    CHECK(textOf(order.total) == QStringLiteral("51.17"));
    REQUIRE(order.lines.size() == 2);
    CHECK(lineText(order.lines[0]) == QStringLiteral("H-1 2 10 10 "));
    CHECK(lineText(order.lines[1]) == QStringLiteral("L-2 4 5  "));
    CHECK(order.senderAddresses.size() == 1);
    CHECK(order.doubts.empty());
    CHECK(std::get<CellPlace>(order.lines[1].quantity.source.place) == CellPlace{0, 2, 11});
}

TEST_CASE("a cancelled or refunded shop order is never ordered")
{
    const Candidate candidate = extract(
        shopify("#1|a@b.example|paid|unfulfilled|EUR|5|0|0|5|0|2026-03-01|1|Latch|5|L|Ann|1|X|2026-03-02 09:00|\n"
                "#2|a@b.example|refunded|unfulfilled|EUR|5|0|0|5|0|2026-03-01|1|Latch|5|L|Ann|1|X||\n"
                "#3|a@b.example|paid|unfulfilled|EUR|5|0|0|5|0|2026-03-01|1|Latch|5|L|Ann|1|X||\n"));
    REQUIRE(candidate.orders.size() == 3);
    CHECK(candidate.orders[0].kind == OrderKind::Cancel);
    CHECK(candidate.orders[0].doubts.empty());
    CHECK(candidate.orders[1].kind == OrderKind::Cancel);
    CHECK(candidate.orders[1].doubts.size() == 1);
    CHECK(candidate.orders[2].kind == OrderKind::New);
    CHECK(candidate.orders[2].doubts.empty());
}

TEST_CASE("what a shop says of an order that may not be meant is asked about")
{
    const auto doubtsOf = [](const char *payment, const char *delivery) {
        const QByteArray row = QByteArray("#1|a@b.example|") + payment + '|' + delivery
            + "|EUR|5|0|0|5|0|2026-03-01|1|Latch|5|L|Ann|1|X||\n";
        return onlyOrder(shopify(row)).doubts.size();
    };
    CHECK(doubtsOf("paid", "unfulfilled") == 0);
    CHECK(doubtsOf("pending", "") == 0);
    CHECK(doubtsOf("paid", "fulfilled") == 1);
    CHECK(doubtsOf("partially_refunded", "unfulfilled") == 1);
    CHECK(doubtsOf("somehow", "unfulfilled") == 1);
}

TEST_CASE("shipping and discounts of a whole shop order are its charges")
{
    const auto orderOf = [](const char *sums) {
        return onlyOrder(shopify(QByteArray("#1|a@b.example|paid|unfulfilled|EUR|") + sums +
                                 "|2026-03-01|2|Latch|10.00|L|Ann|1|X||\n"));
    };
    const Order shipped = orderOf("20|5|4.75|29.75|0");
    CHECK(shipped.charges.value == Decimal(5));
    CHECK(shipped.netTotal.value == Decimal(20));
    CHECK(shipped.taxTotal.value == Decimal::fromCanonical(u"4.75"));
    CHECK(orderOf("18|0|3.42|21.42|2").charges.value == Decimal(-2));
    CHECK_FALSE(orderOf("20|0|3.8|23.8|0").charges.value);
}

TEST_CASE("sums of a shop order that do not hold become doubts")
{
    const auto doubtsOf = [](const char *sums) {
        const QByteArray row = QByteArray("#1|a@b.example|paid|unfulfilled|EUR|") + sums
            + "|2026-03-01|2|Latch|10.00|L|Ann|1|X||\n";
        return onlyOrder(shopify(row)).doubts;
    };
    CHECK(doubtsOf("20|5|4.75|29.75|0").empty());
    CHECK(doubtsOf("20|5|4.75|29.75|5").empty()); // free shipping of another kind: the lines are complete
    REQUIRE(doubtsOf("20|5|3.99|25|0").size() == 1); // tax is in the prices
    CHECK(doubtsOf("20|5|3.99|25|0").front().contains(QStringLiteral("include tax")));
    CHECK(doubtsOf("18|0|3.42|21.42|2").empty()); // a discount on the whole order, which the total bears out
    CHECK(doubtsOf("50|0|0|50|0").size() == 1);
}

TEST_CASE("rows of one shop order that contradict each other are asked about")
{
    const Order order = onlyOrder(
        tableOf("order_number|order_currency|billing_email|shipping_city|item_name|item_quantity|item_total\n"
                "5|EUR|a@b.example|Gotha|Pin|1|2.00\n5|EUR|a@b.example|Jena|Rod|1|3.00\n"));
    REQUIRE(order.doubts.size() == 1);
    CHECK(order.doubts.front().contains(QStringLiteral("Jena")));
}

TEST_CASE("figures of a shop with decimal commas are read by what they prove")
{
    const Order order = onlyOrder(
        tableOf("order_number|order_currency|billing_email|order_total|item_sku|item_name|item_quantity|item_total\n"
                "5|EUR|a@b.example|1.302,50|P|Pin|1|1.300,00\n5|EUR|a@b.example|1.302,50|R|Rod|2|2,50\n"));
    REQUIRE(order.lines.size() == 2);
    CHECK(lineText(order.lines[0]) == QStringLiteral("P 1 1300  1300"));
    CHECK(lineText(order.lines[1]) == QStringLiteral("R 2 1.25  2.5"));
    CHECK(textOf(order.total) == QStringLiteral("1302.5"));
    CHECK(order.doubts.empty());
}

TEST_CASE("WooCommerce columns numbered by line make a line for each that is filled")
{
    const Order order = onlyOrder(tableOf(
        "order_id|order_currency|Product Item 1 Name|Product Item 1 SKU|Product Item 1 Quantity|Product Item 1 Total|"
        "Product Item 2 Name|Product Item 2 SKU|Product Item 2 Quantity|Product Item 2 Total\n"
        "5|EUR|Cap|C-1|3|12.00||||\n"));
    REQUIRE(order.lines.size() == 1);
    CHECK(lineText(order.lines[0]) == QStringLiteral("C-1 3 4  12"));
}

TEST_CASE("a list of shop orders without their items says so")
{
    const Candidate candidate =
        extract(tableOf("ID|Purchase Point|Purchase Date|Bill-to Name|Grand Total (Purchased)|Status\n"
                        "1|Main|Mar 2, 2026|Ann|$5.00|Pending\n"));
    CHECK(candidate.orders.empty());
    CHECK(candidate.intent == Intent::Order);
    CHECK(candidate.intentReason.contains(QStringLiteral("without their items")));
}

TEST_CASE("a customer's own table is no shop export")
{
    CHECK_FALSE(ShopOrder().canRead(tableOf("Order Number|SKU|Item Name|Quantity|Price\n7|A|Pin|1|2.00\n"), 0));
    CHECK_FALSE(ShopOrder().canRead(tableOf("Name|Quantity|Price\nPin|1|2.00\n"), 0));
}

TEST_CASE("dates that can be read two ways keep both readings")
{
    const Order order = onlyOrder(
        tableOf("order_number|order_date|order_currency|billing_email|item_name|item_quantity|item_total\n"
                "5|02/03/2026 10:11|EUR|a@b.example|Pin|1|2.00\n"));
    CHECK(order.orderDate.alternatives.size() == 1);
    CHECK(order.orderDate.confidence < 0.9);
}

TEST_CASE("shop statuses are known in any spelling")
{
    for (const ShopFormat &format : shopFormats()) {
        INFO(format.name.toStdString());
        CHECK_FALSE(format.needs.empty());
        CHECK(format.statusOf(QStringLiteral("Canceled")) == ShopStatus::Cancelled);
    }
    const auto woo = std::find_if(shopFormats().begin(), shopFormats().end(), [](const ShopFormat &format) {
        return format.name.startsWith(QStringLiteral("WooCommerce"));
    });
    REQUIRE(woo != shopFormats().end());
    CHECK(woo->statusOf(QStringLiteral("wc-on-hold")) == ShopStatus::Waiting);
    CHECK(woo->statusOf(QStringLiteral("In Bearbeitung")) == ShopStatus::Open);
}

TEST_CASE("Shopify tables as the shop writes them are read whole")
{
    const Candidate candidate = extract(fixture("shopify.csv"));
    REQUIRE(candidate.orders.size() == 2);
    const Order &order = candidate.orders.front();
    CHECK(order.doubts.empty());
    CHECK(textOf(order.buyerName) == QStringLiteral("Moosbach Beschlaege GmbH"));
    CHECK(textOf(order.shipTo)
          == QStringLiteral("Moosbach Lager, Lager Nord, Torweg 9, Tor 4, 99867 Gotha, DE"));
    CHECK(textOf(order.billTo)
          == QStringLiteral("Moosbach Beschlaege GmbH, Ida Moos, Am Bach 3, 01067 Erfurt, DE"));
    REQUIRE(order.lines.size() == 2);
    CHECK(lineText(order.lines[0]) == QStringLiteral("HN-400 4 12.5 10 "));
    CHECK(candidate.orders[1].kind == OrderKind::Cancel);
}

TEST_CASE("Shopify JSON gives each line its share of the order's discount")
{
    const Order order = onlyOrder(fixture("shopify.json"));
    CHECK(textOf(order.poNumber) == QStringLiteral("PO-77"));
    CHECK(textOf(order.orderDate) == QStringLiteral("2026-03-02"));
    CHECK(textOf(order.netTotal) == QStringLiteral("108"));
    CHECK(textOf(order.taxTotal) == QStringLiteral("21.6"));
    CHECK(order.language == QStringLiteral("en"));
    CHECK(order.note == QStringLiteral("Gate: 4"));
    CHECK(order.doubts.empty());
    REQUIRE(order.lines.size() == 2);
    CHECK(lineText(order.lines[0]) == QStringLiteral("RP-10 2 30 10 "));
    CHECK(order.lines[0].note == QStringLiteral("Cut: 5 m"));
    CHECK(std::get<PathPlace>(order.lines[1].quantity.source.place).path
          == QStringLiteral("$/orders/line_items[2]/quantity"));
}

TEST_CASE("an answer of the Shopify GraphQL interface is read, its prices with tax asked about")
{
    const Order order = onlyOrder(fixture("shopify-graphql.json"));
    REQUIRE(order.lines.size() == 1);
    CHECK(lineText(order.lines[0]) == QStringLiteral("MG-1 2 11.9  "));
    CHECK_FALSE(order.netTotal.isStated());
    REQUIRE(order.doubts.size() == 1);
    CHECK(order.doubts.front().contains(QStringLiteral("include tax")));
}

TEST_CASE("WooCommerce JSON states prices before discount and asks about a date in a note")
{
    const Order order = onlyOrder(fixture("woocommerce.json"));
    REQUIRE(order.lines.size() == 2);
    CHECK(lineText(order.lines[0]) == QStringLiteral("DI-3 3 3.333333  10"));
    CHECK(lineText(order.lines[1]) == QStringLiteral("DI-5 2 10 20 16"));
    CHECK(textOf(order.netTotal) == QStringLiteral("26"));
    CHECK_FALSE(order.shipTo.isStated());
    CHECK(textOf(order.vatNumbers.at(0)) == QStringLiteral("ATU12345678"));
    CHECK(order.accountNumbers.empty());
    REQUIRE(order.doubts.size() == 1);
    CHECK(order.doubts.front().contains(QStringLiteral("12 March 2026")));
}

TEST_CASE("WooCommerce tables are read in each of their layouts")
{
    const Order rows = onlyOrder(fixture("woocommerce-rows.csv"));
    REQUIRE(rows.lines.size() == 2);
    CHECK(lineText(rows.lines[0]) == QStringLiteral("BO-8 10 5 10 45"));
    CHECK(rows.doubts.empty());
    const Order columns = onlyOrder(fixture("woocommerce-columns.csv"));
    REQUIRE(columns.lines.size() == 2);
    CHECK(lineText(columns.lines[1]) == QStringLiteral("LI-2 1 18  18"));
    CHECK(columns.doubts.size() == 1); // on hold
    const Order packed = onlyOrder(fixture("woocommerce-packed.csv"));
    REQUIRE(packed.lines.size() == 2);
    CHECK(textOf(packed.lines[0].description) == QStringLiteral("Rod; long"));
    CHECK(lineText(packed.lines[0]) == QStringLiteral("RO-1 2 10  20"));
}

TEST_CASE("Magento products with variants and bundles count once")
{
    const Order order = onlyOrder(fixture("magento.json"));
    CHECK(textOf(order.poNumber) == QStringLiteral("B-4711"));
    CHECK(textOf(order.shipTo) == QStringLiteral("Orme GmbH, Tor 2, 07545 Gera, DE"));
    CHECK(textOf(order.billTo) == QStringLiteral("Orme GmbH, Max Orme, Hof 1, Haus C, 07743 Jena, DE"));
    CHECK(order.doubts.empty());
    REQUIRE(order.lines.size() == 3);
    CHECK(lineText(order.lines[0]) == QStringLiteral("TS-M 2 20.25 10 36.45"));
    CHECK(lineText(order.lines[1]) == QStringLiteral("K-1 1 15 10 13.5"));
    CHECK(textOf(order.netTotal) == QStringLiteral("72.45"));
}

TEST_CASE("Magento tables state money with its sign")
{
    const Order order = onlyOrder(fixture("magento-items.csv"));
    CHECK(textOf(order.currency) == QStringLiteral("EUR"));
    CHECK(textOf(order.orderDate) == QStringLiteral("2026-02-09"));
    CHECK(textOf(order.total) == QStringLiteral("1475.6"));
    REQUIRE(order.lines.size() == 1);
    CHECK(lineText(order.lines[0]) == QStringLiteral("PR-1 2 620  "));
    CHECK(order.lines[0].note == QStringLiteral("Colour: red"));
}
