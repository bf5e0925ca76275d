// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"
#include "tests/core/reading/ReadFixture.h"

// What the extraction makes of a file as the readers give it.
inline intray::Extraction extractionOf(const QByteArray &bytes, const char *name = "a.txt")
{
    using namespace intray;
    static const Catalog catalog;
    static const CustomerMemory memory;
    static const ExtractionContext context{*Lexicon::builtIn(), catalog, memory, QDate(2026, 3, 2)};
    return extractOrders(readBytes(bytes, name), context);
}

inline bool hasDoubt(const intray::Order &order, const char *words)
{
    return order.doubts.end()
           != std::find_if(order.doubts.begin(), order.doubts.end(),
                           [words](const QString &doubt) { return doubt.contains(QLatin1String(words)); });
}

// "12 PCE at 4.5 per 100" and the like, to compare a line at one glance.
inline QString figures(const intray::OrderLine &line)
{
    QString text = line.quantity.value ? line.quantity.value->toString() : QStringLiteral("?");
    if (line.unit.value)
        text += u' ' + *line.unit.value;
    if (line.unitPrice.value)
        text += QStringLiteral(" at ") + line.unitPrice.value->toString();
    if (line.pricePer.value)
        text += QStringLiteral(" per ") + line.pricePer.value->toString();
    if (line.discountPercent.value)
        text += QStringLiteral(" less ") + line.discountPercent.value->toString() + u'%';
    if (line.lineTotal.value)
        text += QStringLiteral(" = ") + line.lineTotal.value->toString();
    return text;
}

inline QString pathOfField(const intray::Source &source)
{
    const auto *place = std::get_if<intray::PathPlace>(&source.place);
    return place ? place->path : QString();
}
