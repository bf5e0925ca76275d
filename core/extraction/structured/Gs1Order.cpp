// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/Gs1Order.h"

#include "core/extraction/structured/Allowances.h"
#include "core/extraction/structured/StructuredOrders.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::Gs1Order)
};

using Path = QLatin1String;

bool beginsGs1(const Structured &structured, int element)
{
    const QString &name = structured.elements[size_t(element)].name;
    return (name == u"order" || name == u"multiShipmentOrder") &&
           hasChild(structured, element, Path("orderIdentification"));
}

StructuredNode addressNode(const StructuredNode &party)
{
    for (const char *path : {"address", "nameAndAddress", "partyAddress"}) {
        if (const StructuredNode address = party.at(Path(path)))
            return address;
    }
    return {};
}

QString partyName(const StructuredNode &party)
{
    return firstOf(party, {Path("address/name"), Path("nameAndAddress/name"),
                           Path("organisationDetails/organisationName"), Path("organisationName"),
                           Path("partyName")})
        .value();
}

StructuredNode glnOf(const StructuredNode &party)
{
    return firstOf(party,
                   {Path("gln"), Path("additionalPartyIdentification"),
                    Path("additionalPartyIdentification/additionalPartyIdentificationValue")});
}

// An address where one is written out; the location number alone still says that a place was meant.
Field<QString> placeOf(const StructuredNode &party)
{
    const StructuredNode address = addressNode(party);
    QStringList parts(partyName(party));
    for (const char *line :
         {"streetAddressOne", "streetAddress", "streetAddressTwo", "streetAddressThree"})
        parts += address.at(Path(line)).value();
    parts +=
        QString(address.at(Path("postalCode")).value() + u' ' + address.at(Path("city")).value());
    parts += address.at(Path("state")).value();
    parts += firstOf(address,
                     {Path("countryCode"), Path("countryISOCode"), Path("country/countryISOCode")})
                 .value();
    Field<QString> place;
    takeParts(place, parts, address ? address : party);
    if (!place.value)
        takeText(place, glnOf(party));
    return place;
}

StructuredNode amountOf(const StructuredNode &money)
{
    return firstOf(money, {Path("amount/monetaryAmount"), Path("monetaryAmount")}).exists()
               ? firstOf(money, {Path("amount/monetaryAmount"), Path("monetaryAmount")})
               : money;
}

StructuredNode currencyOf(const StructuredNode &money)
{
    return firstOf(money, {Path("@currencyCode"), Path("amount/monetaryAmount/@currencyCode"),
                           Path("amount/currencyCode/currencyISOCode"), Path("currencyISOCode")});
}

Allowance chargeOf(const StructuredNode &stated)
{
    const QString kind = firstOf(stated, {Path("allowanceOrChargeType"), Path("@allowanceOrChargeType")})
                             .value()
                             .toUpper();
    Allowance allowance;
    allowance.node = stated;
    allowance.isCharge = kind.endsWith(u"CHARGE");
    allowance.percent = firstOf(
        stated, {Path("allowanceChargePercentage"), Path("percentage"),
                 Path("monetaryAmountOrPercentage/percentage")});
    const StructuredNode amount = firstOf(
        stated, {Path("allowanceChargeAmount"), Path("amount"),
                 Path("monetaryAmountOrPercentage/amount"), Path("monetaryAmountOrPercentage")});
    // Without its direction an amount says nothing that could be added up.
    if (allowance.isCharge || kind.endsWith(u"ALLOWANCE"))
        allowance.amount = amountOf(amount);
    else
        allowance.percent = amountOf(amount);
    allowance.reason = firstOf(stated, {Path("specialServiceType"), Path("allowanceChargeType")}).value();
    return allowance;
}

class Gs1Message
{
public:
    Gs1Message(const StructuredNode &order, const StructuredNode &envelope)
        : m_root(order), m_envelope(envelope)
    {
    }

    Order read()
    {
        m_order.kind = kind();
        takeText(m_order.poNumber,
                 firstOf(m_root, {Path("orderIdentification/entityIdentification"),
                                  Path("orderIdentification/uniqueCreatorIdentification")}));
        takeDate(m_order.orderDate,
                 firstOf(m_root, {Path("creationDateTime"), Path("@creationDateTime"),
                                  Path("@creationDate")}),
                 m_order);
        takeCurrency(m_order, firstOf(m_root, {Path("currencyISOCode"), Path("orderCurrencyCode"),
                                               Path("currencyCode")}));
        readParties();
        const std::vector<StructuredNode> logistics =
            m_root.all(Path("orderLogisticalInformation"));
        if (!logistics.empty())
            readLogistics(logistics.front());
        addNote(m_order.note, firstOf(m_root, {Path("note"), Path("additionalOrderInstruction")}));
        if (m_order.kind != OrderKind::Cancel) {
            for (const StructuredNode &line : m_root.all(Path("orderLineItem")))
                readLine(line);
            for (const StructuredNode &line : m_root.all(Path("multiShipmentOrderLineItem")))
                readLine(line);
        }
        readTotals();
        readOddities();
        return m_order;
    }

private:
    QString action() const
    {
        const QString stated =
            firstOf(m_root, {Path("documentActionCode"), Path("documentStatusCode")}).value();
        const QString command =
            m_envelope.below(Path("documentCommandHeader")).attribute(Path("type"));
        return (m_root.at(Path("documentActionCode")) || command.isEmpty() ? stated : command)
            .toUpper();
    }

    OrderKind kind() const
    {
        const QString code = action();
        if (code.contains(u"DELETE") || code.contains(u"CANCEL"))
            return OrderKind::Cancel;
        return code.contains(u"CHANGE") || code.contains(u"CORRECT") || code.contains(u"REPLACE") ||
                       code.contains(u"PARTIAL")
                   ? OrderKind::Change
                   : OrderKind::New;
    }

    StructuredNode party(const char *version3, const char *version2) const
    {
        const StructuredNode party = m_root.at(Path(version3));
        return party ? party : m_root.at(Path(version2));
    }

    void readParties()
    {
        const StructuredNode buyer = party("buyer", "orderPartyInformation/buyer");
        const QString name = partyName(buyer);
        if (!name.isEmpty())
            takeValue(m_order.buyerName, name, buyer);
        const StructuredNode payer = party("billTo", "orderPartyInformation/billTo");
        if (payer)
            m_order.billTo = placeOf(payer);
        for (const StructuredNode &who : {buyer, payer})
            addFacts(who);
        const StructuredNode sender = m_envelope.at(Path("StandardBusinessDocumentHeader/Sender"));
        addFact(m_order.accountNumbers, sender.at(Path("Identifier")));
        addFact(m_order.senderAddresses, sender.at(Path("ContactInformation/EmailAddress")));
    }

    void addFacts(const StructuredNode &who)
    {
        addFact(m_order.accountNumbers, who.at(Path("gln")));
        for (const StructuredNode &id : who.all(Path("additionalPartyIdentification")))
            addFact(m_order.accountNumbers, id.at(Path("additionalPartyIdentificationValue"))
                                                ? id.at(Path("additionalPartyIdentificationValue"))
                                                : id);
        addFact(m_order.partyNames, firstOf(who, {Path("address/name"), Path("nameAndAddress/name"),
                                                  Path("organisationDetails/organisationName")}));
        for (const StructuredNode &tax : who.all(Path("dutyFeeTaxRegistration")))
            addFact(m_order.vatNumbers, tax.at(Path("dutyFeeTaxRegistrationID")));
        for (const StructuredNode &channel :
             who.at(Path("contact")).all(Path("communicationChannel"))) {
            if (channel.at(Path("communicationValue")).value().contains(u'@'))
                addFact(m_order.senderAddresses, channel.at(Path("communicationValue")));
        }
    }

    static StructuredNode wishedDay(const StructuredNode &logistics)
    {
        return firstOf(
            logistics,
            {Path("orderLogisticalDateInformation/requestedDeliveryDateTime/date"),
             Path("orderLogisticalDateInformation/requestedDeliveryDateRange/endDate"),
             Path("orderLogisticalDateInformation/requestedDeliveryDateTimeRange/endDate"),
             Path("orderLogisticalDateInformation/requestedDeliveryDateAtUltimateConsignee/date"),
             Path("orderLogisticalDateGroup/requestedDeliveryDate/date"),
             Path("orderLogisticalDateGroup/requestedDeliveryDateAtUltimateConsignee/date")});
    }

    static StructuredNode receiver(const StructuredNode &logistics)
    {
        for (const char *path : {"shipTo", "shipToLogistics/shipTo"}) {
            if (const StructuredNode place = logistics.at(Path(path)))
                return place;
        }
        return {};
    }

    void readLogistics(const StructuredNode &logistics)
    {
        if (const StructuredNode place = receiver(logistics)) {
            m_order.shipTo = placeOf(place);
            addFact(m_order.shipToNumbers, place.at(Path("gln")));
            for (const StructuredNode &id : place.all(Path("additionalPartyIdentification")))
                addPlaceNumber(id);
        }
        takeDate(m_order.requestedDate, wishedDay(logistics), m_order);
    }

    void addPlaceNumber(const StructuredNode &id)
    {
        const StructuredNode inner = id.at(Path("additionalPartyIdentificationValue"));
        const QString type = inner
                                 ? id.at(Path("additionalPartyIdentificationType")).value()
                                 : id.attribute(Path("additionalPartyIdentificationTypeCode"));
        const bool isOurs = type.startsWith(Path("SELLER"), Qt::CaseInsensitive) ||
                            type.startsWith(Path("SUPPLIER"), Qt::CaseInsensitive);
        addFact(isOurs ? m_order.ourShipToNumbers : m_order.shipToNumbers, inner ? inner : id);
    }

    void readLine(const StructuredNode &item)
    {
        OrderLine line;
        takeText(line.position, firstOf(item, {Path("lineItemNumber"), Path("@number")}));
        StructuredNode product = item.at(Path("transactionalTradeItem"));
        if (!product)
            product = item.at(Path("tradeItemIdentification"));
        readItem(line, product);
        if (!line.description.value)
            takeText(line.description,
                     firstOf(item, {Path("itemDescription"), Path("description")}));
        readFigures(line, item);
        std::vector<Delivery> deliveries;
        for (const StructuredNode &detail : item.all(Path("orderLineItemDetail"))) {
            const StructuredNode logistics = detail.at(Path("orderLogisticalInformation"));
            deliveries.push_back(
                {detail, detail.at(Path("requestedQuantity")), wishedDay(logistics)});
            if (const StructuredNode place = receiver(logistics))
                takeLineAddress(m_order, placeOf(place), place);
        }
        if (const StructuredNode own = item.at(Path("orderLogisticalInformation"))) {
            deliveries.push_back({own, {}, wishedDay(own)});
            if (const StructuredNode place = receiver(own))
                takeLineAddress(m_order, placeOf(place), place);
        }
        takeDeliveries(line, deliveries, m_order);
        const StructuredNode action = item.at(Path("lineItemActionCode"));
        const QString code = action.value().toUpper();
        addNote(line.note, item.at(Path("note")));
        if (code == u"DELETED" || code == u"DELETE" || code == u"CANCELLED") {
            if (m_order.kind == OrderKind::New) {
                addMistake(m_order, action,
                           Words::tr("the line is marked as deleted; it was not taken."));
                return;
            }
            deleteLine(line, action);
        }
        addLine(m_order, line, item);
    }

    void readItem(OrderLine &line, const StructuredNode &product)
    {
        takeText(line.gtin, product.at(Path("gtin")));
        for (const StructuredNode &id : product.all(Path("additionalTradeItemIdentification"))) {
            const StructuredNode inner = id.at(Path("additionalTradeItemIdentificationValue"));
            const QString type =
                (inner ? id.at(Path("additionalTradeItemIdentificationType")).value()
                       : id.attribute(Path("additionalTradeItemIdentificationTypeCode")))
                    .toUpper();
            const StructuredNode value = inner ? inner : id;
            if (type.contains(u"BUYER"))
                takeText(line.buyerItem, value);
            else if (type.contains(u"SUPPLIER") || type.contains(u"SELLER"))
                takeText(line.supplierItem, value);
            else
                addNote(line.note, value);
        }
        takeText(line.description,
                 firstOf(product,
                         {Path("tradeItemDescription"), Path("tradeItemDescription/description"),
                          Path("tradeItemDescriptionInformation/tradeItemDescription")}));
    }

    void readFigures(OrderLine &line, const StructuredNode &item)
    {
        const StructuredNode quantity = item.at(Path("requestedQuantity"));
        takeNumber(line.quantity,
                   quantity.at(Path("value")) ? quantity.at(Path("value")) : quantity, m_order);
        takeText(line.unit, firstOf(quantity, {Path("@measurementUnitCode"),
                                               Path("unitOfMeasure/measurementUnitCodeValue"),
                                               Path("unitOfMeasure")}));
        StructuredNode price = item.at(Path("netPrice"));
        if (!price)
            price = item.at(Path("listPrice"));
        takeNumber(line.unitPrice, amountOf(price), m_order);
        takeCurrency(m_order, currencyOf(price));
        takeNumber(line.lineTotal, amountOf(item.at(Path("netAmount"))), m_order);
        takeCurrency(m_order, currencyOf(item.at(Path("netAmount"))));
        for (const char *charge : {"allowanceCharge", "orderLineItemAllowanceCharge"}) {
            if (const StructuredNode stated = item.at(Path(charge)))
                addMistake(
                    m_order, stated,
                    Words::tr("a discount or charge is stated. Please check how to enter it."));
        }
        const StructuredNode free = item.at(Path("freeGoodsQuantity"));
        if (free)
            addMistake(m_order, free,
                       Words::tr("free goods are stated. Please check how to enter them."));
    }

    void readTotals()
    {
        takeNumber(m_order.netTotal, amountOf(m_root.at(Path("totalMonetaryAmountExcludingTaxes"))),
                   m_order);
        takeNumber(m_order.taxTotal, amountOf(m_root.at(Path("totalTaxAmount"))), m_order);
        takeNumber(m_order.total, amountOf(m_root.at(Path("totalMonetaryAmountIncludingTaxes"))),
                   m_order);
        std::vector<Allowance> charges;
        for (const StructuredNode &stated : m_root.all(Path("allowanceCharge"))) {
            charges.push_back(chargeOf(stated));
            if (!charges.back().amount && !charges.back().percent)
                addMistake(m_order, stated,
                           Words::tr("a discount or charge is stated. Please check how to enter it."));
        }
        takeCharges(charges, m_order);
    }

    void readOddities()
    {
        StructuredNode status = m_root.at(Path("documentStatusCode"));
        if (!status)
            status = m_root.at(Path("@documentStatus"));
        if (status.value().compare(QLatin1String("COPY"), Qt::CaseInsensitive) == 0)
            addMistake(m_order, status, Words::tr("the message says that it is a copy."));
        if (m_order.kind == OrderKind::Change && action().contains(QLatin1String("REFRESH")))
            addMistake(m_order, m_root,
                       Words::tr("the message replaces the whole order: lines that it does not "
                                 "list are no longer wanted."));
    }

    const StructuredNode m_root;
    const StructuredNode m_envelope;
    Order m_order;
};

} // namespace

bool Gs1Order::canRead(const Document &document, int part) const
{
    return !messagesIn(document, part, beginsGs1).empty();
}

Candidate Gs1Order::extract(const Document &document, int part, const ExtractionContext &) const
{
    const StructuredView view(document, part);
    std::vector<Order> orders;
    for (const int message : messagesIn(document, part, beginsGs1))
        orders.push_back(Gs1Message(view.node(message), view.outermost(message)).read());
    return candidateOf(std::move(orders), Words::tr("an order in GS1 XML"));
}

} // namespace intray
