// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/CustomerMatcher.h"

#include "core/base/TextFold.h"
#include "core/matching/AddressText.h"
#include "core/memory/MemoryReason.h"
#include "core/matching/PublicMail.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cstring>

namespace intray {

namespace {

// What each reason alone is worth.
constexpr double SameVat = 0.98;
constexpr double SameEmail = 0.97;
constexpr double SameDomain = 0.93;
constexpr double LearntSender = 0.97;
constexpr double LearntDomain = 0.93;
constexpr double LearntName = 0.95;
constexpr double Suggested = 0.05; // corrected since: a candidate, no reason
constexpr double SameAccount = 0.95;
constexpr double SameLocationNumber = 0.98;
constexpr double SamePlaceNumber = 0.93; // of the place of delivery: goods may go to somebody else
constexpr double SameBuyerName = 0.95;
constexpr double SamePartyName = 0.9;
constexpr double SameAddress = 0.8;
// A name is like another from here on; little likeness is worth little.
constexpr double Similar = 0.45;
// A reason this strong for somebody else is a contradiction that a person must see.
constexpr double Strong = 0.9;
constexpr double Contradicted = 0.8;

// A name is often followed by its address.
QString firstPart(const QString &name)
{
    return name.section(u',', 0, 0).section(u'\n', 0, 0).trimmed();
}

// Whether a name ends as companies' names do ("Ltd", "S.p.A."): a person's name or a department does not.
bool isCompany(const QString &name)
{
    static const QSet<QString> forms = [] {
        QSet<QString> words;
        QFile file(QStringLiteral(":/lexicon/common.json"));
        if (!file.open(QIODevice::ReadOnly))
            return words;
        const QJsonObject phrases = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("phrases")).toObject();
        for (const QJsonValue &form : phrases.value(QLatin1String("legal-form")).toArray())
            words.insert(foldText(form.toString()).remove(u' '));
        return words;
    }();
    QStringList words = foldText(name).remove(u'.').split(u' ', Qt::SkipEmptyParts);
    return words.size() > 1 && forms.contains(words.last());
}

} // namespace

CustomerMatcher::CustomerMatcher(const Order &order, const Catalog &catalog,
                                 const CustomerMemory &memory)
    : m_order(order), m_catalog(catalog), m_memory(memory)
{
    weighVatNumbers();
    weighSenders();
    weighAccounts();
    weighLocationNumbers();
    weighNames();
    weighAddresses();
    weighItemNumbers();
}

void CustomerMatcher::support(const std::vector<const Customer *> &customers, const char *kind,
                              double probability, const QString &because, qint64 memory)
{
    // Shared by several, it says only that it is one of them.
    const double share = customers.empty() ? 0 : probability / double(customers.size());
    for (const Customer *customer : customers) {
        if (!m_catalog.isSellerVat(customer->vatId) && !m_catalog.isSellerName(customer->name))
            m_likelihoods[customer].support(kind, share, because, memory);
    }
}

void CustomerMatcher::weighVatNumbers()
{
    for (const Field<QString> &vat : m_order.vatNumbers) {
        if (vat.value && !m_catalog.isSellerVat(*vat.value))
            support(m_catalog.customersByVat(*vat.value), "vat", SameVat,
                    tr("VAT number %1").arg(*vat.value));
    }
}

// An agent or a buying group mails for several customers: then the sender says only that it is one
// of them.
void CustomerMatcher::weighLearnt(const char *kind, const QString &written, double probability,
                                  const QString &because)
{
    if (m_memory.entries().empty())
        return;
    std::vector<const MemoryEntry *> learnt;
    for (const MemoryEntry *entry : m_memory.suggestions(MemoryKind::Sender, {}, written)) {
        const auto isSame = [&](const MemoryEntry *other) {
            return foldCode(other->meaning) == foldCode(entry->meaning);
        };
        if (m_catalog.customer(entry->meaning) &&
            std::none_of(learnt.begin(), learnt.end(), isSame))
            learnt.push_back(entry);
    }
    const auto isProof = [](const MemoryEntry *entry) { return entry->isProof(); };
    const auto proofs = double(std::count_if(learnt.begin(), learnt.end(), isProof));
    for (const MemoryEntry *entry : learnt)
        support({m_catalog.customer(entry->meaning)}, kind,
                entry->isProof() ? probability / proofs : Suggested,
                because.arg(written) + u", " + learntBecause(*entry), entry->id);
}

void CustomerMatcher::weighSenders()
{
    for (const Field<QString> &sender : m_order.senderAddresses) {
        if (!sender.value || m_catalog.isSellerEmail(*sender.value))
            continue;
        const QString &address = *sender.value;
        weighLearnt("sender", address, LearntSender, tr("mail from %1"));
        support(m_catalog.customersByEmail(address), "sender", SameEmail,
                tr("mail address %1").arg(address));
        weighDomain(address.section(u'@', -1));
    }
}

// A subdomain belongs to the same company: mail.acme.example is acme.example.
void CustomerMatcher::weighDomain(const QString &ofAddress)
{
    if (isPublicMailDomain(ofAddress))
        return;
    for (QString domain = ofAddress; domain.count(u'.') >= 1; domain = domain.section(u'.', 1)) {
        weighLearnt("sender", domain, LearntDomain, tr("mail domain %1"));
        support(m_catalog.customersByDomain(domain), "sender", SameDomain,
                tr("mail domain %1").arg(domain));
    }
}

void CustomerMatcher::weighAccounts()
{
    for (const Field<QString> &account : m_order.accountNumbers) {
        if (!account.value)
            continue;
        if (const Customer *customer = m_catalog.customer(*account.value))
            support({customer}, "account", SameAccount,
                    tr("customer number %1").arg(*account.value));
    }
}

// The customers that a location number belongs to, be it their own or that of one of their places.
std::vector<const Customer *> CustomerMatcher::customersAt(const QString &gln) const
{
    std::vector<const Customer *> customers = m_catalog.customersByGln(gln);
    for (const Address *address : m_catalog.addressesByGln(gln)) {
        const Customer *customer = m_catalog.customer(address->customerNo);
        if (customer && std::find(customers.begin(), customers.end(), customer) == customers.end())
            customers.push_back(customer);
    }
    return customers;
}

void CustomerMatcher::weighLocationNumbers()
{
    for (const Field<QString> &account : m_order.accountNumbers) {
        if (account.value)
            support(customersAt(*account.value), "gln", SameLocationNumber,
                    tr("location number %1").arg(*account.value));
    }
    for (const Field<QString> &place : m_order.shipToNumbers) {
        if (place.value)
            support(customersAt(*place.value), "place", SamePlaceNumber,
                    tr("delivery to location number %1").arg(*place.value));
    }
}

void CustomerMatcher::weighNames()
{
    if (m_order.buyerName.value)
        weighName(*m_order.buyerName.value, true);
    for (const Field<QString> &party : m_order.partyNames) {
        if (party.value)
            weighName(*party.value, false);
    }
}

void CustomerMatcher::weighName(const QString &written, bool isBuyer)
{
    const char *kind = isBuyer ? "buyer" : "party";
    for (const QString &name : {written, firstPart(written)}) {
        if (name.isEmpty() || m_catalog.isSellerName(name))
            continue;
        weighLearnt(kind, name, LearntName, tr("name “%1”"));
        const auto exact = m_catalog.customersByName(name);
        if (!exact.empty()) {
            support(exact, kind, isBuyer ? SameBuyerName : SamePartyName,
                    tr("name “%1”").arg(name));
            return;
        }
    }
    const QString name = firstPart(written);
    if (name.size() < 4 || m_catalog.isSellerName(name))
        return;
    for (const Catalog::Hit<Customer> &hit : m_catalog.similarCustomers(name, 5)) {
        if (hit.similarity >= Similar)
            support({hit.record}, kind, (hit.similarity - 0.4) * (isBuyer ? 1.4 : 1.2),
                    tr("“%1” is like the name “%2”").arg(name, hit.record->name));
    }
}

void CustomerMatcher::weighAddresses()
{
    for (const Field<QString> *field : {&m_order.billTo, &m_order.shipTo}) {
        if (!field->value)
            continue;
        const AddressText text(*field->value);
        std::vector<const Customer *> customers;
        for (const QString &code : text.codes()) {
            for (const Address *address : m_catalog.addressesAtZip(code)) {
                const Customer *customer = m_catalog.customer(address->customerNo);
                if (customer && text.isStreetOf(*address) &&
                    std::find(customers.begin(), customers.end(), customer) == customers.end())
                    customers.push_back(customer);
            }
        }
        support(customers, "address", SameAddress, tr("address “%1”").arg(*field->value));
    }
}

void CustomerMatcher::weighItemNumbers()
{
    std::map<QString, int> hits; // customer -> lines that carry its numbers
    for (const OrderLine &line : m_order.lines) {
        if (!line.buyerItem.value)
            continue;
        for (const CustomerItem *entry : m_catalog.customerItemsByNumber(*line.buyerItem.value))
            ++hits[entry->customerNo];
    }
    for (const auto &[number, count] : hits) {
        if (const Customer *customer = m_catalog.customer(number))
            support({customer}, "items",
                    count >= 3   ? 0.9
                    : count == 2 ? 0.8
                                 : 0.5,
                    tr("%n of its own item numbers", nullptr, count));
    }
}

bool CustomerMatcher::contradicts(const Likelihood &best, const Likelihood &other) const
{
    constexpr const char *kinds[] = {"vat",     "sender", "account",
                                     "gln", "place",  "buyer"};
    return std::any_of(std::begin(kinds), std::end(kinds), [&](const char *kind) {
        return other.of(kind) >= Strong && best.of(kind) < other.of(kind);
    });
}

QString CustomerMatcher::Candidate::because() const
{
    Field<QString> joined;
    joined.evidence = evidence;
    return joined.because();
}

std::vector<CustomerMatcher::Candidate> CustomerMatcher::candidates() const
{
    double allOdds = 1; // that it is none of them
    const auto odds = [](const Likelihood &l) { return l.probability() / (1 - l.probability()); };
    for (const auto &[customer, likelihood] : m_likelihoods)
        allOdds += odds(likelihood);

    std::vector<Candidate> found;
    for (const auto &[customer, likelihood] : m_likelihoods)
        found.push_back({customer, odds(likelihood) / allOdds, likelihood.evidence()});
    std::sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
        return a.confidence != b.confidence ? a.confidence > b.confidence
                                            : a.customer->number < b.customer->number;
    });
    for (std::size_t i = 1; i < found.size(); ++i) {
        Candidate &best = found.front();
        const Candidate &other = found[i];
        if (best.confidence > Contradicted &&
            contradicts(m_likelihoods.at(best.customer), m_likelihoods.at(other.customer))) {
            best.confidence = Contradicted;
            best.evidence.push_back(
                {Evidence::Kind::MasterData,
                 tr("but %1 speaks for %2").arg(other.because(), other.customer->name)});
        }
    }
    if (!found.empty() && found.front().confidence > Contradicted && isOnlyPlace(found.front())) {
        found.front().confidence = Contradicted;
        found.front().evidence.push_back(
            {Evidence::Kind::MasterData, tr("but who orders is named “%1”").arg(firstPart(*m_order.buyerName.value))});
    }
    return found;
}

// Somebody else orders by name, and only the place of delivery or of the invoice, or a name there, speaks for
// the customer: an agent, a dealer, a group that buys for it.
bool CustomerMatcher::isOnlyPlace(const Candidate &best) const
{
    const Field<QString> &buyer = m_order.buyerName;
    if (!buyer.value || buyer.confidence < Strong || !isCompany(firstPart(*buyer.value))
        || m_catalog.isSellerName(firstPart(*buyer.value)))
        return false;
    const Likelihood &likelihood = m_likelihoods.at(best.customer);
    constexpr const char *ownReasons[] = {"vat", "sender", "account", "gln", "items", "buyer"};
    return std::none_of(std::begin(ownReasons), std::end(ownReasons), [&](const char *kind) {
        return likelihood.of(kind) > Suggested;
    });
}

std::vector<CustomerCandidate> customerCandidates(const Order &order, const Catalog &catalog,
                                                  const CustomerMemory &memory, int limit)
{
    std::vector<CustomerCandidate> found;
    for (const auto &candidate : CustomerMatcher(order, catalog, memory).candidates()) {
        if (found.size() < std::size_t(std::max(limit, 0)))
            found.push_back({candidate.customer, candidate.confidence, candidate.because()});
    }
    return found;
}

} // namespace intray
