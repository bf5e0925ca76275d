// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/UblOrder.h"

#include "core/extraction/structured/Allowances.h"
#include "core/extraction/structured/StructuredOrders.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::UblOrder)
};

using Path = QLatin1String;

bool beginsUbl(const Structured &structured, int element)
{
    const QString &name = structured.elements[size_t(element)].name;
    if (name != u"Order" && name != u"OrderChange" && name != u"OrderCancellation")
        return false;
    const QString space = spaceOf(structured, element);
    if (space.startsWith(QLatin1String("urn:oasis:names:specification:ubl:schema:xsd:Order")))
        return true;
    // Some senders leave the namespaces out.
    return space.isEmpty() && hasChild(structured, element, Path("BuyerCustomerParty"));
}

QString partyName(const StructuredNode &party)
{
    return firstOf(party, {Path("PartyName/Name"), Path("PartyLegalEntity/RegistrationName"),
                           Path("PartyTaxScheme/RegistrationName")})
        .value();
}

QStringList addressParts(const StructuredNode &address)
{
    QStringList parts;
    const auto add = [&](const char *name) { parts += address.at(Path(name)).value(); };
    if (address.at(Path("StreetName")).value().isEmpty()) {
        for (const StructuredNode &line : address.all(Path("AddressLine")))
            parts += line.at(Path("Line")).value();
        add("Postbox");
    }
    for (const char *name : {"StreetName", "BuildingNumber", "AdditionalStreetName", "CityName",
                             "PostalZone", "CountrySubentity"})
        add(name);
    parts += firstOf(address, {Path("Country/IdentificationCode"), Path("Country/Name")}).value();
    return parts;
}

// Where a Delivery goes to: the receiver's name and the address.
Field<QString> deliveryAddress(const StructuredNode &delivery)
{
    Field<QString> place;
    const StructuredNode party = delivery.at(Path("DeliveryParty"));
    const StructuredNode location = delivery.at(Path("DeliveryLocation"));
    StructuredNode address = location.at(Path("Address"));
    if (!address)
        address = delivery.at(Path("DeliveryAddress"));
    if (!address)
        address = party.at(Path("PostalAddress"));
    const QString receiver = party ? partyName(party) : location.at(Path("Name")).value();
    takeParts(place, QStringList(receiver) + addressParts(address),
              address    ? address
              : location ? location
                         : party);
    if (!place.value)
        takeText(place, firstOf(delivery,
                                {Path("DeliveryLocation/ID"), Path("DeliveryLocation/Address/ID"),
                                 Path("DeliveryParty/PartyIdentification/ID")}));
    return place;
}

// The numbers by which a Delivery names its place.
std::vector<StructuredNode> placeNumbers(const StructuredNode &delivery)
{
    std::vector<StructuredNode> numbers{delivery.at(Path("DeliveryLocation/ID")),
                                        delivery.at(Path("DeliveryLocation/Address/ID")),
                                        delivery.at(Path("DeliveryAddress/ID"))};
    for (const StructuredNode &id :
         delivery.at(Path("DeliveryParty")).all(Path("PartyIdentification")))
        numbers.push_back(id.at(Path("ID")));
    return numbers;
}

// The last day of the period that is wished.
StructuredNode deliveryDate(const StructuredNode &delivery)
{
    return firstOf(delivery,
                   {Path("RequestedDeliveryPeriod/EndDate"),
                    Path("RequestedDeliveryPeriod/StartDate"), Path("LatestDeliveryDate")});
}

std::vector<Allowance> allowancesOf(const StructuredNode &node)
{
    std::vector<Allowance> list;
    for (const StructuredNode &stated : node.all(Path("AllowanceCharge"))) {
        Allowance allowance;
        allowance.node = stated;
        allowance.isCharge = stated.at(Path("ChargeIndicator"))
                                     .value()
                                     .compare(QLatin1String("true"), Qt::CaseInsensitive) == 0 ||
                             stated.at(Path("ChargeIndicator")).value() == u"1";
        allowance.percent = stated.at(Path("MultiplierFactorNumeric"));
        allowance.amount = stated.at(Path("Amount"));
        allowance.reason =
            firstOf(stated, {Path("AllowanceChargeReason"), Path("AllowanceChargeReasonCode")})
                .value();
        list.push_back(allowance);
    }
    return list;
}

bool isGtin(const StructuredNode &id)
{
    const QString scheme = id.attribute(Path("schemeID")).trimmed().toUpper();
    static const QRegularExpression form(QStringLiteral("^(\\d{8}|\\d{12,14})$"));
    return scheme == u"0160" || scheme == u"GTIN" || scheme == u"EAN" || scheme == u"GS1" ||
           scheme == u"EAN13" || (scheme.isEmpty() && form.match(id.value()).hasMatch());
}

// What a line of a change does. Peppol takes the codes of UN/EDIFACT 1229, UBL itself words.
enum class LineAction { Take, Delete, Leave, Unknown };

LineAction actionOf(const StructuredNode &status)
{
    const QString code = status.value().trimmed().toLower();
    if (code.isEmpty() || code == u"1" || code == u"3" || code == u"added" || code == u"revised" ||
        code == u"changed" || code == u"nostatus")
        return LineAction::Take;
    if (code == u"2" || code == u"deleted" || code == u"cancelled" || code == u"canceled")
        return LineAction::Delete;
    return code == u"4" ? LineAction::Leave : LineAction::Unknown;
}

class UblMessage
{
public:
    explicit UblMessage(const StructuredNode &root) : m_root(root) {}

    Order read()
    {
        const QString name = m_root.name();
        m_order.kind = name == u"OrderChange"         ? OrderKind::Change
                       : name == u"OrderCancellation" ? OrderKind::Cancel
                                                      : OrderKind::New;
        // A change has a number of its own; what counts is the order that it changes.
        takeText(
            m_order.poNumber,
            m_root.at(m_order.kind == OrderKind::New ? Path("ID") : Path("OrderReference/ID")));
        takeDate(m_order.orderDate, m_root.at(Path("IssueDate")), m_order);
        takeCurrency(m_order, m_root.at(Path("DocumentCurrencyCode")));
        readParties();
        readDeliveries();
        takeText(m_order.paymentTerms, m_root.at(Path("PaymentTerms/Note")));
        for (const char *note : {"Note", "CancellationNote"}) {
            for (const StructuredNode &text : m_root.all(Path(note)))
                addNote(m_order.note, text);
        }
        for (const StructuredNode &line : m_root.all(Path("OrderLine")))
            readLine(line);
        readTotals();
        readOddities();
        return m_order;
    }

private:
    void readParties()
    {
        const StructuredNode customer = m_root.at(Path("BuyerCustomerParty"));
        const StructuredNode buyer = customer.at(Path("Party"));
        takeText(m_order.buyerName,
                 firstOf(buyer, {Path("PartyName/Name"), Path("PartyLegalEntity/RegistrationName"),
                                 Path("PartyTaxScheme/RegistrationName")}));
        addFact(m_order.accountNumbers, customer.at(Path("SupplierAssignedAccountID")));
        addFacts(buyer);
        const StructuredNode payer = m_root.at(Path("AccountingCustomerParty/Party"));
        addFact(m_order.accountNumbers,
                m_root.at(Path("AccountingCustomerParty/SupplierAssignedAccountID")));
        addFacts(payer);
        takeParts(m_order.billTo,
                  QStringList(partyName(payer)) + addressParts(payer.at(Path("PostalAddress"))),
                  payer);
    }

    void addFacts(const StructuredNode &party)
    {
        for (const StructuredNode &id : party.all(Path("PartyIdentification")))
            addFact(m_order.accountNumbers, id.at(Path("ID")));
        const StructuredNode endpoint = party.at(Path("EndpointID"));
        addFact(endpoint.value().contains(u'@') ? m_order.senderAddresses : m_order.accountNumbers,
                endpoint);
        addFact(m_order.senderAddresses, party.at(Path("Contact/ElectronicMail")));
        for (const StructuredNode &tax : party.all(Path("PartyTaxScheme"))) {
            addFact(m_order.vatNumbers, tax.at(Path("CompanyID")));
            addFact(m_order.partyNames, tax.at(Path("RegistrationName")));
        }
        addFact(m_order.partyNames, party.at(Path("PartyName/Name")));
        addFact(m_order.partyNames, party.at(Path("PartyLegalEntity/RegistrationName")));
    }

    void readDeliveries()
    {
        Field<QDate> date;
        for (const StructuredNode &delivery : m_root.all(Path("Delivery"))) {
            const Field<QString> place = deliveryAddress(delivery);
            noteFinerPlace(delivery);
            if (!m_order.shipTo.value) {
                m_order.shipTo = place;
                for (const StructuredNode &number : placeNumbers(delivery))
                    addFact(m_order.shipToNumbers, number);
            } else {
                takeLineAddress(m_order, place, delivery);
            }
            Field<QDate> wished;
            takeDate(wished, deliveryDate(delivery), m_order);
            if (date.value && wished.value && *date.value != *wished.value)
                addMistake(m_order, delivery,
                           Words::tr("the order asks for deliveries on several days."));
            else if (wished.value || !wished.written.isEmpty())
                date = wished;
        }
        m_order.requestedDate = date;
    }

    // Floor, gate, room: for the driver, no part of the address that is compared.
    void noteFinerPlace(const StructuredNode &delivery)
    {
        for (const char *path : {"DeliveryLocation/Address", "DeliveryAddress"}) {
            const StructuredNode address = delivery.at(Path(path));
            if (address.at(Path("StreetName")).value().isEmpty())
                continue;
            addNote(m_order.note, address.at(Path("Department")));
            for (const StructuredNode &line : address.all(Path("AddressLine")))
                addNote(m_order.note, line.at(Path("Line")));
        }
    }

    void readLine(const StructuredNode &orderLine)
    {
        const StructuredNode item = orderLine.at(Path("LineItem"));
        if (!item) {
            addMistake(m_order, orderLine, Words::tr("the line has no LineItem."));
            return;
        }
        const StructuredNode status = item.at(Path("LineStatusCode"));
        const LineAction action = actionOf(status);
        if (action == LineAction::Leave && m_order.kind != OrderKind::New)
            return;
        if (action == LineAction::Delete && m_order.kind == OrderKind::New) {
            addMistake(m_order, status,
                       Words::tr("the line is marked as deleted; it was not taken."));
            return;
        }
        OrderLine line;
        takeText(line.position, item.at(Path("ID")));
        readItem(line, item.at(Path("Item")));
        readFigures(line, item);
        for (const StructuredNode &note : {orderLine.at(Path("Note")), item.at(Path("Note"))})
            addNote(line.note, note);
        std::vector<Delivery> deliveries;
        for (const StructuredNode &delivery : item.all(Path("Delivery"))) {
            deliveries.push_back({delivery, delivery.at(Path("Quantity")), deliveryDate(delivery)});
            takeLineAddress(m_order, deliveryAddress(delivery), delivery);
        }
        takeDeliveries(line, deliveries, m_order);
        if (action == LineAction::Delete)
            deleteLine(line, status);
        if (action == LineAction::Unknown || action == LineAction::Leave)
            addMistake(m_order, status,
                       Words::tr("the line has the status \"%1\", which is not known.")
                           .arg(status.value()));
        if (item.at(Path("SubLineItem")))
            addMistake(m_order, item,
                       Words::tr("the line has lines below it, which were not taken."));
        addLine(m_order, line, orderLine);
    }

    void readItem(OrderLine &line, const StructuredNode &item)
    {
        takeText(line.supplierItem, item.at(Path("SellersItemIdentification/ID")));
        takeText(line.buyerItem, item.at(Path("BuyersItemIdentification/ID")));
        const StructuredNode standard = item.at(Path("StandardItemIdentification/ID"));
        if (isGtin(standard))
            takeText(line.gtin, standard);
        takeText(line.description, firstOf(item, {Path("Name"), Path("Description")}));
        if (!item.at(Path("Name")).value().isEmpty())
            addNote(line.note, item.at(Path("Description")));
        addNote(line.note, item.at(Path("ManufacturersItemIdentification/ID")));
    }

    void readFigures(OrderLine &line, const StructuredNode &item)
    {
        const StructuredNode quantity = item.at(Path("Quantity"));
        takeNumber(line.quantity, quantity, m_order);
        takeText(line.unit, quantity.at(Path("@unitCode")));
        const StructuredNode price = item.at(Path("Price"));
        takeNumber(line.unitPrice, price.at(Path("PriceAmount")), m_order);
        takeCurrency(m_order, price.at(Path("PriceAmount/@currencyID")));
        const StructuredNode base = price.at(Path("BaseQuantity"));
        takeNumber(line.pricePer, base, m_order);
        const QString baseUnit = base.attribute(Path("unitCode"));
        if (!baseUnit.isEmpty() && line.unit.value &&
            baseUnit.compare(*line.unit.value, Qt::CaseInsensitive) != 0)
            addMistake(m_order, base,
                       Words::tr("the price is for the unit %1, but %2 is ordered.")
                           .arg(baseUnit, *line.unit.value));
        takeNumber(line.lineTotal, item.at(Path("LineExtensionAmount")), m_order);
        takeAllowances(line, allowancesOf(item), m_order);
    }

    void readTotals()
    {
        const StructuredNode totals = m_root.at(Path("AnticipatedMonetaryTotal"));
        takeNumber(m_order.netTotal, totals.at(Path("TaxExclusiveAmount")), m_order);
        takeNumber(m_order.taxTotal, m_root.at(Path("TaxTotal/TaxAmount")), m_order);
        const StructuredNode total =
            firstOf(totals, {Path("TaxInclusiveAmount"), Path("PayableAmount")});
        takeNumber(m_order.total, total, m_order);
        takeCurrency(m_order, total.at(Path("@currencyID")));
        // Without a net total of its own, the sum of the lines is one where it and the tax give the
        // total.
        Field<Decimal> lines;
        takeNumber(lines, totals.at(Path("LineExtensionAmount")), m_order);
        if (!m_order.netTotal.value && lines.value && m_order.taxTotal.value &&
            m_order.total.value && *lines.value + *m_order.taxTotal.value == *m_order.total.value)
            m_order.netTotal = lines;
        std::vector<Allowance> charges = allowancesOf(m_root);
        if (charges.empty()) {
            charges.push_back({totals, true, {}, totals.at(Path("ChargeTotalAmount")), {}, {}});
            charges.push_back({totals, false, {}, totals.at(Path("AllowanceTotalAmount")), {}, {}});
        }
        takeCharges(charges, m_order);
        Field<Decimal> count;
        takeNumber(count, m_root.at(Path("LineCountNumeric")), m_order);
        if (count.value && count.value->isInteger() && m_order.kind == OrderKind::New)
            m_order.statedLineCount = int(count.value->micros() / 1'000'000);
    }

    void readOddities()
    {
        const StructuredNode copy = m_root.at(Path("CopyIndicator"));
        if (copy.value().compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
            addMistake(m_order, copy, Words::tr("the message says that it is a copy."));
        // 221 is a blanket order, from which goods are called off later.
        const StructuredNode type = m_root.at(Path("OrderTypeCode"));
        if (type.value() == u"221")
            addMistake(m_order, type,
                       Words::tr("this is a blanket order. Are these goods wanted now?"));
    }

    const StructuredNode m_root;
    Order m_order;
};

} // namespace

bool UblOrder::canRead(const Document &document, int part) const
{
    return !messagesIn(document, part, beginsUbl).empty();
}

Candidate UblOrder::extract(const Document &document, int part, const ExtractionContext &) const
{
    const StructuredView view(document, part);
    std::vector<Order> orders;
    for (const int message : messagesIn(document, part, beginsUbl))
        orders.push_back(UblMessage(view.node(message)).read());
    return candidateOf(std::move(orders), Words::tr("an order in UBL"));
}

} // namespace intray
