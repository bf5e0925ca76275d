// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/QueueDelegate.h"

#include "ui/queue/QueueModel.h"
#include "ui/shared/Theme.h"
#include "ui/shared/Words.h"

#include <QPainter>

namespace intray {
namespace {

constexpr int ChipPadding = 7;

// A rounded chip; the mark before the word tells a decision from a question without colour.
int paintChip(QPainter *painter, const QRect &room, int x, const QString &word, bool blocking, const Colours &colours)
{
    const QFontMetrics metrics = painter->fontMetrics();
    const QString text = blocking ? QStringLiteral("■ ") + word : word;
    const int width = metrics.horizontalAdvance(text) + 2 * ChipPadding;
    const int height = metrics.height() + 4;
    const QRectF chip(x, room.center().y() - height / 2.0 + 1, width, height);
    painter->setPen(Qt::NoPen);
    painter->setBrush(blocking ? colours.blockedSoft : colours.flaggedSoft);
    painter->drawRoundedRect(chip, height / 2.0, height / 2.0);
    painter->setPen(blocking ? colours.blocked : colours.flagged);
    painter->drawText(chip, Qt::AlignCenter, text);
    return width;
}

} // namespace

void QueueDelegate::paintChips(QPainter *painter, const QStyleOptionViewItem &option, const QStringList &rules) const
{
    const Colours &colours = Colours::of(option.widget);
    painter->setFont(textFont(TextSize::Small));
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect room = option.rect.adjusted(Space::Near, 0, -Space::Tight, 0);
    int x = room.left();
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QString word = shortRule(rules[i]);
        const int width = painter->fontMetrics().horizontalAdvance(QStringLiteral("■ ") + word) + 2 * ChipPadding;
        const bool isLast = i + 1 == rules.size();
        if (x + width > room.right() - (isLast ? 0 : 28)) {
            painter->setPen(colours.subtle);
            painter->drawText(QRect(x, room.top(), room.right() - x, room.height()), Qt::AlignVCenter,
                              QStringLiteral("+%1").arg(rules.size() - i));
            return;
        }
        x += paintChip(painter, room, x, word, isBlockingRule(rules[i]), colours) + Space::Tight;
    }
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.widget);
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver))
        painter->fillRect(option.rect, selected ? colours.accentSoft : colours.hover);
    painter->setPen(colours.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    // The row with the keyboard is marked by a bar, not by colour alone.
    if (selected && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), colours.accent);

    const int column = index.column();
    if (column == QueueModel::ToCheck) {
        paintChips(painter, option, index.data(QueueModel::ChipsRole).toStringList());
    } else {
        const bool quiet = column == QueueModel::From || column == QueueModel::Arrived || column == QueueModel::With;
        painter->setFont(textFont(column == QueueModel::Order ? TextSize::Strong : TextSize::Body));
        painter->setPen(quiet ? colours.subtle : colours.text);
        const int left = column == 0 ? Space::Apart : Space::Near;
        const QRect room = option.rect.adjusted(left, 0, -Space::Near, 0);
        const QString text = index.data(Qt::DisplayRole).toString();
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        painter->drawText(room, int(alignment) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

} // namespace intray
