// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/masterdata/Catalog.h"
#include "core/memory/CustomerMemory.h"

namespace intray {

// What a person does to an entry by hand.

// It decides again: the person vouches for it, and what it got wrong before counts no more.
MemoryEntry vouchedFor(MemoryEntry entry);
// It is only among the suggestions from now on.
MemoryEntry onlySuggested(MemoryEntry entry);
// The entry with another meaning; refused with a sentence where the master data have no such item,
// customer, address or unit, or where the kind knows no such meaning.
Result<MemoryEntry> withMeaning(MemoryEntry entry, const QString &meaning, const Catalog &catalog);

} // namespace intray
