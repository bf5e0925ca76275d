// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/MailSecret.h"

#include "core/intake/ImapSentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <sys/stat.h>

namespace intray {

namespace {

struct SecretText
{
    Q_DECLARE_TR_FUNCTIONS(intray::Mailbox)
};

constexpr int CommandPatience = 30'000; // milliseconds
constexpr qint64 SecretLimit = 64 * 1024;

QByteArray firstLine(const QByteArray &text)
{
    QByteArray line = text.left(text.indexOf('\n') < 0 ? text.size() : text.indexOf('\n'));
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

Result<QByteArray> fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(SecretText::tr("The file with the password cannot be opened: %1 (%2)")
                           .arg(path, file.errorString()));
    struct stat found = {};
    if (fstat(file.handle(), &found) != 0 || !S_ISREG(found.st_mode))
        return failure(SecretText::tr("%1 is not a file with a password.").arg(path));
    if ((found.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return failure(
            SecretText::tr(
                "Others may read the password in %1. Allow it to yourself alone: chmod 600.")
                .arg(path));
    }
    const QByteArray secret = firstLine(file.read(SecretLimit));
    if (secret.isEmpty())
        return failure(SecretText::tr("The file with the password is empty: %1").arg(path));
    return secret;
}

Result<QByteArray> fromCommand(const QString &commandLine, const JobControl &job)
{
    QStringList words = QProcess::splitCommand(commandLine);
    if (words.isEmpty())
        return failure(SecretText::tr("There is no command for the password."));
    const QString program = words.takeFirst();
    QProcess process;
    // Its complaints may hold what nobody should see.
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, words);
    if (!process.waitForStarted())
        return failure(
            SecretText::tr("The command for the password cannot be started: %1").arg(program));
    for (int waited = 0; !process.waitForFinished(100) && process.state() != QProcess::NotRunning;
         waited += 100) {
        if (job.shouldStop() || waited >= CommandPatience) {
            process.kill();
            process.waitForFinished(1000);
            if (job.shouldStop())
                return tl::unexpected(cancelled());
            return failure(
                SecretText::tr("The command for the password took too long: %1").arg(program));
        }
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return failure(SecretText::tr("The command for the password failed (exit status %1): %2. "
                                      "Run it by hand to see why.")
                           .arg(process.exitCode())
                           .arg(program));
    }
    const QByteArray secret = firstLine(process.readAllStandardOutput().left(SecretLimit));
    if (secret.isEmpty())
        return failure(
            SecretText::tr("The command for the password printed nothing: %1").arg(program));
    return secret;
}

} // namespace

Result<QByteArray> secretOf(const MailboxInlet &mailbox, const JobControl &job)
{
    Result<QByteArray> secret = mailbox.secret == MailboxInlet::Secret::PasswordFile
                                    ? fromFile(mailbox.secretFrom)
                                    : fromCommand(mailbox.secretFrom, job);
    // It would end the command that carries it.
    if (secret && (secret->contains('\0') || secret->contains('\r')))
        return failure(SecretText::tr("The password holds a character that no password has."));
    return secret;
}

Result<QString> keepPassword(const QString &password, const QString &path)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                           QStringLiteral("/intray");
    const QString place = path.isEmpty() ? folder + QStringLiteral("/mailbox-") +
                                               QUuid::createUuid().toString(QUuid::Id128).left(12)
                                         : path;
    QDir().mkpath(QFileInfo(place).absolutePath());
    QSaveFile file(place);
    // Before the first byte, so that nobody can look in between.
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(password.toUtf8() + '\n') < 0 || !file.commit())
        return failure(
            SecretText::tr("The password cannot be kept in %1: %2").arg(place, file.errorString()));
    return place;
}

} // namespace intray
