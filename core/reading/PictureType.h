// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace intray {

// The media type of a picture by its first bytes ("image/png"); empty when they are none of a picture.
QByteArray pictureType(const QByteArray &bytes);

} // namespace intray
