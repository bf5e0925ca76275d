// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Grid.h"

namespace intray {

// Puts numbers and codes together again that were too long for their cell and go on in the line below
// ("1.200,00" over "0"). The first row is the header.
void gluePieces(Grid &grid);

// Signs of a sum written out between the figures ("10 pcs × 8.38 = 83.80") are part of none.
void dropOperators(Grid &grid);

// Where number and unit touch over the edge of their columns ("5PCS" under "Unit", nothing under "Qty"), they are
// parted.
void partGluedUnits(Grid &grid);

// The last words of a long text that reached over the edge into a column of figures ("M16x45, 100") go back to it.
void returnOverrun(Grid &grid);

// Figures grouped by blanks that the edge of a column parted ("4" under "Qty", "000 pcs" under "Unit") are one number.
void joinParted(Grid &grid);

// All of these, in their order.
void mendCells(Grid &grid);

// Lets a place cover another one, too.
void unite(Source &into, const Source &other);

} // namespace intray
