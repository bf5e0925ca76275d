// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace intray {

// What the RTF body of an Outlook mail was made from ([MS-OXRTFEX]): the original stands inside it.
enum class RtfOrigin { Rtf, Html, PlainText };
RtfOrigin originOfRtf(const QByteArray &rtf);

// The HTML or plain text that the RTF was made from, at most `limit` characters.
QString originalOfRtf(const QByteArray &rtf, qint64 limit);

} // namespace intray
