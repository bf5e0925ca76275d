// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/reading/OcrEngine.h"

#include <QImage>
#include <QStringList>

namespace intray {

struct Recognition
{
    Page page;
    bool hasInk = false; // of the size of letters
};

// The words of a picture of a page, which may stand on its head, lie on its side or be askew. The page
// comes back upright and level, in points; without words when none were found.
Recognition recognisePage(const QImage &picture, double dpi, OcrEngine &engine);

} // namespace intray
