// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/LineDelegate.h"

#include "ui/review/LineModel.h"
#include "ui/review/OrderOnDesk.h"
#include "ui/review/RecordSearch.h"
#include "ui/shared/Theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace intray {

LineDelegate::LineDelegate(OrderOnDesk &desk, QObject *parent) : QStyledItemDelegate(parent), m_desk(desk) {}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &colours = Colours::of(option.palette);
    const auto state = FieldState(index.data(LineModel::StateRole).toInt());
    const auto rowState = FieldState(index.data(LineModel::RowStateRole).toInt());
    const bool selected = option.state & QStyle::State_Selected;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QModelIndex at = view ? view->currentIndex() : QModelIndex();
    const bool current = at == index;
    const auto inkOf = [&](FieldState of) {
        switch (of) {
        case FieldState::Wrong: return colours.blocked;
        case FieldState::Doubtful: return colours.flagged;
        case FieldState::Changed: return colours.changed;
        case FieldState::Plain: return colours.text;
        }
        return colours.text;
    };
    painter->save();
    if (selected || at.row() == index.row())
        painter->fillRect(option.rect, colours.accentSoft);
    painter->setPen(QPen(colours.border, 1));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect room = option.rect.adjusted(Space::Near, 0, -Space::Near, 0);
    const bool number = index.column() == LineModel::Number;
    const FieldState shown = number ? rowState : state;
    const bool doubt = shown == FieldState::Wrong || shown == FieldState::Doubtful;
    const bool aside = index.column() == LineModel::SupplierItem || index.column() == LineModel::BuyerItem
                       || index.column() == LineModel::Gtin;
    const QString mark = stateMark(shown);
    if (!mark.isEmpty()) {
        painter->setFont(textFont(TextSize::Strong));
        painter->setPen(inkOf(shown));
        const int width = painter->fontMetrics().horizontalAdvance(mark);
        const Qt::Alignment side = number ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(room, Qt::AlignVCenter | side, mark);
        if (number)
            room.setRight(room.right() - width - 2);
        else
            room.setLeft(room.left() + width + Space::Tight);
    }
    painter->setFont(textFont(number || aside ? TextSize::Small : doubt ? TextSize::Strong : TextSize::Body));
    painter->setPen(doubt && !number ? inkOf(shown) : number || aside ? colours.subtle : colours.text);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    painter->drawText(room, int(alignment),
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    if (current) {
        // Thin while the keyboard is elsewhere.
        const bool focused = option.state & QStyle::State_HasFocus;
        painter->setPen(QPen(focused ? colours.accent : colours.borderStrong, focused ? 2 : 1));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QWidget *LineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setFrame(false);
    edit->setObjectName(QStringLiteral("cellEditor"));
    edit->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    if (index.column() == LineModel::Sku) {
        auto *search = new RecordSearch(edit, itemSearch(m_desk.knowledge().catalog));
        auto *self = const_cast<LineDelegate *>(this); // Qt's delegates make editors in const functions
        connect(search, &RecordSearch::chosen, edit, [self, edit] {
            Q_EMIT self->commitData(edit);
            Q_EMIT self->closeEditor(edit);
            Q_EMIT self->moveWanted(1, 0);
        });
    }
    return edit;
}

void LineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<QLineEdit *>(editor)->setText(index.data(Qt::EditRole).toString());
}

bool LineDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *edit = qobject_cast<QLineEdit *>(object);
    if (edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool back = key->modifiers() & Qt::ShiftModifier;
        int rows = 0, columns = 0;
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: rows = back ? -1 : 1; break;
        case Qt::Key_Tab: columns = 1; break;
        case Qt::Key_Backtab: columns = -1; break;
        case Qt::Key_Down: rows = 1; break;
        case Qt::Key_Up: rows = -1; break;
        case Qt::Key_F4:
            if (auto *search = edit->findChild<RecordSearch *>())
                search->searchNow();
            return true;
        default: return QStyledItemDelegate::eventFilter(object, event);
        }
        Q_EMIT commitData(edit);
        Q_EMIT closeEditor(edit);
        Q_EMIT moveWanted(rows, columns);
        return true;
    }
    // The list of found items takes the focus for a moment; the editor must outlive that.
    if (edit && event->type() == QEvent::FocusOut) {
        const auto *search = edit->findChild<RecordSearch *>();
        if (search && search->popup()->isVisible())
            return false;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace intray
