// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/reading/ReadingLimits.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace intray {

// One page of a picture file, as it is meant to be seen (the turn a camera noted is done), with square
// pixels.
struct PagePicture
{
    enum class Fault { None, Unknown, Damaged, TooLarge };

    QImage image;
    double dpi = 0; // as the file says, or as a page of paper size would have
    Fault fault = Fault::None;
    bool cut = false; // the file ends early; the rest of the picture is blank

    bool isGood() const { return !image.isNull(); }
    double width() const { return image.width() * 72.0 / dpi; }   // points
    double height() const { return image.height() * 72.0 / dpi; }
};

// How many pictures the file holds: pages of a fax, one of everything else. 0 when it cannot be told.
int picturesIn(const QByteArray &bytes);
// What a page measures in pixels as it is meant to be seen, by the head of the file alone; invalid when
// the head does not say.
QSize pictureSize(const QByteArray &bytes, int page);
// The page, counted from 1.
PagePicture pagePicture(const QByteArray &bytes, int page, const ReadingLimits &limits);
// Loads what decodes pictures. Until this was called, decoding opens files of the system.
void openPictureDecoders();

// The dots an inch that a picture of this size has on paper; `said` as its file says, 0 when it does not.
double likelyDpi(const QSize &size, double said);

// What a picture measures after turning by `pose`, and that picture. The corners that a level page
// leaves open are white.
QSizeF posedSize(QSizeF size, const PagePose &pose);
QImage posed(const QImage &image, const PagePose &pose);

} // namespace intray
