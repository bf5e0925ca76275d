// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace intray {

// The pages of the window. Those that are not shown do not ask for room: the greatest of them would else make
// the window greater than the screen.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;
    QSize minimumSizeHint() const override { return {480, 360}; }
};

} // namespace intray
