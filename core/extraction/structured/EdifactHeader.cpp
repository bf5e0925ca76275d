// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/EdifactMessage.h"

#include "core/extraction/structured/StructuredOrders.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::EdifactHeader)
};

constexpr int NotePiece = 70;

// Segments that what follows them belongs to, until the next of these.
bool beginsGroup(const QString &tag)
{
    static const QStringList tags{QStringLiteral("RFF"), QStringLiteral("NAD"), QStringLiteral("TAX"),
                                  QStringLiteral("CUX"), QStringLiteral("PAT"), QStringLiteral("PYT"),
                                  QStringLiteral("TDT"), QStringLiteral("TOD"), QStringLiteral("PAC"),
                                  QStringLiteral("EQD"), QStringLiteral("SCC"), QStringLiteral("APR"),
                                  QStringLiteral("ALC"), QStringLiteral("RCS"), QStringLiteral("DGS")};
    return tags.contains(tag);
}

QString periodName(const QString &code)
{
    if (code == QLatin1String("D") || code == QLatin1String("CD"))
        return Words::tr("days");
    if (code == QLatin1String("W"))
        return Words::tr("weeks");
    return code == QLatin1String("M") ? Words::tr("months") : code;
}

} // namespace

void EdifactHeader::add(const StructuredNode &segment, bool isSummary)
{
    const QString tag = segment.name();
    // References and taxes of a party stay with the party.
    if (beginsGroup(tag) && !(m_group == QLatin1String("NAD") && (tag == QLatin1String("RFF") || tag == QLatin1String("TAX"))))
        m_group = tag;
    if (tag == QLatin1String("BGM")) {
        m_bgmNumber = component(segment, 2);
    } else if (tag == QLatin1String("DTM")) {
        addDate(segment);
    } else if (tag == QLatin1String("NAD")) {
        addParty(segment);
    } else if (tag == QLatin1String("RFF")) {
        addReference(segment);
    } else if (tag == QLatin1String("COM") || tag == QLatin1String("LOC")) {
        addContact(segment);
    } else if (tag == QLatin1String("CUX")) {
        takeCurrency(m_order, component(segment, 1, 2));
    } else if (tag == QLatin1String("MOA")) {
        addAmount(segment, isSummary);
    } else if (tag == QLatin1String("ALC") || tag == QLatin1String("PCD") || tag == QLatin1String("PAT")
               || tag == QLatin1String("PYT")) {
        addTerms(segment);
    } else if (tag == QLatin1String("CNT")) {
        const QString kind = code(segment, 1);
        if (kind == QLatin1String("2"))
            m_lineCount = component(segment, 1, 2);
        else if (kind == QLatin1String("1"))
            m_quantitySum = component(segment, 1, 2);
    } else if (tag == QLatin1String("FTX")) {
        const QString text = freeText(segment, 4, 1, m_message, NotePiece);
        const bool isPayment = code(segment, 1) == QLatin1String("AAB") || code(segment, 1) == QLatin1String("PMT");
        if (isPayment && m_terms.isEmpty() && !text.isEmpty()) {
            m_terms += text;
            m_termsNode = segment;
        } else if (!text.isEmpty()) {
            m_order.note += (m_order.note.isEmpty() ? QString() : QStringLiteral("\n")) + text;
        }
    }
}

void EdifactHeader::addParty(const StructuredNode &segment)
{
    if (m_parties.size() < MostOfAKind)
        m_parties.push_back(readParty(segment, m_message));
}

void EdifactHeader::addReference(const StructuredNode &segment)
{
    const QString kind = code(segment, 1);
    const StructuredNode number = component(segment, 1, 2);
    const bool isOfParty = m_group == QLatin1String("NAD") && !m_parties.empty();
    if (isOfParty) {
        if (!m_parties.back().isCustomer())
            return;
        if (kind == QLatin1String("VA") || kind == QLatin1String("AHP"))
            addCustomerFact(m_order.vatNumbers, number);
        else if (kind == QLatin1String("IT") || kind == QLatin1String("ADE") || kind == QLatin1String("API")
                 || kind == QLatin1String("YC1") || kind == QLatin1String("AVC"))
            addCustomerFact(m_order.accountNumbers, number);
        return;
    }
    if (kind == QLatin1String("ON") && !m_orderReference)
        m_orderReference = number;
    else if (kind == QLatin1String("ADE") || kind == QLatin1String("IT"))
        addCustomerFact(m_order.accountNumbers, number);
}

void EdifactHeader::addDate(const StructuredNode &segment)
{
    const QString kind = code(segment, 1);
    const bool isOwn = m_group.isEmpty() || m_group == QLatin1String("RFF") || m_group == QLatin1String("NAD")
                       || m_group == QLatin1String("CUX") || m_group == QLatin1String("TDT")
                       || m_group == QLatin1String("TOD");
    if (kind == QLatin1String("137") || kind == QLatin1String("4")) {
        // The date of a referenced document is not that of this one.
        if (m_group.isEmpty() && (kind == QLatin1String("4") || !m_order.orderDate.value))
            takeDtm(m_order.orderDate, segment, m_order);
    } else if (kind == QLatin1String("61") && isOwn) {
        Field<QDate> last;
        takeDtm(last, segment, m_order);
        m_order.note += (m_order.note.isEmpty() ? QString() : QStringLiteral("\n"))
                        + Words::tr("Cancel what is not delivered by %1.").arg(last.written);
    } else if (const auto wanted = wantedBy(segment); wanted && isOwn) {
        Field<QDate> date;
        takeDtm(date, segment, m_order);
        m_dates.add(*wanted, date, segment);
    }
}

void EdifactHeader::addAmount(const StructuredNode &segment, bool isSummary)
{
    if (m_group == QLatin1String("ALC") && !isSummary) {
        // 8, 23 and 204 are the amount itself; 25 is what it is reckoned of.
        const QString kind = code(segment, 1);
        const bool isAmount = kind == QLatin1String("8") || kind == QLatin1String("23") || kind == QLatin1String("204");
        if (m_allowances.empty())
            return;
        Allowance &allowance = m_allowances.back();
        // Another figure is no amount to add up, but somebody has to look at it.
        StructuredNode &figure = isAmount ? allowance.amount : allowance.percent;
        if (!figure)
            figure = component(segment, 1, 2);
        return;
    }
    m_totals.push_back(segment);
}

void EdifactHeader::addContact(const StructuredNode &segment)
{
    const bool isOfSeller = m_group == QLatin1String("NAD") && !m_parties.empty() && !m_parties.back().isCustomer();
    if (segment.name() == QLatin1String("COM")) {
        // The kind stands behind the address.
        if (!isOfSeller && code(segment, 1, 2) == QLatin1String("EM"))
            addCustomerFact(m_order.senderAddresses, component(segment, 1, 1));
    } else if (!isOfSeller && code(segment, 1) == QLatin1String("7")) {
        m_place = segment;
        m_isPlaceOfShipTo = m_group == QLatin1String("NAD") && !m_parties.empty()
                            && m_parties.back().role == EdiParty::Role::ShipTo;
    }
}

void EdifactHeader::addTerms(const StructuredNode &segment)
{
    const QString tag = segment.name();
    if (tag == QLatin1String("ALC")) {
        addAllowance(segment);
        return;
    }
    if (tag == QLatin1String("PCD")) {
        const StructuredNode rate = component(segment, 1, 2);
        if (m_group == QLatin1String("ALC") && !m_allowances.empty())
            m_allowances.back().percent = rate;
        else if ((m_group == QLatin1String("PAT") || m_group == QLatin1String("PYT")) && !m_terms.isEmpty())
            m_terms.back() = rate.value() + QStringLiteral(" % ") + m_terms.back();
        return;
    }
    QString text = joinCut(*m_message.structured, components(segment, 2, 4, 5), 35);
    const int period = tag == QLatin1String("PAT") ? 3 : 0;
    const QString count = period > 0 ? code(segment, period, 4) : code(segment, 6);
    const QString unit = period > 0 ? code(segment, period, 3) : code(segment, 5);
    if (text.isEmpty() && !count.isEmpty())
        text = count + u' ' + periodName(unit);
    if (text.isEmpty())
        return;
    m_terms += text;
    if (!m_termsNode)
        m_termsNode = segment;
}

void EdifactHeader::addAllowance(const StructuredNode &segment)
{
    const QString kind = code(segment, 1);
    if (kind != QLatin1String("A") && kind != QLatin1String("C"))
        return;
    Allowance allowance;
    allowance.node = segment;
    allowance.isCharge = kind == QLatin1String("C");
    allowance.reason = joinCut(*m_message.structured, components(segment, 5, 4, 5), 35);
    if (allowance.reason.isEmpty())
        allowance.reason = code(segment, 5, 1);
    m_allowances.push_back(allowance);
}

void EdifactHeader::finish()
{
    const bool isAboutEarlier = m_message.type == QLatin1String("ORDCHG") || m_order.kind != OrderKind::New;
    const QString reference = m_orderReference.value();
    takeText(m_order.poNumber, isAboutEarlier && !reference.isEmpty() ? m_orderReference : m_bgmNumber);
    if (!m_order.poNumber.value) {
        takeText(m_order.poNumber, m_orderReference);
    } else if (isAboutEarlier && reference.isEmpty()) {
        addMistake(m_order, m_bgmNumber,
                   Words::tr("the message does not name the order that it changes. Is it \"%1\"?")
                       .arg(*m_order.poNumber.value));
    } else if (!isAboutEarlier && !reference.isEmpty() && reference != *m_order.poNumber.value) {
        m_order.poNumber.alternatives.push_back({reference, reference, m_orderReference.source(), 0.3});
        addMistake(m_order, m_orderReference,
                   Words::tr("the message is order \"%1\", but refers to order \"%2\". Which number holds?")
                       .arg(*m_order.poNumber.value, reference));
    }
    takeParties(m_order, m_parties);
    // Without a delivery address the code of the place stands for it.
    if (m_place && !m_order.shipTo.value && !code(m_place, 2).isEmpty()) {
        takeText(m_order.shipTo, component(m_place, 2));
        addCustomerFact(m_order.shipToNumbers, component(m_place, 2));
        m_place = {};
    }
    // Inside of a delivery address the code only repeats it.
    if (m_place && (!m_order.shipTo.value || !m_isPlaceOfShipTo))
        addMistake(m_order, m_place,
                   Words::tr("a place of delivery is given by code only, \"%1\". Please check the delivery address.")
                       .arg(code(m_place, 2)));
    m_dates.takeInto(m_order.requestedDate, m_order);
    if (!m_terms.isEmpty())
        takeValue(m_order.paymentTerms, m_terms.join(QStringLiteral(", ")), m_termsNode);
    finishTotals();
}

void EdifactHeader::compareWithLines()
{
    checkLineCount(m_order, m_lineCount);
    checkQuantitySum(m_order, m_quantitySum);
    takeCharges(m_allowances, m_order,
                m_isNetOfLines ? NetTotalIs::WithoutCharges : NetTotalIs::Unclear);
}

void EdifactHeader::finishTotals()
{
    const auto take = [this](Field<Decimal> &field, std::initializer_list<int> kinds) {
        for (const int kind : kinds) {
            for (const StructuredNode &segment : m_totals) {
                if (code(segment, 1).toInt() != kind)
                    continue;
                Field<Decimal> amount;
                takeNumber(amount, component(segment, 1, 2), m_message, m_order);
                if (!field.value)
                    field = amount;
                else if (amount.value && *amount.value != *field.value)
                    addMistake(m_order, segment,
                               Words::tr("the amount %1 stands beside %2. Which one holds?")
                                   .arg(amount.value->toString(), field.value->toString()));
            }
        }
    };
    // 79 total of the lines, 125 taxable amount; 124 and 176 tax; 86, 128, 77, 39, 9 total of the message.
    take(m_order.netTotal, {79});
    m_isNetOfLines = m_order.netTotal.value.has_value();
    if (!m_order.netTotal.value)
        take(m_order.netTotal, {125});
    take(m_order.taxTotal, {176});
    if (!m_order.taxTotal.value)
        take(m_order.taxTotal, {124});
    take(m_order.total, {86, 128, 77, 39, 9});
}

} // namespace intray
