// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace intray {

class OrderOnDesk;

// Draws the cells of the line grid with their marks and makes their editors; items are searched while
// typing.
class LineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    LineDelegate(OrderOnDesk &desk, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;

Q_SIGNALS:
    // The editor took its text and closes; the grid goes on to the next cell.
    void moveWanted(int rows, int columns);

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    OrderOnDesk &m_desk;
};

} // namespace intray
