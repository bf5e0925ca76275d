// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/StoreThread.h"

namespace intray {

StoreThread::StoreThread(const QString &file)
    : m_connection(std::make_shared<Connection>()), m_worker(new QObject)
{
    m_connection->file = file;
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("store"));
    m_thread.start();
}

StoreThread::~StoreThread()
{
    // Queued behind all other jobs: the connection must close in the thread that opened it.
    QMetaObject::invokeMethod(
        m_worker,
        [connection = m_connection, thread = &m_thread] {
            connection->database.reset();
            thread->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void StoreThread::post(Job job)
{
    QMetaObject::invokeMethod(
        m_worker,
        [connection = m_connection, job = std::move(job)] {
            if (!connection->database && !connection->whyNot) {
                auto opened = Database::open(connection->file);
                if (opened)
                    connection->database = std::move(*opened);
                else
                    connection->whyNot = opened.error();
            }
            job(connection->database.get(), connection->whyNot.value_or(Error{}));
        },
        Qt::QueuedConnection);
}

} // namespace intray
