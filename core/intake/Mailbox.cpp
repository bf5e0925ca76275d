// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Mailbox.h"

#include "core/intake/ImapConnection.h"
#include "core/intake/ImapSentences.h"
#include "core/intake/MailSecret.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct MailboxText
{
    Q_DECLARE_TR_FUNCTIONS(intray::Mailbox)
};

std::map<QString, LeftBehind> byItem(const std::vector<LeftBehind> &list)
{
    std::map<QString, LeftBehind> items;
    for (const LeftBehind &left : list)
        items[left.item] = left;
    return items;
}

QString fileNameOf(const Inlet &inlet, quint32 uid)
{
    QString name = inlet.name;
    return name.replace(u'/', u'-') + QStringLiteral(" %1.eml").arg(uid);
}

// The highest UID up to which all that were found are done. When all are, all that the folder had
// when it was opened.
quint32 doneThrough(const std::vector<quint32> &uids, const MailboxPlace &place, quint32 uidNext)
{
    quint32 through = place.doneThrough;
    for (const quint32 uid : uids) {
        if (!place.isDone(uid))
            return through;
        through = uid;
    }
    return uidNext > 0 ? std::max(through, uidNext - 1) : through;
}

} // namespace

Mailbox::Mailbox(Inlet inlet, ImapStream::Patience patience)
    : m_inlet(std::move(inlet)), m_patience(patience)
{
}

Result<LookReport> Mailbox::look(LookContext &context) const
{
    const MailboxInlet &mailbox = *m_inlet.mailbox();
    const Result<QByteArray> secret = secretOf(mailbox, context.job);
    if (!secret)
        return tl::unexpected(secret.error());
    const auto connection = ImapConnection::open(mailbox, *secret, context.job, m_patience);
    if (!connection)
        return tl::unexpected(connection.error());
    const bool changesNothing = mailbox.afterwards == MailboxInlet::Afterwards::Nothing;
    const auto folder =
        (*connection)
            ->select(mailbox.mailFolder, changesNothing ? ImapConnection::Access::ReadOnly
                                                        : ImapConnection::Access::Change);
    if (!folder)
        return tl::unexpected(folder.error());
    Result<MailboxPlace> place = context.store.place(m_inlet.id);
    if (place && place->uidValidity != folder->uidValidity) {
        // The server numbered its mails anew. All are looked at again; the SHA-256 knows those that
        // are there.
        if (const Result<> begun = context.store.begin(m_inlet.id, folder->uidValidity); !begun)
            return tl::unexpected(begun.error());
        place = MailboxPlace{folder->uidValidity, 0, {}};
    }
    if (!place)
        return tl::unexpected(place.error());
    const auto uids = (*connection)->search(place->doneThrough + 1, mailbox.since);
    if (!uids)
        return tl::unexpected(uids.error());
    const auto leftBefore = context.store.leftBehind(m_inlet.id);
    if (!leftBefore)
        return tl::unexpected(leftBefore.error());
    auto left = byItem(*leftBefore);

    LookReport report;
    int looked = 0;
    for (const quint32 uid : *uids) {
        if (context.job.shouldStop())
            return tl::unexpected(cancelled());
        context.job.report(looked++, int(uids->size()), m_inlet.name);
        const auto before = left.extract(QString::number(uid));
        if (place->isDone(uid))
            continue;
        const auto known = before ? std::optional(before.mapped()) : std::nullopt;
        if (!isDue(context, known)) {
            ++report.left;
            continue;
        }
        bool done = false;
        if (const Result<> taken = take(**connection, uid, known, context, report, done); !taken)
            return tl::unexpected(taken.error());
        if (done)
            place->doneBeyond.insert(uid);
    }
    // What somebody took out of the mailbox meanwhile keeps nothing from being well.
    for (const auto &[item, gone] : left) {
        if (const Result<> settled = context.store.settle(m_inlet.id, item); !settled)
            return tl::unexpected(settled.error());
    }
    const quint32 through = doneThrough(*uids, *place, folder->uidNext);
    if (through > place->doneThrough) {
        if (const Result<> noted = context.store.noteMailsThrough(m_inlet.id, through); !noted)
            return tl::unexpected(noted.error());
    }
    return report;
}

Result<> Mailbox::take(ImapConnection &connection, quint32 uid,
                       const std::optional<LeftBehind> &before, LookContext &context,
                       LookReport &report, bool &done) const
{
    const QString item = QString::number(uid);
    const auto leave = [&](const QString &sentence) {
        ++report.left;
        return leaveBehind(context, m_inlet.id, before, item, sentence);
    };
    const qint64 limit = ReadingLimits().fileBytes;
    Arrival arrival{{}, fileNameOf(m_inlet, uid), m_inlet.origin(), m_inlet.name};
    const Result<ImapConnection::Fetched> fetched = connection.fetch(uid, limit, arrival.bytes);
    if (!fetched)
        return connection.isLost() ? tl::unexpected(fetched.error())
                                   : leave(fetched.error().message);
    if (*fetched == ImapConnection::Fetched::TooLarge) {
        return leave(
            MailboxText::tr("Mail number %1 is larger than %2 MB and stays in the mailbox.")
                .arg(uid)
                .arg(limit >> 20));
    }
    if (*fetched == ImapConnection::Fetched::Whole) {
        const Result<TakenIn> taken = context.takeIn(arrival);
        if (!taken)
            return tl::unexpected(taken.error());
        ++(taken->wasThere ? report.known : report.taken);
        if (const Result<> away = putAway(connection, uid); !away)
            return connection.isLost() ? away : leave(away.error().message);
    }
    if (before) {
        if (const Result<> settled = context.store.settle(m_inlet.id, item); !settled)
            return settled;
    }
    done = true;
    return context.store.noteMail(m_inlet.id, uid);
}

Result<> Mailbox::putAway(ImapConnection &connection, quint32 uid) const
{
    switch (m_inlet.mailbox()->afterwards) {
    case MailboxInlet::Afterwards::Nothing:
        return {};
    case MailboxInlet::Afterwards::MarkSeen:
        return connection.markSeen(uid);
    case MailboxInlet::Afterwards::Move:
        return connection.move(uid, m_inlet.mailbox()->moveTo);
    }
    return {};
}

Result<QString> Mailbox::test(const MailboxInlet &mailbox, const QByteArray &secret,
                              const JobControl &job, ImapStream::Patience patience)
{
    const Result<QByteArray> word =
        secret.isEmpty() ? secretOf(mailbox, job) : Result<QByteArray>(secret);
    if (!word)
        return tl::unexpected(word.error());
    const auto connection = ImapConnection::open(mailbox, *word, job, patience);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto folder = (*connection)->select(mailbox.mailFolder, ImapConnection::Access::ReadOnly);
    if (!folder && (*connection)->isLost())
        return tl::unexpected(folder.error());
    if (!folder) {
        const Result<QStringList> there = (*connection)->folders();
        QString sentence = folder.error().message;
        if (there && !there->isEmpty()) {
            sentence += u' ' + MailboxText::tr("The mailbox has: %1.")
                                   .arg(there->mid(0, 12).join(QStringLiteral(", ")));
        }
        return failure(sentence);
    }
    QString sentence = MailboxText::tr("It works. %1 holds %n mail(s).", nullptr, folder->mails)
                           .arg(mailbox.mailFolder);
    if (mailbox.afterwards == MailboxInlet::Afterwards::Move) {
        const Result<bool> there = (*connection)->exists(mailbox.moveTo);
        if (!there)
            return tl::unexpected(there.error());
        if (!*there)
            sentence +=
                u' ' + MailboxText::tr("The mail folder %1 is made when the first mail is moved.")
                           .arg(mailbox.moveTo);
    }
    return sentence;
}

} // namespace intray
