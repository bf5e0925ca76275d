// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/RowDelegate.h"

#include "ui/shared/Theme.h"

#include <QAction>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace intray {
namespace {

constexpr int RowHeight = 34;

// Rows are what a list is made of: Home and End lead to its ends, not to those of a row.
void leadToEnds(QTableView &view)
{
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_End}) {
        auto *action = new QAction(&view);
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetShortcut);
        QObject::connect(action, &QAction::triggered, &view, [&view, key] {
            const int rows = view.model() ? view.model()->rowCount() : 0;
            if (rows > 0)
                view.selectRow(key == Qt::Key_Home ? 0 : rows - 1);
        });
        view.addAction(action);
    }
}

} // namespace

RowDelegate::RowDelegate(QObject *parent, int flaggedRole, int quietRole)
    : QStyledItemDelegate(parent), m_flaggedRole(flaggedRole), m_quietRole(quietRole)
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const bool flagged = m_flaggedRole >= 0 && index.data(m_flaggedRole).toBool();
    const bool quiet = m_quietRole >= 0 && index.data(m_quietRole).toBool();
    painter->save();
    if (selected)
        painter->fillRect(option.rect, colours.accentSoft);
    else if (flagged)
        painter->fillRect(option.rect, colours.flaggedSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colours.hover);
    painter->setPen(colours.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), colours.accent);
    painter->setFont(textFont(index.column() == 0 ? TextSize::Strong : TextSize::Body));
    painter->setPen(quiet ? colours.subtle : colours.text);
    const QRect room = option.rect.adjusted(index.column() == 0 ? Space::Apart : Space::Near, 0, -Space::Near, 0);
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const int flags = alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(room, flags | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                                        room.width()));
    painter->restore();
}

void setUpList(QTableView &view)
{
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setShowGrid(false);
    view.setMouseTracking(true);
    view.setWordWrap(false);
    view.setTabKeyNavigation(false);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(RowHeight);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setMinimumSectionSize(48);
    leadToEnds(view);
}

void setWidths(QTableView &view, std::initializer_list<std::pair<int, int>> widths)
{
    for (const auto &[column, width] : widths)
        view.setColumnWidth(column, std::max(width, view.horizontalHeader()->sectionSizeHint(column)));
}

} // namespace intray
