// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/TargetFolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace intray {

namespace {

struct TargetText
{
    Q_DECLARE_TR_FUNCTIONS(intray::TargetFolder)
};

QByteArray sha256OfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

} // namespace

QString TargetFolder::pathOf(const QString &fileName) const
{
    return QDir(m_path).filePath(fileName);
}

QString TargetFolder::temporaryPathOf(const QString &fileName) const
{
    return QDir(m_path).filePath(fileName + QStringLiteral(".part"));
}

Result<> TargetFolder::isUsable() const
{
    const QFileInfo folder(m_path);
    if (!folder.exists()) {
        // Never made here: it may be a share that is not mounted at the moment.
        return failure(
            TargetText::tr("The export folder does not exist: %1. Make it, or choose another.")
                .arg(m_path));
    }
    if (!folder.isDir())
        return failure(TargetText::tr("The export target is a file, not a folder: %1").arg(m_path));
    if (!folder.isWritable())
        return failure(TargetText::tr("You may not write into the export folder: %1").arg(m_path));
    return {};
}

// Some file systems cannot flush a folder; then their own promise has to do.
void TargetFolder::flushFolder() const
{
#ifdef Q_OS_UNIX
    const int descriptor =
        ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
#endif
}

Result<> TargetFolder::writeTemporary(const QString &fileName, const QByteArray &bytes) const
{
    QFile file(temporaryPathOf(fileName));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)) {
        return failure(TargetText::tr("The export folder %1 takes no new file: %2")
                           .arg(m_path, file.errorString()),
                       fileName);
    }
    bool written = file.write(bytes) == bytes.size();
#ifdef Q_OS_UNIX
    written = written && ::fsync(file.handle()) == 0;
#endif
    const QString reason = file.errorString();
    file.close();
    if (!written) {
        file.remove();
        return failure(
            TargetText::tr("The order could not be written to %1; is the disk full? (%2)")
                .arg(m_path, reason),
            fileName);
    }
    flushFolder();
    return {};
}

Result<> TargetFolder::publish(const QString &fileName) const
{
    QFile file(temporaryPathOf(fileName));
    // QFile::rename never replaces: what lies there is somebody else's.
    if (!file.rename(pathOf(fileName))) {
        return failure(TargetText::tr("%1 cannot be put into the export folder: %2")
                           .arg(fileName, file.errorString()));
    }
    flushFolder();
    return {};
}

void TargetFolder::removeTemporary(const QString &fileName) const
{
    QFile::remove(temporaryPathOf(fileName));
}

QByteArray TargetFolder::sha256(const QString &fileName) const
{
    return sha256OfFile(pathOf(fileName));
}

QByteArray TargetFolder::temporarySha256(const QString &fileName) const
{
    return sha256OfFile(temporaryPathOf(fileName));
}

QString exportFileName(const OrderRecord &record, const QString &key, const QString &suffix)
{
    // Letters and digits of ASCII only: the name passes through shares, FTP and code pages.
    QString number;
    for (const QChar c : record.order.poNumber.value.value_or(QString())) {
        const bool plain =
            (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
        if (plain)
            number += c;
        else if (!number.isEmpty() && !number.endsWith(u'-'))
            number += u'-';
    }
    number.truncate(60);
    while (number.endsWith(u'-'))
        number.chop(1);
    if (number.isEmpty())
        number = QStringLiteral("none");
    return QStringLiteral("PO-%1_%2.%3").arg(number, key, suffix);
}

} // namespace intray
