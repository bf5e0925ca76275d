// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/JobControl.h"
#include "core/base/Result.h"
#include "core/store/Inlet.h"

namespace intray {

// The password or token of a mailbox: the first line of a file that only this user may read, or
// what a command prints (run without a shell, half a minute at most). Never logged, never stored,
// in no error.
Result<QByteArray> secretOf(const MailboxInlet &mailbox, const JobControl &job);

// Writes a password into a file of its own that only this user may read; gives its path. `path`
// empty: a new one in the user's configuration folder.
Result<QString> keepPassword(const QString &password, const QString &path = {});

} // namespace intray
