// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/masterdata/MasterData.h"

namespace intray {

QString Address::oneLine() const
{
    QStringList parts;
    for (const QString &part : {name, street, QString(zip + u' ' + city).simplified(), country}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace intray
