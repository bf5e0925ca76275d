// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace intray {

struct OleObjectFile
{
    QString name; // never a path; empty when the object does not say
    QByteArray bytes;
};

// The file inside an OLE object that somebody put into a document or a mail: a workbook, a Word document,
// any file as a "package". None for drawings, formulas and the like.
std::optional<OleObjectFile> fileInObject(const QByteArray &container, qint64 limit);

} // namespace intray
