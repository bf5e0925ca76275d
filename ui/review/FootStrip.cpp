// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/FootStrip.h"

#include "ui/shared/Icons.h"
#include "ui/shared/Theme.h"

#include <QAccessible>
#include <QPainter>

namespace intray {

namespace {

constexpr int SentenceStays = 9000; // milliseconds

} // namespace

FootStrip::FootStrip(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("foot"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FootStrip::clear);
    hide();
}

QSize FootStrip::sizeHint() const
{
    return {200, QFontMetrics(textFont(TextSize::Strong)).height() + Space::Gap};
}

void FootStrip::say(const QString &sentence, Tone tone)
{
    m_sentence = sentence;
    m_tone = tone;
    setAccessibleName(sentence);
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
    setToolTip(sentence);
    m_timer.start(SentenceStays);
    show();
    update();
}

void FootStrip::clear()
{
    m_sentence.clear();
    setAccessibleName(QString());
    m_timer.stop();
    hide();
}

void FootStrip::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colours.window);
    painter.fillRect(QRect(0, 0, width(), 1), colours.border);
    QRect room = rect().adjusted(Space::Apart, 1, -Space::Apart, 0);
    if (m_tone == Tone::Refused) {
        painter.fillRect(rect(), colours.flaggedSoft);
        glyphIcon(Glyph::Warning, Ink::Flagged).paint(&painter, QRect(room.left(), (height() - 16) / 2, 16, 16));
        room.setLeft(room.left() + 16 + Space::Near);
    }
    painter.setFont(textFont(m_tone == Tone::Refused ? TextSize::Strong : TextSize::Body));
    painter.setPen(m_tone == Tone::Refused ? colours.flagged : colours.text);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_sentence, Qt::ElideRight, room.width()));
}

} // namespace intray
