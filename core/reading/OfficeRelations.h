// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/ZipArchive.h"

#include <QHash>
#include <QString>

namespace intray {

// What one part of an Office Open XML package refers to.
struct OfficeRelation
{
    QString type;   // the last word of its address: transitional and strict files differ before it
    QString target; // an entry of the archive, or an address outside
    bool outside = false;
};

// The relations of the part at `path` by their ids; of the package itself when `path` is empty.
QHash<QString, OfficeRelation> officeRelationsOf(ZipArchive &archive, const QString &path);

// The entry with the main part of the package; `usual` when the package does not say.
QString officeMainPart(ZipArchive &archive, const QString &usual);

} // namespace intray
