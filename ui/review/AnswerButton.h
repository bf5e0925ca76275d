// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace intray {

// One answer of a question: its number key, what it says and, fainter, why. The first one is outlined: it
// is what Enter takes.
class AnswerButton : public QAbstractButton
{
    Q_OBJECT
public:
    // `number` 1 to 9, 0 for answers beyond the keys.
    AnswerButton(int number, const QString &text, const QString &detail, bool first, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString numberText() const;

    int m_number;
    QString m_detail;
    bool m_first;
};

} // namespace intray
