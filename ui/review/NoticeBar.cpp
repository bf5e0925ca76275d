// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/NoticeBar.h"

#include "ui/shared/KeyButton.h"
#include "ui/shared/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace intray {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_back(new KeyButton(tr("Back to review"), {}, this))
{
    setObjectName(QStringLiteral("notice"));
    m_text->setObjectName(QStringLiteral("noticeText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_back->setObjectName(QStringLiteral("backToReview"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Apart, Space::Near, Space::Gap, Space::Near);
    row->addWidget(m_text, 1);
    row->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, &NoticeBar::reviewWanted);
    hide();
}

void NoticeBar::say(const QString &sentence, bool offersReview)
{
    m_text->setText(sentence);
    m_text->setAccessibleName(sentence);
    m_back->setVisible(offersReview);
    setVisible(!sentence.isEmpty());
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.accentSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.border);
}

} // namespace intray
