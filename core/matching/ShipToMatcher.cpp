// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextFold.h"
#include "core/matching/AddressText.h"
#include "core/matching/Matching.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct ShipToMatcher
{
    Q_DECLARE_TR_FUNCTIONS(intray::ShipToMatcher)

public:
    static ShipToCandidate judge(const AddressText &text, const Address &address)
    {
        const bool street = text.isStreetOf(address);
        const bool zip = text.hasZipOf(address);
        const bool city = text.hasCityOf(address);
        const double name = text.nameShare(address);
        // Among addresses in one street the name decides, and a delivery address before a billing
        // one.
        const double finer = 0.02 * name + (address.type == AddressType::ShipTo ? 0.005 : 0);
        if (street && zip)
            return {&address, 0.96 + finer, tr("same street, number and postcode")};
        if (street && city && !text.hasOtherNumberThan(address))
            return {&address, 0.92 + finer, tr("same street, number and town, no postcode stated")};
        if (street && city)
            return {&address, 0.7 + finer, tr("same street and town, another postcode")};
        if (zip && name > 0.99 && text.statesOnlyNameAndTownOf(address))
            return {&address, 0.9 + finer, tr("same name and postcode, no street stated")};
        if (street)
            return {&address, 0.5 + finer, tr("same street, another town")};
        if (zip || city)
            return {&address, 0.2 + 0.2 * name + finer,
                    zip ? tr("same postcode, another street") : tr("same town, another street")};
        return {&address, 0.1 * name + finer, tr("another address of this customer")};
    }
};

// The place of delivery as the order names it by number. Many orders that machines write name it by
// nothing else.
class PlaceNumbers
{
    Q_DECLARE_TR_FUNCTIONS(intray::ShipToMatcher)

public:
    // A number that comes with an address a person has typed since says nothing of that address.
    explicit PlaceNumbers(const Order &order)
        : m_order(order), m_count(order.shipTo.has(Evidence::Kind::Person)
                                      ? 0
                                      : order.shipToNumbers.size() + order.ourShipToNumbers.size())
    {
    }

    // The address as written without the numbers.
    QString addressText() const
    {
        QString text = m_order.shipTo.value.value_or(QString());
        if (m_count == 0)
            return text;
        for (const auto *numbers : {&m_order.shipToNumbers, &m_order.ourShipToNumbers}) {
            for (const Field<QString> &number : *numbers)
                remove(text, number.value.value_or(QString()));
        }
        return text;
    }

    // Why one of the numbers is this address's; empty where none is.
    QString reasonFor(const Address &address) const
    {
        if (m_count == 0)
            return {};
        for (const Field<QString> &number : m_order.shipToNumbers) {
            if (isSame(number, address.gln))
                return tr("location number %1 is this address's").arg(*number.value);
            if (isSame(number, address.locationNo))
                return tr("%1 is the customer's own number of this address").arg(*number.value);
        }
        for (const Field<QString> &number : m_order.ourShipToNumbers) {
            if (isSame(number, address.id))
                return tr("%1 is our own number of this address").arg(*number.value);
        }
        return {};
    }

    bool isNumberOf(const Customer &customer) const
    {
        return m_count > 0 && std::any_of(m_order.shipToNumbers.begin(), m_order.shipToNumbers.end(),
                                          [&](const auto &n) { return isSame(n, customer.gln); });
    }

private:
    static bool isSame(const Field<QString> &number, const QString &known)
    {
        const QString key = foldCode(known);
        return number.value && !key.isEmpty() && foldCode(*number.value) == key;
    }
    static void remove(QString &text, const QString &number)
    {
        QStringList parts = text.split(QStringLiteral(", "));
        parts.removeAll(number);
        text = parts.join(QStringLiteral(", "));
    }

    const Order &m_order;
    const size_t m_count;
};

bool statesPlace(const QString &address)
{
    return std::any_of(address.begin(), address.end(), [](QChar c) { return c.isDigit(); });
}

// Whether what is written may be this address.
bool mayBe(const AddressText &text, const Address &address)
{
    return text.isStreetOf(address) || ((text.hasZipOf(address) || text.hasCityOf(address)) &&
                                        !text.hasOtherNumberThan(address));
}

bool isSamePlace(const Address &a, const Address &b)
{
    return foldText(a.street) == foldText(b.street) && foldCode(a.zip) == foldCode(b.zip) &&
           foldText(a.city) == foldText(b.city);
}

// A number of an address proves it, unless another place is written beside it or several places
// share the number; then nothing is proven, neither by number nor by text.
class NumberProof
{
    Q_DECLARE_TR_FUNCTIONS(intray::ShipToMatcher)

public:
    explicit NumberProof(const Order &order)
        : m_numbers(order), m_written(m_numbers.addressText()), m_text(m_written)
    {
    }

    const AddressText &text() const { return m_text; }

    void weigh(ShipToCandidate &candidate)
    {
        const Address &address = *candidate.address;
        const QString because = m_numbers.reasonFor(address);
        if (because.isEmpty())
            return;
        m_isNamed = true;
        candidate.because = because;
        if (statesPlace(m_written) && !mayBe(m_text, address)) {
            candidate.confidence = Asked;
            candidate.because += tr("; but another address is written");
            return;
        }
        m_isShared = m_isShared || (m_proven && !isSamePlace(*m_proven, address));
        m_proven = &address;
        candidate.confidence = address.type == AddressType::ShipTo ? Proven : ProvenBilling;
    }

    void finish(std::vector<ShipToCandidate> &candidates, const Customer *customer) const
    {
        if (m_isNamed && (!m_proven || m_isShared)) {
            for (ShipToCandidate &candidate : candidates)
                candidate.confidence = std::min(candidate.confidence, Asked);
        }
        if (m_isNamed || !customer || statesPlace(m_written) || !m_numbers.isNumberOf(*customer))
            return;
        const auto isDelivery = [](const ShipToCandidate &candidate) {
            return candidate.address->type == AddressType::ShipTo;
        };
        if (std::count_if(candidates.begin(), candidates.end(), isDelivery) != 1)
            return;
        ShipToCandidate &only = *std::find_if(candidates.begin(), candidates.end(), isDelivery);
        only.confidence = OnlyAddress;
        only.because = tr("the customer's location number, and its only delivery address");
    }

private:
    static constexpr double Proven = 0.985;
    static constexpr double ProvenBilling = 0.98;
    static constexpr double OnlyAddress = 0.95;
    static constexpr double Asked = 0.8;

    const PlaceNumbers m_numbers;
    const QString m_written;
    const AddressText m_text;
    const Address *m_proven = nullptr;
    bool m_isNamed = false;
    bool m_isShared = false;
};

// What matching knows from memory but could not take: the record says another place, or a person
// corrected it since.
void addLearnt(std::vector<ShipToCandidate> &candidates, const Field<QString> &matched)
{
    for (const Alternative<QString> &learnt : matched.alternatives) {
        for (ShipToCandidate &candidate : candidates) {
            if (candidate.address->id != learnt.value)
                continue;
            candidate.confidence = std::max(candidate.confidence, learnt.confidence);
            candidate.because += QStringLiteral("; ") + ShipToMatcher::tr("taken here before");
        }
    }
}

} // namespace

std::vector<ShipToCandidate> shipToCandidates(const Order &order, const Catalog &catalog, int limit)
{
    std::vector<ShipToCandidate> found;
    if (!order.customerNo.value)
        return found;
    NumberProof proof(order);
    for (const Address *address : catalog.addressesOf(*order.customerNo.value)) {
        found.push_back(ShipToMatcher::judge(proof.text(), *address));
        proof.weigh(found.back());
    }
    proof.finish(found, catalog.customer(*order.customerNo.value));
    if (!order.shipToId.value)
        addLearnt(found, order.shipToId);
    std::stable_sort(found.begin(), found.end(),
                     [](const ShipToCandidate &a, const ShipToCandidate &b) {
                         return a.confidence > b.confidence;
                     });
    // The same place for goods and for invoices is one answer.
    for (std::size_t i = 0; i < found.size(); ++i) {
        found.erase(std::remove_if(found.begin() + std::ptrdiff_t(i) + 1, found.end(),
                                   [&](const ShipToCandidate &other) {
                                       const Address &first = *found[i].address;
                                       return other.address->type != AddressType::ShipTo && isSamePlace(first, *other.address)
                                              && foldText(first.name) == foldText(other.address->name);
                                   }),
                    found.end());
    }
    if (found.size() > std::size_t(std::max(limit, 0)))
        found.resize(std::size_t(std::max(limit, 0)));
    return found;
}

} // namespace intray
