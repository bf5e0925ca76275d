// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Field.h"

#include <algorithm>
#include <map>

namespace intray {

// Joins reasons for one possible record. Reasons of one kind count once, by the strongest;
// different kinds are taken as independent and add up.
class Likelihood
{
public:
    // `kind` names what the reason rests on ("vat", "sender"); `probability` is that of being right
    // with this reason alone; `memory` is the entry that gave it, 0 for the seller's records.
    void support(const char *kind, double probability, const QString &because, qint64 memory = 0)
    {
        Reason &reason = m_reasons[kind];
        if (probability <= reason.probability)
            return;
        reason = {probability, because, memory};
    }
    bool isEmpty() const { return m_reasons.empty(); }
    double of(const char *kind) const
    {
        const auto found = m_reasons.find(kind);
        return found == m_reasons.end() ? 0 : found->second.probability;
    }
    double probability() const
    {
        double wrong = 1;
        for (const auto &[kind, reason] : m_reasons)
            wrong *= 1 - reason.probability;
        return std::min(1 - wrong, 0.9995);
    }
    // The strongest reasons first, as one clause each.
    std::vector<Evidence> evidence() const
    {
        std::vector<Reason> sorted;
        for (const auto &[kind, reason] : m_reasons)
            sorted.push_back(reason);
        std::stable_sort(sorted.begin(), sorted.end(), [](const Reason &a, const Reason &b) {
            return a.probability > b.probability;
        });
        std::vector<Evidence> reasons;
        for (const Reason &reason : sorted)
            reasons.push_back({reason.memory == 0 ? Evidence::Kind::MasterData
                                                  : Evidence::Kind::Memory,
                               reason.because, reason.memory});
        return reasons;
    }
    QString because() const
    {
        Field<QString> joined;
        joined.evidence = evidence();
        return joined.because();
    }

private:
    struct Reason
    {
        double probability = 0;
        QString because;
        qint64 memory = 0;
    };
    std::map<std::string, Reason> m_reasons;
};

} // namespace intray
