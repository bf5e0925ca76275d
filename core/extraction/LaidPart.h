// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/LabelledRecords.h"
#include "core/extraction/OrderExtractor.h"
#include "core/extraction/PageHeaderFields.h"
#include "core/extraction/PageTables.h"

namespace intray {

// What was laid out of a whole part, before it is cut into orders.
struct LaidPart
{
    std::vector<PageText> pages;
    RunningRows running;
    std::vector<std::vector<LabelledValue>> pairs; // by page, tables left out
    std::vector<PageTable> tables;
    std::vector<LabelledRecords> records;
    std::vector<int> groups;                       // first page of each order
    WritingHabits habits;
};

LaidPart layOutPart(const Pages &pages, int part, const ExtractionContext &context);

// By row of the page, whether a table or a block of lines holds it.
std::vector<bool> tableRows(const LaidPart &laid, size_t page);

// What is no prose: tables, and what pages repeat. By page from `first`, and by row.
std::vector<std::vector<bool>> proseSkips(const LaidPart &laid, int first, int last);

} // namespace intray
