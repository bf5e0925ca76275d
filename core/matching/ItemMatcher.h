// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matching/ItemHistory.h"
#include "core/matching/Matching.h"

#include <QCoreApplication>

#include <functional>

namespace intray {

// How a line's description stands to an item.
enum class DescriptionVerdict {
    Agrees,     // most words and all its numbers stand in the item's texts
    Unclear,    // too few words, another language, or none stated
    Doubtful,   // each has a figure (size, pitch, count) that the other has not
    Contradicts // its words are those of other items, not of this one
};
DescriptionVerdict compareDescription(const QString &description, const Item &item,
                                      const Catalog &catalog);

struct ItemMatch
{
    const Item *item = nullptr;
    double confidence = 0;
    QString because;
    Evidence::Kind kind = Evidence::Kind::MasterData;
    const MemoryEntry *memory = nullptr; // the entry that spoke, of Kind::Memory
    const Item *other = nullptr;         // what something else in the line says it is
};

// Finds the item of a line: learnt numbers, our number, GTIN, the customer's number, and the
// description when no number of ours is printed. A number that is one of ours but for zeros in front - or
// on a scan, for characters that look alike - is taken when it is the only one and description or price
// confirm it; what a customer typed with another character is asked about once. What the customer bought
// before orders the candidates and decides nothing.
class ItemMatcher
{
    Q_DECLARE_TR_FUNCTIONS(intray::ItemMatcher)

public:
    ItemMatcher(const Order &order, const Catalog &catalog, const CustomerMemory &memory,
                const History &history = {});

    // No item when none is found or several fit.
    ItemMatch match(const OrderLine &line) const;
    std::vector<ItemCandidate> candidates(const OrderLine &line, int limit) const;

private:
    ItemMatch matchNumber(const OrderLine &line) const;
    ItemMatch matchSwapped(const OrderLine &line) const;
    ItemMatch matchPart(const OrderLine &line) const;
    ItemMatch matchSpelled(const OrderLine &line) const;
    std::vector<const Item *> padded(const QString &number) const;
    std::vector<const Item *> spelledAlike(const QString &number) const;
    ItemMatch learnt(const OrderLine &line) const;
    ItemMatch weighedLearnt(const OrderLine &line, ItemMatch match) const;
    void addSuggested(const OrderLine &line,
                      const std::function<void(const Item &, const QString &)> &add) const;
    double weighed(const OrderLine &line, const ItemMatch &match) const;
    int numbersFor(const OrderLine &line, const Item &item) const;
    int numbersAgainst(const OrderLine &line, const Item &item) const;
    bool isOurPrice(const OrderLine &line, const Item &item) const;

    const Catalog &m_catalog;
    const CustomerMemory &m_memory;
    const QString m_customerNo;
    const Customer *m_customer;
    const QDate m_orderDate;
    const QString m_language;
    const bool m_isRecognised; // read from a picture: characters may be misread
    const ItemHistory m_history;
};

} // namespace intray
