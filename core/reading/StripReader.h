// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/OcrEngine.h"
#include "core/reading/TextStrips.h"

#include <QStringList>

namespace intray {

// White around a strip; the engine wants some.
inline constexpr int StripMargin = 10;

// A recognised word in pixels of the page.
struct StripWord
{
    QString text;
    PixelBox box;
    int size = 0; // height of its line
    double confidence = 0;
    QStringList alternatives;
};

// The words of a strip. Doubtful ones were read a second time in another way.
std::vector<StripWord> readStrip(Pix *grey, const TextStrip &strip, const std::vector<TextStrip> &all,
                                 OcrEngine &engine, const QString &language);

} // namespace intray
