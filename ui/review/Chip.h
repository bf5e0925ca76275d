// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace intray {

// A few words in a rounded frame: what there is to know of the order at a glance.
class Chip : public QLabel
{
    Q_OBJECT
public:
    enum class Tone { Plain, Flagged, Blocked, Ok };

    explicit Chip(QWidget *parent);
    void say(const QString &text, Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Plain;
};

} // namespace intray
