// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/JobControl.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>

#include <signal.h>

namespace intray {

// Runs one program with bytes on its standard input and hands over what it prints, until it ends, is
// cancelled, or its time is up. The child is gone when run() returns. Needs no event loop.
class WorkerChild
{
public:
    enum class End { Finished, Enough, Failed, TimedOut, TooMuch, Cancelled };
    struct Outcome
    {
        End end = End::Failed;
        int exitCode = 0;
        int signal = 0; // that ended it; 0 when it exited
        bool isOutOfTime() const { return end == End::TimedOut || signal == SIGXCPU; }
    };
    // Gets what was printed, in pieces; false means that nothing more is wanted.
    using TakeOutput = std::function<bool(const QByteArray &)>;

    // What it may take before it is ended.
    struct Bounds
    {
        int seconds = 0;
        qint64 outputBytes = 0;
    };

    // Fails only when the program cannot be started.
    static Result<Outcome> run(const QString &program, const QByteArray &head, const QByteArray &input,
                               Bounds bounds, const JobControl &job, const TakeOutput &take);
};

} // namespace intray
