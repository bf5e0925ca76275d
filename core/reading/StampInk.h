// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/Pixels.h"

#include <QImage>

namespace intray {

// Makes coloured ink that lies over dark print white in `grey`, which is `image` without its colours: stamps, marks
// and signatures, under which words could not be read. Coloured print that crosses no dark print stays.
void takeOutStamps(const QImage &image, double dpi, Pix *grey);

} // namespace intray
