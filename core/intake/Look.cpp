// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Look.h"

namespace intray {

namespace {

constexpr int LongestPause = 600, FirstPause = 15; // seconds

} // namespace

int pauseAfter(int failures, int first)
{
    qint64 pause = first;
    for (int i = 1; i < failures && pause < LongestPause; ++i)
        pause *= 2;
    // Who looks once an hour does not look more often because it failed.
    return int(std::max<qint64>(first, std::min<qint64>(pause, LongestPause)));
}

bool isDue(const LookContext &context, const std::optional<LeftBehind> &before)
{
    return !before || context.retryNow || before->retryAt <= context.clock.now();
}

Result<> leaveBehind(LookContext &context, InletId inlet, const std::optional<LeftBehind> &before,
                     const QString &item, const QString &sentence)
{
    const int attempts = before ? before->attempts + 1 : 1;
    return context.store.leave(
        inlet,
        {item, sentence, attempts, context.clock.now().addSecs(pauseAfter(attempts, FirstPause))});
}

} // namespace intray
