// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace intray {

class KeyButton;

// Says below the head why the order is not simply up for review (held, released, somebody else has it),
// and offers the way back to review where there is one.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent);
    // An empty sentence hides it.
    void say(const QString &sentence, bool offersReview);

Q_SIGNALS:
    void reviewWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    KeyButton *m_back;
};

} // namespace intray
