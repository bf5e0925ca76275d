// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <initializer_list>
#include <utility>

class QTableView;

namespace intray {

// Draws plain rows as the queue does: a line under each, the first column bold, no cell focus frames. Model
// roles say which cells are quiet and which rows stand out; -1 where a model has no such role.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QObject *parent, int flaggedRole = -1, int quietRole = -1);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_flaggedRole, m_quietRole;
};

// How all lists of the window are set up: whole rows, no grid, calm heads.
void setUpList(QTableView &view);
// Widths by column, or more where the head needs it in this language.
void setWidths(QTableView &view, std::initializer_list<std::pair<int, int>> widths);

} // namespace intray
