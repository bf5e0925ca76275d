// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/JobControl.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

namespace intray {

constexpr int ExitOk = 0;
constexpr int ExitTrouble = 1;
constexpr int ExitUsage = 2;

void printOut(const QByteArray &line); // with a line end
void printError(const QString &message);

// Wrong usage: the sentence, then where help is; gives ExitUsage.
int usageError(const QString &message);

// Progress for a person: one line that rewrites itself on a terminal, a plain line now and then
// elsewhere. On standard error. Ctrl+C cancels.
JobControl terminalJob();
// All of standard input. Fails when it is larger than a file may be.
Result<QByteArray> standardInput();
// Ends the line that rewrites itself.
void endProgress();

} // namespace intray
