// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/JobControl.h"
#include "core/base/Result.h"
#include "core/intake/Intake.h"
#include "core/store/Database.h"

#include <QDate>

#include <vector>

namespace intray {

// Which stored orders are judged again: the latest ones, or all that arrived since a day.
struct ReplayScope
{
    int latest = 500; // at most so many
    QDate since;      // invalid: from the first on
};

// What one rule found under the present policy and would find under the other.
struct ReplayRule
{
    QString rule;
    int before = 0, after = 0; // findings that flag
    int appear = 0, vanish = 0; // findings that flag in one of the two only
    bool operator==(const ReplayRule &) const = default;
};

// One order whose questions differ, or that a person corrected although nothing would be asked.
struct ReplayOrder
{
    OrderId id = 0;
    QString poNumber, customerName, fileName;
    bool wasFlagged = false, isFlagged = false;
    Findings appear, vanish; // that flag in one of the two only
    // What a person later changed, in words ("Quantity of line 3: 10, later 100"), when the order
    // would pass without a question.
    QStringList wrongBefore, wrongAfter;
    bool operator==(const ReplayOrder &) const = default;
};

struct Replay
{
    int orders = 0; // judged
    int touchlessBefore = 0, touchlessAfter = 0;
    // Orders that would pass although a person later changed a value of them.
    int wrongBefore = 0, wrongAfter = 0;
    std::vector<ReplayRule> rules;  // that differ, most changed first
    std::vector<ReplayOrder> changed; // latest first
    bool isCancelled = false;       // covers only what was judged until then
    bool operator==(const Replay &) const = default;
};

// Judges stored orders as they were read, on the day they arrived and with what the desk held then,
// under the policy of `knowledge` and under `candidate`. Changes that only one of the two has are tried as
// if the day they hold from had come. Reads no file again, stores nothing; time grows with the orders. May
// run in any thread that has a database connection of its own.
Result<Replay> replay(Database &database, const Knowledge &knowledge, const Policy &candidate,
                      const ReplayScope &scope, const JobControl &job);

} // namespace intray
