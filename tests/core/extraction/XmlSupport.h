// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"
#include "tests/core/reading/ReadFixture.h"

namespace intray::test {

inline Extraction extractFrom(const Document &document)
{
    static const auto lexicon = Lexicon::builtIn();
    static const Catalog catalog;
    static const CustomerMemory memory;
    return extractOrders(document, {*lexicon, catalog, memory, QDate(2026, 3, 2)});
}

inline QByteArray xmlFixture(const char *name)
{
    QFile file(QStringLiteral(INTRAY_FIXTURES "/xml/") + QString::fromLatin1(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline Extraction extractXml(const QByteArray &bytes)
{
    return extractFrom(readBytes(bytes, "order.xml"));
}

// The single order of a fixture.
inline Order orderOf(const char *name)
{
    const Extraction extraction = extractXml(xmlFixture(name));
    REQUIRE(extraction.orders.size() == 1);
    return extraction.orders.front();
}

// "value @ path", numbers and dates in canonical form; "-" when not stated.
inline QString shown(const QString &value)
{
    return value;
}
inline QString shown(const Decimal &value)
{
    return value.toString();
}
inline QString shown(const QDate &value)
{
    return value.toString(Qt::ISODate);
}

template <typename T> std::string valueOf(const Field<T> &field)
{
    return field.value ? shown(*field.value).toStdString() : std::string("-");
}

template <typename T> std::string pathIn(const Field<T> &field)
{
    const auto *place = std::get_if<PathPlace>(&field.source.place);
    return place ? place->path.toStdString() : std::string("-");
}

// Position, our number, theirs, GTIN, quantity, unit, price, basis, discount, amount and date of a
// line.
inline std::string lineText(const OrderLine &line)
{
    return valueOf(line.position) + ' ' + valueOf(line.supplierItem) + ' ' +
           valueOf(line.buyerItem) + ' ' + valueOf(line.gtin) + ' ' + valueOf(line.quantity) + ' ' +
           valueOf(line.unit) + ' ' + valueOf(line.unitPrice) + ' ' + valueOf(line.pricePer) + ' ' +
           valueOf(line.discountPercent) + ' ' + valueOf(line.lineTotal) + ' ' +
           valueOf(line.requestedDate);
}

inline std::vector<std::string> valuesOf(const std::vector<Field<QString>> &facts)
{
    std::vector<std::string> values;
    for (const Field<QString> &fact : facts)
        values.push_back(valueOf(fact));
    return values;
}

inline bool holdsDoubt(const Order &order, const char *words)
{
    return std::any_of(order.doubts.begin(), order.doubts.end(), [&](const QString &doubt) {
        return doubt.contains(QString::fromUtf8(words));
    });
}

} // namespace intray::test
