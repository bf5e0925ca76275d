// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/FramePen.h"

#include "ui/shared/Theme.h"

#include <QPainter>

namespace intray {

namespace {

QColor veil(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

} // namespace

void drawFieldFrame(QPainter &painter, const QRectF &rect, FieldFrame::Kind kind, const Colours &colours)
{
    painter.setBrush(Qt::NoBrush);
    switch (kind) {
    case FieldFrame::Kind::Plain:
        painter.setPen(QPen(veil(colours.accent, 0.55), 1));
        break;
    case FieldFrame::Kind::Doubtful:
        painter.setPen(QPen(colours.flagged, 1.6, Qt::DashLine));
        break;
    case FieldFrame::Kind::Wrong:
        painter.setPen(QPen(colours.blocked, 2.2, Qt::DotLine));
        break;
    }
    painter.drawRoundedRect(rect, 2, 2);
}

void drawSelectedField(QPainter &painter, const QRectF &rect, const Colours &colours)
{
    painter.setPen(QPen(colours.frame, 2));
    painter.setBrush(veil(colours.frame, 0.16));
    painter.drawRoundedRect(rect, 3, 3);
}

void drawSelectedRow(QPainter &painter, const QRectF &rect, const Colours &colours)
{
    painter.setPen(QPen(veil(colours.frame, 0.55), 1));
    painter.setBrush(veil(colours.frame, 0.10));
    painter.drawRoundedRect(rect, 3, 3);
}

} // namespace intray
