// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/memory/CustomerMemory.h"
#include "core/orders/Order.h"

#include <vector>

namespace intray {

struct PlaceLesson
{
    MemoryKind kind = MemoryKind::Label; // or ColumnRole
    QString written;                     // what stands beside or above the captured words
    QString meaning;                     // fieldKey() of the field
    bool operator==(const PlaceLesson &) const = default;
};

// What the places of captured words teach of a customer's documents: a label left of or above a header
// field, the head above several captured cells of one column. Only words without figures: those would
// be another value.
std::vector<PlaceLesson> placeLessons(const Document &document, const Order &order,
                                      const std::vector<FieldPath> &captured);

} // namespace intray
