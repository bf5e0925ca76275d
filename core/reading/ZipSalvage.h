// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/Inflate.h"

#include <QString>

#include <functional>

namespace intray {

// One file of a zip archive that was found by the header before it.
struct SalvagedEntry
{
    QString path;
    Inflated content;
    bool encrypted = false;
};

// Walks through an archive whose directory is lost (cut off on its way, say) from header to header. `take`
// says whether to go on; `most` is what one entry may unpack to, by its packed size.
void salvageZip(const QByteArray &bytes, Reading &reading, const std::function<qint64(qint64 packed)> &most,
                const std::function<bool(SalvagedEntry &&)> &take);

} // namespace intray
