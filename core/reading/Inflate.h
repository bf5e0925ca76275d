// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/Reading.h"

#include <QByteArray>
#include <QByteArrayView>

namespace intray {

struct Inflated
{
    QByteArray bytes;
    qsizetype consumed = 0; // of the packed bytes
    bool cut = false;       // longer than `most`, or the limit of the reading was reached
    bool damaged = false;   // `bytes` hold what came before the damage
};

enum class Deflated { Gzip, Raw };

// Unpacks what gzip or zip packed; of gzip all members.
Inflated inflate(QByteArrayView packed, Deflated format, qint64 most, Reading &reading);

} // namespace intray
