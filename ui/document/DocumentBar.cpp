// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/DocumentBar.h"

#include "ui/shared/Icons.h"
#include "ui/shared/Theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace intray {

DocumentBar::DocumentBar(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("documentBar"));
    setAccessibleName(tr("Document tools"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Near, Space::Tight, Space::Near, Space::Tight);
    row->setSpacing(0);
    QToolButton *out = addButton(QStringLiteral("zoomOut"), {}, tr("Smaller (Ctrl+wheel)"));
    out->setIcon(glyphIcon(Glyph::ZoomOut, Ink::Subtle));
    m_zoom = addButton(QStringLiteral("zoom"), {}, tr("Whole page (Ctrl+9)"));
    m_zoom->setMinimumWidth(56);
    QToolButton *in = addButton(QStringLiteral("zoomIn"), {}, tr("Larger (Ctrl+wheel)"));
    in->setIcon(glyphIcon(Glyph::ZoomIn, Ink::Subtle));
    m_fit = addButton(QStringLiteral("fitWidth"), tr("Fit"), tr("Fit the width (Ctrl+0)"));
    m_rotate = addButton(QStringLiteral("rotate"), tr("Rotate"), tr("Turn the pages (Ctrl+R)"));
    m_freeze = addButton(QStringLiteral("freeze"), tr("Freeze  F2"), tr("Keep the view where it is (F2)"));
    m_freeze->setCheckable(true);
    QToolButton *find = addButton(QStringLiteral("find"), tr("Find  F3"), tr("Find text in the document (F3)"));
    m_frames = addButton(QStringLiteral("allFrames"), tr("All frames"), tr("Frame everything that was read (F7)"));
    m_frames->setCheckable(true);
    connect(out, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(-1); });
    connect(in, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(1); });
    connect(m_zoom, &QToolButton::clicked, this, &DocumentBar::pageWanted);
    connect(m_fit, &QToolButton::clicked, this, &DocumentBar::fitWanted);
    connect(m_rotate, &QToolButton::clicked, this, &DocumentBar::rotateWanted);
    connect(find, &QToolButton::clicked, this, &DocumentBar::findWanted);
    connect(m_freeze, &QToolButton::clicked, this, &DocumentBar::freezeWanted);
    connect(m_frames, &QToolButton::clicked, this, &DocumentBar::framesWanted);
    setZoom(100);
}

QToolButton *DocumentBar::addButton(const QString &name, const QString &text, const QString &hint)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(hint);
    button->setAccessibleName(hint);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void DocumentBar::setZoom(int percent)
{
    m_zoom->setText(tr("%1 %").arg(percent));
}

void DocumentBar::setFrozen(bool frozen)
{
    m_freeze->setChecked(frozen);
}

void DocumentBar::setFramesShown(bool shown)
{
    m_frames->setChecked(shown);
}

void DocumentBar::setCanRotate(bool can)
{
    m_canRotate = can;
    m_rotate->setVisible(can);
}

void DocumentBar::fitTo(int width)
{
    const QMargins margins = layout()->contentsMargins();
    int wanted = margins.left() + margins.right();
    for (const QToolButton *button : findChildren<QToolButton *>())
        wanted += button == m_rotate && !m_canRotate ? 0 : button->sizeHint().width();
    for (QToolButton *button : {m_frames, m_rotate, m_fit, m_freeze}) {
        const bool fits = wanted <= width;
        const bool isMeant = button != m_rotate || m_canRotate;
        if (!fits && isMeant)
            wanted -= button->sizeHint().width();
        if (button->isHidden() == (fits && isMeant)) // else the layout would be asked without end
            button->setVisible(fits && isMeant);
    }
}

void DocumentBar::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.border, 1));
    painter.setBrush(colours.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace intray
