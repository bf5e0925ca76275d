// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/Likelihood.h"
#include "core/matching/Matching.h"

#include <QCoreApplication>

namespace intray {

// Joins all that a document says about who orders: VAT number, sender, account number, names,
// addresses, the customer's own item numbers. The seller is never a candidate, nor is what belongs
// to the seller a reason.
class CustomerMatcher
{
    Q_DECLARE_TR_FUNCTIONS(intray::CustomerMatcher)

public:
    CustomerMatcher(const Order &order, const Catalog &catalog, const CustomerMemory &memory);

    struct Candidate
    {
        const Customer *customer = nullptr;
        double confidence = 0;
        std::vector<Evidence> evidence; // the strongest first, then what speaks against
        QString because() const;
    };
    // Best first, each with the probability that it is the one, given the others.
    std::vector<Candidate> candidates() const;

private:
    void weighVatNumbers();
    void weighSenders();
    void weighDomain(const QString &ofAddress);
    void weighLearnt(const char *kind, const QString &written, double probability,
                     const QString &because);
    void weighAccounts();
    void weighLocationNumbers();
    void weighNames();
    void weighName(const QString &name, bool isBuyer);
    void weighAddresses();
    void weighItemNumbers();
    std::vector<const Customer *> customersAt(const QString &gln) const;
    void support(const std::vector<const Customer *> &customers, const char *kind,
                 double probability, const QString &because, qint64 memory = 0);
    bool isOnlyPlace(const Candidate &best) const;
    bool contradicts(const Likelihood &best, const Likelihood &other) const;

    const Order &m_order;
    const Catalog &m_catalog;
    const CustomerMemory &m_memory;
    std::map<const Customer *, Likelihood> m_likelihoods;
};

} // namespace intray
