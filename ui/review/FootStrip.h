// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

namespace intray {

// A line at the foot of the review that says for a while what just happened, or why something did not.
class FootStrip : public QFrame
{
    Q_OBJECT
public:
    enum class Tone { Plain, Refused };

    explicit FootStrip(QWidget *parent);
    void say(const QString &sentence, Tone tone);
    void clear();
    QString sentence() const { return m_sentence; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sentence;
    Tone m_tone = Tone::Plain;
    QTimer m_timer;
};

} // namespace intray
