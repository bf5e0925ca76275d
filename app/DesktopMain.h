// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

class QApplication;

namespace intray {

// What the command line says about the desk.
struct DesktopOptions
{
    QString deskFile;            // empty: the default one
    QString user;                // empty: the operating-system user
    std::optional<QDate> today;  // another day than today, for demonstrations
    QStringList files;           // files and folders to take in at once
    bool demo = false;           // begin with the sample inbox and its master data
};

// Opens the window and runs until it is closed; the exit code of the program.
int runDesktop(QApplication &application, const DesktopOptions &options);

} // namespace intray
