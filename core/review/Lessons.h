// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/extraction/Lexicon.h"
#include "core/masterdata/Catalog.h"
#include "core/memory/CustomerMemory.h"
#include "core/orders/Finding.h"
#include "core/orders/OrderRecord.h"

#include <optional>
#include <vector>

namespace intray {

// What a person did in one step of a review.
struct ReviewStep
{
    std::vector<FieldPath> fields;  // set, in any way
    bool isCaptured = false;        // from the document: what is written there is the customer's own
    std::optional<Finding> finding; // that was answered, as it was before
    std::optional<Answer> answer;
    Findings open;                  // all findings before the step
    const Document *document = nullptr; // for the labels and column heads beside captured words
};

// What the desk knows when it judges what a step teaches.
struct Teaching
{
    const Catalog &catalog;
    const CustomerMemory &memory;
    const Lexicon &lexicon;
    OrderId order = 0;
    QString user;
    QDateTime when;
};

// What a step teaches about the customer: numbers and descriptions of items, units, delivery addresses,
// senders, prices, a missing order number, the order of day and month, labels and column heads. Never
// what does not repeat: quantities, dates, totals, an order that came twice. `after` is matched already.
std::vector<MemoryEntry> lessonsOf(const Order &before, const Order &after, const ReviewStep &step,
                                   const Teaching &teaching);

// The entries of memory that spoke for a value which the step changed: they were wrong.
std::vector<qint64> refutedBy(const Order &before, const Order &after, const ReviewStep &step);

// The entries that spoke for values with which the order leaves.
std::vector<qint64> rightOnes(const Order &order);

} // namespace intray
