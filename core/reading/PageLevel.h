// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/reading/Pixels.h"

namespace intray {

// The dots an inch at which pages are recognised; more gains nothing, fewer lose words.
inline constexpr double WorkingDpi = 300;

// The picture at the working resolution.
PixPtr workingPixels(const QImage &image, double dpi);

// The same picture on white paper: uneven light is evened, light letters on dark grounds become dark
// letters on light ones.
PixPtr evened(Pix *grey);
// What is dark in an evened picture.
PixPtr inkOf(Pix *evened);
// The same with what is only grey, as thin lines are after copying.
PixPtr faintInkOf(Pix *evened);
// Only what is dark beyond doubt.
PixPtr darkInkOf(Pix *evened);
// Gives the ink those letters of `faint` that are printed so lightly that little of them is ink.
void addFaintLetters(Pix *faint, Pix *ink);

// Which way the lines of text run, as far as their shape shows it: true when down the page.
bool runsDown(Pix *ink);
// The rest of the skew, degrees clockwise to be turned; 0 where it does not show or does not matter.
double skewOf(Pix *ink);

PixPtr quarterTurned(Pix *pixels, int degrees);
// Turned about its middle and grown so that nothing is lost, as posedSize() says.
PixPtr levelled(Pix *grey, double skew);

} // namespace intray
