// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/Matching.h"
#include "core/review/ReviewSession.h"
#include "tests/support/StoreBuilders.h"

// A small desk and its orders, for the tests of review.
namespace intray::desk {

inline const FieldPath Po = FieldPath::header(FieldName::PoNumber);
inline const FieldPath Quantity = FieldPath::ofLine(0, FieldName::Quantity);
inline const FieldPath UnitPrice = FieldPath::ofLine(0, FieldName::UnitPrice);

inline MasterData smallMaster()
{
    MasterData data;
    for (const char *number : {"C1", "C2"}) {
        Customer customer;
        customer.number = QLatin1String(number);
        customer.name = QStringLiteral("Customer ") + customer.number;
        customer.currency = QStringLiteral("EUR");
        data.customers.push_back(customer);
        Address address;
        address.id = customer.number + QStringLiteral("-S1");
        address.customerNo = customer.number;
        address.name = customer.name;
        address.city = QStringLiteral("Town ") + customer.number;
        data.addresses.push_back(address);
    }
    for (int i = 0; i < 50; ++i) {
        Item item;
        item.sku = QStringLiteral("HX-%1").arg(i, 4, 10, QChar(u'0'));
        item.descriptionEn = QStringLiteral("Hex bolt M%1").arg(i);
        item.baseUnit = QStringLiteral("EA");
        item.packSize = 10;
        data.items.push_back(item);
    }
    data.units = {
        {QStringLiteral("pcs"), QStringLiteral("en"), QStringLiteral("EA"), Decimal(1)},
        {QStringLiteral("box"), QStringLiteral("en"), QStringLiteral("BOX"), std::nullopt}};
    return data;
}

inline Field<QDate> dateField(const QDate &date, const QString &written)
{
    Field<QDate> field;
    field.value = date;
    field.written = written;
    return field;
}

struct Desk
{
    Catalog catalog{smallMaster()};
    CustomerMemory memory;
    Policy policy = Policy::builtIn();
    FixedClock clock{QDate(2026, 3, 2)};
    CheckContext context{catalog, memory, policy, clock.today(), {}, nullptr, Intent::Order, {}};

    static OrderLine line(const QString &sku)
    {
        OrderLine line;
        line.supplierItem.value = sku;
        line.supplierItem.confidence = 1;
        line.quantity.value = Decimal(20);
        line.quantity.confidence = 1;
        line.unit.value = QStringLiteral("pcs");
        return line;
    }
    OrderRecord record(int lines = 1) const
    {
        OrderRecord record;
        record.id = 7;
        record.order.poNumber.value = QStringLiteral("4711");
        record.order.poNumber.confidence = 1;
        record.order.buyerName.value = QStringLiteral("Customer C1");
        for (int i = 0; i < lines; ++i)
            record.order.lines.push_back(
                line(QStringLiteral("HX-%1").arg(i % 50, 4, 10, QChar(u'0'))));
        matchOrder(record.order, catalog, memory);
        record.findings = checkOrder(record.order, context);
        record.asRead = record.order;
        return record;
    }
    ReviewSession session(OrderRecord record) const
    {
        return ReviewSession(std::move(record), nullptr, context, clock, QStringLiteral("ann"));
    }
};

inline const Finding *findingOf(const ReviewSession &session, const char *rule)
{
    for (const Finding &finding : session.findings()) {
        if (finding.rule == QLatin1String(rule))
            return &finding;
    }
    return nullptr;
}

inline const Answer *keepAnswer(const Finding &finding)
{
    for (const Answer &answer : finding.answers) {
        if (std::holds_alternative<KeepAsIs>(answer.action))
            return &answer;
    }
    return nullptr;
}

} // namespace intray::desk
