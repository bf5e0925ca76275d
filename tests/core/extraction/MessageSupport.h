// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"

namespace intray::test {

// A small seller for messages: a handful of items, one customer with numbers of its own.
inline const Catalog &messageCatalog()
{
    static const Catalog catalog = [] {
        MasterData data;
        const auto item = [&data](const QString &sku, const QString &en, const QString &de, const QString &fr) {
            Item made;
            made.sku = sku;
            made.descriptionEn = en;
            made.descriptionDe = de;
            made.descriptionFr = fr;
            made.baseUnit = QStringLiteral("EA");
            made.packSize = 10;
            data.items.push_back(made);
        };
        item(QStringLiteral("KB-1020"), QStringLiteral("Cable drum 25 m, steel"),
             QStringLiteral("Kabeltrommel 25 m, Stahl"), QStringLiteral("Enrouleur 25 m, acier"));
        item(QStringLiteral("KB-1030"), QStringLiteral("Cable drum 50 m, steel"),
             QStringLiteral("Kabeltrommel 50 m, Stahl"), QStringLiteral("Enrouleur 50 m, acier"));
        item(QStringLiteral("LT 44"), QStringLiteral("Ladder 7 steps"), QStringLiteral("Leiter 7 Sprossen"),
             QStringLiteral("Échelle 7 marches"));
        item(QStringLiteral("4400123"), QStringLiteral("Work light LED 30 W"),
             QStringLiteral("Arbeitsleuchte LED 30 W"), QStringLiteral("Projecteur LED 30 W"));
        item(QStringLiteral("471.0815"), QStringLiteral("Junction box IP 65"), QStringLiteral("Abzweigdose IP 65"),
             QStringLiteral("Boîte de dérivation IP 65"));
        Customer customer;
        customer.number = QStringLiteral("K77");
        customer.name = QStringLiteral("Nordhaus Elektro GmbH");
        customer.emailDomain = QStringLiteral("nordhaus.example");
        customer.emails = {QStringLiteral("eva.lind@nordhaus.example")};
        customer.country = QStringLiteral("DE");
        data.customers.push_back(customer);
        Address depot;
        depot.id = QStringLiteral("K77-2");
        depot.customerNo = QStringLiteral("K77");
        depot.street = QStringLiteral("Hafenweg 9");
        depot.zip = QStringLiteral("20457");
        depot.city = QStringLiteral("Hamburg");
        depot.country = QStringLiteral("DE");
        data.addresses.push_back(depot);
        data.openOrders.push_back({QStringLiteral("K77"), QStringLiteral("NH-4001/7"), QDate(2026, 1, 5), {}});
        data.customerItems.push_back({QStringLiteral("K77"), QStringLiteral("N-90001"), QStringLiteral("KB-1030")});
        SellerAddress seller;
        seller.name = QStringLiteral("Werkhandel AG");
        seller.email = QStringLiteral("sales@werkhandel.example");
        data.seller.push_back(seller);
        const auto unit = [&data](const QString &alias, const QString &code) {
            data.units.push_back({alias, QString(), code, Decimal(1)});
        };
        unit(QStringLiteral("pcs"), QStringLiteral("EA"));
        unit(QStringLiteral("St"), QStringLiteral("EA"));
        unit(QStringLiteral("Stk"), QStringLiteral("EA"));
        unit(QStringLiteral("box"), QStringLiteral("BOX"));
        return Catalog(std::move(data));
    }();
    return catalog;
}

inline ExtractionContext messageContext()
{
    static const CustomerMemory memory;
    return {*Lexicon::builtIn(), messageCatalog(), memory, QDate(2026, 3, 2)};
}

inline Part mailPart(const QString &subject, const QString &from = QStringLiteral("eva.lind@nordhaus.example"))
{
    Part part;
    Mail mail;
    mail.from = {QStringLiteral("Eva Lind"), from};
    mail.subject = subject;
    mail.date = QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);
    part.content = mail;
    return part;
}

inline Part textPart(const QString &body, int parent, PartRole role = PartRole::Body)
{
    Part part;
    part.parent = parent;
    part.role = role;
    Text text;
    text.text = body;
    part.content = text;
    return part;
}

// A mail with one plain body.
inline Document mailOf(const QString &subject, const QString &body,
                       const QString &from = QStringLiteral("eva.lind@nordhaus.example"))
{
    Document document;
    document.parts = {mailPart(subject, from), textPart(body, 0)};
    return document;
}

inline Extraction extracted(const Document &document)
{
    return extractOrders(document, messageContext());
}

// "KB-1020 12 pcs; 4400123 3": what the lines of the first order say.
inline QString linesOf(const Extraction &extraction)
{
    QStringList lines;
    if (!extraction.orders.empty()) {
        for (const OrderLine &line : extraction.orders.front().lines) {
            QStringList parts;
            for (const Field<QString> *field : {&line.position, &line.supplierItem, &line.buyerItem})
                if (field->value)
                    parts += *field->value;
            if (parts.isEmpty() && line.description.value)
                parts += *line.description.value;
            if (line.quantity.value)
                parts += line.quantity.value->toString();
            if (line.unit.value)
                parts += *line.unit.value;
            if (line.unitPrice.value)
                parts += u'@' + line.unitPrice.value->toString();
            lines += parts.join(u' ');
        }
    }
    return lines.join(QStringLiteral("; "));
}

} // namespace intray::test
