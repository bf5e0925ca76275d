// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QLineEdit;

namespace intray {

// A line at the foot of a page that asks for a short reason, instead of a dialog: Enter takes it, Esc gives up.
// Hidden while nothing is asked; gives the focus back to where it was.
class ReasonBar : public QFrame
{
    Q_OBJECT

public:
    explicit ReasonBar(QWidget *parent = nullptr);
    // `usual` stands in the field, selected; an empty reason is taken only when `mayBeEmpty`.
    void ask(const QString &question, const QString &usual, std::function<void(const QString &)> taken,
             bool mayBeEmpty = false);

public Q_SLOTS:
    void giveUp();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void take();
    void close();

    QLabel *m_question;
    QLineEdit *m_reason;
    std::function<void(const QString &)> m_taken;
    bool m_mayBeEmpty = false;
    QPointer<QWidget> m_before;
};

} // namespace intray
