// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QString>

#include <random>
#include <thread>

namespace intray {

// This test program started once more to run the hidden test `tag` on `folder`, and killed
// (SIGKILL) at a random moment within `milliseconds` after it said that it begins. A child that is
// done earlier just ends.
inline void killWhileRunning(const QString &tag, const QString &folder, int milliseconds,
                             std::mt19937 &random)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("INTRAY_CRASH_FOLDER"), folder);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(QCoreApplication::applicationFilePath(), {tag});
    child.waitForReadyRead(30'000);
    const int pause = std::uniform_int_distribution<int>(0, milliseconds)(random);
    std::this_thread::sleep_for(std::chrono::milliseconds(pause));
    child.kill();
    child.waitForFinished(30'000);
}

// In the child: the folder, after telling the parent that the work begins.
inline QString beginAsChild()
{
    puts("begin");
    fflush(stdout);
    return qEnvironmentVariable("INTRAY_CRASH_FOLDER");
}

} // namespace intray
