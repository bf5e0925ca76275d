// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

namespace intray {

// The real time of day on another calendar day: for --today and the sample inbox, whose orders are of
// a certain day.
class GivenDayClock : public SystemClock
{
public:
    explicit GivenDayClock(const QDate &day) : m_day(day) {}
    QDate today() const override { return m_day; }

private:
    QDate m_day;
};

} // namespace intray
