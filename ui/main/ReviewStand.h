// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shared/Desk.h"
#include "ui/shared/PagePictures.h"
#include <QWidget>
namespace intray {
class ReviewPage : public QWidget
{
    Q_OBJECT
public:
    ReviewPage(Desk &, PagePictures &, QWidget *p) : QWidget(p) {}
    void open(OrderId) {}
Q_SIGNALS:
    void closed();
    void released(intray::OrderId);
    void nextWanted();
};
}
