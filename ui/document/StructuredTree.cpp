// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/StructuredTree.h"

#include "core/base/TextFold.h"
#include "ui/document/FramePen.h"
#include "ui/document/StructuredDelegate.h"
#include "ui/shared/Theme.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace intray {

namespace {

// A longer file opens with its first levels only.
constexpr int MostOpened = 60'000;
constexpr int MeasuredRows = 400;
constexpr int WidestValue = 4000;

} // namespace

StructuredTree::StructuredTree(QWidget *parent) : QTreeView(parent), m_model(new StructuredModel(this))
{
    setObjectName(QStringLiteral("structuredTree"));
    setAccessibleName(tr("Content of the file"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setFocusPolicy(Qt::TabFocus);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setVerticalScrollMode(ScrollPerPixel);
    setIndentation(Space::Apart);
    setModel(m_model);
    setItemDelegate(new StructuredDelegate(this));
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerWidget(new QWidget(this));
}

void StructuredTree::show(std::shared_ptr<const Document> document, int part)
{
    m_part = part;
    m_frames.clear();
    m_framed.clear();
    m_selected.reset();
    m_row.reset();
    m_sighted.reset();
    m_hits.clear();
    m_hit = -1;
    const Structured *structured = document->parts[size_t(part)].structured();
    const size_t count = structured ? structured->elements.size() : 0;
    m_model->show(std::move(document), structured);
    setRootIsDecorated(structured && std::any_of(structured->elements.begin(), structured->elements.end(),
                                                 [](const StructuredElement &each) { return each.parent.has_value(); }));
    if (count <= MostOpened)
        expandAll();
    else
        expandToDepth(1);
    fitColumns();
    verticalScrollBar()->setValue(0);
}

// Names get the room they need, values the rest; segments with many values more than that.
void StructuredTree::fitColumns()
{
    if (!elements())
        return;
    const QFontMetrics metrics(font());
    const QFontMetrics small(StructuredDelegate::smallFont(font()));
    int names = 0;
    int values = 0;
    QModelIndex index = m_model->index(0, StructuredModel::Name);
    for (int row = 0; row < MeasuredRows && index.isValid(); ++row, index = indexBelow(index)) {
        int depth = 1;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            ++depth;
        const QString meaning = index.data(StructuredModel::MeaningRole).toString();
        const int width = depth * indentation() + metrics.horizontalAdvance(index.data().toString())
            + (meaning.isEmpty() ? 0 : Space::Near + small.horizontalAdvance(meaning)) + 2 * Space::Near;
        names = std::max(names, width);
        const auto pieces = StructuredDelegate::placePieces(*elements(), m_model->elementOf(index),
                                                            QRect(0, 0, WidestValue, 1), font());
        if (pieces.size() > 1)
            values = std::max(values, pieces.back().value.right() + Space::Apart);
    }
    const int most = std::max(120, viewport()->width() * 55 / 100);
    names = std::clamp(names, 80, most);
    header()->resizeSection(StructuredModel::Name, names);
    header()->resizeSection(StructuredModel::Value, std::max(values, viewport()->width() - names));
}

void StructuredTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitColumns();
    // What was brought into sight of another size may have left it: a view is filled before it is laid out.
    if (m_sighted && elements())
        bringIntoSight(*m_sighted);
}

void StructuredTree::setZoom(int percent)
{
    QFont zoomed = textFont(TextSize::Body);
    zoomed.setPointSizeF(zoomed.pointSizeF() * percent / 100.0);
    setFont(zoomed);
    setIndentation(Space::Apart * percent / 100);
    scheduleDelayedItemsLayout();
    fitColumns();
}

std::optional<int> StructuredTree::here(const Source &source) const
{
    const auto *place = std::get_if<PathPlace>(&source.place);
    return place && source.part == m_part && elements() ? elements()->elementAt(place->path) : std::nullopt;
}

Source StructuredTree::placeOf(int element) const
{
    return Source{m_part, PathPlace{elements()->pathOf(element)}};
}

void StructuredTree::setFrames(std::vector<FieldFrame> frames)
{
    if (frames == m_frames)
        return;
    m_frames = std::move(frames);
    m_framed.clear();
    for (const FieldFrame &frame : m_frames) {
        if (const auto element = here(frame.source))
            m_framed.push_back({*element, frame.kind});
    }
    std::stable_sort(m_framed.begin(), m_framed.end(),
                     [](const Framed &a, const Framed &b) { return a.element < b.element; });
    viewport()->update();
}

void StructuredTree::setAllFramesShown(bool shown)
{
    m_allFrames = shown;
    viewport()->update();
}

void StructuredTree::select(const Source &place, const Source &row, bool sight)
{
    m_selected = here(place);
    m_row = here(row);
    const std::optional<int> wanted = m_selected ? m_selected : m_row;
    m_sighted = sight ? wanted : std::nullopt;
    if (m_sighted)
        bringIntoSight(*m_sighted);
    viewport()->update();
}

void StructuredTree::bringIntoSight(int element)
{
    const QModelIndex index = m_model->indexOf(element);
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    const int height = visualRect(index).height();
    if (!viewport()->rect().adjusted(0, height, 0, -2 * height).contains(QPoint(1, visualRect(index).center().y())))
        scrollTo(index, PositionAtCenter);
    // Sideways only as far as it must: the names say what the values are.
    horizontalScrollBar()->setValue(0);
    const QRect piece = rectOf(element);
    if (piece.right() > viewport()->width())
        horizontalScrollBar()->setValue(std::min(piece.left(), piece.right() - viewport()->width() + Space::Apart));
}

int StructuredTree::find(const QString &text)
{
    m_hits.clear();
    m_hit = -1;
    const QString wanted = foldText(text);
    const int count = elements() && !wanted.isEmpty() ? int(elements()->structured().elements.size()) : 0;
    for (int i = 0; i < count; ++i) {
        const StructuredElement &each = elements()->at(i);
        const bool isRow = elements()->isRow(i);
        const bool isWhole = isRow || elements()->endOf(i) == i + 1; // a composite is read by its components
        if ((isWhole && foldText(each.value).contains(wanted)) || (isRow && foldText(each.name).contains(wanted)))
            m_hits.push_back(i);
    }
    if (!m_hits.empty())
        goToHit(1);
    viewport()->update();
    return int(m_hits.size());
}

int StructuredTree::goToHit(int direction)
{
    if (m_hits.empty())
        return 0;
    const int count = int(m_hits.size());
    m_hit = ((m_hit + direction) % count + count) % count;
    bringIntoSight(m_hits[size_t(m_hit)]);
    viewport()->update();
    return m_hit + 1;
}

std::vector<std::pair<int, QRect>> StructuredTree::rowsInSight() const
{
    std::vector<std::pair<int, QRect>> rows;
    for (QModelIndex index = indexAt(QPoint(1, 1)); index.isValid(); index = indexBelow(index)) {
        const QModelIndex value = index.siblingAtColumn(StructuredModel::Value);
        const QRect cell = visualRect(value);
        if (cell.top() > viewport()->height())
            break;
        rows.emplace_back(m_model->elementOf(index), cell);
    }
    return rows;
}

// The element's own piece; what is put together of several, all of them; what has none, the row.
QRect StructuredTree::pieceRect(int element, const QRect &cell) const
{
    QRect around;
    const int row = elements()->rowOf(element);
    for (const auto &piece : StructuredDelegate::placePieces(*elements(), row, cell, font())) {
        const bool isPart = piece.element >= element && piece.element < elements()->endOf(element);
        if (piece.element == element || (isPart && element != row))
            around |= piece.value;
    }
    if (!around.isEmpty())
        return around.adjusted(-Space::Tight, 2, Space::Tight, -2);
    return QRect(0, cell.top(), viewport()->width(), cell.height()).adjusted(1, 1, -2, -2);
}

QRect StructuredTree::rectOf(int element) const
{
    const QRect cell = visualRect(m_model->indexOf(element, StructuredModel::Value));
    return cell.isEmpty() ? QRect() : pieceRect(element, cell);
}

void StructuredTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!elements())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Colours::of(this);
    QRect lineRows;
    QRect selected;
    QColor found = colours.accent;
    for (const auto &[row, cell] : rowsInSight()) {
        const auto isHere = [&, row = row](int element) { return elements()->rowOf(element) == row; };
        if (m_allFrames) {
            auto framed = std::lower_bound(m_framed.begin(), m_framed.end(), row,
                                           [](const Framed &each, int from) { return each.element < from; });
            for (; framed != m_framed.end() && isHere(framed->element); ++framed)
                drawFieldFrame(painter, QRectF(pieceRect(framed->element, cell)), framed->kind, colours);
        }
        auto hit = std::lower_bound(m_hits.begin(), m_hits.end(), row);
        for (; hit != m_hits.end() && isHere(*hit); ++hit) {
            found.setAlphaF(m_hit >= 0 && *hit == m_hits[size_t(m_hit)] ? 0.34F : 0.16F);
            painter.fillRect(pieceRect(*hit, cell), found);
        }
        const QRect wholeRow(0, cell.top(), viewport()->width(), cell.height());
        if (m_row && row >= elements()->rowOf(*m_row) && row < elements()->endOf(elements()->rowOf(*m_row)))
            lineRows |= wholeRow;
        // A value put together from what stands below is all of that.
        const bool isBelow = m_selected && elements()->isRow(*m_selected) && elements()->piecesOf(*m_selected).empty()
            && row >= *m_selected && row < elements()->endOf(*m_selected);
        if (isBelow)
            selected |= wholeRow.adjusted(1, 0, -2, 0);
        else if (m_selected && isHere(*m_selected))
            selected |= pieceRect(*m_selected, cell);
    }
    if (!lineRows.isEmpty())
        drawSelectedRow(painter, QRectF(lineRows).adjusted(1, 0, -1, -1), colours);
    if (!selected.isEmpty())
        drawSelectedField(painter, QRectF(selected), colours);
}

std::optional<int> StructuredTree::elementAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    // Left of the name stand the signs that open and close.
    if (!index.isValid() || !elements() || point.x() < visualRect(index.siblingAtColumn(StructuredModel::Name)).left())
        return std::nullopt;
    const int row = m_model->elementOf(index);
    const QRect cell = visualRect(index.siblingAtColumn(StructuredModel::Value));
    for (const auto &piece : StructuredDelegate::placePieces(*elements(), row, cell, font())) {
        if ((piece.value | piece.label).adjusted(-Space::Tight, 0, Space::Tight, 0).contains(point))
            return piece.element;
    }
    return row;
}

void StructuredTree::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const std::optional<int> element = elementAt(event->position().toPoint());
    if (element && (event->modifiers() & Qt::ControlModifier)) {
        m_capturing = element;
        return;
    }
    QTreeView::mousePressEvent(event);
    if (element)
        Q_EMIT placeClicked(placeOf(*element));
}

void StructuredTree::mouseMoveEvent(QMouseEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    viewport()->setCursor(control ? Qt::CrossCursor : Qt::ArrowCursor);
    if (!m_capturing)
        QTreeView::mouseMoveEvent(event);
}

void StructuredTree::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_capturing) {
        QTreeView::mouseReleaseEvent(event);
        return;
    }
    const int from = *m_capturing;
    m_capturing.reset();
    const int to = elementAt(event->position().toPoint()).value_or(from);
    std::vector<Source> places;
    for (int i = std::min(from, to); i <= std::max(from, to); ++i) {
        const bool isWhole = elements()->isRow(i) || elements()->endOf(i) == i + 1;
        if (i == from || i == to || (isWhole && !elements()->at(i).value.isEmpty()))
            places.push_back(placeOf(i));
    }
    Q_EMIT captured(places);
}

void StructuredTree::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->modifiers() != Qt::NoModifier || !currentIndex().isValid()) {
        QTreeView::keyPressEvent(event);
        return;
    }
    const int row = m_model->elementOf(currentIndex());
    const std::vector<StructuredIndex::Piece> pieces = elements()->piecesOf(row);
    Q_EMIT placeClicked(placeOf(pieces.empty() ? row : pieces.front().element));
}

} // namespace intray
