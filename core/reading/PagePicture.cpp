// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/PagePicture.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QTransform>

#include <cmath>

namespace intray {

namespace {

constexpr double InchesOfA4 = 11.69;
constexpr double LargestInches = 24;
constexpr double SmallestInches = 2;
constexpr double PerInch = 0.0254;

// Formats in which pictures of paper come; the decoders of all others stay shut.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith(QByteArray("II*\0", 4)) || bytes.startsWith(QByteArray("MM\0*", 4)))
        return "tiff";
    if (bytes.startsWith("GIF8"))
        return "gif";
    if (bytes.startsWith("BM"))
        return "bmp";
    if (bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

// On white paper, as a viewer would show it.
QImage opaque(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage paper(image.size(), QImage::Format_RGB32);
    if (paper.isNull())
        return {};
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, image);
    return paper;
}

// Faxes of the coarse kind have twice as many dots across as down.
QImage squared(const QImage &image, double dpiX, double dpiY)
{
    const double ratio = dpiY > 0 ? dpiX / dpiY : 1;
    if (ratio > 1.3 && ratio < 3)
        return image.convertToFormat(QImage::Format_Grayscale8)
            .scaled(image.width(), int(std::lround(image.height() * ratio)), Qt::IgnoreAspectRatio,
                    Qt::SmoothTransformation);
    if (ratio > 0.33 && ratio < 0.77)
        return image.convertToFormat(QImage::Format_Grayscale8)
            .scaled(int(std::lround(image.width() / ratio)), image.height(), Qt::IgnoreAspectRatio,
                    Qt::SmoothTransformation);
    return image;
}

} // namespace

void openPictureDecoders()
{
    // Asking for the formats loads every plugin.
    static_cast<void>(QImageReader::supportedImageFormats());
}

double likelyDpi(const QSize &size, double said)
{
    const double longest = std::max(size.width(), size.height());
    // Below 90 it is what programs write that do not know better.
    if (said >= 90 && longest / said <= LargestInches && longest / said >= SmallestInches)
        return said;
    return std::clamp(longest / InchesOfA4, 72.0, 600.0);
}

int picturesIn(const QByteArray &bytes)
{
    QBuffer buffer(const_cast<QByteArray *>(&bytes));
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty() || !buffer.open(QIODevice::ReadOnly))
        return 0;
    // Frames of a moving picture are no pages.
    if (format != "tiff")
        return 1;
    QImageReader reader(&buffer, format);
    return std::max(reader.imageCount(), reader.canRead() ? 1 : 0);
}

QSize pictureSize(const QByteArray &bytes, int page)
{
    QBuffer buffer(const_cast<QByteArray *>(&bytes));
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty() || !buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer, format);
    if (page > 1 && !reader.jumpToImage(page - 1))
        return {};
    const QSize size = reader.size();
    return reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed() : size;
}

PagePicture pagePicture(const QByteArray &bytes, int page, const ReadingLimits &limits)
{
    PagePicture picture;
    const QByteArray format = formatOf(bytes);
    QBuffer buffer(const_cast<QByteArray *>(&bytes));
    if (format.isEmpty() || !buffer.open(QIODevice::ReadOnly)) {
        picture.fault = PagePicture::Fault::Unknown;
        return picture;
    }
    QImageReader reader(&buffer, format);
    // Our own limit holds, in pixels; four bytes each.
    QImageReader::setAllocationLimit(limits.megapixels * 4);
    picture.fault = PagePicture::Fault::Damaged;
    if (page < 1 || (page > 1 && !reader.jumpToImage(page - 1)))
        return picture;
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > qint64(limits.megapixels) * 1'000'000) {
        picture.fault = PagePicture::Fault::TooLarge;
        return picture;
    }
    reader.setAutoTransform(true);
    QImage image;
    picture.cut = !reader.read(&image);
    if (image.isNull())
        return picture;
    image = opaque(image);
    const double dpiX = image.dotsPerMeterX() * PerInch;
    const double dpiY = image.dotsPerMeterY() * PerInch;
    image = squared(image, dpiX, dpiY);
    if (image.isNull())
        return picture;
    picture.dpi = likelyDpi(image.size(), std::max(dpiX, dpiY));
    picture.image = image;
    picture.fault = PagePicture::Fault::None;
    return picture;
}

QSizeF posedSize(QSizeF size, const PagePose &pose)
{
    if (pose.turn == 90 || pose.turn == 270)
        size.transpose();
    if (pose.skew == 0)
        return size;
    const double angle = pose.skew * M_PI / 180;
    const double sine = std::abs(std::sin(angle));
    const double cosine = std::cos(angle);
    return {size.width() * cosine + size.height() * sine, size.width() * sine + size.height() * cosine};
}

QImage posed(const QImage &image, const PagePose &pose)
{
    if (pose.isUpright() || image.isNull())
        return image;
    const QImage turned = image.transformed(QTransform().rotate(pose.turn));
    if (pose.skew == 0)
        return turned;
    const QSize size = posedSize(image.size(), pose).toSize();
    QImage level(size, QImage::Format_RGB32);
    if (level.isNull())
        return {};
    level.fill(Qt::white);
    QPainter painter(&level);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(size.width() / 2.0, size.height() / 2.0);
    painter.rotate(pose.skew);
    painter.drawImage(QPointF(-turned.width() / 2.0, -turned.height() / 2.0), turned);
    return level;
}

} // namespace intray
