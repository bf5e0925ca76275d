// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

#include <poppler-qt6.h>

namespace intray {

// What one page of a PDF says.
struct PdfPageContent
{
    Page page;
    Poppler::Page::Rotation turn = Poppler::Page::Rotate0; // that brought it upright
    // Something is drawn on the page that its words do not account for.
    bool looksScanned = false;
};

PdfPageContent pdfPageContent(const Poppler::Page &page);

// The turn that brings most of the page's words upright.
Poppler::Page::Rotation uprightTurn(const Poppler::Page &page);

} // namespace intray
