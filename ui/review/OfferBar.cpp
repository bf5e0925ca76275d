// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/OfferBar.h"

#include "ui/shared/KeyButton.h"
#include "ui/shared/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace intray {

OfferBar::OfferBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_take(new KeyButton({}, QKeySequence(Qt::CTRL | Qt::Key_L), this)),
      m_leave(new KeyButton(tr("Leave it"), {}, this, KeyButton::Role::Quiet))
{
    setObjectName(QStringLiteral("offer"));
    m_text->setObjectName(QStringLiteral("offerText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_take->setObjectName(QStringLiteral("takeOffer"));
    m_leave->setObjectName(QStringLiteral("leaveOffer"));
    for (KeyButton *button : {m_take, m_leave})
        button->setFocusPolicy(Qt::NoFocus); // the questions keep the keyboard
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Apart, Space::Tight, Space::Gap, Space::Tight);
    row->addWidget(m_text, 1);
    row->addWidget(m_take);
    row->addWidget(m_leave);
    connect(m_take, &QPushButton::clicked, this, &OfferBar::take);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT left();
    });
    hide();
}

void OfferBar::offer(const QString &sentence, const QString &action, const QStringList &details)
{
    m_text->setText(sentence);
    m_text->setAccessibleName(sentence);
    m_text->setToolTip(details.join(u'\n'));
    m_take->setText(action);
    m_take->setToolTip(details.join(u'\n'));
    m_take->setVisible(!action.isEmpty());
    setVisible(!sentence.isEmpty());
}

bool OfferBar::hasAction() const
{
    return isVisible() && !m_take->text().isEmpty();
}

void OfferBar::take()
{
    if (hasAction())
        Q_EMIT taken();
}

void OfferBar::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.okSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.border);
}

} // namespace intray
