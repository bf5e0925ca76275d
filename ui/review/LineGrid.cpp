// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/LineGrid.h"

#include "ui/review/LineDelegate.h"
#include "ui/review/LineModel.h"
#include "ui/review/OrderOnDesk.h"
#include "ui/review/RecordSearch.h"
#include "ui/shared/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

namespace intray {

namespace {

constexpr int LeastDescription = 96; // the numbers of a line are seen without scrolling where they can be

} // namespace

LineGrid::LineGrid(OrderOnDesk &desk, QWidget *parent)
    : QTableView(parent), m_desk(desk), m_model(new LineModel(desk, this))
{
    setObjectName(QStringLiteral("lines"));
    setAccessibleName(tr("Order lines"));
    setModel(m_model);
    auto *delegate = new LineDelegate(desk, this);
    setItemDelegate(delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionMode(ContiguousSelection);
    // F2 freezes the document; Enter moves on, as in a spreadsheet.
    setEditTriggers(AnyKeyPressed | DoubleClicked);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(QFontMetrics(textFont(TextSize::Body)).height() + Space::Gap - 2);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(28);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &LineGrid::columnMenu);
    connect(delegate, &LineDelegate::moveWanted, this, &LineGrid::move);
    connect(&desk, &OrderOnDesk::fieldFocused, this, &LineGrid::follow);
    // A mark that appears needs its room.
    connect(m_model, &LineModel::dataChanged, this, &LineGrid::fitColumns);
    connect(m_model, &LineModel::modelReset, this, [this] {
        showUsedColumns();
        fitColumns();
    });
}

void LineGrid::follow(const FieldPath &field)
{
    QModelIndex index = m_model->indexOf(field);
    if (!index.isValid() && field.line)
        index = m_model->index(*field.line, LineModel::Number);
    if (!index.isValid() || index == currentIndex())
        return;
    if (isColumnHidden(index.column()))
        setColumnHidden(index.column(), false);
    m_following = true;
    setCurrentIndex(index);
    m_following = false;
}

void LineGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the whole row of the current cell is tinted
    // Rows that come and go move the current cell too; only a person's move changes where everybody looks.
    const bool byPerson = hasFocus() || isAncestorOf(QApplication::focusWidget());
    if (!m_following && byPerson && current.isValid() && m_desk.isOpen())
        m_desk.focusField(m_model->field(current));
}

void LineGrid::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // The number of a line is nothing to edit; the base class would begin there.
    if (currentIndex().column() <= LineModel::Number && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(std::max(0, currentIndex().row()), LineModel::Sku));
    else if (currentIndex().isValid() && m_desk.isOpen() && m_desk.focusedField() != m_model->field(currentIndex()))
        m_desk.focusField(m_model->field(currentIndex()));
}

void LineGrid::edit(const FieldPath &field)
{
    setFocus(Qt::ShortcutFocusReason);
    follow(field);
    const QModelIndex index = m_model->indexOf(field);
    if (!index.isValid() || !m_desk.isOpen() || m_desk.isReadOnly())
        return;
    QTableView::edit(index);
    if (index.column() != LineModel::Sku)
        return;
    if (auto *editor = findChild<QLineEdit *>(QStringLiteral("cellEditor"))) {
        // What was written says best what to look for.
        const QString written = m_desk.session().valueText(FieldPath::ofLine(index.row(), FieldName::SupplierItem));
        if (editor->text().isEmpty())
            editor->setText(written);
        editor->selectAll();
        if (auto *search = editor->findChild<RecordSearch *>())
            search->searchNow();
    }
}

void LineGrid::searchItem()
{
    if (currentIndex().isValid())
        edit(FieldPath::ofLine(currentIndex().row(), FieldName::Sku));
}

std::vector<int> LineGrid::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column) && column != LineModel::Number)
            columns.push_back(column);
    }
    return columns;
}

void LineGrid::move(int rows, int columns)
{
    const std::vector<int> shown = shownColumns();
    const auto at = std::find(shown.begin(), shown.end(), currentIndex().column());
    if (shown.empty() || m_model->rowCount() == 0)
        return;
    int place = at == shown.end() ? 0 : int(at - shown.begin()) + columns;
    int row = std::max(0, currentIndex().row()) + rows;
    const int count = int(shown.size());
    // Past the end of a row the next one begins.
    if (place >= count) {
        place = 0;
        ++row;
    } else if (place < 0) {
        place = count - 1;
        --row;
    }
    if (row < 0 || row >= m_model->rowCount())
        return;
    setCurrentIndex(m_model->index(row, shown[size_t(place)]));
    setFocus();
}

bool LineGrid::event(QEvent *event)
{
    // Before anybody makes them shortcuts of the page.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste)
            || key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void LineGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    if (event->matches(QKeySequence::Paste))
        return paste(QApplication::clipboard()->text());
    const bool back = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: return clearSelected();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (control)
            break;
        return move(back ? -1 : 1, 0);
    case Qt::Key_Tab: return move(0, 1);
    case Qt::Key_Backtab: return move(0, -1);
    case Qt::Key_F4: return searchItem();
    case Qt::Key_Escape: Q_EMIT left(); return;
    default: break;
    }
    QTableView::keyPressEvent(event);
}

void LineGrid::addLine()
{
    const int before = currentIndex().isValid() ? currentIndex().row() + 1 : m_model->rowCount();
    if (m_desk.addLine(before) && before < m_model->rowCount()) {
        setCurrentIndex(m_model->index(before, LineModel::Sku));
        setFocus(Qt::ShortcutFocusReason);
    }
}

void LineGrid::removeLine()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || !m_desk.removeLine(current.row()) || m_model->rowCount() == 0)
        return;
    setCurrentIndex(m_model->index(std::min(current.row(), m_model->rowCount() - 1), std::max(1, current.column())));
}

void LineGrid::clearSelected()
{
    std::vector<std::pair<FieldPath, QString>> values;
    for (const QModelIndex &index : selectedIndexes()) {
        if (index.column() != LineModel::Number && !isColumnHidden(index.column()))
            values.emplace_back(m_model->field(index), QString());
    }
    if (!values.empty())
        m_desk.correctAll(values);
}

void LineGrid::copySelection() const
{
    QModelIndexList cells = selectedIndexes();
    std::sort(cells.begin(), cells.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    QString block;
    int row = -1;
    for (const QModelIndex &cell : cells) {
        if (isColumnHidden(cell.column()))
            continue;
        if (row >= 0)
            block += cell.row() == row ? u'\t' : u'\n';
        row = cell.row();
        block += cell.data(Qt::EditRole).toString();
    }
    QApplication::clipboard()->setText(block);
}

void LineGrid::paste(const QString &block)
{
    const std::vector<std::vector<QString>> cells = cellsOfBlock(block);
    if (cells.empty() || !m_desk.isOpen())
        return;
    const std::vector<int> shown = shownColumns();
    const QModelIndex start = currentIndex();
    const int firstRow = start.isValid() ? start.row() : m_model->rowCount();
    const auto at = std::find(shown.begin(), shown.end(), start.column());
    const size_t firstColumn = at == shown.end() ? 0 : size_t(at - shown.begin());
    while (m_model->rowCount() < firstRow + int(cells.size())) {
        if (!m_desk.addLine(m_model->rowCount()))
            return;
    }
    std::vector<std::pair<FieldPath, QString>> values;
    for (size_t row = 0; row < cells.size(); ++row) {
        for (size_t column = 0; column < cells[row].size() && firstColumn + column < shown.size(); ++column) {
            const FieldName name = LineModel::fieldName(shown[firstColumn + column]);
            values.emplace_back(FieldPath::ofLine(firstRow + int(row), name), cells[row][column]);
        }
    }
    m_desk.correctAll(values);
}

void LineGrid::showUsedColumns()
{
    for (int column = 0; column < LineModel::ColumnCount; ++column) {
        // What the customer wrote for the item: our number or theirs, whichever there is.
        const bool written = column == LineModel::SupplierItem && !m_model->hasValues(LineModel::BuyerItem);
        const bool always = written || column == LineModel::Number || column == LineModel::Sku
                            || column == LineModel::Description || column == LineModel::Quantity
                            || column == LineModel::Unit || column == LineModel::UnitPrice
                            || column == LineModel::LineTotal;
        const bool hidden = !always && !m_model->hasValues(column);
        if (isColumnHidden(column) != hidden)
            setColumnHidden(column, hidden);
    }
}

void LineGrid::columnMenu(const QPoint &point)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = LineModel::Sku; column < LineModel::ColumnCount; ++column) {
        QAction *action =
            menu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            fitColumns();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(point));
}

// As wide as the first rows need, and below them what is longer: a quantity is never cut off. The description takes
// what is left.
void LineGrid::fitColumns()
{
    const QFontMetrics metrics(textFont(TextSize::Body)), strong(textFont(TextSize::Strong));
    int used = 0;
    for (int column = 0; column < LineModel::ColumnCount; ++column) {
        if (isColumnHidden(column) || column == LineModel::Description)
            continue;
        int width = metrics.horizontalAdvance(
            m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        constexpr int Measured = 60; // measuring is slow, counting letters is not
        qsizetype longest = 0;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row, column);
            const QString mark = column == LineModel::Number
                                     ? stateMark(FieldState(index.data(LineModel::RowStateRole).toInt()))
                                     : index.data(LineModel::MarkRole).toString();
            const QString text = index.data().toString();
            if (row >= Measured && mark.size() + text.size() <= longest)
                continue;
            longest = std::max(longest, mark.size() + text.size());
            width = std::max(width, mark.isEmpty() ? metrics.horizontalAdvance(text)
                                                   : strong.horizontalAdvance(mark + text) + Space::Tight);
        }
        width = std::min(width, 150) + 2 * Space::Near + (column == LineModel::Number ? Space::Near : Space::Tight);
        setColumnWidth(column, width);
        used += width;
    }
    setColumnWidth(LineModel::Description, std::max(LeastDescription, viewport()->width() - used));
}

void LineGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitColumns();
    if (currentIndex().isValid())
        scrollTo(currentIndex()); // the questions above grow and shrink
}

} // namespace intray
