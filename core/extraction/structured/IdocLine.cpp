// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/IdocMessage.h"

#include "core/extraction/FieldProof.h"
#include "core/extraction/structured/Allowances.h"
#include "core/extraction/structured/StructuredOrders.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::IdocLine)
};

constexpr double Uncertain = 0.8;

QString valueOf(const StructuredNode &segment, const char *field)
{
    return segment.at(QLatin1String(field)).value();
}

void readItem(const StructuredNode &item, OrderLine &line, Order &order)
{
    // Whose number it is: 001 the customer's, 002 the vendor's, 003 the EAN.
    static const QHash<QString, ItemNumber> kinds{
        {QStringLiteral("001"), ItemNumber::Buyer}, {QStringLiteral("002"), ItemNumber::Supplier},
        {QStringLiteral("003"), ItemNumber::Gtin},  {QStringLiteral("004"), ItemNumber::Manufacturer},
    };
    ItemNumbers numbers;
    std::vector<ItemText> texts;
    for (const StructuredNode &number : item.all(QLatin1String("E1EDP19"))) {
        if (const auto kind = kinds.find(valueOf(number, "QUALF")); kind != kinds.end())
            numbers.add(*kind, number.at(QLatin1String("IDTNR")));
        // The same text is repeated for each number.
        if (const StructuredNode text = number.at(QLatin1String("KTEXT")); text && texts.empty())
            texts.push_back({{}, text.value(), text});
    }
    numbers.takeInto(line, order);
    // Not in the standard segment, but written by many: whose number it is, it does not say.
    const bool isNamed = line.supplierItem.value || line.buyerItem.value || line.gtin.value;
    if (const StructuredNode material = item.at(QLatin1String("MATNR")); material && !isNamed) {
        takeText(line.buyerItem, material);
        doubt(line.buyerItem, Uncertain);
    }
    if (const StructuredNode text = firstOf(item, {QLatin1String("ARKTX"), QLatin1String("MAKTX")}); text && texts.empty())
        texts.push_back({{}, text.value(), text});
    takeTexts(line, texts);
}

void readPrice(const StructuredNode &item, OrderLine &line, Order &order)
{
    takeNumber(line.unitPrice, item.at(QLatin1String("VPREI")), order);
    if (line.unitPrice.value && line.unitPrice.value->isZero())
        line.unitPrice = {}; // a field that was not filled
    if (line.unitPrice.value)
        takeNumber(line.pricePer, item.at(QLatin1String("PEINH")), order);
    takeNumber(line.lineTotal, item.at(QLatin1String("NETWR")), order);
    if (line.lineTotal.value && line.lineTotal.value->isZero())
        line.lineTotal = {};
    std::vector<Allowance> conditions;
    for (const StructuredNode &condition : item.all(QLatin1String("E1EDP05"))) {
        const QString kind = valueOf(condition, "KSCHL");
        const QString sign = valueOf(condition, "ALCKZ");
        // EDI1: the price that the customer expects.
        if (!line.unitPrice.value && (kind == QLatin1String("EDI1") || (sign.isEmpty() && !valueOf(condition, "KRATE").isEmpty()))) {
            takeNumber(line.unitPrice, condition.at(QLatin1String("KRATE")), order);
            takeNumber(line.pricePer, condition.at(QLatin1String("UPRBS")), order);
        } else if (sign == QLatin1String("-") || sign == QLatin1String("+")) {
            conditions.push_back({condition, sign == QLatin1String("+"), condition.at(QLatin1String("KPERC")),
                                  condition.at(QLatin1String("BETRG")), valueOf(condition, "KOTXT")});
        }
    }
    takeAllowances(line, conditions, order);
    const StructuredNode priceUnit = item.at(QLatin1String("PMENE"));
    if (line.unitPrice.value && line.unit.value && !priceUnit.value().isEmpty() && priceUnit.value() != *line.unit.value)
        addMistake(order, priceUnit,
                   Words::tr("the price is for %1, the quantity in %2. Please check the amount.")
                       .arg(priceUnit.value(), *line.unit.value));
}

void readDeliveries(const StructuredNode &item, OrderLine &line, Order &order)
{
    std::vector<Delivery> deliveries;
    Decimal sum;
    StructuredNode quantity;
    for (const StructuredNode &schedule : item.all(QLatin1String("E1EDP20"))) {
        StructuredNode date = schedule.at(QLatin1String("EDATU"));
        if (date.value() == QLatin1String("00000000"))
            date = {};
        deliveries.push_back({schedule, schedule.at(QLatin1String("WMENG")), date});
        Field<Decimal> part;
        takeNumber(part, deliveries.back().quantity, order);
        sum += part.value.value_or(Decimal(0));
        if (part.value && !quantity)
            quantity = deliveries.back().quantity;
    }
    if (!line.quantity.value && quantity)
        takeValue(line.quantity, sum, quantity);
    else if (line.quantity.value && quantity && sum != *line.quantity.value)
        addMistake(order, item,
                   Words::tr("the line orders %1, but its deliveries add up to %2. Which quantity holds?")
                       .arg(line.quantity.value->toString(), sum.toString()));
    takeDeliveries(line, deliveries, order);
    for (const StructuredNode &date : item.all(QLatin1String("E1EDP03"))) {
        if (valueOf(date, "IDDAT") == QLatin1String("002") && !line.requestedDate.value && deliveries.empty())
            takeDate(line.requestedDate, date.at(QLatin1String("DATUM")), order);
    }
}

void readTexts(const StructuredNode &item, OrderLine &line)
{
    for (const StructuredNode &text : item.all(QLatin1String("E1EDPT1"))) {
        for (const StructuredNode &row : text.all(QLatin1String("E1EDPT2")))
            addNote(line.note, row.at(QLatin1String("TDLINE")));
    }
}

void readAction(const StructuredNode &item, OrderLine &line, Order &order)
{
    const StructuredNode action = item.at(QLatin1String("ACTION"));
    const QString what = action.value();
    if (what == QLatin1String("003")) {
        deleteLine(line, action);
        if (order.kind == OrderKind::New)
            addMistake(order, item, Words::tr("the line is marked as deleted."));
    } else if (what == QLatin1String("001") && order.kind == OrderKind::Change) {
        addMistake(order, item, Words::tr("the line is new: it is added to the order."));
    } else if (what == QLatin1String("005") || what.startsWith(QLatin1String("09"))) {
        addMistake(order, item, Words::tr("the line has the action code %1. Is it ordered?").arg(what));
    }
    if (!valueOf(item, "ABGRU").isEmpty())
        addMistake(order, item, Words::tr("the line is marked as refused (%1).").arg(valueOf(item, "ABGRU")));
    const QString above = valueOf(item, "UEPOS");
    if (!above.isEmpty() && above.toInt() != 0)
        addMistake(order, item, Words::tr("this is a part of line %1. Is it ordered besides that line?").arg(above));
}

} // namespace

OrderLine readIdocLine(const StructuredNode &item, Order &order)
{
    OrderLine line;
    takeText(line.position, item.at(QLatin1String("POSEX")));
    takeNumber(line.quantity, item.at(QLatin1String("MENGE")), order);
    takeText(line.unit, item.at(QLatin1String("MENEE")));
    takeCurrency(order, item.at(QLatin1String("CURCY")));
    readItem(item, line, order);
    readDeliveries(item, line, order);
    readPrice(item, line, order);
    readTexts(item, line);
    for (const StructuredNode &partner : item.all(QLatin1String("E1EDPA1"))) {
        const EdiParty party = readIdocParty(partner);
        Field<QString> place;
        takeParty(place, party);
        if (party.role == EdiParty::Role::ShipTo)
            takeLineAddress(order, place, partner);
    }
    readAction(item, line, order);
    return line;
}

} // namespace intray
