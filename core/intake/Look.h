// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/intake/Intake.h"
#include "core/store/ArrivalStore.h"

#include <functional>

namespace intray {

// What one look at an inlet needs.
struct LookContext
{
    ArrivalStore &store;
    const Clock &clock;
    // Stores an arrival durably. A failure is one of the desk (the disk is full, the work was
    // cancelled), not of the file: it ends the look.
    std::function<Result<TakenIn>(const Arrival &)> takeIn;
    JobControl job;
    bool retryNow = false; // also what was left behind and whose time has not come
};

// What came of it.
struct LookReport
{
    int taken = 0;   // new submissions
    int known = 0;   // had arrived before
    int left = 0;    // could not be taken or put away; ArrivalStore::leftBehind says why
    int waiting = 0; // files that are still being written
};

// Leaves an item for a later look, each time for longer.
Result<> leaveBehind(LookContext &context, InletId inlet, const std::optional<LeftBehind> &before,
                     const QString &item, const QString &sentence);
// Whether its time has come.
bool isDue(const LookContext &context, const std::optional<LeftBehind> &before);

// Seconds until something is tried again that failed `failures` times in a row: `first`, then twice
// as long each time, ten minutes at most.
int pauseAfter(int failures, int first);

} // namespace intray
