// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/AnswerButton.h"

#include "ui/shared/Theme.h"

#include <QPainter>
#include <QTextDocument>

namespace intray {

namespace {

constexpr int WidestDetail = 320;

} // namespace

AnswerButton::AnswerButton(int number, const QString &text, const QString &detail, bool first, QWidget *parent)
    : QAbstractButton(parent), m_number(number), m_detail(detail), m_first(first)
{
    setText(text);
    setObjectName(QStringLiteral("answer%1").arg(number));
    setAccessibleName(number > 0 ? tr("%1: %2").arg(QString::number(number), text) : text);
    setAccessibleDescription(detail);
    // As rich text a tip would take the customer's words for markup.
    setToolTip(Qt::convertFromPlainText(detail.isEmpty() ? text : text + u'\n' + detail, Qt::WhiteSpaceNormal));
    // A long answer is cut off rather than widen the list past the window.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus); // the question keeps the keyboard, its keys answer
    setCursor(Qt::PointingHandCursor);
}

QString AnswerButton::numberText() const
{
    return m_number > 0 ? QString::number(m_number) : QStringLiteral("\u2022");
}

QSize AnswerButton::sizeHint() const
{
    const QFontMetrics strong(textFont(TextSize::Strong)), body(textFont(TextSize::Body));
    int width = strong.horizontalAdvance(numberText()) + Space::Near + body.horizontalAdvance(text()) + 2 * Space::Gap;
    if (!m_detail.isEmpty())
        width += Space::Near + std::min(WidestDetail, body.horizontalAdvance(m_detail));
    return {width + 2, body.height() + 2 * Space::Near - 2};
}

void AnswerButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void AnswerButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void AnswerButton::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_first ? colours.accent : colours.border, m_first ? 2 : 1));
    painter.setBrush(isDown() ? colours.accentSoft : underMouse() ? colours.hover : colours.panel);
    const double inset = m_first ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 5, 5);

    QRect room = rect().adjusted(Space::Gap, 0, -Space::Gap, 0);
    const auto draw = [&](const QString &piece, TextSize size, const QColor &colour, Qt::TextElideMode cut) {
        painter.setFont(textFont(size));
        painter.setPen(colour);
        const QString shown = painter.fontMetrics().elidedText(piece, cut, room.width());
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, shown);
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(shown) + Space::Near);
    };
    draw(numberText(), TextSize::Strong, colours.accent, Qt::ElideRight);
    // Two addresses of one customer differ at their ends.
    draw(text(), TextSize::Body, colours.text, Qt::ElideMiddle);
    if (!m_detail.isEmpty() && room.width() > 16)
        draw(m_detail, TextSize::Body, colours.subtle, Qt::ElideRight);
}

} // namespace intray
