// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageHeaderFields.h"
#include "core/extraction/PageTables.h"

namespace intray {

// A later page may print the number without its prefix or with another suffix.
bool isSameNumber(const QString &a, const QString &b);

// Orders of one page, each with a number of its own above its own table, are read as one: says so.
void doubtSeveralOrders(Order &order, const PageText &page, int pageIndex,
                        const std::vector<PageTable> &tables, const Lexicon &lexicon);

} // namespace intray
