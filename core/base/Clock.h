// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace intray {

// Where the time of day comes from. Passed in, so that tests and `--today` decide what day it is.
class Clock
{
public:
    virtual ~Clock() = default;
    // UTC, milliseconds.
    virtual QDateTime now() const = 0;
    // The desk's calendar day, in its own time zone.
    virtual QDate today() const = 0;
};

class SystemClock : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    QDate today() const override { return QDate::currentDate(); }
};

// Stands still until it is told otherwise.
class FixedClock : public Clock
{
public:
    explicit FixedClock(const QDate &day) : m_now(day, QTime(12, 0), Qt::UTC) {}
    QDateTime now() const override { return m_now; }
    QDate today() const override { return m_now.date(); }
    void advance(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }

private:
    QDateTime m_now;
};

} // namespace intray
