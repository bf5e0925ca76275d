// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/X12Message.h"

#include "core/extraction/structured/StructuredOrders.h"

namespace intray {

namespace {

EdiParty::Role roleOf(const QString &code)
{
    using Role = EdiParty::Role;
    static const QHash<QString, Role> roles{
        {QStringLiteral("BY"), Role::Buyer},     {QStringLiteral("OB"), Role::OrderedBy},
        {QStringLiteral("SO"), Role::OrderedBy}, {QStringLiteral("BT"), Role::BillTo},
        {QStringLiteral("PB"), Role::BillTo},    {QStringLiteral("ST"), Role::ShipTo},
        {QStringLiteral("CN"), Role::Consignee}, {QStringLiteral("UC"), Role::FinalPlace},
        {QStringLiteral("Z7"), Role::FinalPlace}, {QStringLiteral("MK"), Role::FinalPlace},
        {QStringLiteral("SE"), Role::Seller},    {QStringLiteral("VN"), Role::Seller},
        {QStringLiteral("SU"), Role::Seller},    {QStringLiteral("SF"), Role::Seller},
        {QStringLiteral("RI"), Role::Seller},    {QStringLiteral("RE"), Role::Seller},
        {QStringLiteral("MF"), Role::Seller},
    };
    return roles.value(code, Role::Other);
}

} // namespace

StructuredNode element(const StructuredNode &segment, int number)
{
    return segment.at(QLatin1String(QByteArray::number(number)));
}

QString elementText(const StructuredNode &segment, int number)
{
    return element(segment, number).value();
}

QString wholeText(const StructuredNode &segment, int number)
{
    QStringList texts;
    for (const StructuredNode &part : segment.all(QLatin1String(QByteArray::number(number))))
        texts += part.value();
    return texts.join(u' ').simplified();
}

std::optional<WantedDate> wantedByX12(const QString &qualifier)
{
    static const QHash<QString, WantedDate> kinds{
        {QStringLiteral("002"), WantedDate::Delivery},  {QStringLiteral("106"), WantedDate::Delivery},
        {QStringLiteral("074"), WantedDate::Delivery},  {QStringLiteral("077"), WantedDate::Delivery},
        {QStringLiteral("067"), WantedDate::Scheduled}, {QStringLiteral("069"), WantedDate::Scheduled},
        {QStringLiteral("017"), WantedDate::Scheduled}, {QStringLiteral("063"), WantedDate::Latest},
        {QStringLiteral("054"), WantedDate::Latest},    {QStringLiteral("064"), WantedDate::Earliest},
        {QStringLiteral("010"), WantedDate::Shipment},  {QStringLiteral("118"), WantedDate::Shipment},
        {QStringLiteral("068"), WantedDate::Shipment},  {QStringLiteral("079"), WantedDate::Shipment},
        {QStringLiteral("038"), WantedDate::Shipment},
    };
    const auto found = kinds.find(qualifier);
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

std::optional<Allowance> readSac(const StructuredNode &segment)
{
    const QString kind = elementText(segment, 1);
    if (kind != QLatin1String("A") && kind != QLatin1String("C"))
        return std::nullopt;
    Allowance allowance;
    allowance.node = segment;
    allowance.isCharge = kind == QLatin1String("C");
    allowance.percent = element(segment, 7);
    allowance.amount = element(segment, 5);
    allowance.reason = wholeText(segment, 15);
    if (allowance.reason.isEmpty())
        allowance.reason = elementText(segment, 2);
    return allowance;
}

bool X12Parties::add(const StructuredNode &segment, Order &order)
{
    const QString tag = segment.name();
    if (tag == QLatin1String("N1")) {
        EdiParty party;
        party.node = segment;
        party.role = roleOf(elementText(segment, 1));
        party.name = element(segment, 2);
        if (party.name)
            party.names += wholeText(segment, 2);
        party.number = element(segment, 4);
        party.isOurNumber = elementText(segment, 3) == QLatin1String("91");
        m_isOpen = m_parties.size() < MostOfAKind;
        if (m_isOpen)
            m_parties.push_back(party);
        return true;
    }
    if (!m_isOpen)
        return false;
    EdiParty &party = m_parties.back();
    if (tag == QLatin1String("N2")) {
        for (const int number : {1, 2}) {
            if (element(segment, number))
                party.names += wholeText(segment, number);
        }
    } else if (tag == QLatin1String("N3") || tag == QLatin1String("N4")) {
        for (const int number : {1, 2, 3, 4}) {
            if (element(segment, number))
                party.address += wholeText(segment, number);
        }
    } else if (tag == QLatin1String("REF")) {
        if (party.isCustomer() && elementText(segment, 1) == QLatin1String("VX"))
            addCustomerFact(order.vatNumbers, element(segment, 2));
        else if (party.isCustomer() && (elementText(segment, 1) == QLatin1String("11") || elementText(segment, 1) == QLatin1String("IT")))
            addCustomerFact(order.accountNumbers, element(segment, 2));
    } else {
        return false;
    }
    return true;
}

} // namespace intray
