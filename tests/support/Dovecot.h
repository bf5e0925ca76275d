// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Catch.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMessageAuthenticationCode>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <arpa/inet.h>
#include <chrono>
#include <csignal>
#include <grp.h>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace intray::testing {

// A real mail server on this machine, with one user ("orders", password "secret") and a certificate of its own.
// Runs as root (then its mail belongs to nobody) and as anybody else.
class Dovecot
{
public:
    Dovecot()
    {
        // Short: the sockets in it have a limit of about a hundred characters.
        REQUIRE(m_folder.isValid());
        QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFileDevice::ReadGroup |
                                                   QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther);
        m_plainPort = freePort();
        m_tlsPort = freePort();
        makeCertificate(QStringLiteral("own"));
        makeCertificate(QStringLiteral("other"));
        write(QStringLiteral("users"), "orders:{PLAIN}secret::::::\n");
        write(QStringLiteral("password"), "secret\n");
        QFile::setPermissions(path(QStringLiteral("password")), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        QDir().mkpath(path(QStringLiteral("keys/default/HS256")));
        write(QStringLiteral("keys/default/HS256/default"), QByteArray(TokenKey).toBase64());
        write(QStringLiteral("oauth2.conf"), "introspection_mode = local\nusername_attribute = sub\n"
                                             "local_validation_key_dict = fs:posix:prefix=" +
                                                 path(QStringLiteral("keys/")).toUtf8() + '\n');
        for (const char *folder : {"mail", "mail/orders", "mail/orders/cur", "mail/orders/new", "mail/orders/tmp"}) {
            QDir().mkpath(path(QLatin1String(folder)));
            own(path(QLatin1String(folder)));
        }
        writeConfiguration();
        start();
    }
    ~Dovecot() { stop(); }
    Dovecot(const Dovecot &) = delete;
    Dovecot &operator=(const Dovecot &) = delete;

    static bool isInstalled()
    {
        const bool found = !program().isEmpty() && !QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty();
        if (!found)
            WARN("dovecot or openssl is not installed: the mailbox is not tested");
        return found;
    }

    int tlsPort() const { return m_tlsPort; }
    int plainPort() const { return m_plainPort; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString certificate() const { return path(QStringLiteral("own.pem")); }
    QString otherCertificate() const { return path(QStringLiteral("other.pem")); }
    QString passwordFile() const { return path(QStringLiteral("password")); }

    // A token that the server takes, as an identity provider would sign it.
    static QByteArray token(qint64 validSeconds = 3600)
    {
        const auto part = [](const QByteArray &json) {
            return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        };
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        const QByteArray said = part(R"({"alg":"HS256","typ":"JWT"})") + '.' +
                                part("{\"sub\":\"orders\",\"iat\":" + QByteArray::number(now - 10) +
                                     ",\"exp\":" + QByteArray::number(now + validSeconds) + '}');
        return said + '.' + part(QMessageAuthenticationCode::hash(said, TokenKey, QCryptographicHash::Sha256));
    }

    // Puts a mail into INBOX; line ends become those of mail.
    QByteArray deliver(QByteArray mail)
    {
        mail.replace("\r\n", "\n").replace("\n", "\r\n");
        const QString name = QStringLiteral("mail/orders/new/%1.M%2.test")
                                 .arg(QDateTime::currentSecsSinceEpoch())
                                 .arg(++m_mails, 6, 10, QLatin1Char('0'));
        write(name, mail);
        own(path(name));
        return mail;
    }
    // Flags of the mails in a folder, "" for INBOX: "S" is read.
    QStringList flags(const QString &folder = {}) const
    {
        QStringList flags;
        const QString base = QStringLiteral("mail/orders/") + (folder.isEmpty() ? QString() : u'.' + folder + u'/');
        for (const QString &part : {QStringLiteral("cur"), QStringLiteral("new")}) {
            for (const QString &name : QDir(path(base + part)).entryList(QDir::Files))
                flags << name.section(QStringLiteral(":2,"), 1);
        }
        return flags;
    }

    // As after a restore of the server: the same mails under other numbers.
    void numberAnew()
    {
        stop();
        QDir mail(path(QStringLiteral("mail/orders")));
        for (const QString &name : mail.entryList({QStringLiteral("dovecot.index*")}, QDir::Files))
            mail.remove(name);
        QFile list(mail.filePath(QStringLiteral("dovecot-uidlist")));
        REQUIRE(list.open(QIODevice::ReadOnly));
        QList<QByteArray> lines = list.readAll().split('\n');
        list.close();
        const qsizetype at = lines[0].indexOf(" V") + 2;
        const qsizetype end = lines[0].indexOf(' ', at);
        lines[0].replace(at, end - at, QByteArray::number(lines[0].mid(at, end - at).toLongLong() + 77));
        REQUIRE(list.open(QIODevice::WriteOnly));
        list.write(lines.join('\n'));
        list.close();
        own(list.fileName());
        start();
    }

    void start()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        m_process.setChildProcessModifier([] { setpgid(0, 0); });
        m_process.start(program(), {QStringLiteral("-F"), QStringLiteral("-c"), path(QStringLiteral("dovecot.conf"))});
        REQUIRE(m_process.waitForStarted());
        for (int tries = 0; tries < 200 && !answers(m_plainPort); ++tries)
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        INFO(log().toStdString());
        REQUIRE(answers(m_plainPort));
    }
    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.terminate();
        if (!m_process.waitForFinished(10'000)) {
            m_process.kill();
            m_process.waitForFinished(5'000);
        }
        // Until its children let go of it.
        for (int tries = 0; tries < 100 && QFile::exists(path(QStringLiteral("run/master.pid"))); ++tries)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    // As when its machine loses power: in the middle of whatever it does.
    void vanish()
    {
        ::kill(pid_t(-m_process.processId()), SIGKILL);
        m_process.waitForFinished(10'000);
        QFile::remove(path(QStringLiteral("run/master.pid")));
    }
    QString log() const
    {
        QFile file(path(QStringLiteral("log")));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll().right(4000)) : QString();
    }

private:
    static constexpr const char *TokenKey = "a key of the identity provider";

    static QString program()
    {
        return QStandardPaths::findExecutable(QStringLiteral("dovecot"),
                                              {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    }
    static bool isRoot() { return geteuid() == 0; }

    static int freePort()
    {
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        REQUIRE(::bind(socket, reinterpret_cast<sockaddr *>(&address), size) == 0);
        REQUIRE(getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size) == 0);
        ::close(socket);
        return ntohs(address.sin_port);
    }
    static bool answers(int port)
    {
        const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(quint16(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const bool connected = ::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
        ::close(socket);
        return connected;
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    // Mail must not belong to root.
    static void own(const QString &file)
    {
        if (isRoot())
            REQUIRE(::chown(QFile::encodeName(file).constData(), Nobody, Nobody) == 0);
    }
    void makeCertificate(const QString &name) const
    {
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                       QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                       QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=localhost"),
                       QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:localhost"), QStringLiteral("-keyout"),
                       path(name + QStringLiteral(".key")), QStringLiteral("-out"), path(name + QStringLiteral(".pem"))});
        REQUIRE(openssl.waitForFinished(30'000));
        INFO(openssl.readAllStandardError().toStdString());
        REQUIRE(openssl.exitCode() == 0);
    }
    void writeConfiguration() const
    {
        const QByteArray base = m_folder.path().toUtf8();
        QByteArray users;
        if (!isRoot()) {
            const QByteArray user = getpwuid(geteuid())->pw_name, group = getgrgid(getegid())->gr_name;
            users = "default_internal_user = " + user + "\ndefault_login_user = " + user +
                    "\ndefault_internal_group = " + group +
                    "\nservice anvil {\n  chroot =\n}\nservice stats {\n  chroot =\n}\n";
        }
        const QByteArray uid = QByteArray::number(isRoot() ? Nobody : int(geteuid())),
                         gid = QByteArray::number(isRoot() ? Nobody : int(getegid()));
        write(QStringLiteral("dovecot.conf"),
              "base_dir = " + base + "/run\nstate_dir = " + base + "/state\nlog_path = " + base + "/log\n" + users +
                  "protocols = imap\nlisten = 127.0.0.1\nssl = yes\nssl_cert = <" + base + "/own.pem\nssl_key = <" +
                  base + "/own.key\ndisable_plaintext_auth = no\nauth_failure_delay = 0\n"
                         "auth_mechanisms = plain login xoauth2 oauthbearer\nfirst_valid_uid = 1\nmail_fsync = never\n"
                         "mail_location = maildir:" + base + "/mail/%u\n"
                         "passdb {\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = " + base +
                  "/oauth2.conf\n}\npassdb {\n  driver = passwd-file\n  mechanisms = plain login\n  args = " + base +
                  "/users\n}\nuserdb {\n  driver = static\n  args = uid=" + uid + " gid=" + gid + " home=" + base +
                  "/mail/%u\n}\nservice imap-login {\n" + (isRoot() ? "" : "  chroot =\n") +
                  "  inet_listener imap {\n    port = " + QByteArray::number(m_plainPort) +
                  "\n  }\n  inet_listener imaps {\n    port = " + QByteArray::number(m_tlsPort) +
                  "\n    ssl = yes\n  }\n}\n");
    }

    static constexpr int Nobody = 65534;
    QTemporaryDir m_folder{QStringLiteral("/tmp/intray-mail-XXXXXX")};
    QProcess m_process;
    int m_plainPort = 0, m_tlsPort = 0, m_mails = 0;
};

} // namespace intray::testing
