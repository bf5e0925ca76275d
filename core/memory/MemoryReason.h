// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/memory/CustomerMemory.h"

namespace intray {

// Why an entry of memory is believed, as one clause: "learnt from order 4711 by anna on 2026-03-02,
// right 5 times, wrong once".
QString learntBecause(const MemoryEntry &entry);
// The same with the order in words: "learnt from PO 77 of Acme Ltd by anna ...".
QString learntBecause(const MemoryEntry &entry, const QString &order);

// What an entry says, as evidence that names it.
Evidence evidenceOf(const MemoryEntry &entry, const QString &because);
Evidence evidenceOf(const MemoryEntry &entry);

} // namespace intray
