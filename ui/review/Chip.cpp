// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/Chip.h"

#include "ui/shared/Theme.h"

#include <QPainter>

namespace intray {

Chip::Chip(QWidget *parent) : QLabel(parent)
{
    setContentsMargins(Space::Near + 2, 3, Space::Near + 2, 3);
    setAlignment(Qt::AlignCenter);
}

void Chip::say(const QString &text, Tone tone)
{
    m_tone = tone;
    setFont(textFont(tone == Tone::Plain ? TextSize::Small : TextSize::Strong));
    setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    update();
}

void Chip::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = colours.panel, ink = colours.subtle;
    switch (m_tone) {
    case Tone::Plain: break;
    case Tone::Flagged: fill = colours.flaggedSoft; ink = colours.flagged; break;
    case Tone::Blocked: fill = colours.blockedSoft; ink = colours.blocked; break;
    case Tone::Ok: fill = colours.okSoft; ink = colours.ok; break;
    }
    painter.setPen(m_tone == Tone::Plain ? QPen(colours.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.setPen(ink);
    painter.drawText(contentsRect(), Qt::AlignCenter, text());
}

} // namespace intray
