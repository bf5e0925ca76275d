// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/SheetGrid.h"

#include "ui/document/FramePen.h"
#include "ui/shared/Theme.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace intray {

SheetGrid::SheetGrid(QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("sheetGrid"));
    setAccessibleName(tr("Cells of the sheet"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ContiguousSelection);
    setFocusPolicy(Qt::TabFocus);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
}

void SheetGrid::setPlace(int part, int sheet)
{
    m_part = part;
    m_sheet = sheet;
    viewport()->update();
}

void SheetGrid::setFrames(std::vector<FieldFrame> frames)
{
    m_frames = std::move(frames);
    viewport()->update();
}

void SheetGrid::setAllFramesShown(bool shown)
{
    m_allFrames = shown;
    viewport()->update();
}

const CellPlace *SheetGrid::here(const Source &source) const
{
    const auto *cell = std::get_if<CellPlace>(&source.place);
    return cell && source.part == m_part && cell->sheet == m_sheet ? cell : nullptr;
}

void SheetGrid::select(const Source &place, const Source &row, bool sight)
{
    m_selected = place;
    m_row = row;
    const CellPlace *cell = here(place) ? here(place) : here(row);
    if (sight && cell && model()) {
        const QModelIndex index = model()->index(cell->row, cell->column);
        if (!viewport()->rect().contains(visualRect(index))) {
            // Only as far sideways as it must: the first columns say what the row is about.
            const int left = horizontalScrollBar()->value();
            scrollTo(index, PositionAtCenter);
            horizontalScrollBar()->setValue(left);
            scrollTo(index, EnsureVisible);
        }
    }
    viewport()->update();
}

void SheetGrid::setHits(std::vector<CellPlace> hits, int current)
{
    m_hits = std::move(hits);
    m_hit = current;
    if (m_hit >= 0 && model())
        scrollTo(model()->index(m_hits[size_t(m_hit)].row, m_hits[size_t(m_hit)].column), EnsureVisible);
    viewport()->update();
}

QRectF SheetGrid::rectOf(const CellPlace &cell) const
{
    return model() ? QRectF(visualRect(model()->index(cell.row, cell.column))) : QRectF();
}

void SheetGrid::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Colours::of(this);
    if (m_allFrames) {
        for (const FieldFrame &frame : m_frames) {
            if (const CellPlace *cell = here(frame.source))
                drawFieldFrame(painter, rectOf(*cell).adjusted(1, 1, -2, -2), frame.kind, colours);
        }
    }
    QColor found = colours.accent;
    for (size_t i = 0; i < m_hits.size(); ++i) {
        if (m_hits[i].sheet != m_sheet)
            continue;
        found.setAlphaF(int(i) == m_hit ? 0.34F : 0.16F);
        painter.fillRect(rectOf(m_hits[i]), found);
    }
    const CellPlace *row = here(m_row);
    const CellPlace *field = here(m_selected);
    if (row && model()) {
        const QRectF first = rectOf({m_sheet, row->row, 0});
        const QRectF last = rectOf({m_sheet, row->row, model()->columnCount() - 1});
        drawSelectedRow(painter, first.united(last).adjusted(1, 0, -1, -1), colours);
    }
    if (field)
        drawSelectedField(painter, rectOf(*field).adjusted(1, 1, -1, -1), colours);
    if (m_capturing && m_capturedTo) {
        painter.setPen(QPen(colours.accent, 1.5, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(visualRect(*m_capturing).united(visualRect(*m_capturedTo))));
    }
}

void SheetGrid::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton)
        return;
    if ((event->modifiers() & Qt::ControlModifier) && index.isValid()) {
        m_capturing = m_capturedTo = index;
        return;
    }
    QTableView::mousePressEvent(event);
    if (index.isValid())
        Q_EMIT placeClicked(Source{m_part, CellPlace{m_sheet, index.row(), index.column()}});
}

void SheetGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_capturing) {
        QTableView::mouseMoveEvent(event);
        return;
    }
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid())
        m_capturedTo = index;
    viewport()->update();
}

void SheetGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_capturing) {
        QTableView::mouseReleaseEvent(event);
        return;
    }
    const QModelIndex a = *m_capturing, b = m_capturedTo.value_or(a);
    m_capturing.reset();
    m_capturedTo.reset();
    viewport()->update();
    std::vector<Source> places;
    for (int row = std::min(a.row(), b.row()); row <= std::max(a.row(), b.row()); ++row) {
        for (int column = std::min(a.column(), b.column()); column <= std::max(a.column(), b.column()); ++column)
            places.push_back(Source{m_part, CellPlace{m_sheet, row, column}});
    }
    Q_EMIT captured(places);
}

} // namespace intray
