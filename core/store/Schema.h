// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/Database.h"

namespace intray {

// The newest version of the store that this program knows (SQLite's user_version).
int schemaVersion();

// Brings the store up to date, step by step, in one transaction. Fails on a store that is newer
// than the program, or that belongs to another program. Steps that were released are never edited;
// a change is a new step at the end.
Result<> bringUpToDate(Database &database);

} // namespace intray
