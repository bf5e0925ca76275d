// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/reading/OcrEngine.h"
#include "core/reading/ReadingLimits.h"

#include <QImage>

namespace intray {

// Pages of a part that is a picture file or a PDF: as pixels, and recognised.

struct RecognisedPage
{
    Page page;
    std::vector<ReadingIssue> issues; // of this page; say its number
};

// Always gives a page; one that cannot be recognised says why. `page` counts from 1.
RecognisedPage recognisePart(const QByteArray &bytes, int page, const ReadingLimits &limits,
                             const OcrModels &models);

// The page `width` pixels wide, turned as its words were recognised; null when there is no such page.
QImage renderPage(const QByteArray &bytes, int page, int width, const PagePose &pose,
                  const ReadingLimits &limits);

} // namespace intray
