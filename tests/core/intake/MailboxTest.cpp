// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Mailbox.h"

#include "core/intake/ImapConnection.h"
#include "core/intake/MailSecret.h"
#include "tests/support/Dovecot.h"
#include "tests/support/SellerMails.h"
#include "tests/support/StoreBuilders.h"

#include <QSet>

using namespace intray;
using intray::testing::Dovecot;

namespace {

struct MailDesk : TestDesk
{
    Dovecot server;
    FixedClock clock{QDate(2026, 3, 2)};
    ReaderProcess reader{QStringLiteral(INTRAY_BIN "/intray-reader")};
    ArrivalStore store{db()};
    Inlet inlet;
    std::function<void()> beforeEach = [] {};

    MailDesk()
    {
        MailboxInlet mailbox;
        mailbox.host = QStringLiteral("localhost");
        mailbox.port = server.tlsPort();
        mailbox.user = QStringLiteral("orders");
        mailbox.secretFrom = server.passwordFile();
        mailbox.caFile = server.certificate();
        inlet.name = QStringLiteral("Orders");
        inlet.what = mailbox;
        inlet.id = must(store.save(inlet));
    }
    MailboxInlet &mailbox() { return std::get<MailboxInlet>(inlet.what); }

    Result<LookReport> tryLook()
    {
        const Knowledge knowledge{Lexicon::builtIn(),
                                  std::make_shared<const Catalog>(smallSeller()),
                                  std::make_shared<const CustomerMemory>(), Policy::builtIn()};
        Intake intake(db(), reader, knowledge, clock);
        LookContext context{store, clock,
                            [&](const Arrival &arrival) {
                                beforeEach();
                                return intake.takeIn(arrival, {});
                            },
                            JobControl(), false};
        return Mailbox(inlet).look(context);
    }
    LookReport look() { return must(tryLook()); }
    QString test() { return said(Mailbox::test(mailbox(), {}, JobControl())); }
    static QString said(const Result<QString> &outcome)
    {
        return outcome ? *outcome : outcome.error().message;
    }

    // What is stored, by its bytes; each once.
    QSet<QByteArray> stored()
    {
        QSet<QByteArray> originals;
        SubmissionStore submissions(db());
        int rows = 0;
        for (const QueueRow &row : must(OrderStore(db()).queue())) {
            const Submission submission = must(submissions.submission(row.submission));
            CHECK(submission.origin == QStringLiteral("mailbox"));
            CHECK(submission.arrivedBy == QStringLiteral("Orders"));
            originals.insert(must(submissions.original(submission.sha256)));
            ++rows;
        }
        CHECK(rows == originals.size());
        return originals;
    }
};

QByteArray numbered(int number)
{
    return orderMail("N-" + QByteArray::number(1000 + number));
}

} // namespace

TEST_CASE("takes fifty mails exactly once in two looks, unaltered, and marks none as read")
{
    if (!Dovecot::isInstalled())
        return;
    MailDesk desk;
    QSet<QByteArray> sent;
    for (int i = 0; i < 49; ++i)
        sent.insert(desk.server.deliver(numbered(i)));
    // Lines with which a mail would speak for the server.
    sent.insert(desk.server.deliver(
        numbered(49) + "\n)\ni5 OK done\n* BYE gone\n* 1 FETCH (UID 1 BODY[] {3}\n.\n+ {7}\n"));
    const LookReport first = desk.look();
    CHECK(first.taken == 50);
    CHECK(first.left == 0);
    CHECK(desk.stored() == sent);
    CHECK_FALSE(desk.server.flags().join(QString()).contains(u'S'));
    const LookReport second = desk.look();
    CHECK(second.taken + second.known == 0); // not even fetched
    const QByteArray late = desk.server.deliver(numbered(50));
    CHECK(desk.look().taken == 1);
    CHECK(desk.stored().contains(late));
}

TEST_CASE("trusts the certificate it was given and refuses every other")
{
    if (!Dovecot::isInstalled())
        return;
    MailDesk desk;
    CHECK(desk.test().startsWith(QStringLiteral("It works. INBOX holds 0 mail")));
    desk.mailbox().security = MailboxInlet::Security::StartTls;
    desk.mailbox().port = desk.server.plainPort();
    CHECK(desk.test().startsWith(QStringLiteral("It works.")));
    desk.mailbox().caFile.clear();
    CHECK(desk.test().contains(QStringLiteral("not from anybody this machine trusts")));
    desk.mailbox().caFile = desk.server.otherCertificate();
    CHECK(desk.test().contains(QStringLiteral("not from anybody this machine trusts")));
    desk.mailbox().caFile = desk.server.certificate();
    desk.mailbox().host = QStringLiteral("127.0.0.1");
    CHECK(desk.test().contains(QStringLiteral("does not belong to 127.0.0.1")));
}

TEST_CASE("says in plain words why a mailbox cannot be read, and never the password")
{
    if (!Dovecot::isInstalled())
        return;
    MailDesk desk;
    MailboxInlet &mailbox = desk.mailbox();
    const MailboxInlet good = mailbox;
    const auto says = [&](const QString &words) {
        const QString sentence = desk.test();
        INFO(sentence.toStdString());
        CHECK(sentence.contains(words));
        CHECK_FALSE(sentence.contains(QStringLiteral("Pa55word")));
        mailbox = good;
    };
    mailbox.secret = MailboxInlet::Secret::PasswordCommand;
    mailbox.secretFrom = QStringLiteral("echo Pa55word");
    says(QStringLiteral("refused the user orders or the password"));
    mailbox.secret = MailboxInlet::Secret::PasswordCommand;
    mailbox.secretFrom = QStringLiteral("sh -c \"echo Pa55word >&2; exit 3\"");
    says(QStringLiteral("failed (exit status 3)"));
    mailbox.host = QStringLiteral("no-such-host.invalid");
    says(QStringLiteral("There is no server named no-such-host.invalid"));
    mailbox.port = 1;
    says(QStringLiteral("does not answer on port 1"));
    mailbox.port = desk.server.plainPort();
    says(QStringLiteral("does not speak TLS"));
    mailbox.mailFolder = QStringLiteral("Bestellungen");
    says(QStringLiteral("The mail folder Bestellungen cannot be opened."));
    mailbox.mailFolder = QStringLiteral("Bestellungen");
    says(QStringLiteral("The mailbox has: INBOX."));
    mailbox.afterwards = MailboxInlet::Afterwards::Move;
    mailbox.moveTo = QStringLiteral("Done");
    says(QStringLiteral("Done is made when the first mail is moved"));
    QFile::setPermissions(mailbox.secretFrom, QFileDevice::ReadOwner | QFileDevice::ReadOther);
    says(QStringLiteral("chmod 600"));
}

TEST_CASE("marks and moves a mail only after it is stored")
{
    if (!Dovecot::isInstalled())
        return;
    MailDesk desk;
    const QByteArray mail = desk.server.deliver(numbered(1));
    desk.mailbox().afterwards = MailboxInlet::Afterwards::MarkSeen;
    desk.beforeEach = [&] { CHECK_FALSE(desk.server.flags().join(QString()).contains(u'S')); };
    desk.look();
    CHECK(desk.server.flags() == QStringList{QStringLiteral("S")});

    // Into a folder whose name needs encoding, and that is not there yet.
    desk.mailbox().afterwards = MailboxInlet::Afterwards::Move;
    desk.mailbox().moveTo = QStringLiteral("Erledigt & gut \u00fc\u4e2d");
    desk.server.deliver(numbered(2));
    desk.beforeEach = [&] { CHECK(desk.server.flags().size() == 2); };
    CHECK(desk.look().taken == 1);
    CHECK(desk.server.flags().size() == 1);
    CHECK(desk.server.flags(QString::fromLatin1(toMailboxName(desk.mailbox().moveTo))).size() == 1);
    CHECK(fromMailboxName(toMailboxName(desk.mailbox().moveTo)) == desk.mailbox().moveTo);
    CHECK(desk.stored().size() == 2);
}

TEST_CASE("looks at all mails again when the server numbers them anew, and stores none twice")
{
    if (!Dovecot::isInstalled())
        return;
    MailDesk desk;
    for (int i = 0; i < 5; ++i)
        desk.server.deliver(numbered(i));
    CHECK(desk.look().taken == 5);
    const quint32 before = must(desk.store.place(desk.inlet.id)).uidValidity;
    desk.server.numberAnew();
    desk.server.deliver(numbered(5));
    const LookReport again = desk.look();
    CHECK(must(desk.store.place(desk.inlet.id)).uidValidity != before);
    CHECK(again.known == 5);
    CHECK(again.taken == 1);
    CHECK(desk.stored().size() == 6);
}

TEST_CASE("goes on where a server that went away in the middle left off")
{
    if (!Dovecot::isInstalled())
        return;
    MailDesk desk;
    QSet<QByteArray> sent;
    for (int i = 0; i < 12; ++i)
        sent.insert(desk.server.deliver(numbered(i)));
    int taken = 0;
    desk.beforeEach = [&] {
        if (++taken == 5)
            desk.server.vanish();
    };
    const Result<LookReport> broken = desk.tryLook();
    REQUIRE_FALSE(broken);
    CHECK(broken.error().message.contains(QStringLiteral("The connection to localhost was lost")));
    CHECK(desk.stored().size() == 5);
    CHECK_FALSE(desk.tryLook()); // it is still away
    desk.server.start();
    const LookReport rest = desk.look();
    CHECK(rest.taken == 7);
    CHECK(rest.known == 0); // what was noted is not fetched again
    CHECK(desk.stored() == sent);
}

TEST_CASE("logs in with the token that a command prints")
{
    if (!Dovecot::isInstalled())
        return;
    MailDesk desk;
    desk.server.deliver(numbered(1));
    desk.mailbox().secret = MailboxInlet::Secret::TokenCommand;
    desk.mailbox().secretFrom = QStringLiteral("echo ") + QString::fromLatin1(Dovecot::token());
    CHECK(desk.look().taken == 1);
    desk.mailbox().secretFrom = QStringLiteral("echo ") + QString::fromLatin1(Dovecot::token(-60));
    CHECK(desk.test().contains(QStringLiteral("refused the token for orders")));
}

TEST_CASE("takes only mails since a day, and the others when the day is taken back")
{
    if (!Dovecot::isInstalled())
        return;
    MailDesk desk;
    desk.server.deliver(numbered(1));
    desk.mailbox().since = QDate::currentDate().addDays(3);
    must(desk.store.save(desk.inlet));
    CHECK(desk.look().taken == 0);
    desk.mailbox().since = {};
    must(desk.store.save(desk.inlet));
    CHECK(desk.look().taken == 1);
}

TEST_CASE("a cancelled look ends at once and is as if it had not been")
{
    if (!Dovecot::isInstalled())
        return;
    MailDesk desk;
    for (int i = 0; i < 3; ++i)
        desk.server.deliver(numbered(i));
    const JobControl job;
    LookContext context{desk.store, desk.clock,
                        [&](const Arrival &) -> Result<TakenIn> {
                            job.cancel();
                            return failure(QStringLiteral("stopped"));
                        },
                        job, false};
    CHECK_FALSE(Mailbox(desk.inlet).look(context));
    CHECK(desk.look().taken == 3);
}

TEST_CASE("a typed password is kept in a file that nobody else may read")
{
    TestDesk desk;
    const QString file =
        must(keepPassword(QStringLiteral("p\u00e4ss"), desk.path(QStringLiteral("inside/word"))));
    CHECK((QFile::permissions(file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) ==
          QFileDevice::Permissions());
    MailboxInlet mailbox;
    mailbox.secretFrom = file;
    CHECK(must(secretOf(mailbox, {})) == QStringLiteral("p\u00e4ss").toUtf8());
}
