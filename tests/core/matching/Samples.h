// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/Matching.h"

// A small seller and its customers, for the tests of matching.
namespace intray::samples {

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}
inline Decimal number(const char *text)
{
    return Decimal::fromCanonical(s(text)).value();
}

inline Field<QString> field(const char *text, double confidence = 1)
{
    Field<QString> made;
    made.value = s(text);
    made.written = *made.value;
    made.confidence = confidence;
    return made;
}

inline Customer customer(const char *no, const char *name, const char *vat, const char *domain)
{
    Customer made;
    made.number = s(no);
    made.name = s(name);
    made.vatId = s(vat);
    made.emailDomain = s(domain);
    made.emails = {s("buyer@") + made.emailDomain};
    made.priceList = s("STD");
    return made;
}

inline Item item(const char *sku, const char *description, int pack = 1)
{
    Item made;
    made.sku = s(sku);
    made.descriptionEn = s(description);
    made.baseUnit = s("EA");
    made.packSize = pack;
    return made;
}

inline Catalog sampleCatalog()
{
    MasterData data;
    data.seller = {{s("Norland Supply GmbH"),
                    s("Kai 8"),
                    s("40221"),
                    s("Düsseldorf"),
                    s("Germany"),
                    s("DE111111111"),
                    {},
                    {},
                    s("orders@norland.example")}};
    data.customers = {customer("C1", "Abbot Pumps Ltd", "GB123", "abbot.example"),
                      customer("C2", "Zellner Werke GmbH", "DE222222222", "zellner.example"),
                      customer("C3", "Abbot Pumps Group plc", "GB789", "abbotgroup.example")};
    data.addresses = {{s("C1-S1"), s("C1"), AddressType::ShipTo, s("Abbot Pumps Ltd"),
                       s("18 Bridge Road"), s("PR5 6HD"), s("Preston"), s("GB")},
                      {s("C2-B1"), s("C2"), AddressType::BillTo, s("Zellner Werke GmbH"),
                       s("Hofstraße 44a"), s("74072"), s("Heilbronn"), s("DE")},
                      {s("C2-S1"), s("C2"), AddressType::ShipTo, s("Zellner Werke GmbH"),
                       s("Hofstraße 44a"), s("74072"), s("Heilbronn"), s("DE")},
                      {s("C2-S2"), s("C2"), AddressType::ShipTo, s("Zellner Werke GmbH, Werk 2"),
                       s("Im Park 94"), s("74074"), s("Heilbronn"), s("DE")}};
    data.items = {item("HX0128", "Hex bolt DIN 933 M8x60, zinc plated", 100),
                  item("HX0123", "Hex bolt DIN 933 M8x50, zinc plated", 100),
                  item("HX0228", "Hex bolt DIN 933 M8x60, stainless A2", 100),
                  item("GRS-7", "Grease cartridge")};
    data.items[0].gtin = s("4063800123457");
    data.customerItems = {{s("C1"), s("KI-77"), s("HX0128")}, {s("C2"), s("KI-77"), s("GRS-7")}};
    data.units = {{s("pcs"), s("en"), s("EA"), Decimal(1)},
                  {s("ctn"), s("en"), s("BOX"), std::nullopt},
                  {s("ds"), s("nl"), s("BOX"), std::nullopt},
                  {s("ds"), s("de"), s("EA"), Decimal(1)},
                  {s("kg"), s("en"), s("KG"), Decimal(1)}};
    return Catalog(std::move(data));
}

inline Order orderOf(const char *customerNo, const OrderLine &line)
{
    Order order;
    order.customerNo = field(customerNo);
    order.customerNo.support(Evidence::Kind::Person, {});
    order.lines = {line};
    return order;
}


} // namespace intray::samples
