// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/StructuredModel.h"

#include <QStyledItemDelegate>

namespace intray {

// Draws a row of a structured file: its name with what that means in small letters, and its values in pieces
// that can be pointed at one by one.
class StructuredDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    struct PlacedPiece
    {
        int element = 0;
        QRect label; // empty without one
        QRect value;
        bool continues = false;
    };
    // The pieces of a row in its value cell, in view coordinates.
    static std::vector<PlacedPiece> placePieces(const StructuredIndex &elements, int row, const QRect &cell,
                                                const QFont &font);
    static QFont smallFont(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintValue(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace intray
