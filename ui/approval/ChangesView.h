// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/approval/Outlook.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace intray {

// What a person changed in one order against what was read: field, was, is.
class ChangesView : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesView(QWidget *parent = nullptr);
    void showOrder(const QString &title, const Outlook &outlook);
    void clear();

private:
    QLabel *m_title;
    QLabel *m_reasons;
    QTableWidget *m_table;
};

} // namespace intray
