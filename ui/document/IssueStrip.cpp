// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/IssueStrip.h"

#include "ui/shared/Icons.h"
#include "ui/shared/KeyButton.h"
#include "ui/shared/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace intray {

IssueStrip::IssueStrip(QWidget *parent) : QFrame(parent), m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("issueStrip"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Apart, Space::Near, Space::Gap, Space::Near);
    row->setSpacing(Space::Gap);
    auto *sign = new QLabel(this);
    sign->setPixmap(glyphIcon(Glyph::Warning, Ink::Flagged).pixmap(18, 18));
    sign->setAccessibleName(tr("Warning"));
    m_text->setObjectName(QStringLiteral("issueText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *copy = new KeyButton(tr("Save a copy of the original\u2026"), {}, this);
    copy->setObjectName(QStringLiteral("saveCopy"));
    row->addWidget(sign);
    row->addWidget(m_text, 1);
    row->addWidget(copy);
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(m_part); });
    hide();
}

void IssueStrip::show(const std::vector<ReadingIssue> &issues, int part)
{
    m_part = part;
    QStringList sentences;
    for (const ReadingIssue &issue : issues) {
        if (!sentences.contains(issue.message))
            sentences.append(issue.message);
    }
    m_text->setText(sentences.join(u'\n'));
    setVisible(!sentences.isEmpty());
}

void IssueStrip::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.flaggedSoft);
    painter.fillRect(QRect(0, 0, 3, height()), colours.flagged);
}

} // namespace intray
