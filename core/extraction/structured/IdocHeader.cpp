// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/IdocMessage.h"

#include "core/extraction/structured/Allowances.h"
#include "core/extraction/structured/StructuredOrders.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::IdocHeader)
};

// The first segment of that name whose qualifier is one of these, in their order.
StructuredNode qualified(const StructuredNode &idoc, QLatin1String segment, QLatin1String qualifier,
                         std::initializer_list<const char *> values)
{
    for (const char *const value : values) {
        for (const StructuredNode &node : idoc.all(segment)) {
            if (node.at(qualifier).value() == QLatin1String(value))
                return node;
        }
    }
    return {};
}

// SAP writes an empty date as zeros.
StructuredNode dateIn(const StructuredNode &segment)
{
    const StructuredNode date = segment.at(QLatin1String("DATUM"));
    return date.value() == QLatin1String("00000000") ? StructuredNode() : date;
}

void readNumberAndDates(const StructuredNode &idoc, Order &order)
{
    // 001: the customer's order; E1EDK01 repeats its number.
    const StructuredNode reference = qualified(idoc, QLatin1String("E1EDK02"), QLatin1String("QUALF"), {"001"});
    takeText(order.poNumber, reference.at(QLatin1String("BELNR")));
    const StructuredNode own = idoc.at(QLatin1String("E1EDK01/BELNR"));
    if (!order.poNumber.value) {
        takeText(order.poNumber, own);
    } else if (!own.value().isEmpty() && own.value() != *order.poNumber.value) {
        order.poNumber.alternatives.push_back({own.value(), own.value(), own.source(), 0.2});
    }
    const auto dateOf = [&](std::initializer_list<const char *> kinds) {
        return dateIn(qualified(idoc, QLatin1String("E1EDK03"), QLatin1String("IDDAT"), kinds));
    };
    takeDate(order.orderDate, dateIn(reference), order);
    if (!order.orderDate.value)
        takeDate(order.orderDate, dateOf({"022", "012"}), order);
    WantedDates dates;
    const auto add = [&](WantedDate kind, std::initializer_list<const char *> kinds) {
        if (const StructuredNode node = dateOf(kinds)) {
            Field<QDate> date;
            takeDate(date, node, order);
            dates.add(kind, date, node);
        }
    };
    add(WantedDate::Delivery, {"002"});
    add(WantedDate::Scheduled, {"001"});
    add(WantedDate::Shipment, {"010"});
    dates.takeInto(order.requestedDate, order);
}

void readTerms(const StructuredNode &idoc, Order &order)
{
    QStringList terms;
    StructuredNode first;
    for (const StructuredNode &term : idoc.all(QLatin1String("E1EDK18"))) {
        const QString text = term.at(QLatin1String("ZTERM_TXT")).value();
        const QString days = term.at(QLatin1String("TAGE")).value();
        const QString percent = term.at(QLatin1String("PRZNT")).value();
        QString said = text;
        if (said.isEmpty() && !days.isEmpty())
            said = percent.isEmpty() || percent.toDouble() == 0 ? Words::tr("net %1 days").arg(days)
                                                                : Words::tr("%1 % %2 days").arg(percent, days);
        if (said.isEmpty())
            continue;
        terms += said;
        first = first ? first : term;
    }
    if (terms.isEmpty())
        takeText(order.paymentTerms, idoc.at(QLatin1String("E1EDK01/ZTERM")));
    else
        takeValue(order.paymentTerms, terms.join(QStringLiteral(", ")), first);
}

void readTexts(const StructuredNode &idoc, Order &order)
{
    for (const StructuredNode &text : idoc.all(QLatin1String("E1EDKT1"))) {
        for (const StructuredNode &line : text.all(QLatin1String("E1EDKT2")))
            addNote(order.note, line.at(QLatin1String("TDLINE")));
    }
    for (const StructuredNode &terms : idoc.all(QLatin1String("E1EDK17"))) {
        if (terms.at(QLatin1String("QUALF")).value() == QLatin1String("001"))
            addNote(order.note, firstOf(terms, {QLatin1String("LKTEXT"), QLatin1String("LKOND")}));
    }
}

} // namespace

EdiParty readIdocParty(const StructuredNode &partner)
{
    using Role = EdiParty::Role;
    static const QHash<QString, Role> roles{
        {QStringLiteral("AG"), Role::Buyer},  {QStringLiteral("SP"), Role::Buyer},
        {QStringLiteral("WE"), Role::ShipTo}, {QStringLiteral("SH"), Role::ShipTo},
        {QStringLiteral("RE"), Role::BillTo}, {QStringLiteral("BP"), Role::BillTo},
        {QStringLiteral("LF"), Role::Seller}, {QStringLiteral("RS"), Role::Seller},
        {QStringLiteral("VN"), Role::Seller}, {QStringLiteral("Z1"), Role::Other},
    };
    const auto value = [&](const char *field) { return partner.at(QLatin1String(field)).value(); };
    EdiParty party;
    party.node = partner;
    party.role = roles.value(value("PARVW"), Role::Other);
    party.name = partner.at(QLatin1String("NAME1"));
    for (const char *const field : {"NAME1", "NAME2", "NAME3", "NAME4"}) {
        if (!value(field).isEmpty())
            party.names += value(field);
    }
    QString street = value("STRAS");
    const bool hasNumber = std::any_of(street.begin(), street.end(), [](QChar c) { return c.isDigit(); });
    if (!street.isEmpty() && !hasNumber && !value("HAUSN").isEmpty())
        street += u' ' + value("HAUSN");
    const QString box = street.isEmpty() ? value("PFACH") : QString();
    for (const QString &text : {street, value("STRS2"), box, value("ORT01"), value("REGIO"), value("PSTLZ"), value("LAND1")}) {
        if (!text.isEmpty())
            party.address += text;
    }
    // A country alone says no place.
    if (party.address.size() == 1 && party.address.front() == value("LAND1"))
        party.address.clear();
    // PARTN is the partner's number with the receiver of the IDoc: our own; LIFNR that of the sender.
    party.isOurNumber = !value("PARTN").isEmpty();
    party.number = firstOf(partner, {QLatin1String("PARTN"), QLatin1String("ILNNR"), QLatin1String("LIFNR")});
    return party;
}

void readIdocHeader(const StructuredNode &idoc, Order &order)
{
    readNumberAndDates(idoc, order);
    takeCurrency(order, idoc.at(QLatin1String("E1EDK01/CURCY")));
    addCustomerFact(order.vatNumbers, idoc.at(QLatin1String("E1EDK01/KUNDEUINR")));
    std::vector<EdiParty> parties;
    for (const StructuredNode &partner : idoc.all(QLatin1String("E1EDKA1"))) {
        if (parties.size() >= MostOfAKind)
            break;
        parties.push_back(readIdocParty(partner));
        if (parties.back().role == EdiParty::Role::Buyer) {
            addCustomerFact(order.accountNumbers, partner.at(QLatin1String("ILNNR")));
            addCustomerFact(order.accountNumbers, partner.at(QLatin1String("LIFNR")));
        } else if (parties.back().role == EdiParty::Role::ShipTo) {
            addCustomerFact(order.shipToNumbers, partner.at(QLatin1String("ILNNR")));
            addCustomerFact(order.shipToNumbers, partner.at(QLatin1String("LIFNR")));
        }
    }
    takeParties(order, parties);
    readTerms(idoc, order);
    readTexts(idoc, order);
}

void readIdocSums(const StructuredNode &idoc, Order &order)
{
    for (const StructuredNode &sum : idoc.all(QLatin1String("E1EDS01"))) {
        const QString kind = sum.at(QLatin1String("SUMID")).value();
        const StructuredNode amount = sum.at(QLatin1String("SUMME"));
        if (kind == QLatin1String("001"))
            checkLineCount(order, amount);
        else if (kind == QLatin1String("002") || kind == QLatin1String("010"))
            takeNumber(order.netTotal, amount, order);
        else if (kind == QLatin1String("005"))
            takeNumber(order.taxTotal, amount, order);
        else if (kind == QLatin1String("011"))
            takeNumber(order.total, amount, order);
        if (kind == QLatin1String("002"))
            takeCurrency(order, sum.at(QLatin1String("WAERQ")));
    }
    std::vector<Allowance> conditions;
    for (const StructuredNode &condition : idoc.all(QLatin1String("E1EDK05")))
        conditions.push_back({condition, condition.at(QLatin1String("ALCKZ")).value() != QLatin1String("-"),
                              condition.at(QLatin1String("KPERC")), condition.at(QLatin1String("BETRG")),
                              condition.at(QLatin1String("KOTXT")).value(), {}});
    takeCharges(conditions, order);
}

} // namespace intray
