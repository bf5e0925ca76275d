// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextFold.h"
#include "core/masterdata/MasterTables.h"

#include <QCoreApplication>

namespace intray {

namespace {

constexpr int Examples = 5;

QString text(const std::optional<Decimal> &number)
{
    return number ? number->toString() : QString();
}
QString text(const QDate &day)
{
    return day.toString(Qt::ISODate);
}
QString text(bool yes)
{
    return yes ? QStringLiteral("1") : QStringLiteral("0");
}

// The values of a record in the order of columnsOf(its table).
QStringList cellsOf(const SellerAddress &s)
{
    return {s.name, s.street, s.zip, s.city, s.country, s.vatId, s.phone, s.fax, s.email};
}
QStringList cellsOf(const Customer &c)
{
    return {c.number,
            c.name,
            c.aliases.join(u'|'),
            c.vatId,
            c.emailDomain,
            c.emails.join(u'|'),
            c.language,
            c.country,
            c.currency,
            c.paymentTerms,
            c.priceList,
            text(c.creditLimit),
            text(c.openBalance),
            text(c.onHold),
            c.gln};
}
QStringList cellsOf(const Address &a)
{
    return {a.id,
            a.customerNo,
            a.type == AddressType::BillTo ? QStringLiteral("bill-to") : QStringLiteral("ship-to"),
            a.name,
            a.street,
            a.zip,
            a.city,
            a.country,
            a.gln,
            a.locationNo};
}
QStringList cellsOf(const Item &i)
{
    return {i.sku,
            i.gtin,
            i.descriptionEn,
            i.descriptionDe,
            i.descriptionFr,
            i.baseUnit,
            i.packSize.toString(),
            i.minOrderQuantity.toString(),
            text(i.listPrice),
            i.currency,
            QString::number(i.leadTimeDays),
            i.status == ItemStatus::Active ? QStringLiteral("active")
                                           : QStringLiteral("discontinued"),
            i.replacedBy};
}
QStringList cellsOf(const CustomerItem &i)
{
    return {i.customerNo, i.customerItem, i.sku};
}
QStringList cellsOf(const Price &p)
{
    return {p.priceList,       p.sku, text(p.validFrom), text(p.validTo), p.minQuantity.toString(),
            p.price.toString()};
}
QStringList cellsOf(const UnitAlias &u)
{
    return {u.alias, u.language, u.code,
            u.factor ? u.factor->toString() : QStringLiteral("pack_size")};
}
QStringList cellsOf(const OpenOrder &o)
{
    return {o.customerNo, o.poNumber, text(o.date), text(o.total)};
}

QString keyOf(const SellerAddress &s)
{
    return s.name + u' ' + s.street;
}
QString keyOf(const Customer &c)
{
    return c.number;
}
QString keyOf(const Address &a)
{
    return a.id;
}
QString keyOf(const Item &i)
{
    return i.sku;
}
QString keyOf(const CustomerItem &i)
{
    return i.customerNo + u' ' + i.customerItem;
}
QString keyOf(const Price &p)
{
    return p.priceList + u' ' + p.sku + u' ' + text(p.validFrom) + u' ' + p.minQuantity.toString();
}
QString keyOf(const UnitAlias &u)
{
    return u.alias + u' ' + u.language + u' ' + u.code;
}
QString keyOf(const OpenOrder &o)
{
    return o.customerNo + u' ' + o.poNumber;
}

template <typename Record>
QString changeText(MasterTable table, const Record &before, const Record &after)
{
    QStringList changes;
    const QStringList was = cellsOf(before), is = cellsOf(after);
    for (qsizetype i = 0; i < was.size(); ++i) {
        if (was[i] != is[i])
            changes += QString::fromLatin1(columnsOf(table)[std::size_t(i)].name) + u' ' + was[i] +
                       QStringLiteral(" -> ") + is[i];
    }
    return toKey(table) + u' ' + keyOf(after) + QStringLiteral(": ") +
           changes.join(QStringLiteral(", "));
}

template <typename Record>
TableChanges compare(MasterTable table, const std::vector<Record> &before,
                     const std::vector<Record> &after)
{
    TableChanges changes;
    const auto example = [&](const QString &line) {
        if (changes.examples.size() < Examples)
            changes.examples += line;
    };
    QHash<QString, const Record *> known;
    known.reserve(qsizetype(before.size()));
    for (const Record &record : before)
        known.insert(keyOf(record), &record);
    for (const Record &record : after) {
        const Record *was = known.take(keyOf(record));
        if (!was) {
            ++changes.added;
        } else if (*was == record) {
            ++changes.same;
        } else {
            ++changes.changed;
            example(changeText(table, *was, record));
        }
    }
    changes.removed = int(known.size());
    QStringList removed = known.keys();
    removed.sort();
    for (const QString &key : removed.mid(0, Examples))
        example(QStringLiteral("%1 %2: %3")
                    .arg(toKey(table), key,
                         QCoreApplication::translate("intray::MasterDataImport", "removed")));
    return changes;
}

} // namespace

MasterDataChanges compareMasterData(const MasterData &before, const MasterData &after)
{
    return {
        {MasterTable::Seller, compare(MasterTable::Seller, before.seller, after.seller)},
        {MasterTable::Customers,
         compare(MasterTable::Customers, before.customers, after.customers)},
        {MasterTable::Addresses,
         compare(MasterTable::Addresses, before.addresses, after.addresses)},
        {MasterTable::Items, compare(MasterTable::Items, before.items, after.items)},
        {MasterTable::CustomerItems,
         compare(MasterTable::CustomerItems, before.customerItems, after.customerItems)},
        {MasterTable::Prices, compare(MasterTable::Prices, before.prices, after.prices)},
        {MasterTable::Units, compare(MasterTable::Units, before.units, after.units)},
        {MasterTable::OpenOrders,
         compare(MasterTable::OpenOrders, before.openOrders, after.openOrders)},
    };
}

} // namespace intray
