// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/OpenTransOrder.h"

#include "core/extraction/structured/Allowances.h"
#include "core/extraction/structured/StructuredOrders.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::OpenTransOrder)
};

using Path = QLatin1String;

bool beginsOpenTrans(const Structured &structured, int element)
{
    const QString &name = structured.elements[size_t(element)].name;
    return (name == u"ORDER" && hasChild(structured, element, Path("ORDER_HEADER"))) ||
           (name == u"ORDERCHANGE" && hasChild(structured, element, Path("ORDERCHANGE_HEADER")));
}

QStringList addressParts(const StructuredNode &party)
{
    const StructuredNode address = party.at(Path("ADDRESS"));
    QStringList parts;
    for (const char *name : {"NAME", "NAME2", "NAME3", "DEPARTMENT", "STREET"})
        parts += address.at(Path(name)).value();
    const bool box = address.at(Path("STREET")).value().isEmpty();
    if (box)
        parts += address.at(Path("BOXNO")).value();
    const QString code =
        address.at(box && address.at(Path("ZIPBOX")) ? Path("ZIPBOX") : Path("ZIP")).value();
    parts += QString(code + u' ' + address.at(Path("CITY")).value());
    parts += address.at(Path("STATE")).value();
    parts += firstOf(address, {Path("COUNTRY"), Path("COUNTRY_CODED")}).value();
    return parts;
}

Field<QString> addressOf(const StructuredNode &party)
{
    Field<QString> place;
    takeParts(place, addressParts(party), party.at(Path("ADDRESS")));
    if (!place.value)
        takeText(place, party.at(Path("PARTY_ID")));
    return place;
}

// ISO 639-2, as openTRANS names languages.
QString languageOf(const QString &code)
{
    static const QHash<QString, QString> languages = {
        {QStringLiteral("deu"), QStringLiteral("de")},
        {QStringLiteral("ger"), QStringLiteral("de")},
        {QStringLiteral("eng"), QStringLiteral("en")},
        {QStringLiteral("fra"), QStringLiteral("fr")},
        {QStringLiteral("fre"), QStringLiteral("fr")},
        {QStringLiteral("nld"), QStringLiteral("nl")},
        {QStringLiteral("dut"), QStringLiteral("nl")},
        {QStringLiteral("ita"), QStringLiteral("it")},
        {QStringLiteral("spa"), QStringLiteral("es")}};
    return languages.value(code.toLower());
}

// The parties of a message by their role.
class Parties
{
public:
    explicit Parties(const StructuredNode &info)
        : m_info(info), m_list(info.at(Path("PARTIES")).all(Path("PARTY")))
    {
    }

    StructuredNode buyer() const
    {
        return party("buyer", {Path("ORDER_PARTIES/BUYER_PARTY/PARTY")},
                     m_info.at(Path("ORDER_PARTIES_REFERENCE/BUYER_IDREF")));
    }
    StructuredNode invoiceRecipient() const
    {
        return party("invoice_recipient", {Path("ORDER_PARTIES/INVOICE_PARTY/PARTY")},
                     firstOf(m_info, {Path("ORDER_PARTIES_REFERENCE/INVOICE_RECIPIENT_IDREF"),
                                      Path("ORDER_PARTIES_REFERENCE/INVOICE_IDREF")}));
    }
    StructuredNode delivery() const
    {
        const StructuredNode reference = firstOf(
            m_info, {Path("ORDER_PARTIES_REFERENCE/SHIPMENT_PARTIES_REFERENCE/DELIVERY_IDREF"),
                     Path("SHIPMENT_PARTIES_REFERENCE/DELIVERY_IDREF")});
        const StructuredNode found =
            party("delivery",
                  {Path("ORDER_PARTIES/SHIPMENT_PARTIES/DELIVERY_PARTY/PARTY"),
                   Path("SHIPMENT_PARTIES/DELIVERY_PARTY/PARTY"),
                   Path("ORDER_PARTIES/DELIVERY_PARTY/PARTY")},
                  reference);
        return found
                   ? found
                   : party("final_delivery",
                           {Path("ORDER_PARTIES/SHIPMENT_PARTIES/FINAL_DELIVERY_PARTY/PARTY")}, {});
    }
    // The party with that number.
    StructuredNode numbered(const StructuredNode &reference) const
    {
        for (const StructuredNode &party : m_list) {
            for (const StructuredNode &id : party.all(Path("PARTY_ID"))) {
                if (!reference.value().isEmpty() && id.value() == reference.value())
                    return party;
            }
        }
        return {};
    }

private:
    StructuredNode party(const char *role, std::initializer_list<Path> oldPaths,
                         const StructuredNode &reference) const
    {
        for (const StructuredNode &party : m_list) {
            for (const StructuredNode &stated : party.all(Path("PARTY_ROLE"))) {
                if (stated.value().compare(Path(role), Qt::CaseInsensitive) == 0)
                    return party;
            }
        }
        if (const StructuredNode party = firstOf(m_info, oldPaths))
            return party;
        // Some senders put the role where the kind of number belongs.
        for (const StructuredNode &party : m_list) {
            if (!party.at(Path("PARTY_ROLE")) &&
                party.at(Path("PARTY_ID")).attribute(Path("type")) == Path(role))
                return party;
        }
        return numbered(reference);
    }

    const StructuredNode m_info;
    const std::vector<StructuredNode> m_list;
};

std::vector<Allowance> allowancesOf(const StructuredNode &node)
{
    std::vector<Allowance> list;
    for (const StructuredNode &stated :
         node.at(Path("ALLOW_OR_CHARGES_FIX")).all(Path("ALLOW_OR_CHARGE"))) {
        Allowance allowance;
        allowance.node = stated;
        allowance.isCharge = stated.attribute(Path("type")) != u"allowance";
        const StructuredNode value = stated.at(Path("ALLOW_OR_CHARGE_VALUE"));
        allowance.percent = value.at(Path("AOC_PERCENTAGE_FACTOR"));
        allowance.amount = value.at(Path("AOC_MONETARY_AMOUNT"));
        allowance.reason =
            firstOf(stated, {Path("ALLOW_OR_CHARGE_NAME"), Path("ALLOW_OR_CHARGE_TYPE")}).value();
        list.push_back(allowance);
    }
    return list;
}

class OpenTransMessage
{
public:
    explicit OpenTransMessage(const StructuredNode &root)
        : m_root(root),
          m_isChange(root.name() == u"ORDERCHANGE"),
          m_info(root.at(m_isChange ? Path("ORDERCHANGE_HEADER/ORDERCHANGE_INFO")
                                    : Path("ORDER_HEADER/ORDER_INFO"))),
          m_parties(m_info)
    {
    }

    Order read()
    {
        m_order.kind = m_isChange ? OrderKind::Change : OrderKind::New;
        // CUSTOMER_ORDER_REFERENCE/ORDER_ID is the number of the buyer's own customer.
        takeText(m_order.poNumber, m_info.at(Path("ORDER_ID")));
        takeDate(m_order.orderDate, firstOf(m_info, {Path("ORDERCHANGE_DATE"), Path("ORDER_DATE")}),
                 m_order);
        takeDate(m_order.requestedDate, deliveryDate(m_info), m_order);
        takeCurrency(m_order, firstOf(m_info, {Path("CURRENCY"), Path("PRICE_CURRENCY")}));
        m_order.language = languageOf(m_info.at(Path("LANGUAGE")).value());
        readParties();
        readTerms();
        for (const StructuredNode &remark : m_info.all(Path("REMARKS")))
            addNote(m_order.note, remark);
        for (const StructuredNode &remark : m_info.all(Path("REMARK")))
            addNote(m_order.note, remark);
        const StructuredNode items =
            m_root.at(m_isChange ? Path("ORDERCHANGE_ITEM_LIST") : Path("ORDER_ITEM_LIST"));
        for (const StructuredNode &item : items.all(Path("ORDER_ITEM")))
            readLine(item);
        readTotals();
        return m_order;
    }

private:
    static StructuredNode deliveryDate(const StructuredNode &node)
    {
        return firstOf(node, {Path("DELIVERY_DATE/DELIVERY_END_DATE"),
                              Path("DELIVERY_DATE/DELIVERY_START_DATE")});
    }

    void readParties()
    {
        const StructuredNode buyer = m_parties.buyer();
        takeText(m_order.buyerName, buyer.at(Path("ADDRESS/NAME")));
        addFact(m_order.partyNames, buyer.at(Path("ADDRESS/NAME")));
        for (const StructuredNode &id : buyer.all(Path("PARTY_ID")))
            addFact(m_order.accountNumbers, id);
        addFact(m_order.accountNumbers, m_info.at(Path("ORDER_PARTIES_REFERENCE/BUYER_IDREF")));
        const StructuredNode address = buyer.at(Path("ADDRESS"));
        addFact(m_order.vatNumbers, address.at(Path("VAT_ID")));
        addFact(m_order.senderAddresses, address.at(Path("EMAIL")));
        for (const StructuredNode &contact :
             {address.at(Path("CONTACT_DETAILS")), address.at(Path("CONTACT"))}) {
            addFact(m_order.senderAddresses, contact.at(Path("EMAILS/EMAIL")));
            addFact(m_order.senderAddresses, contact.at(Path("EMAIL")));
        }
        if (const StructuredNode delivery = m_parties.delivery()) {
            m_order.shipTo = addressOf(delivery);
            for (const StructuredNode &id : delivery.all(Path("PARTY_ID")))
                addFact(id.attribute(Path("type")) == u"supplier_specific"
                            ? m_order.ourShipToNumbers
                            : m_order.shipToNumbers,
                        id);
        }
        const StructuredNode payer = m_parties.invoiceRecipient();
        if (payer && payer.index() != buyer.index())
            takeParts(m_order.billTo, addressParts(payer), payer.at(Path("ADDRESS")));
    }

    void readTerms()
    {
        const StructuredNode terms = m_info.at(Path("PAYMENT/PAYMENT_TERMS"));
        takeText(m_order.paymentTerms,
                 firstOf(terms, {Path("PAYMENT_TERM"), Path("PAYMENT_TERMS_DESCR")}));
        const StructuredNode days = terms.at(Path("TIME_FOR_PAYMENT/DAYS"));
        if (!m_order.paymentTerms.value && terms.all(Path("TIME_FOR_PAYMENT")).size() == 1 &&
            !days.value().isEmpty())
            takeValue(m_order.paymentTerms, Words::tr("%1 days").arg(days.value()), days);
    }

    void readLine(const StructuredNode &item)
    {
        OrderLine line;
        takeText(line.position, item.at(Path("LINE_ITEM_ID")));
        readItem(line, item.at(Path("PRODUCT_ID")) ? item.at(Path("PRODUCT_ID"))
                                                   : item.at(Path("ARTICLE_ID")));
        takeNumber(line.quantity, item.at(Path("QUANTITY")), m_order);
        takeText(line.unit, item.at(Path("ORDER_UNIT")));
        readPrice(line, item);
        takeDate(line.requestedDate, deliveryDate(item), m_order);
        std::vector<StructuredNode> remarks = item.all(Path("REMARKS"));
        for (const StructuredNode &remark : item.all(Path("REMARK")))
            remarks.push_back(remark);
        for (const StructuredNode &remark : remarks)
            addNote(line.note, remark);
        const StructuredNode place = item.at(Path("SHIPMENT_PARTIES_REFERENCE/DELIVERY_IDREF"));
        const bool ofOrder = m_parties.delivery().at(Path("PARTY_ID")).value() == place.value();
        if (const StructuredNode party = m_parties.numbered(place); party && !ofOrder)
            takeLineAddress(m_order, addressOf(party), place);
        else if (const StructuredNode own = item.at(Path("SHIPMENT_PARTIES/DELIVERY_PARTY/PARTY")))
            takeLineAddress(m_order, addressOf(own), own);
        addLine(m_order, line, item);
    }

    void readItem(OrderLine &line, const StructuredNode &product)
    {
        takeText(line.supplierItem, firstOf(product, {Path("SUPPLIER_PID"), Path("SUPPLIER_AID")}));
        takeText(line.buyerItem, firstOf(product, {Path("BUYER_PID"), Path("BUYER_AID")}));
        for (const char *name : {"INTERNATIONAL_PID", "INTERNATIONAL_AID"}) {
            for (const StructuredNode &id : product.all(Path(name))) {
                const QString type = id.attribute(Path("type")).toLower();
                static const QRegularExpression form(QStringLiteral("^(\\d{8}|\\d{12,14})$"));
                const bool known =
                    type == u"ean" || type == u"gtin" || type == u"upc" || type.isEmpty();
                if (known && form.match(id.value()).hasMatch() && !line.gtin.value)
                    takeText(line.gtin, id);
            }
        }
        takeText(line.description,
                 firstOf(product, {Path("DESCRIPTION_SHORT"), Path("DESCRIPTION_LONG")}));
    }

    void readPrice(OrderLine &line, const StructuredNode &item)
    {
        StructuredNode price = item.at(Path("PRODUCT_PRICE_FIX"));
        if (!price)
            price = item.at(Path("ARTICLE_PRICE"));
        takeNumber(line.unitPrice, price.at(Path("PRICE_AMOUNT")), m_order);
        takeNumber(line.pricePer, price.at(Path("PRICE_QUANTITY")), m_order);
        StructuredNode amount = item.at(Path("PRICE_LINE_AMOUNT"));
        if (!amount)
            amount = price.at(Path("PRICE_LINE_AMOUNT"));
        takeNumber(line.lineTotal, amount, m_order);
        takeCurrency(m_order, price.at(Path("PRICE_CURRENCY")));
        const StructuredNode base = price.at(Path("PRICE_BASE_FIX"));
        const QString unit = base.at(Path("PRICE_UNIT")).value();
        if (!unit.isEmpty() && line.unit.value &&
            unit.compare(*line.unit.value, Qt::CaseInsensitive) != 0)
            addMistake(m_order, base,
                       Words::tr("the price is for the unit %1, but %2 is ordered.")
                           .arg(unit, *line.unit.value));
        takeAllowances(line, allowancesOf(price), m_order);
    }

    void readTotals()
    {
        const StructuredNode summary =
            m_root.at(m_isChange ? Path("ORDERCHANGE_SUMMARY") : Path("ORDER_SUMMARY"));
        takeNumber(m_order.netTotal, summary.at(Path("TOTAL_AMOUNT")), m_order);
        takeCharges(allowancesOf(summary), m_order);
        Field<Decimal> count;
        takeNumber(count, summary.at(Path("TOTAL_ITEM_NUM")), m_order);
        if (count.value && count.value->isInteger())
            m_order.statedLineCount = int(count.value->micros() / 1'000'000);
    }

    const StructuredNode m_root;
    const bool m_isChange;
    const StructuredNode m_info;
    const Parties m_parties;
    Order m_order;
};

} // namespace

bool OpenTransOrder::canRead(const Document &document, int part) const
{
    return !messagesIn(document, part, beginsOpenTrans).empty();
}

Candidate OpenTransOrder::extract(const Document &document, int part,
                                  const ExtractionContext &) const
{
    const StructuredView view(document, part);
    std::vector<Order> orders;
    for (const int message : messagesIn(document, part, beginsOpenTrans))
        orders.push_back(OpenTransMessage(view.node(message)).read());
    return candidateOf(std::move(orders), Words::tr("an order in openTRANS"));
}

} // namespace intray
