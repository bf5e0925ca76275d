// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace intray {

class KeyButton;

// One sentence with something to take or leave, below the head of the review: what was learnt, and what it
// would change in other waiting orders. Never takes the keyboard from the questions.
class OfferBar : public QFrame
{
    Q_OBJECT
public:
    explicit OfferBar(QWidget *parent);
    // An empty `action` only tells; an empty sentence hides the bar. `details` are the tip.
    void offer(const QString &sentence, const QString &action, const QStringList &details);
    bool hasAction() const;

public Q_SLOTS:
    void take(); // as if the button was pressed; nothing when there is none

Q_SIGNALS:
    void taken();
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    KeyButton *m_take;
    KeyButton *m_leave;
};

} // namespace intray
