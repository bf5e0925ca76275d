// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageFields.h"
#include "core/memory/CustomerMemory.h"

#include <QHash>

namespace intray {

// The labels that corrections taught about one customer's documents: known like those of the lexicon, or to be
// passed over. Only entries that decide; suggestions teach nothing here.
class TaughtLabels
{
public:
    TaughtLabels() = default;
    TaughtLabels(const CustomerMemory &memory, const QString &customerNo);

    struct Meaning
    {
        std::optional<Label> label; // nullopt: what stands there is no field of the order
        qint64 entry = 0;           // MemoryEntry::id
    };
    bool isEmpty() const { return m_meanings.isEmpty(); }
    const Meaning *of(const QString &label) const;
    // How many words at the start of these are a taught label, and what it means; the longest one.
    std::optional<std::pair<size_t, Meaning>> atStart(const std::vector<LaidWord> &words) const;

private:
    QHash<QString, Meaning> m_meanings; // by the folded label without what follows its last letter
};

// Lets the taught labels of a page speak: what else was found at their phrases falls, what stands behind, beside or
// below them is their value.
void readTaughtLabels(std::vector<LabelledValue> &pairs, const PageText &page, int pageIndex,
                      const std::vector<bool> &skip, const TaughtLabels &taught);

} // namespace intray
