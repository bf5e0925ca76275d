// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/orders/OrderRecord.h"

#include <QByteArray>
#include <QString>

namespace intray {

// The folder that the ERP takes files from. Files appear in it complete or not at all, and nothing
// that lies there is ever overwritten.
class TargetFolder
{
public:
    explicit TargetFolder(QString path) : m_path(std::move(path)) {}

    // Fails with a sentence when the folder is missing or cannot be written.
    Result<> isUsable() const;
    // Writes beside the final name and flushes file and folder to the disk.
    Result<> writeTemporary(const QString &fileName, const QByteArray &bytes) const;
    // Gives the temporary file its final name and flushes the folder. Fails when that name is
    // taken.
    Result<> publish(const QString &fileName) const;
    void removeTemporary(const QString &fileName) const;

    // Hex SHA-256 of what lies under the name; empty when there is no such file.
    QByteArray sha256(const QString &fileName) const;
    QByteArray temporarySha256(const QString &fileName) const;

private:
    QString pathOf(const QString &fileName) const;
    QString temporaryPathOf(const QString &fileName) const;
    void flushFolder() const;

    QString m_path;
};

// "PO-4711_42-r3.json": readable, unique by the key, a plain name on every system.
QString exportFileName(const OrderRecord &record, const QString &key, const QString &suffix);

} // namespace intray
