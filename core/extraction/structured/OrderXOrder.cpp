// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/OrderXOrder.h"

#include "core/extraction/structured/Allowances.h"
#include "core/extraction/structured/StructuredOrders.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::OrderXOrder)
};

using Path = QLatin1String;

bool beginsOrderX(const Structured &structured, int element)
{
    const QString &name = structured.elements[size_t(element)].name;
    return (name == u"SCRDMCCBDACIOMessageStructure" || name == u"CrossIndustryOrder" ||
            name == u"CrossIndustryOrderChange") &&
           hasChild(structured, element, Path("SupplyChainTradeTransaction"));
}

// The day of an event or period: the last one of a period.
StructuredNode dayOf(const StructuredNode &event)
{
    return firstOf(event, {Path("OccurrenceDateTime/DateTimeString"),
                           Path("OccurrenceSpecifiedPeriod/EndDateTime/DateTimeString"),
                           Path("OccurrenceSpecifiedPeriod/StartDateTime/DateTimeString")});
}

QString partyName(const StructuredNode &party)
{
    return firstOf(party, {Path("Name"), Path("SpecifiedLegalOrganization/TradingBusinessName")})
        .value();
}

Field<QString> addressOf(const StructuredNode &party)
{
    const StructuredNode address = party.at(Path("PostalTradeAddress"));
    QStringList parts(partyName(party));
    for (const char *line : {"StreetName", "LineOne", "LineTwo", "LineThree"})
        parts += address.at(Path(line)).value();
    parts += QString(address.at(Path("PostcodeCode")).value() + u' ' +
                     address.at(Path("CityName")).value());
    parts += address.at(Path("CountrySubDivisionName")).value();
    parts += address.at(Path("CountryID")).value();
    Field<QString> place;
    takeParts(place, parts, party);
    if (!place.value)
        takeText(place, firstOf(party, {Path("GlobalID"), Path("ID")}));
    return place;
}

bool isTrue(const StructuredNode &indicator)
{
    const QString text = firstOf(indicator, {Path("Indicator"), Path("IndicatorString")}).value();
    return text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0 || text == u"1";
}

std::vector<Allowance> allowancesOf(const StructuredNode &settlement)
{
    std::vector<Allowance> list;
    for (const StructuredNode &stated : settlement.all(Path("SpecifiedTradeAllowanceCharge"))) {
        Allowance allowance;
        allowance.node = stated;
        allowance.isCharge = isTrue(stated.at(Path("ChargeIndicator")));
        allowance.percent = stated.at(Path("CalculationPercent"));
        allowance.amount = stated.at(Path("ActualAmount"));
        allowance.reason = firstOf(stated, {Path("Reason"), Path("ReasonCode")}).value();
        list.push_back(allowance);
    }
    return list;
}

class OrderXMessage
{
public:
    explicit OrderXMessage(const StructuredNode &root)
        : m_root(root),
          m_document(root.at(Path("ExchangedDocument"))),
          m_transaction(root.at(Path("SupplyChainTradeTransaction"))),
          m_agreement(m_transaction.at(Path("ApplicableHeaderTradeAgreement"))),
          m_delivery(m_transaction.at(Path("ApplicableHeaderTradeDelivery"))),
          m_settlement(m_transaction.at(Path("ApplicableHeaderTradeSettlement")))
    {
    }

    // 231 is the answer of the seller.
    bool isResponse() const { return m_document.at(Path("TypeCode")).value() == u"231"; }

    Order read()
    {
        m_order.kind = kind();
        const StructuredNode changed =
            m_agreement.at(Path("BuyerOrderReferencedDocument/IssuerAssignedID"));
        const bool refers = m_order.kind != OrderKind::New && !changed.value().isEmpty();
        takeText(m_order.poNumber, refers ? changed : m_document.at(Path("ID")));
        takeDate(m_order.orderDate, m_document.at(Path("IssueDateTime/DateTimeString")), m_order);
        takeCurrency(m_order, m_settlement.at(Path("OrderCurrencyCode")));
        takeDate(m_order.requestedDate,
                 dayOf(m_delivery.at(Path("RequestedDeliverySupplyChainEvent"))), m_order);
        readParties();
        takeText(m_order.paymentTerms,
                 m_settlement.at(Path("SpecifiedTradePaymentTerms/Description")));
        for (const StructuredNode &note : m_document.all(Path("IncludedNote")))
            addNote(m_order.note, note.at(Path("Content")));
        if (m_order.kind != OrderKind::Cancel) {
            for (const StructuredNode &line :
                 m_transaction.all(Path("IncludedSupplyChainTradeLineItem")))
                readLine(line);
        }
        readTotals();
        readOddities();
        return m_order;
    }

private:
    OrderKind kind() const
    {
        const QString purpose = m_document.at(Path("PurposeCode")).value();
        if (purpose == u"1" || purpose == u"3")
            return OrderKind::Cancel;
        const bool changes = m_document.at(Path("TypeCode")).value() == u"230" ||
                             m_root.name() == u"CrossIndustryOrderChange" || purpose == u"4" ||
                             purpose == u"5";
        return changes ? OrderKind::Change : OrderKind::New;
    }

    void readParties()
    {
        const StructuredNode buyer = m_agreement.at(Path("BuyerTradeParty"));
        takeText(
            m_order.buyerName,
            firstOf(buyer, {Path("Name"), Path("SpecifiedLegalOrganization/TradingBusinessName")}));
        const StructuredNode payer = m_settlement.at(Path("InvoiceeTradeParty"));
        for (const StructuredNode &party : {buyer, payer})
            addFacts(party);
        addFact(m_order.senderAddresses,
                m_agreement.at(Path("BuyerRequisitionerTradeParty/DefinedTradeContact/"
                                    "EmailURIUniversalCommunication/URIID")));
        if (const StructuredNode receiver = m_delivery.at(Path("ShipToTradeParty"))) {
            m_order.shipTo = addressOf(receiver);
            for (const char *name : {"GlobalID", "ID"}) {
                for (const StructuredNode &id : receiver.all(Path(name)))
                    addFact(m_order.shipToNumbers, id);
            }
        }
        if (payer)
            m_order.billTo = addressOf(payer);
    }

    void addFacts(const StructuredNode &party)
    {
        for (const char *name : {"ID", "GlobalID"}) {
            for (const StructuredNode &id : party.all(Path(name)))
                addFact(m_order.accountNumbers, id);
        }
        addFact(m_order.partyNames, party.at(Path("Name")));
        addFact(m_order.partyNames,
                party.at(Path("SpecifiedLegalOrganization/TradingBusinessName")));
        for (const StructuredNode &tax : party.all(Path("SpecifiedTaxRegistration"))) {
            if (tax.at(Path("ID")).attribute(Path("schemeID")) !=
                u"FC") // FC is the local tax office's number
                addFact(m_order.vatNumbers, tax.at(Path("ID")));
        }
        for (const StructuredNode &contact : party.all(Path("DefinedTradeContact")))
            addFact(m_order.senderAddresses,
                    contact.at(Path("EmailURIUniversalCommunication/URIID")));
        const StructuredNode endpoint = party.at(Path("URIUniversalCommunication/URIID"));
        if (endpoint.value().contains(u'@'))
            addFact(m_order.senderAddresses, endpoint);
    }

    void readLine(const StructuredNode &item)
    {
        const StructuredNode document = item.at(Path("AssociatedDocumentLineDocument"));
        const StructuredNode status = document.at(Path("LineStatusCode"));
        const QString action = status.value();
        // UN/EDIFACT 1229: 2 deleted, 4 no action.
        if (action == u"4" && m_order.kind != OrderKind::New)
            return;
        if (action == u"2" && m_order.kind == OrderKind::New) {
            addMistake(m_order, status,
                       Words::tr("the line is marked as deleted; it was not taken."));
            return;
        }
        OrderLine line;
        takeText(line.position, document.at(Path("LineID")));
        readProduct(line, item.at(Path("SpecifiedTradeProduct")));
        readFigures(line, item);
        const StructuredNode delivery = item.at(Path("SpecifiedLineTradeDelivery"));
        std::vector<Delivery> deliveries;
        for (const StructuredNode &event : delivery.all(Path("RequestedDeliverySupplyChainEvent")))
            deliveries.push_back({event, event.at(Path("UnitQuantity")), dayOf(event)});
        takeDeliveries(line, deliveries, m_order);
        if (const StructuredNode receiver = delivery.at(Path("ShipToTradeParty")))
            takeLineAddress(m_order, addressOf(receiver), receiver);
        for (const StructuredNode &note : document.all(Path("IncludedNote")))
            addNote(line.note, note.at(Path("Content")));
        if (action == u"2")
            deleteLine(line, status);
        else if (!action.isEmpty() && action != u"1" && action != u"3")
            addMistake(
                m_order, status,
                Words::tr("the line has the status \"%1\", which is not known.").arg(action));
        if (const StructuredNode parent = document.at(Path("ParentLineID")))
            addMistake(m_order, parent,
                       Words::tr("the line belongs to another line. Please check which of them are "
                                 "to be entered."));
        addLine(m_order, line, item);
    }

    void readProduct(OrderLine &line, const StructuredNode &product)
    {
        takeText(line.supplierItem, product.at(Path("SellerAssignedID")));
        takeText(line.buyerItem, product.at(Path("BuyerAssignedID")));
        for (const StructuredNode &id : product.all(Path("GlobalID"))) {
            const QString scheme = id.attribute(Path("schemeID")).toUpper();
            if (scheme == u"0160" || scheme == u"GTIN" || scheme == u"EAN" || scheme == u"0088")
                takeText(line.gtin, id);
        }
        takeText(line.description, firstOf(product, {Path("Name"), Path("Description")}));
        if (!product.at(Path("Name")).value().isEmpty())
            addNote(line.note, product.at(Path("Description")));
    }

    void readFigures(OrderLine &line, const StructuredNode &item)
    {
        const StructuredNode quantity =
            item.at(Path("SpecifiedLineTradeDelivery/RequestedQuantity"));
        takeNumber(line.quantity, quantity, m_order);
        takeText(line.unit, quantity.at(Path("@unitCode")));
        const StructuredNode agreement = item.at(Path("SpecifiedLineTradeAgreement"));
        StructuredNode price = agreement.at(Path("NetPriceProductTradePrice"));
        if (price.at(Path("ChargeAmount")).value().isEmpty()) {
            price = agreement.at(Path("GrossPriceProductTradePrice"));
            if (const StructuredNode off = price.at(Path("AppliedTradeAllowanceCharge")))
                addMistake(m_order, off, Words::tr("only a price before a discount is stated."));
        }
        takeNumber(line.unitPrice, price.at(Path("ChargeAmount")), m_order);
        takeCurrency(m_order, price.at(Path("ChargeAmount/@currencyID")));
        const StructuredNode basis = price.at(Path("BasisQuantity"));
        takeNumber(line.pricePer, basis, m_order);
        const QString unit = basis.attribute(Path("unitCode"));
        if (!unit.isEmpty() && line.unit.value && unit != *line.unit.value)
            addMistake(m_order, basis,
                       Words::tr("the price is for the unit %1, but %2 is ordered.")
                           .arg(unit, *line.unit.value));
        const StructuredNode settlement = item.at(Path("SpecifiedLineTradeSettlement"));
        takeNumber(line.lineTotal,
                   firstOf(settlement,
                           {Path("SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount"),
                            Path("SpecifiedTradeSettlementMonetarySummation/LineTotalAmount")}),
                   m_order);
        takeAllowances(line, allowancesOf(settlement), m_order);
    }

    void readTotals()
    {
        StructuredNode sums =
            m_settlement.at(Path("SpecifiedTradeSettlementHeaderMonetarySummation"));
        if (!sums)
            sums = m_settlement.at(Path("SpecifiedTradeSettlementMonetarySummation"));
        takeNumber(m_order.netTotal,
                   firstOf(sums, {Path("TaxBasisTotalAmount"), Path("LineTotalAmount")}), m_order);
        takeNumber(m_order.taxTotal, sums.at(Path("TaxTotalAmount")), m_order);
        takeNumber(m_order.total, sums.at(Path("GrandTotalAmount")), m_order);
        std::vector<Allowance> charges = allowancesOf(m_settlement);
        for (const StructuredNode &service : m_settlement.all(Path("SpecifiedLogisticsServiceCharge")))
            charges.push_back({service, true, {}, service.at(Path("AppliedAmount")),
                               service.at(Path("Description")).value(), {}});
        if (charges.empty()) {
            charges.push_back({sums, true, {}, sums.at(Path("ChargeTotalAmount")), {}, {}});
            charges.push_back({sums, false, {}, sums.at(Path("AllowanceTotalAmount")), {}, {}});
        }
        takeCharges(charges, m_order);
    }

    void readOddities()
    {
        const StructuredNode purpose = m_document.at(Path("PurposeCode"));
        const StructuredNode copy = m_document.at(Path("CopyIndicator"));
        if (isTrue(copy) || purpose.value() == u"7" || purpose.value() == u"31")
            addMistake(m_order, copy ? copy : purpose,
                       Words::tr("the message says that it is a copy."));
        if (purpose.value() == u"5")
            addMistake(m_order, purpose,
                       Words::tr("the message replaces the whole order: lines that it does not "
                                 "list are no longer wanted."));
        const StructuredNode test = m_root.at(Path("ExchangedDocumentContext/TestIndicator"));
        if (isTrue(test))
            addMistake(m_order, test, Words::tr("the message says that it is a test."));
        const StructuredNode type = m_document.at(Path("TypeCode"));
        if (type.value() == u"221")
            addMistake(m_order, type,
                       Words::tr("this is a blanket order. Are these goods wanted now?"));
    }

    const StructuredNode m_root;
    const StructuredNode m_document;
    const StructuredNode m_transaction;
    const StructuredNode m_agreement;
    const StructuredNode m_delivery;
    const StructuredNode m_settlement;
    Order m_order;
};

} // namespace

bool OrderXOrder::canRead(const Document &document, int part) const
{
    return !messagesIn(document, part, beginsOrderX).empty();
}

Candidate OrderXOrder::extract(const Document &document, int part, const ExtractionContext &) const
{
    const StructuredView view(document, part);
    std::vector<Order> orders;
    for (const int index : messagesIn(document, part, beginsOrderX)) {
        OrderXMessage message(view.node(index));
        if (!message.isResponse())
            orders.push_back(message.read());
    }
    if (orders.empty())
        return candidateOf({}, Words::tr("an answer to an order (Order-X)"));
    return candidateOf(std::move(orders), Words::tr("an order in Order-X"));
}

} // namespace intray
