// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace intray::testing {

const QString Demo = QStringLiteral(INTRAY_SOURCE "/resources/demo");

struct Outcome
{
    int status = -1;
    QByteArray out, err;

    QList<QByteArray> lines() const
    {
        QList<QByteArray> lines = out.split('\n');
        lines.removeAll({});
        return lines;
    }
    std::vector<QJsonObject> objects() const
    {
        std::vector<QJsonObject> objects;
        for (const QByteArray &line : lines())
            objects.push_back(QJsonDocument::fromJson(line).object());
        return objects;
    }
};

// As on a server: no display of any kind, a home of its own.
inline void makeBare(QProcess &process, const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "INTRAY_DESK"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home);
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(INTRAY_BIN "/intray"));
}

// A folder with a desk in it, and the real program to work on it.
struct CommandDesk
{
    QTemporaryDir folder;
    QString desk = folder.filePath(QStringLiteral("desk.intray"));

    QString path(const QString &name) const { return folder.filePath(name); }

    Outcome run(const QStringList &arguments) const
    {
        QProcess process;
        makeBare(process, folder.path());
        process.setArguments(arguments);
        process.start();
        const bool isFinished = process.waitForFinished(120'000);
        INFO(process.errorString().toStdString());
        REQUIRE(isFinished);
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    // `command` on this desk.
    Outcome on(const QString &command, const QStringList &more = {}) const
    {
        return run(command.split(u' ') + QStringList{QStringLiteral("--desk"), desk} + more);
    }
    void importMaster() const
    {
        const Outcome outcome = on(QStringLiteral("master import"), {Demo + QStringLiteral("/master")});
        INFO(outcome.err.toStdString());
        REQUIRE(outcome.status == 0);
    }
};

inline const QStringList Today{QStringLiteral("--today"), QStringLiteral("2026-11-23")};

} // namespace intray::testing
