// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/FieldFrame.h"

#include <QRectF>

class QPainter;

namespace intray {

struct Colours;

// How fields are framed, the same on pages, in texts and on sheets. Plain is a thin line, doubtful dashed,
// wrong a heavy dotted line: told apart without colour. `colours` go with what lies below the frames: a
// page is light paper in the dark theme too.
void drawFieldFrame(QPainter &painter, const QRectF &rect, FieldFrame::Kind kind, const Colours &colours);
void drawSelectedField(QPainter &painter, const QRectF &rect, const Colours &colours);
void drawSelectedRow(QPainter &painter, const QRectF &rect, const Colours &colours);

} // namespace intray
