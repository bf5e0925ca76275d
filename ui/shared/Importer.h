// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/JobControl.h"
#include "core/intake/ImportRun.h"
#include "ui/shared/Desk.h"
#include "ui/shared/Incoming.h"

#include <QThreadPool>

#include <deque>

namespace intray {

// Takes files in, in the background. Lives in the GUI thread; what is added while it runs joins the queue.
// At the end it says in one sentence what came of it.
class Importer : public QObject
{
    Q_OBJECT

public:
    explicit Importer(Desk &desk, QObject *parent = nullptr);
    ~Importer() override;

    void take(const Incoming &incoming, const QString &origin);
    // Finishes what a killed program had begun.
    void finishInterrupted();
    bool isRunning() const { return m_running; }

public Q_SLOTS:
    void cancel();

Q_SIGNALS:
    void progress(int done, int total, const QString &what);
    void finished(const QString &sentence);

private:
    struct Work
    {
        Incoming incoming;
        QString origin;
        bool interrupted = false;
    };
    void startNext();
    void end(const QString &sentence);

    Desk &m_desk;
    std::deque<Work> m_waiting;
    JobControl m_job;
    QThreadPool m_pool; // one thread: it leads, the run has its own workers
    bool m_running = false;
};

} // namespace intray
