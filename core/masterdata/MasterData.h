// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace intray {

// One name and address of the seller. Never taken for the customer's.
struct SellerAddress
{
    QString name, street, zip, city, country, vatId, phone, fax, email;
    bool operator==(const SellerAddress &) const = default;
};

struct Customer
{
    QString number, name;
    QStringList aliases;
    QString vatId, emailDomain;
    QStringList emails;
    QString language, country, currency, paymentTerms, priceList;
    std::optional<Decimal> creditLimit, openBalance;
    bool onHold = false;
    QString gln; // or another number that the world knows the company by (DUNS)
    bool operator==(const Customer &) const = default;
};

enum class AddressType { ShipTo, BillTo };

struct Address
{
    QString id, customerNo;
    AddressType type = AddressType::ShipTo;
    QString name, street, zip, city, country;
    QString gln = {};
    QString locationNo = {}; // what the customer itself calls the place: store, plant, warehouse number
    QString oneLine() const; // parts joined by ", "
    bool operator==(const Address &) const = default;
};

enum class ItemStatus { Active, Discontinued };

struct Item
{
    QString sku, gtin;
    QString descriptionEn, descriptionDe, descriptionFr;
    QString baseUnit;
    Decimal packSize = 1;
    Decimal minOrderQuantity = 1;
    std::optional<Decimal> listPrice;
    QString currency;
    int leadTimeDays = 0;
    ItemStatus status = ItemStatus::Active;
    QString replacedBy;
    bool operator==(const Item &) const = default;
};

struct CustomerItem
{
    QString customerNo, customerItem, sku;
    bool operator==(const CustomerItem &) const = default;
};

struct Price
{
    QString priceList, sku;
    QDate validFrom, validTo; // inclusive
    Decimal minQuantity;
    Decimal price; // per base unit
    bool operator==(const Price &) const = default;
};

// `factor` units of one alias; none means the item's pack size.
struct UnitAlias
{
    QString alias, language, code;
    std::optional<Decimal> factor;
    bool operator==(const UnitAlias &) const = default;
};

struct OpenOrder
{
    QString customerNo, poNumber;
    QDate date;
    std::optional<Decimal> total;
    bool operator==(const OpenOrder &) const = default;
};

// All records as loaded, before indexing.
struct MasterData
{
    std::vector<SellerAddress> seller;
    std::vector<Customer> customers;
    std::vector<Address> addresses;
    std::vector<Item> items;
    std::vector<CustomerItem> customerItems;
    std::vector<Price> prices;
    std::vector<UnitAlias> units;
    std::vector<OpenOrder> openOrders;
    bool operator==(const MasterData &) const = default;
};

} // namespace intray
