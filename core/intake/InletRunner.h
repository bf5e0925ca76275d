// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/ImapStream.h"
#include "core/intake/Look.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <variant>

namespace intray {

class Mailbox;
class WatchedFolder;

// What is known of an inlet while it is looked after.
struct InletNews
{
    enum class Phase {
        Waiting,
        Looking,
        Elsewhere // another program looks after the arrivals of this desk
    };
    InletId inlet = 0;
    Phase phase = Phase::Waiting;
    int done = 0, total = 0; // while looking
    InletState state;
    LookReport report;  // of the last look
    bool isNew = false; // a look ended with something taken
};

// One program at a time looks after the arrivals of a desk; others wait until it ends, however it
// ends. Calls are safe from any thread.
class ArrivalLock
{
public:
    explicit ArrivalLock(const QString &storeFile);
    ~ArrivalLock();
    ArrivalLock(const ArrivalLock &) = delete;
    ArrivalLock &operator=(const ArrivalLock &) = delete;
    bool hold();

private:
    std::mutex m_mutex;
    QByteArray m_path;
    int m_descriptor = -1;
    bool m_isHeld = false;
};

// What all runners share; must live longer than they.
struct InletSetup
{
    QString storeFile;
    std::shared_ptr<const ReaderProcess> reader;
    std::shared_ptr<const Clock> clock;
    std::function<Result<Knowledge>()>
        knowledge; // called from any thread, before something is taken in
    std::function<void(const InletNews &)> news; // likewise
    ImapStream::Patience patience = {};
};

// Looks after one inlet in a thread of its own, with its own connection to the store: every so
// often, soon after something new lies in a folder, at growing intervals while it fails, and when
// it is asked to.
class InletRunner
{
public:
    InletRunner(Inlet inlet, const InletSetup &setup, ArrivalLock &lock);
    ~InletRunner(); // stops and waits
    InletRunner(const InletRunner &) = delete;
    InletRunner &operator=(const InletRunner &) = delete;

    const Inlet &inlet() const { return m_inlet; }
    void start();
    void lookNow();
    void stop(); // returns at once

    // In the calling thread, without start(): one look; files that are being written are waited
    // for, within reason. Gives what was taken in all.
    Result<LookReport> lookOnce(const JobControl &job);

private:
    void run();
    Result<LookReport> look(bool retryNow);
    Result<LookReport> lookAt(Database &database, bool retryNow, const JobControl &job);
    void keep(Database *database, const Result<LookReport> &report);
    int pause() const;           // milliseconds until the next look
    bool wait(int milliseconds); // true when it was asked to look now
    void say(InletNews::Phase phase, int done = 0, int total = 0, bool isNew = false);

    const Inlet m_inlet;
    const InletSetup &m_setup;
    ArrivalLock &m_lock;
    std::unique_ptr<WatchedFolder> m_folder;
    std::unique_ptr<Mailbox> m_mailbox;
    std::unique_ptr<Database> m_database; // of the thread that looks
    InletState m_state;
    InletState m_savedState;
    LookReport m_report;
    bool m_isOurs = true; // no other program looks
    int m_wake = -1;      // event descriptor
    std::atomic_bool m_isStopping = false;
    std::mutex m_jobMutex;
    JobControl m_job;
    std::thread m_thread;
};

} // namespace intray
