// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/ImapStream.h"
#include "core/intake/Look.h"

namespace intray {

class ImapConnection;

// Takes mails from a folder of a mailbox, each exactly once, however often the work is interrupted:
// a mail is fetched without marking it, stored durably, then marked or moved, and last its UID is
// noted. One that was stored but not yet noted is fetched again and known by its SHA-256.
class Mailbox
{
public:
    explicit Mailbox(Inlet inlet, ImapStream::Patience patience = {});

    // In the calling thread; with a connection of its own.
    Result<LookReport> look(LookContext &context) const;

    // Tries everything a look needs and changes nothing: a sentence of success, or what is wrong.
    // `secret` empty: as the settings say.
    static Result<QString> test(const MailboxInlet &mailbox, const QByteArray &secret,
                                const JobControl &job, ImapStream::Patience patience = {});

private:
    Result<> take(ImapConnection &connection, quint32 uid, const std::optional<LeftBehind> &before,
                  LookContext &context, LookReport &report, bool &done) const;
    Result<> putAway(ImapConnection &connection, quint32 uid) const;

    Inlet m_inlet;
    ImapStream::Patience m_patience;
};

} // namespace intray
