// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/ImageReader.h"

#include "core/reading/PagePicture.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::ImageReader)
};

using Kind = ReadingIssue::Kind;

// Logos and signatures are no news; a picture of some size may be the order itself.
constexpr qsizetype LogoBytes = 150'000;
// Smaller ones hold no line of readable text.
constexpr int LeastWidth = 60;
constexpr int LeastHeight = 16;

void readPages(const FileToRead &file, int part, Reading &reading)
{
    const int count = picturesIn(file.bytes);
    if (count < 1) {
        reading.addIssue(part, Kind::Unsupported,
                         Words::tr("This kind of picture cannot be opened, or the picture is damaged. Please "
                                   "ask the sender for a PDF, PNG or JPEG."),
                         QStringLiteral("no decoder"));
        return;
    }
    const int readable = std::min(count, reading.limits().pages);
    for (int number = 1; number <= readable; ++number) {
        const QSize size = pictureSize(file.bytes, number);
        const bool small = size.width() < LeastWidth || size.height() < LeastHeight;
        Page page;
        page.hasPictures = true;
        const double dpi = likelyDpi(size, 0);
        page.width = std::max(size.width(), 1) * 72.0 / dpi;
        page.height = std::max(size.height(), 1) * 72.0 / dpi;
        page.awaitsRecognition = !size.isValid() || !small;
        reading.addPage(part, page);
        if (small && count == 1 && size.isValid())
            reading.addIssue(part, Kind::Empty, Words::tr("This picture is too small to hold any text."),
                             QStringLiteral("%1 x %2").arg(size.width()).arg(size.height()));
    }
    if (count > readable)
        reading.addPartlyIssue(part, Kind::LimitReached,
                               Words::tr("This file has %1 pages; only the first %2 were read. Please "
                                         "check the rest.")
                                   .arg(count)
                                   .arg(readable));
}

} // namespace

void ImageReader::read(const FileToRead &file, Reading &reading) const
{
    const QString mediaType = mediaTypeOf(FileKind::Picture, file.bytes);
    if (file.role != PartRole::InlinePicture) {
        const int part = reading.begin(file, mediaType, Pages{});
        if (!reading.isWalk())
            readPages(file, part, reading);
        return;
    }
    const int part = reading.begin(file, mediaType);
    if (file.bytes.size() >= LogoBytes)
        reading.addIssue(part, Kind::Unsupported,
                         Words::tr("This picture stands in the text of the mail and was not read. Please look "
                                   "at it and enter what it says of the order by hand."),
                         mediaType);
}

} // namespace intray
