// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace intray {

// How a long piece of work is watched and stopped. Copies share one cancel flag, so the window keeps
// one and hands the other to the thread that works. All calls are safe from any thread, as far as
// the progress function is.
class JobControl
{
public:
    using Progress = std::function<void(int done, int total, const QString &what)>;
    using Steady = std::chrono::steady_clock;

    JobControl() : m_cancelled(std::make_shared<std::atomic_bool>(false)) {}
    explicit JobControl(Progress progress) : JobControl() { m_progress = std::move(progress); }
    // The same job (one cancel flag, one deadline) with another progress function.
    JobControl withProgress(Progress progress) const
    {
        JobControl other = *this;
        other.m_progress = std::move(progress);
        return other;
    }

    void report(int done, int total, const QString &what) const
    {
        if (m_progress)
            m_progress(done, total, what);
    }
    void cancel() const { m_cancelled->store(true); }
    bool isCancelled() const { return m_cancelled->load(); }

    // The moment after which the work is given up as "took too long".
    void setDeadline(Steady::time_point deadline) { m_deadline = deadline; }
    std::optional<Steady::time_point> deadline() const { return m_deadline; }
    bool isPastDeadline() const { return m_deadline && Steady::now() > *m_deadline; }
    bool shouldStop() const { return isCancelled() || isPastDeadline(); }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
    Progress m_progress;
    std::optional<Steady::time_point> m_deadline;
};

} // namespace intray
