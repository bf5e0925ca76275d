// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/KeyButton.h"

#include "ui/shared/Theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace intray {

QString keyTitle(const QKeySequence &key)
{
    QString title = key.toString(QKeySequence::NativeText);
    const QString last = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    if (title.endsWith(last)) // keyboards say Enter
        title = title.chopped(last.size()) + QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText);
    return title;
}

KeyButton::KeyButton(const QString &text, const QKeySequence &key, QWidget *parent, Role role)
    : QPushButton(text, parent), m_key(key), m_role(role)
{
    if (role == Role::Primary)
        setProperty("role", QStringLiteral("primary"));
    else if (role == Role::Quiet)
        setProperty("role", QStringLiteral("quiet"));
    setAccessibleName(text);
    setAccessibleDescription(keyText());
    setAutoDefault(false);
    setIconSize({16, 16});
}

void KeyButton::setGlyph(Glyph glyph)
{
    setIcon(glyphIcon(glyph, m_role == Role::Primary ? Ink::OnAccent : Ink::Text));
}

QString KeyButton::keyText() const
{
    return keyTitle(m_key);
}

QFont KeyButton::keyFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    small.setBold(false);
    return small;
}

QSize KeyButton::sizeHint() const
{
    QSize size = QPushButton::sizeHint();
    if (!m_key.isEmpty())
        size.rwidth() += QFontMetrics(keyFont()).horizontalAdvance(keyText()) + Space::Near;
    return size;
}

QSize KeyButton::minimumSizeHint() const
{
    return QPushButton::sizeHint(); // where there is no room the key goes first
}

void KeyButton::paintEvent(QPaintEvent *event)
{
    if (m_key.isEmpty()) {
        QPushButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = QIcon();
    painter.drawControl(QStyle::CE_PushButton, option);

    const Colours &colours = Colours::of(this);
    QColor ink = m_role == Role::Primary ? colours.onAccent : colours.text;
    QColor faint = m_role == Role::Primary ? colours.onAccent : colours.subtle;
    if (!isEnabled()) {
        ink = faint = colours.subtle;
    }
    const QFontMetrics keyMetrics(keyFont());
    const int iconWidth = icon().isNull() ? 0 : iconSize().width() + Space::Near;
    const int textWidth = fontMetrics().horizontalAdvance(text());
    const int keyWidth = keyMetrics.horizontalAdvance(keyText());
    const bool showsKey = iconWidth + textWidth + Space::Near + keyWidth + Space::Near <= width();
    int x = (width() - iconWidth - textWidth - (showsKey ? Space::Near + keyWidth : 0)) / 2;
    if (iconWidth > 0) {
        const QRect place(QPoint(x, (height() - iconSize().height()) / 2), iconSize());
        icon().paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        x += iconWidth;
    }
    painter.setPen(ink);
    painter.drawText(QRect(x, 0, textWidth + 1, height()), Qt::AlignVCenter | Qt::TextHideMnemonic, text());
    if (!showsKey)
        return;
    x += textWidth + Space::Near;
    painter.setFont(keyFont());
    painter.setPen(faint);
    painter.drawText(QRect(x, 0, keyWidth + 1, height()), Qt::AlignVCenter, keyText());
}

} // namespace intray
