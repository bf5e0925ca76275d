// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/MapiMessage.h"

#include <QByteArray>

namespace intray {

// Takes a TNEF stream apart. A bad record costs that record only; the message then says that it is damaged.
MapiMessage tnefMessage(const QByteArray &bytes, const ReadingLimits &limits);

} // namespace intray
