// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/CxmlOrder.h"

#include "core/extraction/structured/Allowances.h"
#include "core/extraction/structured/StructuredOrders.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::CxmlOrder)
};

using Path = QLatin1String;

bool beginsCxml(const Structured &structured, int element)
{
    return structured.elements[size_t(element)].name == u"OrderRequest" &&
           hasChild(structured, element, Path("OrderRequestHeader"));
}

bool is(const StructuredNode &node, const char *word)
{
    return node.value().compare(Path(word), Qt::CaseInsensitive) == 0;
}

// The first Money below a node that states an amount other than 0.
StructuredNode moneyIn(const StructuredNode &node)
{
    const StructuredNode money = node.at(Path("Money"));
    Field<Decimal> amount;
    Order unused;
    takeNumber(amount, money, unused);
    return amount.value && amount.value->isZero() ? StructuredNode() : money;
}

QStringList addressParts(const StructuredNode &address)
{
    QStringList parts(address.at(Path("Name")).value());
    const StructuredNode postal = address.at(Path("PostalAddress"));
    for (const StructuredNode &receiver : postal.all(Path("DeliverTo")))
        parts += receiver.value();
    for (const StructuredNode &street : postal.all(Path("Street")))
        parts += street.value();
    const QString city = postal.at(Path("City")).value();
    const QString state = postal.at(Path("State")).value();
    const QString code = postal.at(Path("PostalCode")).value();
    // "42699 Solingen", but "Sunnyvale, CA 90489".
    if (state.isEmpty())
        parts += QString(code + u' ' + city);
    else
        parts += QStringList{city, QString(state + u' ' + code)};
    parts += firstOf(postal, {Path("Country"), Path("Country/@isoCountryCode")}).value();
    return parts;
}

class CxmlMessage
{
public:
    CxmlMessage(const StructuredNode &request, const StructuredNode &envelope)
        : m_request(request), m_header(request.at(Path("OrderRequestHeader"))), m_envelope(envelope)
    {
    }

    Order read()
    {
        const StructuredNode type = m_header.at(Path("@type"));
        m_order.kind = is(type, "delete")   ? OrderKind::Cancel
                       : is(type, "update") ? OrderKind::Change
                                            : OrderKind::New;
        if (type && m_order.kind == OrderKind::New && !is(type, "new"))
            addMistake(m_order, type,
                       Words::tr("the order type \"%1\" is not known.").arg(type.value()));
        takeText(m_order.poNumber, m_header.at(Path("@orderID")));
        takeDate(m_order.orderDate, m_header.at(Path("@orderDate")), m_order);
        takeDate(m_order.requestedDate, m_header.at(Path("@requestedDeliveryDate")), m_order);
        doubtMidnight(m_header.at(Path("@requestedDeliveryDate")));
        takeCurrency(m_order, m_header.at(Path("Total/Money/@currency")));
        readParties();
        readComments(m_header, m_order.note);
        // What a cancelled order once held must not read as goods wanted.
        if (m_order.kind != OrderKind::Cancel) {
            for (const StructuredNode &item : m_request.all(Path("ItemOut")))
                readLine(item);
        }
        readTotals();
        readOddities();
        return m_order;
    }

private:
    void readParties()
    {
        const StructuredNode billTo = m_header.at(Path("BillTo/Address"));
        const StructuredNode shipTo = m_header.at(Path("ShipTo/Address"));
        takeParts(m_order.billTo, addressParts(billTo), billTo);
        takeParts(m_order.shipTo, addressParts(shipTo), shipTo);
        if (!m_order.shipTo.value)
            takeText(m_order.shipTo, shipTo.at(Path("@addressID")));
        addFact(m_order.shipToNumbers, shipTo.at(Path("@addressID")));
        StructuredNode name = billTo.at(Path("Name"));
        if (!name)
            name = m_envelope.at(Path("Header/From/Correspondent/Contact/Name"));
        if (!name)
            name = shipTo.at(Path("Name"));
        takeText(m_order.buyerName, name);
        addFact(m_order.partyNames, name);
        addFact(m_order.accountNumbers, billTo.at(Path("@addressID")));
        for (const StructuredNode &who :
             m_envelope.at(Path("Header/From")).all(Path("Credential"))) {
            const StructuredNode identity = who.at(Path("Identity"));
            addFact(identity.value().contains(u'@') ? m_order.senderAddresses
                                                    : m_order.accountNumbers,
                    identity);
        }
        for (const StructuredNode &address : {billTo, shipTo})
            addFact(m_order.senderAddresses, address.at(Path("Email")));
        for (const StructuredNode &contact : m_header.all(Path("Contact")))
            addFact(m_order.senderAddresses, contact.at(Path("Email")));
        for (const StructuredNode &extrinsic : m_header.all(Path("Extrinsic"))) {
            const QString about = extrinsic.attribute(Path("name")).toLower();
            if (about == u"buyervatid" || about == u"buyer vat id")
                addFact(m_order.vatNumbers, extrinsic);
        }
        const StructuredNode term = m_header.at(Path("PaymentTerm/@payInNumberOfDays"));
        if (!term.value().isEmpty())
            takeValue(m_order.paymentTerms, Words::tr("%1 days").arg(term.value()), term);
    }

    void readComments(const StructuredNode &node, QString &note)
    {
        for (const StructuredNode &comment : node.all(Path("Comments"))) {
            addNote(note, comment);
            for (const StructuredNode &attachment : comment.all(Path("Attachment")))
                addNote(note, attachment.at(Path("URL")));
        }
    }

    void readLine(const StructuredNode &item)
    {
        OrderLine line;
        takeText(line.position, item.at(Path("@lineNumber")));
        takeNumber(line.quantity, item.at(Path("@quantity")), m_order);
        readItem(line, item);
        readPrice(line, item);
        std::vector<Delivery> deliveries;
        for (const StructuredNode &schedule : item.all(Path("ScheduleLine")))
            deliveries.push_back({schedule, schedule.at(Path("@quantity")),
                                  schedule.at(Path("@requestedDeliveryDate"))});
        if (deliveries.empty())
            takeDate(line.requestedDate, item.at(Path("@requestedDeliveryDate")), m_order);
        else
            takeDeliveries(line, deliveries, m_order);
        for (const Delivery &delivery : deliveries)
            doubtMidnight(delivery.date);
        doubtMidnight(item.at(Path("@requestedDeliveryDate")));
        if (const StructuredNode address = item.at(Path("ShipTo/Address"))) {
            Field<QString> place;
            takeParts(place, addressParts(address), address);
            takeLineAddress(m_order, place, address);
        }
        readComments(item, line.note);
        const StructuredNode group = item.at(Path("@itemType"));
        const StructuredNode parent = item.at(Path("@parentLineNumber"));
        if (is(group, "composite") || parent)
            addMistake(m_order, item,
                       Words::tr("the line belongs to a set of lines. Please check which of them "
                                 "are to be entered."));
        if (item.at(Path("BlanketItemDetail")))
            addMistake(m_order, item,
                       Words::tr("this is a line of a blanket order. Are these goods wanted now?"));
        addLine(m_order, line, item);
    }

    // Midnight of middle Europe, written in universal time, falls on the day before the one that is
    // meant.
    void doubtMidnight(const StructuredNode &date)
    {
        static const QRegularExpression evening(
            QStringLiteral("T2[123]:00:00(\\.0+)?(Z|\\+00:00)$"));
        if (evening.match(date.value()).hasMatch())
            addMistake(m_order, date,
                       Words::tr("the time %1 may be midnight elsewhere. Is the day after meant?")
                           .arg(date.value()));
    }

    void readItem(OrderLine &line, const StructuredNode &item)
    {
        const StructuredNode id = item.at(Path("ItemID"));
        takeText(line.supplierItem, id.at(Path("SupplierPartID")));
        takeText(line.buyerItem, id.at(Path("BuyerPartID")));
        for (const StructuredNode &reference : id.all(Path("IdReference"))) {
            const QString domain = reference.attribute(Path("domain")).toUpper();
            if (domain.startsWith(QLatin1String("EAN")) ||
                domain.startsWith(QLatin1String("GTIN")) || domain.startsWith(QLatin1String("UPC")))
                takeText(line.gtin, reference.at(Path("@identifier")));
        }
        const StructuredNode detail = item.at(Path("ItemDetail"));
        takeText(line.description,
                 firstOf(detail, {Path("Description"), Path("Description/ShortName")}));
        takeText(line.unit, detail.at(Path("UnitOfMeasure")));
        addNote(line.note, id.at(Path("SupplierPartAuxiliaryID")));
        addNote(line.note, detail.at(Path("ManufacturerPartID")));
    }

    void readPrice(OrderLine &line, const StructuredNode &item)
    {
        const StructuredNode detail = item.at(Path("ItemDetail"));
        const StructuredNode price = detail.at(Path("UnitPrice"));
        takeNumber(line.unitPrice, price.at(Path("Money")), m_order);
        takeCurrency(m_order, price.at(Path("Money/@currency")));
        doubtAllowances(modificationsOf(price), m_order);
        const StructuredNode basis = detail.at(Path("PriceBasisQuantity"));
        takeNumber(line.pricePer, basis.at(Path("@quantity")), m_order);
        const StructuredNode factor = basis.at(Path("@conversionFactor"));
        const QString unit = basis.at(Path("UnitOfMeasure")).value();
        Field<Decimal> conversion;
        takeNumber(conversion, factor, m_order);
        const bool otherUnit = !unit.isEmpty() && line.unit.value &&
                               unit.compare(*line.unit.value, Qt::CaseInsensitive) != 0;
        if (otherUnit || (conversion.value && *conversion.value != Decimal(1)))
            addMistake(
                m_order, basis,
                Words::tr(
                    "the price is for the unit %1 with the factor %2. Please check the price.")
                    .arg(unit, factor.value()));
        if (const StructuredNode shipping = moneyIn(item.at(Path("Shipping"))))
            doubtAllowances({{shipping, true, {}, shipping, Words::tr("shipping")}}, m_order);
    }

    // What is added to or taken off an amount.
    static std::vector<Allowance> modificationsOf(const StructuredNode &node)
    {
        std::vector<Allowance> list;
        for (const StructuredNode &change :
             node.at(Path("Modifications")).all(Path("Modification"))) {
            const StructuredNode cost = change.at(Path("AdditionalCost"));
            const StructuredNode less = change.at(Path("AdditionalDeduction"));
            Allowance allowance;
            allowance.node = change;
            allowance.isCharge = cost.exists();
            allowance.percent =
                firstOf(change, {Path("AdditionalCost/Percentage/@percent"),
                                 Path("AdditionalDeduction/DeductionPercent/@percent")});
            allowance.amount = firstOf(change, {Path("AdditionalCost/Money"),
                                                Path("AdditionalDeduction/DeductionAmount/Money")});
            allowance.reason = firstOf(change, {Path("ModificationDetail/Description"),
                                                Path("ModificationDetail/@name")})
                                   .value();
            if (cost || less)
                list.push_back(allowance);
        }
        return list;
    }

    // The total of a cXML order is that of its items, without tax and shipping; not every sender
    // knows. Where tax is stated the sum of the lines decides.
    void readTotals()
    {
        const StructuredNode stated = m_header.at(Path("Total/Money"));
        takeNumber(m_order.taxTotal, m_header.at(Path("Tax/Money")), m_order);
        Field<Decimal> total;
        takeNumber(total, stated, m_order);
        std::optional<Decimal> sum = Decimal(0);
        for (const OrderLine &line : m_order.lines) {
            if (sum && line.quantity.value && line.unitPrice.value)
                *sum += line.quantity.value->mulDiv(*line.unitPrice.value,
                                                    line.pricePer.value.value_or(Decimal(1)));
            else
                sum.reset();
        }
        const Decimal tax = m_order.taxTotal.value.value_or(Decimal(0));
        const bool isNet = !tax.isZero() && total.value && sum &&
                           (*sum - *total.value).abs() < tax.abs().mulDiv(1, 2);
        std::vector<Allowance> charges = modificationsOf(m_header.at(Path("Total")));
        // Modifications are part of the total, shipping is not.
        const StructuredNode shipping = moneyIn(m_header.at(Path("Shipping")));
        const bool isBeforeCharges = charges.empty() && shipping && total.value && sum &&
                                     isNear(*sum, *total.value);
        if (shipping)
            charges.push_back({shipping, true, {}, shipping, Words::tr("shipping")});
        (isNet || isBeforeCharges ? m_order.netTotal : m_order.total) = total;
        takeCharges(charges, m_order,
                    isBeforeCharges ? NetTotalIs::WithoutCharges : NetTotalIs::Unclear);
        doubtTotal(total, sum, tax, stated);
    }

    static bool isNear(Decimal a, Decimal b) { return (a - b).abs() <= Decimal::fromMicros(50'000); }

    // cXML lines state no amounts, so the usual rules cannot add them up.
    void doubtTotal(const Field<Decimal> &total, const std::optional<Decimal> &sum, Decimal tax,
                    const StructuredNode &stated)
    {
        if (!total.value || !sum || m_order.lines.empty())
            return;
        const Decimal charges = m_order.charges.value.value_or(Decimal(0));
        const bool fits =
            isNear(*sum, *total.value) || isNear(*sum + tax, *total.value) ||
            isNear(*sum + charges, *total.value) || isNear(*sum + charges + tax, *total.value);
        if (!fits)
            addMistake(m_order, stated,
                       Words::tr("the lines make %1, the total says %2. Which holds?")
                           .arg(sum->toString(), total.value->toString()));
    }

    void readOddities()
    {
        const StructuredNode mode = m_envelope.at(Path("Request/@deploymentMode"));
        if (is(mode, "test"))
            addMistake(m_order, mode, Words::tr("the message says that it is a test."));
        const StructuredNode orderType = m_header.at(Path("@orderType"));
        if (is(orderType, "blanket"))
            addMistake(m_order, orderType,
                       Words::tr("this is a blanket order. Are these goods wanted now?"));
        // An update states the whole order as it is to be.
        if (m_order.kind == OrderKind::Change)
            addMistake(m_order, m_header.at(Path("@type")),
                       Words::tr("the update replaces the whole order: lines that it does not list "
                                 "are no longer wanted."));
    }

    const StructuredNode m_request;
    const StructuredNode m_header;
    const StructuredNode m_envelope;
    Order m_order;
};

} // namespace

bool CxmlOrder::canRead(const Document &document, int part) const
{
    return !messagesIn(document, part, beginsCxml).empty();
}

Candidate CxmlOrder::extract(const Document &document, int part, const ExtractionContext &) const
{
    const StructuredView view(document, part);
    std::vector<Order> orders;
    for (const int message : messagesIn(document, part, beginsCxml))
        orders.push_back(CxmlMessage(view.node(message), view.outermost(message)).read());
    return candidateOf(std::move(orders), Words::tr("an order in cXML"));
}

} // namespace intray
