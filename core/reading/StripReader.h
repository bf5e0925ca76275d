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

// The languages a page is read in: the one it is written in, and one that a doubtful word may be of.
struct StripLanguages
{
    QString first;
    QString second;
};

// The words of a strip. Doubtful ones were read a second time, larger and in the second language: the better
// reading is the text, the other an alternative, and where the two differ the word is less sure.
std::vector<StripWord> readStrip(Pix *grey, const TextStrip &strip, const std::vector<TextStrip> &all,
                                 OcrEngine &engine, const StripLanguages &languages);

} // namespace intray
