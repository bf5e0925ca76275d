// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/Pixels.h"
#include "core/reading/RulingLines.h"

#include <vector>

namespace intray {

// A run of letters in one line: parted from others by wide gaps and by ruled lines. Holds whole words.
struct TextStrip
{
    PixelBox box;
    std::vector<PixelBox> letters; // by their left edge
};

// All ink of a page without its ruled lines, sorted into strips: no letter is dropped, only specks and
// what is too large for a letter. Top to bottom, then left to right.
std::vector<TextStrip> textStripsOf(Pix *ink, const RulingLines &lines);

// The strip as a picture of its own on white, without ink of its neighbours.
PixPtr stripPixels(Pix *grey, const TextStrip &strip, const std::vector<TextStrip> &all, int margin);

} // namespace intray
