// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewPage.h"

#include "ui/document/DocumentView.h"
#include "ui/review/FootStrip.h"
#include "ui/review/HeaderForm.h"
#include "ui/review/LineGrid.h"
#include "ui/review/OfferBar.h"
#include "ui/review/OrderMoves.h"
#include "ui/review/OrderOnDesk.h"
#include "ui/review/QuestionList.h"
#include "ui/review/ReviewBar.h"
#include "ui/review/WhyPanel.h"

#include <QApplication>
#include <QShortcut>
#include <QTimer>

namespace intray {

void ReviewPage::buildKeys()
{
    const auto key = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(Qt::CTRL | Qt::Key_Return, [this] { m_moves->release(); });
    key(Qt::CTRL | Qt::Key_Enter, [this] { m_moves->release(); });
    key(Qt::Key_F8, [this] { m_moves->hold({}); });
    key(Qt::Key_F9, [this] { m_moves->reject({}); });
    key(Qt::CTRL | Qt::Key_M, [this] { Q_EMIT m_bar->askWanted(); });
    key(Qt::Key_Escape, [this] { back(); });
    key(Qt::Key_F1, [this] {
        m_why->toggle();
        QTimer::singleShot(0, this, &ReviewPage::fitHeights); // once the panes have their new size
    });
    key(Qt::CTRL | Qt::Key_L, [this] { m_offer->take(); });
    key(Qt::Key_F2, [this] { m_document->setFrozen(!m_document->isFrozen()); });
    key(Qt::Key_F3, [this] { m_document->openFind(); });
    key(Qt::CTRL | Qt::Key_F, [this] { m_document->openFind(); });
    key(Qt::Key_F7, [this] { m_document->setAllFramesShown(!m_document->areAllFramesShown()); });
    key(Qt::Key_F6, [this] { cycleFocus(1); });
    key(Qt::SHIFT | Qt::Key_F6, [this] { cycleFocus(-1); });
    key(Qt::CTRL | Qt::Key_0, [this] { m_document->fitWidth(); });
    key(Qt::CTRL | Qt::Key_9, [this] { m_document->fitPage(); });
    key(Qt::CTRL | Qt::Key_R, [this] { m_document->rotate(); });
    key(Qt::CTRL | Qt::Key_PageDown, [this] { m_document->stepPart(1); });
    key(Qt::CTRL | Qt::Key_PageUp, [this] { m_document->stepPart(-1); });
    key(Qt::CTRL | Qt::Key_Plus, [this] { m_lines->addLine(); });
    key(Qt::CTRL | Qt::Key_Equal, [this] { m_lines->addLine(); }); // the same key without Shift
    key(Qt::CTRL | Qt::Key_Minus, [this] { m_lines->removeLine(); });
    key(QKeySequence::Undo, [this] { undo(); });
    key(Qt::CTRL | Qt::Key_Y, [this] { m_order->redo(); });
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, [this] { m_order->redo(); });
}

void ReviewPage::focusQuestions()
{
    m_questions->setFocus(Qt::OtherFocusReason);
    const auto at = m_questions->current();
    if (at && m_order->isOpen())
        m_order->focusField(m_questions->questions()[size_t(*at)].field);
}

void ReviewPage::focusEditor(const FieldPath &field, bool edit)
{
    if (!field.line) {
        if (field.name == FieldName::Whole)
            m_form->focusFirst();
        else
            m_form->edit(field.name);
        return;
    }
    if (edit)
        m_lines->edit(field);
    else
        m_lines->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::cycleFocus(int direction)
{
    QWidget *const panes[] = {m_questions, m_form, m_lines, m_document};
    const int count = int(std::size(panes));
    int at = 0;
    for (int i = 0; i < count; ++i) {
        if (panes[i] == QApplication::focusWidget() || panes[i]->isAncestorOf(QApplication::focusWidget()))
            at = i;
    }
    const int next = (at + direction + count) % count;
    if (panes[next] == m_questions)
        focusQuestions();
    else if (panes[next] == m_form)
        m_form->focusFirst();
    else if (panes[next] == m_document)
        m_document->focusView();
    else
        panes[next]->setFocus(Qt::ShortcutFocusReason);
}

void ReviewPage::undo()
{
    if (m_order->isOpen() && m_order->session().canUndo()) {
        const QString what = m_order->session().undoText();
        m_order->undo();
        m_foot->say(tr("Undone: %1").arg(what), FootStrip::Tone::Plain);
    } else if (m_moves->canTakeBack()) {
        m_moves->takeBack();
    }
}

} // namespace intray
