// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace intray {

// Draws the cells of the queue: calm text, a line under each row, and a chip for each open question.
class QueueDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintChips(QPainter *painter, const QStyleOptionViewItem &option, const QStringList &rules) const;
};

} // namespace intray
