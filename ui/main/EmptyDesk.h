// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace intray {

// What a desk without any order shows: three ways to begin.
class EmptyDesk : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyDesk(bool hasDemo, QWidget *parent = nullptr);

Q_SIGNALS:
    void demoWanted();
    void masterDataWanted();
    void folderWanted();
};

} // namespace intray
