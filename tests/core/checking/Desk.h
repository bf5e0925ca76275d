// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/CheckRule.h"
#include "core/matching/Matching.h"
#include "tests/support/Catch.h"

namespace intray::testing {

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

template <typename T> Field<T> value(T what, double confidence = 1)
{
    Field<T> made;
    made.value = what;
    made.confidence = confidence;
    return made;
}

// A small seller, one customer, and a clean order: each test spoils one thing.
struct Desk
{
    MasterData data;
    Policy policy = Policy::builtIn();
    CustomerMemory memory;
    Order order;
    std::vector<KnownOrder> deskOrders;
    History history;
    QDate today = QDate(2026, 3, 2);

    Desk()
    {
        Customer customer;
        customer.number = s("C1");
        customer.name = s("Abbot Pumps Ltd");
        customer.currency = s("GBP");
        customer.priceList = s("STD");
        customer.creditLimit = Decimal(1000);
        customer.openBalance = Decimal(500);
        data.customers = {customer};
        data.addresses = {{s("C1-S1"), s("C1"), AddressType::ShipTo, s("Abbot Pumps Ltd"),
                           s("18 Bridge Road"), s("PR5 6HD"), s("Preston"), s("GB")}};
        Item bolt;
        bolt.sku = s("HX0128");
        bolt.descriptionEn = s("Hex bolt M8x60, zinc plated");
        bolt.baseUnit = s("EA");
        bolt.packSize = 10;
        bolt.minOrderQuantity = 20;
        bolt.leadTimeDays = 5;
        Item sibling = bolt;
        sibling.sku = s("HX0129");
        sibling.descriptionEn = s("Hex bolt M8x60, stainless");
        data.items = {bolt, sibling};
        data.prices = {
            {s("STD"), s("HX0128"), QDate(2026, 1, 1), QDate(2026, 12, 31), 1, number("2.00")}};
        data.units = {{s("pcs"), s("en"), s("EA"), Decimal(1)},
                      {s("box"), s("en"), s("BOX"), std::nullopt}};
        data.openOrders = {{s("C1"), s("PO-77"), QDate(2026, 2, 1), number("10.00")}};

        order.customerNo = field("C1");
        order.customerNo.support(Evidence::Kind::Person, {});
        order.poNumber = field("4711");
        order.requestedDate = value(QDate(2026, 4, 1));
        order.lines = {OrderLine()};
        line().supplierItem = field("HX0128");
        line().quantity = value(Decimal(20));
        line().unit = field("pcs");
        line().unitPrice = value(number("2.00"));
        line().lineTotal = value(number("40.00"));
    }
    // An earlier order of this quantity.
    void remember(const char *sku, Decimal quantity)
    {
        PastOrder past;
        past.customerNo = s("C1");
        past.lines = {{s(sku), {}, quantity, quantity, {}, {}}};
        history.push_back(past);
    }
    OrderLine &line() { return order.lines[0]; }
    Item &item() { return data.items[0]; }

    Findings check(const Document *document = nullptr)
    {
        const Catalog catalog(data);
        matchOrder(order, catalog, memory);
        return checkOrder(order, context(catalog, document));
    }
    CheckContext context(const Catalog &catalog, const Document *document = nullptr) const
    {
        return {catalog, memory, policy, today, deskOrders, document, Intent::Order, history};
    }
    // The rules that fire, by line: "pack-multiple@1 missing-po-number".
    QString rules(const Document *document = nullptr)
    {
        QStringList names;
        for (const Finding &finding : check(document))
            names +=
                finding.rule +
                (finding.field.line ? u'@' + QString::number(*finding.field.line + 1) : QString());
        names.sort();
        return names.join(u' ');
    }
};

} // namespace intray::testing
