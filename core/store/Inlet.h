// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <variant>
#include <vector>

namespace intray {

using InletId = qint64;

// A folder into which others put files.
struct FolderInlet
{
    enum class Afterwards {
        Move, // into the done folder
        Mark  // the file stays and is remembered; for folders in which nothing may be changed
    };
    QString folder;
    bool below = false; // also the folders in it
    Afterwards afterwards = Afterwards::Move;
    QString doneFolder;   // Move: empty means the folder "done" inside
    int stillSeconds = 3; // a file that changed within these is still being written
    int everySeconds = 10;

    QString donePlace() const;
    bool operator==(const FolderInlet &) const = default;
};

// A folder of a mailbox that speaks IMAP.
struct MailboxInlet
{
    enum class Security { Tls, StartTls, None }; // None: for this machine itself only
    // Where the password or token comes from; it is never kept in the store.
    enum class Secret { PasswordFile, PasswordCommand, TokenCommand };
    enum class Afterwards { Nothing, MarkSeen, Move };
    QString host;
    int port = 0; // 0: the usual one
    Security security = Security::Tls;
    QString user;
    Secret secret = Secret::PasswordFile;
    QString secretFrom; // path of the file, or the command line
    QString caFile;     // certificates to trust besides those of the system; may be empty
    QString mailFolder = QStringLiteral("INBOX");
    Afterwards afterwards = Afterwards::Nothing;
    QString moveTo;
    QDate since; // only mails that came on this day or later; invalid: all
    int everySeconds = 60;

    int portOrUsual() const;
    bool operator==(const MailboxInlet &) const = default;
};

// A way by which orders arrive without anybody adding them.
struct Inlet
{
    InletId id = 0;
    QString name; // one of its kind; stands in the submissions as who brought them
    bool active = true;
    std::variant<FolderInlet, MailboxInlet> what;

    const FolderInlet *folder() const { return std::get_if<FolderInlet>(&what); }
    const MailboxInlet *mailbox() const { return std::get_if<MailboxInlet>(&what); }
    int everySeconds() const;
    QString origin() const; // "folder" or "mailbox", as in Submission
    bool operator==(const Inlet &) const = default;
};

// Whether it can work at all, without trying it; else what is missing.
Result<> checkInlet(const Inlet &inlet);

// How an inlet fared, as it is shown. Times are UTC.
struct InletState
{
    InletId inlet = 0;
    QDateTime lastLook, lastSuccess, nextLook;
    QString error;    // why the last look failed; empty after a success
    int failures = 0; // in a row
    bool operator==(const InletState &) const = default;
};

// One file or mail that could not be taken in or not be put away; it is tried again.
struct LeftBehind
{
    QString item;     // path in the folder, or UID
    QString sentence; // why
    int attempts = 0;
    QDateTime retryAt;
    bool operator==(const LeftBehind &) const = default;
};

QByteArray settingsToJson(const Inlet &inlet);
void settingsFromJson(Inlet &inlet, const QByteArray &json); // kind is taken from `inlet.what`

} // namespace intray
