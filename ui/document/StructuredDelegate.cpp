// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/StructuredDelegate.h"

#include "ui/shared/Theme.h"

#include <QApplication>
#include <QPainter>

namespace intray {

namespace {

// Of a long text only as much as could be seen is measured.
constexpr int MostShown = 600;

QString shown(const QString &value)
{
    return value.left(MostShown).simplified();
}

void drawText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

QFont StructuredDelegate::smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

std::vector<StructuredDelegate::PlacedPiece>
StructuredDelegate::placePieces(const StructuredIndex &elements, int row, const QRect &cell, const QFont &font)
{
    const QFontMetrics value(font);
    const QFontMetrics label(smallFont(font));
    std::vector<PlacedPiece> placed;
    int x = cell.left() + Space::Near;
    const int end = cell.right() - Space::Tight;
    for (const StructuredIndex::Piece &piece : elements.piecesOf(row)) {
        if (!placed.empty())
            x += Space::Apart;
        if (x >= end)
            break;
        PlacedPiece at;
        at.element = piece.element;
        at.continues = piece.continues;
        if (!piece.label.isEmpty()) {
            const int width = std::min(label.horizontalAdvance(piece.label) + 1, end - x);
            at.label = QRect(x, cell.top(), width, cell.height());
            x += width + Space::Tight;
        }
        const int width = value.horizontalAdvance(shown(elements.at(piece.element).value)) + 1;
        at.value = QRect(x, cell.top(), std::max(0, std::min(width, end - x)), cell.height());
        x += width;
        placed.push_back(at);
    }
    return placed;
}

QSize StructuredDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, QFontMetrics(option.font).height() + Space::Near};
}

void StructuredDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background(option);
    initStyleOption(&background, index);
    background.text.clear();
    background.state &= ~QStyle::State_HasFocus;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    if (index.column() == StructuredModel::Name)
        paintName(*painter, option, index);
    else
        paintValue(*painter, option, index);
    painter->restore();
}

void StructuredDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Colours &colours = Colours::of(option.widget);
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString meaning = index.data(StructuredModel::MeaningRole).toString();
    QRect rect = option.rect.adjusted(Space::Tight, 0, -Space::Tight, 0);
    drawText(painter, rect, name, option.font, colours.text);
    rect.setLeft(rect.left() + QFontMetrics(option.font).horizontalAdvance(name) + Space::Near);
    if (!meaning.isEmpty() && rect.width() > Space::Apart)
        drawText(painter, rect, meaning, smallFont(option.font), colours.subtle);
}

void StructuredDelegate::paintValue(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *model = static_cast<const StructuredModel *>(index.model());
    const StructuredIndex &elements = *model->elements();
    const Colours &colours = Colours::of(option.widget);
    for (const PlacedPiece &piece : placePieces(elements, model->elementOf(index), option.rect, option.font)) {
        if (!piece.label.isEmpty())
            drawText(painter, piece.label, elements.at(piece.element).name.mid(1), smallFont(option.font),
                     colours.subtle);
        if (piece.continues)
            drawText(painter, QRect(piece.value.left() - Space::Near - 2, piece.value.top(), Space::Near, piece.value.height()),
                     QStringLiteral(":"), option.font, colours.subtle);
        // Attributes are marks of the value, not values of their own.
        const QColor &ink = piece.label.isEmpty() ? colours.text : colours.subtle;
        drawText(painter, piece.value, shown(elements.at(piece.element).value), option.font, ink);
    }
}

} // namespace intray
