// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace intray {

struct UnpackedRtf
{
    QByteArray rtf;
    bool damaged = false; // broke off, or its check sum is wrong
    bool cut = false;     // longer than the limit
};

// The RTF text of a mail as Outlook stores it ([MS-OXRTFCP]): "LZFu" or, not compressed, "MELA".
// Empty when it is neither.
UnpackedRtf unpackRtf(const QByteArray &packed, qint64 limit);

} // namespace intray
