// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/Pixels.h"

namespace intray {

// The ruled lines of a level page at the working resolution.
struct RulingLines
{
    PixPtr across; // ink of the lines alone, grown a little
    PixPtr down;

    // Whether a line stands upright between two columns of pixels at that height.
    bool partsAt(int y, int left, int right) const;
};

// `faint`: all that may be part of a thin grey line; `plain`: what is ink by itself; by `dark`, what is dark beyond
// doubt, words are told from the line that underlines them.
RulingLines rulingLinesOf(Pix *faint, Pix *plain, Pix *dark = nullptr);
// Takes the lines out of the ink and makes them white in the grey picture.
void takeOut(const RulingLines &lines, Pix *ink, Pix *grey);

} // namespace intray
