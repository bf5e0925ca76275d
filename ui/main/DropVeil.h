// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace intray {

// Lies over the window while something is dragged over it, and says that it may be dropped.
class DropVeil : public QWidget
{
    Q_OBJECT

public:
    explicit DropVeil(QWidget *window);
    void rise();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace intray
