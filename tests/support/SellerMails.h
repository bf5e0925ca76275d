// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/MasterData.h"

#include <QByteArray>

namespace intray {

// A seller with one customer and two items.
inline MasterData smallSeller()
{
    MasterData data;
    data.seller = {{QStringLiteral("Seller GmbH"),
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    {},
                    QStringLiteral("orders@seller.example")}};
    Customer customer;
    customer.number = QStringLiteral("C1");
    customer.name = QStringLiteral("Miller Ltd");
    customer.emailDomain = QStringLiteral("miller.example");
    customer.emails = {QStringLiteral("buyer@miller.example")};
    customer.currency = QStringLiteral("EUR");
    customer.language = QStringLiteral("en");
    data.customers = {customer};
    data.addresses = {{QStringLiteral("C1-S1"), QStringLiteral("C1"), AddressType::ShipTo,
                       customer.name, QStringLiteral("1 Mill Lane"), QStringLiteral("LS1 1AA"),
                       QStringLiteral("Leeds"), QStringLiteral("GB")}};
    for (const char *sku : {"HX-0128", "HX-0129"}) {
        Item item;
        item.sku = QLatin1String(sku);
        item.descriptionEn = QStringLiteral("Hex bolt DIN 933 ") + item.sku;
        item.baseUnit = QStringLiteral("EA");
        data.items.push_back(item);
    }
    data.units = {{QStringLiteral("pcs"), QStringLiteral("en"), QStringLiteral("EA"), Decimal(1)}};
    return data;
}

// A plain mail of that customer.
inline QByteArray customerMail(const QByteArray &subject, const QByteArray &body)
{
    return "From: Buyer <buyer@miller.example>\r\nTo: orders@seller.example\r\nSubject: " +
           subject +
           "\r\nDate: Mon, 2 Mar 2026 08:00:00 +0000\r\nMIME-Version: 1.0\r\n"
           "Content-Type: text/plain; charset=utf-8\r\n\r\n" +
           body;
}

// An order of two lines.
inline QByteArray orderMail(const QByteArray &po, int quantity = 10)
{
    return customerMail(
        "Purchase order " + po,
        "Hello,\r\n\r\nplease deliver under our order number " + po + ":\r\n\r\n" +
            QByteArray::number(quantity) +
            " pcs HX-0128 Hex bolt DIN 933 HX-0128\r\n"
            "20 pcs HX-0129 Hex bolt DIN 933 HX-0129\r\n\r\nKind regards\r\nBuyer\r\n");
}

} // namespace intray
