// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/X12Message.h"

#include "core/extraction/structured/StructuredOrders.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::X12Header)
};

// SAC05 and ITD08 have two decimals that are not written.
std::optional<Decimal> hundredth(const StructuredNode &node)
{
    const auto whole = Decimal::fromCanonical(node.value());
    return whole && !node.value().contains(u'.') ? std::optional(whole->mulDiv(Decimal(1), Decimal(100))) : whole;
}

} // namespace

void X12Header::addText(const QString &text)
{
    if (!text.isEmpty())
        m_order.note += (m_order.note.isEmpty() ? QString() : QStringLiteral("\n")) + text;
}

void X12Header::add(const StructuredNode &segment)
{
    const QString tag = segment.name();
    if (m_parties.add(segment, m_order))
        return;
    if (tag == QLatin1String("PER")) {
        addContact(segment);
        return;
    }
    m_parties.close();
    if (tag == QLatin1String("BEG") || tag == QLatin1String("BCH"))
        addBeginning(segment);
    else if (tag == QLatin1String("CUR"))
        takeCurrency(m_order, element(segment, 2));
    else if (tag == QLatin1String("REF"))
        addReference(segment);
    else if (tag == QLatin1String("DTM"))
        addDate(segment);
    else if (tag == QLatin1String("ITD"))
        addTerms(segment);
    else if (tag == QLatin1String("SAC")) {
        if (const auto allowance = readSac(segment))
            m_allowances.push_back(*allowance);
    } else if (tag == QLatin1String("MSG") || tag == QLatin1String("MTX"))
        addText(wholeText(segment, tag == QLatin1String("MSG") ? 1 : 2));
    else if (tag == QLatin1String("NTE"))
        addText(wholeText(segment, 2));
    else if (tag == QLatin1String("N9") && elementText(segment, 3).size() > 3)
        addText(wholeText(segment, 3));
    else if (tag == QLatin1String("AMT"))
        addAmount(segment);
    else if (tag == QLatin1String("CTT")) {
        m_lineCount = element(segment, 1);
        m_hashTotal = element(segment, 2);
    }
}

void X12Header::addBeginning(const StructuredNode &segment)
{
    const bool isChange = segment.name() == QLatin1String("BCH");
    takeText(m_order.poNumber, element(segment, 3));
    takeDate(m_order.orderDate, element(segment, isChange ? 6 : 5), m_order);
    if (const QString release = elementText(segment, 4); !release.isEmpty())
        addText(Words::tr("Release number: %1").arg(release));
    addPurpose(segment, isChange);
    const QString type = elementText(segment, 2);
    if (type == QLatin1String("BK") || type == QLatin1String("BE") || type == QLatin1String("BL"))
        addMistake(m_order, segment, Words::tr("it is a blanket order. Is anything to be delivered now?"));
    else if (type == QLatin1String("IN"))
        addMistake(m_order, segment, Words::tr("it is a copy for information. Was the order taken before?"));
    else if (type == QLatin1String("CN") || type == QLatin1String("CF"))
        addMistake(m_order, segment, Words::tr("it is a consigned order or a confirmation. Shall it be delivered?"));
}

void X12Header::addPurpose(const StructuredNode &segment, bool isChange)
{
    const QString purpose = elementText(segment, 1);
    m_order.kind = isChange ? OrderKind::Change : OrderKind::New;
    if (purpose == QLatin1String("01") || purpose == QLatin1String("03")) {
        m_order.kind = OrderKind::Cancel;
    } else if (purpose == QLatin1String("04")) {
        m_order.kind = OrderKind::Change;
    } else if (purpose == QLatin1String("05")) {
        m_order.kind = OrderKind::Change;
        addMistake(m_order, segment, Words::tr("it replaces the whole earlier order."));
    } else if (purpose == QLatin1String("06")) {
        addMistake(m_order, segment,
                   Words::tr("it confirms an order that was placed otherwise. Was the order taken before?"));
    } else if (purpose == QLatin1String("07") || purpose == QLatin1String("15") || purpose == QLatin1String("18")
               || purpose == QLatin1String("22")) {
        addMistake(m_order, segment, Words::tr("it is marked as a copy or sent again. Was the order taken before?"));
    } else if (!purpose.isEmpty() && purpose != QLatin1String("00")) {
        addMistake(m_order, segment, Words::tr("its purpose has the code %1. Is this a new order?").arg(purpose));
    }
}

void X12Header::addContact(const StructuredNode &segment)
{
    if (m_parties.isInSeller() || elementText(segment, 1) == QLatin1String("SR"))
        return;
    for (const int number : {3, 5, 7}) {
        if (elementText(segment, number) == QLatin1String("EM"))
            addCustomerFact(m_order.senderAddresses, element(segment, number + 1));
    }
}

void X12Header::addDate(const StructuredNode &segment)
{
    const QString qualifier = elementText(segment, 1);
    const StructuredNode date = element(segment, 2);
    if (qualifier == QLatin1String("004")) {
        if (!m_order.orderDate.value)
            takeDate(m_order.orderDate, date, m_order);
    } else if (qualifier == QLatin1String("001") || qualifier == QLatin1String("061")) {
        addText(Words::tr("Cancel what is not delivered by %1.").arg(date.value()));
    } else if (qualifier == QLatin1String("037")) {
        addText(Words::tr("Ship not before %1.").arg(date.value()));
    } else if (const auto wanted = wantedByX12(qualifier)) {
        Field<QDate> day;
        takeDate(day, date, m_order);
        m_dates.add(*wanted, day, segment);
        if (!date.exists() && element(segment, 6).exists())
            addMistake(m_order, segment,
                       Words::tr("a period is stated (%1). Which day shall count?").arg(elementText(segment, 6)));
    }
}

void X12Header::addTerms(const StructuredNode &segment)
{
    QString terms = wholeText(segment, 12);
    if (terms.isEmpty()) {
        const QString percent = elementText(segment, 3), discountDays = elementText(segment, 5);
        const QString days = elementText(segment, 7);
        if (!percent.isEmpty() && percent != QLatin1String("0"))
            terms = discountDays.isEmpty() ? Words::tr("%1 %").arg(percent)
                                           : Words::tr("%1 % %2 days").arg(percent, discountDays);
        if (!days.isEmpty())
            terms += (terms.isEmpty() ? QString() : QStringLiteral(", ")) + Words::tr("net %1 days").arg(days);
    }
    if (!m_order.paymentTerms.value)
        takeValue(m_order.paymentTerms, terms, segment);
}

// TT is the total of the set; behind the lines, 1 and GV say the same.
void X12Header::addAmount(const StructuredNode &segment)
{
    const QString kind = elementText(segment, 1);
    if (kind != QLatin1String("TT") && kind != QLatin1String("1") && kind != QLatin1String("GV"))
        return;
    Field<Decimal> amount;
    takeNumber(amount, element(segment, 2), m_order);
    if (!m_order.total.value)
        m_order.total = amount;
    else if (amount.value && *amount.value != *m_order.total.value)
        addMistake(m_order, segment,
                   Words::tr("the amount %1 stands beside %2. Which one holds?")
                       .arg(amount.value->toString(), m_order.total.value->toString()));
}

void X12Header::addReference(const StructuredNode &segment)
{
    const QString kind = elementText(segment, 1);
    if (kind == QLatin1String("11") || kind == QLatin1String("IT") || kind == QLatin1String("AAO"))
        addCustomerFact(m_order.accountNumbers, element(segment, 2));
    else if (kind == QLatin1String("VX"))
        addCustomerFact(m_order.vatNumbers, element(segment, 2));
}

void X12Header::finish()
{
    takeParties(m_order, m_parties.parties());
    m_dates.takeInto(m_order.requestedDate, m_order);
    std::vector<Allowance> charges;
    for (const Allowance &stated : m_allowances) {
        Allowance allowance = stated;
        allowance.exactAmount = hundredth(allowance.amount);
        if (!allowance.exactAmount || allowance.exactAmount->isZero()) {
            allowance.exactAmount.reset();
            allowance.amount = {};
            // SAC08 is a rate in money for each unit.
            if (!allowance.percent)
                allowance.percent = element(allowance.node, 8);
        }
        charges.push_back(allowance);
    }
    takeCharges(charges, m_order);
    checkLineCount(m_order, m_lineCount);
    checkQuantitySum(m_order, m_hashTotal);
}

} // namespace intray
