// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/masterdata/Catalog.h"
#include "tests/support/Catch.h"

using namespace intray;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}
Decimal number(const char *text)
{
    return Decimal::fromCanonical(s(text)).value();
}

Item item(const char *sku, const char *en, const char *de, ItemStatus status = ItemStatus::Active)
{
    Item made;
    made.sku = s(sku);
    made.descriptionEn = s(en);
    made.descriptionDe = s(de);
    made.baseUnit = s("EA");
    made.status = status;
    return made;
}

} // namespace

TEST_CASE("items are found by number whatever its separators, and by the customer's own number")
{
    MasterData data;
    data.items = {item("HX-0128", "Hex bolt M8x60", "")};
    data.items[0].gtin = s("0406380082658");
    data.customerItems = {{s("C1"), s("77/12-a"), s("HX-0128")}};
    const Catalog catalog(data);
    CHECK(catalog.item(s("hx 0128")));
    CHECK_FALSE(catalog.item(s("HX0O28")));
    CHECK(catalog.itemByGtin(s("00406380082658")) == catalog.item(s("HX-0128")));
    CHECK(catalog.itemByCustomerNumber(s("c1"), s("7712A")) == catalog.item(s("HX-0128")));
    CHECK_FALSE(catalog.itemByCustomerNumber(s("C2"), s("7712A")));
    CHECK_FALSE(catalog.itemByCustomerNumber({}, s("7712A")));
}

TEST_CASE("a description finds the active items that have all its words in one language")
{
    MasterData data;
    data.items = {item("A", "O-ring 20x2.5 mm, FKM", "O-Ring 20x2,5 mm, Viton"),
                  item("B", "O-ring 20x2.5 mm, NBR", ""),
                  item("C", "O-ring 20x2.5 mm, EPDM", "", ItemStatus::Discontinued)};
    const Catalog catalog(data);
    CHECK(catalog.itemsDescribedBy(s("O-Ring 20x2,5")).size() == 2);
    CHECK(catalog.itemsDescribedBy(s("FKM o-ring")).size() == 1);
    CHECK(catalog.itemsDescribedBy(s("FKM Viton")).empty());
    CHECK(catalog.itemsDescribedBy(s("EPDM")).empty());
    CHECK(catalog.itemsDescribedBy({}).empty());
}

TEST_CASE("the list price is that of the valid row with the largest quantity reached")
{
    MasterData data;
    const QDate first(2026, 1, 1), last(2026, 12, 31);
    data.prices = {{s("STD"), s("A"), first, last, 1, number("4.20")},
                   {s("STD"), s("A"), first, last, 100, number("3.90")},
                   {s("STD"), s("A"), QDate(2025, 1, 1), QDate(2025, 12, 31), 1, number("4.00")}};
    const Catalog catalog(data);
    CHECK(catalog.listPrice(s("STD"), s("A"), QDate(2026, 3, 2), 99) == number("4.20"));
    CHECK(catalog.listPrice(s("STD"), s("A"), last, 100) == number("3.90"));
    CHECK(catalog.listPrice(s("STD"), s("A"), QDate(2025, 5, 5), 100) == number("4.00"));
    CHECK_FALSE(catalog.listPrice(s("STD"), s("A"), QDate(2027, 1, 1), 100));
    CHECK_FALSE(catalog.listPrice(s("KEY"), s("A"), first, 100));
}

TEST_CASE("the seller is known by name, address, VAT number and mail, a legal form or a town is "
          "not the seller")
{
    MasterData data;
    data.seller = {{s("Norland Fastening Supply GmbH"),
                    s("Kaistraße 8"),
                    s("40221"),
                    s("Düsseldorf"),
                    s("Germany"),
                    s("DE123456789"),
                    {},
                    {},
                    s("orders@norland.example")}};
    const Catalog catalog(data);
    CHECK(catalog.isSellerName(s("To: Norland Fastening Supply GmbH, Kaistrasse 8")));
    CHECK(catalog.isSellerName(s("NORLAND FASTENING SUPPLY Ltd")));
    CHECK(catalog.isSellerName(s("Norland")));
    CHECK_FALSE(catalog.isSellerName(s("GmbH")));
    CHECK_FALSE(catalog.isSellerName(s("Rheinwerk GmbH, Hofweg 2, 40221 Düsseldorf")));
    CHECK(catalog.isSellerVat(s("DE 123 456 789")));
    CHECK(catalog.isSellerEmail(s("Sales@Norland.example")));
    CHECK_FALSE(catalog.isSellerEmail(s("me@example.org")));
}

TEST_CASE("similar items and customers are found in spite of misspelling")
{
    MasterData data;
    for (int i = 0; i < 500; ++i) {
        data.items.push_back(item(
            QStringLiteral("HX%1").arg(i, 4, 10, QChar(u'0')).toLatin1().constData(),
            QStringLiteral("Hex bolt M%1x%2 zinc").arg(i % 20).arg(i).toLatin1().constData(), ""));
    }
    data.items.push_back(item("GRS-7", "Grease cartridge, food grade", "Fettkartusche"));
    Customer customer;
    customer.number = s("C1");
    customer.name = s("Kuipers Scheepswerf BV");
    data.customers = {customer};
    const Catalog catalog(std::move(data));
    const auto hits = catalog.similarItems(s("Greese catridge food-grade"), 3);
    REQUIRE_FALSE(hits.empty());
    CHECK(hits[0].record->sku == s("GRS-7"));
    CHECK(catalog.similarItems(s("Fettkartusche"), 3)[0].similarity > 0.99);
    CHECK(catalog.similarCustomers(s("Kuiper Scheepswerf B.V."), 1)[0].similarity > 0.7);
    CHECK(catalog.similarItems(s("§§§"), 3).empty());
}
