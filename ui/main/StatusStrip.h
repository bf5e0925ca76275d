// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QToolButton;

namespace intray {

// The foot of the window: what is being read, the last thing that happened, and the keys of the page.
class StatusStrip : public QFrame
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void showProgress(int done, int total, const QString &what);
    void hideProgress();
    void showMessage(const QString &text);
    // Stays until it is over; empty when it is.
    void showTrouble(const QString &text);
    // Pairs of key and meaning: "Enter", "open".
    void setHints(const QList<std::pair<QString, QString>> &hints);

Q_SIGNALS:
    void cancelWanted();
    void troubleOpened();

private:
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QLabel *m_message;
    QToolButton *m_trouble;
    QLabel *m_hints;
    QTimer m_fade;
};

} // namespace intray
