// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/Inlet.h"

namespace intray {

// What goes wrong between the desk and a mail server, as sentences for a person.

// `code`: a CURLcode. `why`: libcurl's own words. `heard`: what the server said until then.
Error connectError(const MailboxInlet &mailbox, int code, const QByteArray &why,
                   const QByteArray &heard);
Error connectionLost(const QString &host, const QString &detail);
Error cancelled();
// The server refused a command; `said` is its own sentence.
Error refusedBy(const QString &what, const QByteArray &said);

// A server's sentence, without response codes, shortened.
QString serverWords(const QByteArray &said);

} // namespace intray
