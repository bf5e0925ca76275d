// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/ReasonBar.h"

#include "ui/shared/KeyButton.h"
#include "ui/shared/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace intray {

ReasonBar::ReasonBar(QWidget *parent) : QFrame(parent), m_question(new QLabel), m_reason(new QLineEdit)
{
    setObjectName(QStringLiteral("reasonBar"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->installEventFilter(this);
    m_reason->setAccessibleName(tr("Reason"));
    m_question->setBuddy(m_reason);
    auto *take = new KeyButton(tr("Take"), QKeySequence(Qt::Key_Return), this, KeyButton::Role::Primary);
    take->setObjectName(QStringLiteral("takeReason"));
    auto *cancel = new KeyButton(tr("Cancel"), QKeySequence(Qt::Key_Escape), this);
    cancel->setObjectName(QStringLiteral("cancelReason"));
    connect(take, &QPushButton::clicked, this, &ReasonBar::take);
    connect(cancel, &QPushButton::clicked, this, &ReasonBar::giveUp);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::Apart, Space::Near, Space::Apart, Space::Near);
    layout->setSpacing(Space::Near);
    layout->addWidget(m_question);
    layout->addWidget(m_reason, 1);
    layout->addWidget(take);
    layout->addWidget(cancel);
    hide();
}

void ReasonBar::ask(const QString &question, const QString &usual,
                    std::function<void(const QString &)> taken, bool mayBeEmpty)
{
    m_before = QApplication::focusWidget();
    m_taken = std::move(taken);
    m_mayBeEmpty = mayBeEmpty;
    m_question->setText(question);
    m_reason->setAccessibleName(question);
    m_reason->setText(usual);
    show();
    m_reason->selectAll();
    m_reason->setFocus(Qt::ShortcutFocusReason);
}

void ReasonBar::take()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty() && !m_mayBeEmpty)
        return;
    const auto taken = std::exchange(m_taken, {});
    close();
    if (taken)
        taken(reason);
}

void ReasonBar::giveUp()
{
    m_taken = {};
    close();
}

void ReasonBar::close()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_before)
        m_before->setFocus();
}

bool ReasonBar::eventFilter(QObject *object, QEvent *event)
{
    // Before the page's shortcuts: Enter and Esc mean this line while it is being typed into.
    if (object == m_reason && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (enter || key == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                enter ? take() : giveUp();
            return true;
        }
    }
    return QFrame::eventFilter(object, event);
}

} // namespace intray
