// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/DropVeil.h"

#include "ui/shared/Theme.h"

#include <QPainter>

namespace intray {

DropVeil::DropVeil(QWidget *window) : QWidget(window)
{
    setObjectName(QStringLiteral("dropVeil"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropVeil::rise()
{
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropVeil::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Colours::of(this);
    QColor veil = colours.accentSoft;
    veil.setAlphaF(0.9F);
    painter.fillRect(rect(), veil);
    QPen pen(colours.accent, 3, Qt::DashLine);
    painter.setPen(pen);
    painter.drawRoundedRect(rect().adjusted(Space::Apart, Space::Apart, -Space::Apart, -Space::Apart), 12, 12);
    painter.setFont(textFont(TextSize::Title));
    painter.setPen(colours.text);
    painter.drawText(rect(), Qt::AlignCenter, tr("Drop to take in"));
}

} // namespace intray
