// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace intray {

class Chip;
class KeyButton;
class OrderOnDesk;

// The head of the review: the way back, which order it is, what is left to do, and where it can go.
class ReviewBar : public QFrame
{
    Q_OBJECT
public:
    ReviewBar(OrderOnDesk &desk, QWidget *parent);
    void focusRelease();

Q_SIGNALS:
    void backWanted();
    void holdWanted();
    void askWanted();
    void rejectWanted();
    void releaseWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    KeyButton *addButton(const QString &name, const QString &text, const QKeySequence &key, bool primary);
    Chip *addChip(const QString &name);
    void refresh();
    void fitChips();

    OrderOnDesk &m_desk;
    QLabel *m_title, *m_customer;
    Chip *m_questions, *m_clean, *m_value, *m_state;
    KeyButton *m_release, *m_hold, *m_ask, *m_reject;
};

} // namespace intray
