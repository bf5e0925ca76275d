// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace intray {

// The commands without a window. Each returns the exit status of the program:
// 0 all done, 1 something could not be read or done (said on standard error), 2 wrong usage.
int runExtract(const QStringList &arguments);
int runExplain(const QStringList &arguments);
int runImport(const QStringList &arguments);
int runMaster(const QStringList &arguments);
int runList(const QStringList &arguments);
int runExport(const QStringList &arguments);
int runArrivals(const QStringList &arguments);
int runWatch(const QStringList &arguments);
int runRules(const QStringList &arguments);
int runMemory(const QStringList &arguments);

QString helpText();

} // namespace intray
