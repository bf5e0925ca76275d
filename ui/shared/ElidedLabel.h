// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace intray {

// One line of plain text that gives way: where there is no room it ends with "…", and the whole stands in the
// tool tip. Never makes a window wider than the screen.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr, int narrowest = 40);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool isElided() const;

    int m_narrowest;
};

} // namespace intray
