// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/SheetOrderExtractor.h"
#include "tests/support/Catch.h"

using namespace intray;

namespace {

// One row a line, cells parted by '|', line breaks in a cell written as '~'.
Sheet sheetOf(const QByteArray &text)
{
    Sheet sheet;
    const QStringList rows = QString::fromUtf8(text).split(u'\n');
    for (const QString &row : rows) {
        const QStringList cells = row.split(u'|');
        for (int column = 0; column < cells.size(); ++column) {
            const QString cellText = cells[column].trimmed().replace(u'~', u'\n');
            if (cellText.isEmpty())
                continue;
            Cell cell;
            cell.row = sheet.rows;
            cell.column = column;
            cell.text = cellText;
            sheet.cells.push_back(cell);
            sheet.columns = std::max(sheet.columns, column + 1);
        }
        ++sheet.rows;
    }
    return sheet;
}

Catalog sellerCatalog()
{
    MasterData data;
    SellerAddress seller;
    seller.name = QStringLiteral("Norden Parts AG");
    seller.email = QStringLiteral("orders@norden.example");
    data.seller.push_back(seller);
    return Catalog(std::move(data));
}

Candidate extract(std::vector<Sheet> sheets)
{
    Document document;
    Part part;
    part.content = Workbook{std::move(sheets)};
    document.parts.push_back(part);
    static const Catalog catalog = sellerCatalog();
    static const CustomerMemory memory;
    const ExtractionContext context{*Lexicon::builtIn(), catalog, memory, QDate(2026, 3, 2)};
    return SheetOrderExtractor().extract(document, 0, context);
}

const char *const table = "Item no.|Description|Qty|Unit|Price|Amount\n"
                          "A-1|Bolt long|10|pcs|2.00|20.00\n";

// The header rows with the table below them.
QByteArray withTable(const char *header)
{
    return QByteArray(header) + table;
}

} // namespace

TEST_CASE("a sheet with labels beside their values is an order")
{
    const Candidate candidate = extract({sheetOf(withTable("Purchase Order\n\n"
                                                              "Supplier|Norden Parts AG, Kai 1, Kiel\n"
                                                              "Ordered by|Mesa Water Ltd|Order No.|4711-B\n"
                                                              "Quote no.|Q-99|Order date|24 Feb 2026\n"
                                                              "Deliver to|Mesa Water Ltd\n"
                                                              "|12 Mill Lane\n"
                                                              "|Poole BH17 0HD\n"
                                                              "Required by|20 March 2026|Currency|GBP\n\n"))});
    REQUIRE(candidate.orders.size() == 1);
    const Order &order = candidate.orders.front();
    CHECK(candidate.intent == Intent::Order);
    CHECK(order.poNumber.value == QStringLiteral("4711-B"));
    CHECK(order.buyerName.value == QStringLiteral("Mesa Water Ltd"));
    CHECK(order.shipTo.value == QStringLiteral("Mesa Water Ltd, 12 Mill Lane, Poole BH17 0HD"));
    CHECK(order.orderDate.value == QDate(2026, 2, 24));
    CHECK(order.requestedDate.value == QDate(2026, 3, 20));
    CHECK(order.currency.value == QStringLiteral("GBP"));
    REQUIRE(order.lines.size() == 1);
    CHECK(std::get<CellPlace>(order.lines[0].quantity.source.place).column == 2);
}

TEST_CASE("labels above their values and a header in one cell are read too")
{
    const Candidate above = extract({sheetOf(
        withTable("Bestellnummer|Bestelldatum|Liefertermin\nB-77|24.02.2026|20.03.2026\n\n"))});
    REQUIRE(above.orders.size() == 1);
    CHECK(above.orders[0].poNumber.value == QStringLiteral("B-77"));
    CHECK(above.orders[0].requestedDate.value == QDate(2026, 3, 20));
    const Candidate inside = extract({sheetOf(
        withTable("Order No.: 8812~Date: 24/02/2026~Email: jo@mesa.example, orders@norden.example\n\n"))});
    REQUIRE(inside.orders.size() == 1);
    CHECK(inside.orders[0].poNumber.value == QStringLiteral("8812"));
    CHECK(inside.orders[0].orderDate.value == QDate(2026, 2, 24));
    REQUIRE(inside.orders[0].senderAddresses.size() == 1);
    CHECK(inside.orders[0].senderAddresses[0].value == QStringLiteral("jo@mesa.example"));
}

TEST_CASE("a flat export gives one order for each order number")
{
    const Candidate candidate = extract({sheetOf("Customer,|PO Number|Delivery date|SKU|Qty|Price\n"
                                                 "Mesa|P-1|2026-03-20|A-1|10|2.00\n"
                                                 "Mesa|P-1|2026-03-20|A-2|20|2.00\n"
                                                 "Mesa|P-2|2026-03-27|A-3|30|2.00\n")});
    REQUIRE(candidate.orders.size() == 2);
    CHECK(candidate.orders[0].poNumber.value == QStringLiteral("P-1"));
    CHECK(candidate.orders[0].lines.size() == 2);
    CHECK(candidate.orders[0].requestedDate.value == QDate(2026, 3, 20));
    CHECK(candidate.orders[1].poNumber.value == QStringLiteral("P-2"));
    CHECK(candidate.orders[1].lines.size() == 1);
}

TEST_CASE("hidden sheets are not read, sheets without lines complete the header")
{
    Sheet hidden = sheetOf(table);
    hidden.hidden = true;
    const Candidate candidate =
        extract({sheetOf("Order No.|5511\nCompany|Mesa Water Ltd"), hidden, sheetOf(table)});
    REQUIRE(candidate.orders.size() == 1);
    CHECK(candidate.orders[0].poNumber.value == QStringLiteral("5511"));
    CHECK(candidate.orders[0].lines.size() == 1);
    CHECK(candidate.orders[0].doubts.empty());
}

TEST_CASE("lines on a hidden sheet are never ordered without a doubt")
{
    Sheet hidden = sheetOf("Item no.|Qty\nB-7|3\nB-8|4\n");
    hidden.hidden = true;
    const Candidate beside = extract({sheetOf(withTable("Order No.|5511\n\n")), hidden});
    REQUIRE(beside.orders.size() == 1);
    CHECK(beside.orders[0].lines.size() == 1);
    CHECK(beside.orders[0].doubts.size() == 1);
    const Candidate alone = extract({sheetOf("Please see below"), hidden});
    REQUIRE(alone.orders.size() == 1);
    CHECK(alone.orders[0].lines.size() == 2);
    CHECK_FALSE(alone.orders[0].doubts.empty());
}

TEST_CASE("a hidden row is left out, and asked about when it holds a quantity")
{
    Sheet sheet = sheetOf("Order No.|5511\n\nItem no.|Description|Qty|Unit\nA-1|Bolt long|10|pcs\n"
                          "A-2|Bolt short|5|pcs\nA-3|Bolt thick||pcs\nA-4|Bolt thin|7|pcs\n");
    sheet.hiddenRows = {5};
    CHECK(extract({sheet}).orders.at(0).doubts.empty());
    sheet.hiddenRows = {4, 5};
    const Candidate candidate = extract({sheet});
    REQUIRE(candidate.orders.size() == 1);
    CHECK(candidate.orders[0].lines.size() == 2);
    REQUIRE(candidate.orders[0].doubts.size() == 1);
    CHECK(candidate.orders[0].doubts[0].contains(QStringLiteral("row 5")));
}

TEST_CASE("lines go on on a further sheet of the same order, with a question")
{
    const Sheet first = sheetOf(withTable("Order No.|5511\n\n"));
    const Candidate candidate = extract({first, sheetOf("Order No.|5511\n\nItem no.|Description|Qty|Unit|Price|Amount\n"
                                                        "B-1|Nut|6|pcs|1.00|6.00\n")});
    REQUIRE(candidate.orders.size() == 1);
    CHECK(candidate.orders[0].lines.size() == 2);
    CHECK(candidate.orders[0].doubts.size() == 1);
    const Candidate repeated = extract({first, first});
    REQUIRE(repeated.orders.size() == 1);
    CHECK(repeated.orders[0].lines.size() == 1);
    CHECK(repeated.orders[0].doubts.empty());
}

TEST_CASE("a list of what was ordered long ago is no part of the order")
{
    Sheet history = sheetOf("date|PO|item|qty\n2025-03-01|P-4100|A-9|5\n2025-04-01|P-4200|A-8|6\n");
    for (Cell &cell : history.cells) {
        if (cell.row > 0 && cell.column == 0)
            cell.date = QDate::fromString(cell.text, Qt::ISODate);
    }
    const Candidate candidate = extract({sheetOf(withTable("Order No.|5511\n\n")), history});
    REQUIRE(candidate.orders.size() == 1);
    CHECK(candidate.orders[0].lines.size() == 1);
    CHECK(candidate.orders[0].doubts.empty());
}

TEST_CASE("a title above the sender's name is not the label of an order number")
{
    const Candidate candidate = extract({sheetOf(withTable("Purchase Order\nMesa Water Ltd\nPO Number|7201\n\n")),
                                         sheetOf(withTable("Purchase Order\nMesa Water Ltd\nPO Number|7202\n\n"))});
    REQUIRE(candidate.orders.size() == 2);
    CHECK(candidate.orders[0].poNumber.value == QStringLiteral("7201"));
    CHECK(candidate.orders[0].buyerName.value == QStringLiteral("Mesa Water Ltd"));
}

TEST_CASE("two sheets with order numbers of their own are two orders")
{
    const Candidate candidate = extract({sheetOf(withTable("Order No.|5511\n\n")),
                                         sheetOf(withTable("Order No.|5512\n\n"))});
    REQUIRE(candidate.orders.size() == 2);
    CHECK(candidate.orders[1].poNumber.value == QStringLiteral("5512"));
}

TEST_CASE("a sheet titled as a request for quotation does not order")
{
    CHECK(extract({sheetOf(withTable("Request for Quotation\n\n"))}).intent
          == Intent::QuoteRequest);
}

TEST_CASE("a name is cut where another labelled value begins, and a repeated text is no description")
{
    const Candidate candidate = extract({sheetOf(
        withTable("Customer: Mesa Water Ltd - VAT no. GB123456789\nOrder No.|77-1\n\n"))});
    REQUIRE(candidate.orders.size() == 1);
    CHECK(candidate.orders[0].buyerName.value == QStringLiteral("Mesa Water Ltd"));
    REQUIRE(candidate.orders[0].vatNumbers.size() == 1);
    const Candidate flat = extract({sheetOf("PO No.|Zzz|SKU|Qty|UoM\nP-1|Mesa Water Ltd|A-1|10|EA\n"
                                            "P-1|Mesa Water Ltd|A-2|20|EA\n")});
    REQUIRE(flat.orders.size() == 1);
    REQUIRE(flat.orders[0].lines.size() == 2);
    CHECK_FALSE(flat.orders[0].lines[0].description.isStated());
}

TEST_CASE("several labelled values in one cell are parted, whatever stands between them")
{
    for (const char *cell : {"Our order : 26/4225   Date : 27-02-2026~Required by : 31-03-2026",
                             "Order no.: 26/4225 Order date: 27-02-2026 Delivery date: 31-03-2026",
                             "PO: 26/4225 - Date: 27-02-2026; Due date: 31-03-2026"}) {
        const Candidate candidate = extract({sheetOf(QByteArray(cell) + "\n\n" + table)});
        REQUIRE(candidate.orders.size() == 1);
        const Order &order = candidate.orders.front();
        CHECK(order.poNumber.value == QStringLiteral("26/4225"));
        CHECK(order.orderDate.value == QDate(2026, 2, 27));
        CHECK(order.requestedDate.value == QDate(2026, 3, 31));
    }
}

TEST_CASE("a word behind the order number leaves a doubt, a label that nobody taught does not belong to it")
{
    const Candidate remark = extract({sheetOf(withTable("Order no.|4711 Rush\n\n"))});
    CHECK(remark.orders.front().poNumber.confidence < 0.9);
    const Candidate unknown = extract({sheetOf(withTable("Order no.: 297.170   Gezeichnet: 02/03/2026\n\n"))});
    CHECK(unknown.orders.front().poNumber.value == QStringLiteral("297.170"));
}

TEST_CASE("a number keeps its parts when a date follows")
{
    for (const char *text : {"Order no.|12/A of 27.02.2026\n\n", "Order no.: 12/A dated 27.02.2026\n\n",
                             "Order no.: 12/A, Zxqm 27.02.2026\n\n"}) {
        const Candidate candidate = extract({sheetOf(withTable(text))});
        CHECK(candidate.orders.front().poNumber.value == QStringLiteral("12/A"));
        CHECK(candidate.orders.front().orderDate.value == QDate(2026, 2, 27));
    }
}

TEST_CASE("a weak label is believed where it is the only one")
{
    const Candidate only = extract({sheetOf(withTable("Document no.|P91603\n\n"))});
    CHECK(only.orders.front().poNumber.confidence >= 0.9);
    // A title in words that may also label a number, over words that are none.
    const Candidate titled = extract({sheetOf(withTable("Bestellung Technik / Werkstatt\nPumpen Roth GmbH, Am Ring 36a, 34127 Kassel\n\n"
                                                        "Nummer unserer Bestellung|KB-26-058\n\n"))});
    CHECK(titled.orders.front().poNumber.value == QStringLiteral("KB-26-058"));
    CHECK(titled.orders.front().poNumber.confidence >= 0.9);
    const Candidate two = extract({sheetOf(withTable("Document no.|P91603|Doc no|77120\n\n"))});
    CHECK(two.orders.front().poNumber.confidence < 0.9);
}

TEST_CASE("a label that says the same twice, or explains itself, names the order number surely")
{
    for (const char *label : {"Abruf-/Bestellnr.", "Lijstnr. (= bestelnummer)", "Zxqm (order number)",
                              "Commessa d'acquisto n."}) {
        INFO(label);
        const Candidate candidate = extract({sheetOf(withTable(QByteArray(label).append("|P91603\n\n").constData()))});
        REQUIRE(candidate.orders.size() == 1);
        CHECK(candidate.orders.front().poNumber.value == QStringLiteral("P91603"));
        CHECK(candidate.orders.front().poNumber.confidence >= 0.9);
    }
    const Candidate other = extract({sheetOf(withTable("Zxqm (customer number)|P91603\n\n"))});
    CHECK_FALSE(other.orders.front().poNumber.isStated());
}

TEST_CASE("a date beside words that nobody taught is asked about")
{
    const Candidate open = extract({sheetOf(withTable("Order no.|4711|Order date|27.02.2026\nZxq klm|28.03.2026\n\n"))});
    CHECK(open.orders.front().doubts.size() == 1);
    const Candidate told = extract({sheetOf(withTable("Order no.|4711|Delivery date|28.03.2026\n\n"))});
    CHECK(told.orders.front().doubts.empty());
}

TEST_CASE("what is on stock is not ordered")
{
    const Candidate stock = extract({sheetOf("Inventory 28.02.2026\nItem|Description|Stock|Location\n"
                                             "A-1|Bolt long|12|B2\nA-2|Bolt short|14|B3\n")});
    CHECK(stock.orders.empty());
}

TEST_CASE("the sheet with an order number is the order, however long a list beside it is")
{
    QByteArray list("Item no.|Description|Qty|Unit\n");
    for (int i = 0; i < 30; ++i)
        list += "Z-" + QByteArray::number(i) + "|Part|" + QByteArray::number(i + 1) + "|pcs\n";
    const Candidate candidate = extract({sheetOf(withTable("Order no.|4711\n\n")), sheetOf(list)});
    REQUIRE(candidate.orders.size() == 1);
    CHECK(candidate.orders.front().lines.size() == 1);
}

TEST_CASE("a flat export under short heads yields an order for each number")
{
    const Candidate candidate = extract({sheetOf("Company|PO|PO date|Need by|Vendor SKU|Description|Qty|UOM\n"
                                                 "Mesa Ltd|35485|26.02.2026|24.04.2026|A-1|Bolt long|12|pcs\n"
                                                 "Mesa Ltd|35485|26.02.2026|24.04.2026|A-2|Bolt short|5|pcs\n"
                                                 "Mesa Ltd|84694|27.02.2026|14.04.2026|A-1|Bolt long|7|pcs\n")});
    REQUIRE(candidate.orders.size() == 2);
    CHECK(candidate.orders[0].poNumber.value == QStringLiteral("35485"));
    CHECK(candidate.orders[1].requestedDate.value == QDate(2026, 4, 14));
}

TEST_CASE("figures that multiply are no order where nothing names the goods")
{
    const Candidate figures = extract({sheetOf("1|2|2\n2|4|8\n3|5|15")});
    CHECK(figures.orders.empty());
    CHECK_FALSE(figures.intentReason.isEmpty());
}

TEST_CASE("a list that is only numbered orders nothing")
{
    const char *const names[] = {"Afghanistan", "Aland Islands", "Albania", "Algeria", "Andorra", "Angola"};
    QByteArray numbered = "Code|Description\n";
    QByteArray counted = "Qty|Description\n";
    for (int i = 0; i < 6; ++i) {
        numbered += QByteArray::number(i + 1) + '|' + names[i] + '\n';
        counted += QByteArray::number(i + 1) + '|' + names[i] + '\n';
    }
    CHECK(extract({sheetOf(numbered.trimmed())}).orders.empty());
    CHECK(extract({sheetOf(counted.trimmed())}).orders.size() == 1); // the head says so
}

TEST_CASE("a request for prices without an order number orders nothing, also right above its table")
{
    const Candidate candidate =
        extract({sheetOf("Anfrage / Request for quotation\n"
                         "Artikel|Bezeichnung|Menge|Ihr Preis\nA-1|Schraube lang|1000|\n")});
    CHECK(candidate.intent == Intent::QuoteRequest);
    CHECK(candidate.orders.empty());
}

TEST_CASE("an address written across the cells of its row is one address")
{
    const Candidate candidate = extract({sheetOf(
        withTable("Order no|4711\nCustomer|Hill Works Ltd|Sales\n"
                  "Deliver to|Hill Works Ltd - Yard|7 Brook Lane|Leeds LS1 4AB\n\n"))});
    REQUIRE(candidate.orders.size() == 1);
    CHECK(candidate.orders[0].shipTo.value ==
          QStringLiteral("Hill Works Ltd - Yard, 7 Brook Lane, Leeds LS1 4AB"));
    CHECK(candidate.orders[0].buyerName.value == QStringLiteral("Hill Works Ltd"));
}

TEST_CASE("empty rows of a form leave no text on the line before them")
{
    const Candidate candidate = extract({sheetOf(
        "Order no|4711\nPos|Item no.|Description|Qty|Unit|Price|Amount\n"
        "1|A-1|Bolt long|10|pcs|2.00|20.00\n2|A-2|Bolt short|5|pcs|1.00|5.00\n3\n4\n5\n")});
    REQUIRE(candidate.orders.size() == 1);
    REQUIRE(candidate.orders[0].lines.size() == 2);
    CHECK(candidate.orders[0].lines[1].note.isEmpty());
}

TEST_CASE("a list beside an order whose sum is whole is no part of it, and a hidden order is only told")
{
    Sheet stock = sheetOf("Art.|Ist|Soll\nB-1|18|69\nB-2|3|7\nB-3|4|9\n");
    stock.name = QStringLiteral("Stock");
    Sheet old = sheetOf("Order no|4600\nItem no.|Description|Qty|Unit\nC-1|Nut|10|pcs\n");
    old.name = QStringLiteral("Old");
    old.hidden = true;
    Sheet order = sheetOf("Order no|4711\nItem no.|Description|Qty|Unit|Price|Amount\n"
                          "A-1|Bolt long|10|pcs|2.00|20.00\nA-2|Bolt short|5|pcs|1.00|5.00\n"
                          "||||Total|25.00\n");
    const Candidate whole = extract({order, stock, old});
    REQUIRE(whole.orders.size() == 1);
    CHECK(whole.orders[0].lines.size() == 2);
    CHECK(whole.orders[0].doubts.empty());
    const Candidate open = extract(
        {sheetOf(QByteArray("Order no|4711\nItem no.|Description|Qty|Unit\nA-1|Bolt|10|pcs\n")), old});
    REQUIRE(open.orders.size() == 1);
    CHECK(open.orders[0].doubts.empty());
    REQUIRE(open.orders[0].remarks.size() == 1);
    CHECK(open.orders[0].remarks[0].text.contains(QStringLiteral("4600")));
}

TEST_CASE("an order number and its date stand in the title of a sheet")
{
    const Candidate candidate = extract({sheetOf(withTable("Bestellung B-77-4711 vom 24.02.2026\nMesa Water Ltd\n"))});
    REQUIRE(candidate.orders.size() == 1);
    CHECK(candidate.orders.front().poNumber.value == QStringLiteral("B-77-4711"));
    CHECK(candidate.orders.front().orderDate.value == QDate(2026, 2, 24));
}

TEST_CASE("a document's number that every row of an export repeats is the order's")
{
    const Candidate candidate = extract({sheetOf("Belegnr|Belegdatum|Lief.-Art.-Nr.|Bezeichnung|Menge|Einheit|Preis|Betrag\n"
                                                 "EK7695|24.02.2026|A-1|Bolt long|10|pcs|2.00|20.00\n"
                                                 "EK7695|24.02.2026|A-2|Bolt short|5|pcs|2.00|10.00\n")});
    REQUIRE(candidate.orders.size() == 1);
    CHECK(candidate.orders.front().poNumber.value == QStringLiteral("EK7695"));
    CHECK(candidate.orders.front().orderDate.value == QDate(2026, 2, 24));
    CHECK_FALSE(candidate.orders.front().lines.front().requestedDate.isStated());
}

TEST_CASE("asks nothing about an order number that looks like a price, and takes no stock level for one")
{
    const Candidate found = extract({sheetOf("Order no.|Item no.|Description|Stock|Minimum|Qty|Unit\n"
                                             "379.26|A-1|Bolt long|4|10|1|pcs\n"
                                             "379.26|A-2|Bolt short|5|20|4|pcs\n"
                                             "379.26|A-3|Nut|7|50|25|pcs\n")});
    REQUIRE(found.orders.size() == 1);
    const Order &order = found.orders.front();
    CHECK(order.poNumber.value == QStringLiteral("379.26"));
    CHECK(order.doubts.empty());
    REQUIRE(order.lines.size() == 3);
    CHECK(order.lines[0].quantity.value == Decimal(1));
    CHECK(!order.lines[0].unitPrice.isStated());
}

TEST_CASE("leaves out the list below the sum that is there for information only")
{
    const Candidate found = extract({sheetOf("Order no.|4711||\n"
                                             "Delivery|13 April 2026||\n"
                                             "to|Hallam Valves Ltd, 12 Dock Street, Hull HU1 2XY||\n"
                                             "\n"
                                             "Item no.|Description|Qty|Price|Amount\n"
                                             "A-1|Bolt long|10|2.00|20.00\n"
                                             "A-2|Bolt short|20|1.50|30.00\n"
                                             "|||Total|50.00\n"
                                             "\n"
                                             "For information only - previously ordered, please do not deliver again:\n"
                                             "Order|Item|open\n"
                                             "4699|A-3 Nut|10\n"
                                             "4702|A-4 Washer|20\n")});
    REQUIRE(found.orders.size() == 1);
    const Order &order = found.orders.front();
    CHECK(order.poNumber.value == QStringLiteral("4711"));
    CHECK(order.lines.size() == 2);
    CHECK(order.requestedDate.value == QDate(2026, 4, 13));
    REQUIRE(order.shipTo.value);
    CHECK(order.shipTo.value->contains(QStringLiteral("12 Dock Street")));
    CHECK(order.doubts.empty());
}

TEST_CASE("weights that multiply as well as prices do are no money")
{
    const Candidate found = extract({sheetOf("Item no.|Description|Qty|Price|Gross weight|Total weight\n"
                                             "A-1|Bolt long|80|5.17|0.12|9.60\n"
                                             "A-2|Bolt short|500|0.63|0.04|20.00\n")});
    REQUIRE(found.orders.size() == 1);
    REQUIRE(found.orders[0].lines.size() == 2);
    CHECK(found.orders[0].lines[0].unitPrice.value == Decimal::fromCanonical(QStringLiteral("5.17")));
    CHECK(found.orders[0].lines[1].unitPrice.value == Decimal::fromCanonical(QStringLiteral("0.63")));
    CHECK(!found.orders[0].lines[0].lineTotal.isStated());
}
