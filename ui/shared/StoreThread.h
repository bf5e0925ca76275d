// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/Database.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace intray {

// The one thread of the window that talks to the store, with its own connection. Jobs run in the order in
// which they were posted; the destructor lets the posted ones finish.
class StoreThread
{
public:
    // Gets the connection, or why there is none.
    using Job = std::function<void(Database *database, const Error &whyNot)>;

    explicit StoreThread(const QString &file);
    ~StoreThread();
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    void post(Job job);

private:
    // Everything in here is touched by the store thread only.
    struct Connection
    {
        QString file;
        std::unique_ptr<Database> database;
        std::optional<Error> whyNot;
    };

    std::shared_ptr<Connection> m_connection;
    QThread m_thread;
    QObject *m_worker; // lives in the thread, deleted when it ends
};

} // namespace intray
