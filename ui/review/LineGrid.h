// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/FieldPath.h"

#include <QTableView>

#include <vector>

namespace intray {

class LineModel;
class OrderOnDesk;

// The order's lines as a spreadsheet: arrows, typing edits, Enter and Tab take and go on, Del clears,
// Ctrl+V pastes a block, Ctrl+Plus and Ctrl+Minus add and remove lines, F4 searches an item.
class LineGrid : public QTableView
{
    Q_OBJECT
public:
    LineGrid(OrderOnDesk &desk, QWidget *parent);

    void edit(const FieldPath &field);
    void addLine();
    void removeLine();
    void searchItem();
    // Text as a spreadsheet copies it: rows on lines, cells parted by tabs; the first cell goes to the
    // current one. Rows beyond the last become new lines.
    void paste(const QString &block);

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    using QTableView::edit;
    void follow(const FieldPath &field);
    void move(int rows, int columns);
    void copySelection() const;
    void clearSelected();
    void fitColumns();
    void showUsedColumns();
    void columnMenu(const QPoint &point);
    std::vector<int> shownColumns() const; // logical, in visual order

    OrderOnDesk &m_desk;
    LineModel *m_model;
    bool m_following = false;
};

// The cells of a pasted block. A final line end begins no row; quoted cells may hold line ends and tabs.
std::vector<std::vector<QString>> cellsOfBlock(const QString &block);

} // namespace intray
