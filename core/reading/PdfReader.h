// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/DocumentReader.h"

#include <QImage>

namespace intray {

// Words and boxes of PDF pages, values of form fields, and the files embedded in the PDF. Pages whose
// text runs sideways are turned upright.
class PdfReader : public DocumentReader
{
public:
    bool reads(FileKind kind) const override { return kind == FileKind::Pdf; }
    void read(const FileToRead &file, Reading &reading) const override;
};

// One page (counted from 1) of a PDF as a picture, upright as the reader saw it; null when there is no
// such page.
QImage renderPdfPage(const QByteArray &bytes, int page, int width, const ReadingLimits &limits);

// A page that is a picture, for recognition: its pixels, and the words that lie over it in the file.
struct PdfPicture
{
    QImage image; // upright as renderPdfPage() gives it; null when there is no such page
    double dpi = 0;
    std::vector<Word> layer;
};
PdfPicture pdfPagePicture(const QByteArray &bytes, int page, const ReadingLimits &limits);

} // namespace intray
