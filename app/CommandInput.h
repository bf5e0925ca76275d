// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/intake/Intake.h"

#include <QByteArray>
#include <QString>

namespace intray {

// What the commands that only look take in: a desk's knowledge or a folder of master data, a day, a file.

// Without both there is no master data. Problems of the master data are said on standard error.
Result<Knowledge> knowledgeFor(const QString &desk, const QString &master);
// The day given as YYYY-MM-DD, today when none is given.
Result<QDate> dayFor(const QString &given);
// "-" is standard input.
Result<QByteArray> bytesOf(const QString &path);

} // namespace intray
