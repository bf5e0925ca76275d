// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/Preferences.h"

#include <QStandardPaths>

namespace intray {

Preferences::Preferences(const QString &file)
    : m_settings(file.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                                      + QStringLiteral("/intray/window.ini")
                                : file,
                 QSettings::IniFormat)
{
}

} // namespace intray
