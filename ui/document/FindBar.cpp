// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/FindBar.h"

#include "ui/shared/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace intray {

FindBar::FindBar(QWidget *parent) : QFrame(parent), m_text(new QLineEdit(this)), m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("findBar"));
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setAccessibleName(tr("Find in the document"));
    m_text->setPlaceholderText(tr("Find in the document"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setMinimumWidth(80);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Gap, Space::Near, Space::Gap, Space::Near);
    row->setSpacing(Space::Near);
    row->addWidget(m_text, 1);
    row->addWidget(m_count);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::wanted);
    hide();
}

void FindBar::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    show();
    m_text->selectAll();
    m_text->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT wanted(m_text->text());
}

bool FindBar::hasText() const
{
    return !m_text->text().isEmpty();
}

void FindBar::step(int direction)
{
    if (m_hits > 0)
        Q_EMIT stepWanted(direction);
}

void FindBar::setResult(int position, int count)
{
    m_hits = count;
    setPosition(position);
}

void FindBar::setPosition(int position)
{
    if (m_text->text().isEmpty())
        m_count->clear();
    else if (m_hits == 0)
        m_count->setText(tr("not found"));
    else
        m_count->setText(tr("%1 of %2").arg(position).arg(m_hits));
}

void FindBar::close()
{
    hide();
    Q_EMIT wanted(QString());
    if (m_before && m_before->isVisible())
        m_before->setFocus();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (!enter && key->key() != Qt::Key_Escape)
            return QFrame::eventFilter(watched, event);
        event->accept(); // the page's own Enter and Esc wait until finding is over
        if (event->type() == QEvent::KeyPress && enter)
            step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
        else if (event->type() == QEvent::KeyPress)
            close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace intray
