// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/JobControl.h"
#include "core/base/Result.h"
#include "core/store/Inlet.h"

#include <QByteArray>

#include <chrono>
#include <memory>

namespace intray {

// The line to a mail server, encrypted and logged in; libcurl makes it (TLS, STARTTLS,
// certificates, password or token). Bytes and lines go over it; what they mean is ImapConnection's.
//
// libcurl's own FETCH is not used: it asks for BODY[], which marks a mail as read before it is
// stored, and what a custom FETCH answers it hands out line by line, so that a line in a mail could
// pass for the server's word.
class ImapStream
{
public:
    struct Patience
    {
        std::chrono::milliseconds connect{20'000}; // until logged in
        std::chrono::milliseconds stall{60'000};   // without a byte
    };

    // Calls may take as long as `patience`, but end within a moment after `job` was cancelled.
    static Result<std::unique_ptr<ImapStream>> open(const MailboxInlet &mailbox,
                                                    const QByteArray &secret, const JobControl &job,
                                                    Patience patience);
    ~ImapStream();
    ImapStream(const ImapStream &) = delete;
    ImapStream &operator=(const ImapStream &) = delete;

    Result<> send(const QByteArray &bytes);
    // The next line without its end. One that is longer than a server has reason for is a failure.
    Result<QByteArray> line();
    // The next `count` bytes, of which those past `limit` are thrown away.
    Result<QByteArray> bytes(qint64 count, qint64 limit);

private:
    ImapStream(QString host, JobControl job, Patience patience);
    Result<> logIn(const MailboxInlet &mailbox, const QByteArray &secret, const char *mechanisms);
    Result<> receive(); // at least one byte more
    Result<> waitFor(short events);
    Error lost(const QString &detail) const;

    struct Curl;
    std::unique_ptr<Curl> m_curl;
    QString m_host;
    JobControl m_job;
    Patience m_patience;
    QByteArray m_received; // not yet handed out, from m_at on
    qsizetype m_at = 0;
};

} // namespace intray
