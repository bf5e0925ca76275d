// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/Inlets.h"
#include "ui/shared/Desk.h"

#include <QThreadPool>
#include <QTimer>

#include <mutex>

namespace intray {

// Looks after the desk's folders and mailboxes while the window is open, and knows how each fares. Lives in the
// GUI thread and never blocks it: looks, tests and changes happen elsewhere.
class Arrivals : public QObject
{
    Q_OBJECT

public:
    struct Shown
    {
        Inlet inlet;
        InletState state;
        InletNews::Phase phase = InletNews::Phase::Waiting;
        int done = 0, total = 0; // of the mails or files while it looks
        int today = 0;           // taken in since midnight
        std::vector<LeftBehind> left;
    };

    explicit Arrivals(Desk &desk, QObject *parent = nullptr);
    ~Arrivals() override;

    const std::vector<Shown> &all() const { return m_shown; }
    // What a person should know of, in a few words; empty while all is well.
    QString trouble() const;

    using Done = std::function<void(Result<>)>;
    // `password` typed: kept in a file of its own, of which the inlet keeps the path.
    void save(const Inlet &inlet, const QString &password, const QObject *context, Done callback);
    void remove(const Inlet &inlet);
    void setActive(InletId id, bool active);
    void lookNow(InletId id);
    // Gives a handle that cancels the test.
    JobControl test(const Inlet &inlet, const QString &password, const QObject *context,
                    std::function<void(Result<QString>)> callback);

Q_SIGNALS:
    void changed();

private:
    struct Known // what the threads read
    {
        std::mutex mutex;
        Knowledge knowledge;
    };
    void begin();
    void load();
    void runAll();
    void hear(const InletNews &news);
    void answer(const Result<> &done);

    Desk &m_desk;
    std::shared_ptr<Known> m_known = std::make_shared<Known>();
    std::vector<Shown> m_shown;
    std::unique_ptr<Inlets> m_inlets;
    QThreadPool m_keeper; // one thread: starts and stops runners, which may take a moment
    QThreadPool m_tests;
    JobControl m_lastTest;
    QTimer m_reload;    // soon after something changed
    QTimer m_again;     // now and then: another program may look after them, or change them
};

} // namespace intray
