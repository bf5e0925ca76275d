// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/PageCanvas.h"

#include "ui/document/PageWords.h"

#include <QScrollBar>

#include <cmath>

namespace intray {

namespace {

constexpr double PixelsPerPoint = 96.0 / 72.0;

} // namespace

PageCanvas::PageCanvas(PagePictures &pictures, QWidget *parent)
    : QAbstractScrollArea(parent), m_pictures(pictures)
{
    setObjectName(QStringLiteral("pageCanvas"));
    setAccessibleName(tr("Pages of the document"));
    setFrameShape(QFrame::NoFrame);
    // A click must not take the keyboard from the field it captures into.
    setFocusPolicy(Qt::TabFocus);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::ArrowCursor);
    m_settle.setSingleShot(true);
    m_settle.setInterval(120);
    connect(&m_settle, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    connect(&pictures, &PagePictures::ready, this, [this](const PageId &page) {
        if (page.sha256 == m_first.sha256 && page.part == m_first.part)
            viewport()->update();
    });
    connect(&pictures, &PagePictures::failed, this, [this](const PageId &page, const QString &) {
        if (page.sha256 == m_first.sha256 && page.part == m_first.part)
            viewport()->update();
    });
}

void PageCanvas::show(std::shared_ptr<const Document> document, const Pages *pages, const PageId &first)
{
    m_document = std::move(document);
    m_pages = pages;
    m_first = first;
    m_frames.clear();
    m_selected = m_row = {};
    m_hits.clear();
    m_picked.clear();
    m_hit = -1;
    m_turns = 0;
    m_fit = Fit::Width;
    std::vector<QSizeF> sizes;
    if (m_pages) {
        for (const Page &each : m_pages->pages)
            sizes.emplace_back(std::max(1.0, each.width), std::max(1.0, each.height));
    }
    m_layout = PageLayout(std::move(sizes));
    refit();
    verticalScrollBar()->setValue(0);
    m_settle.stop(); // the first picture is wanted at once
    viewport()->update();
}

void PageCanvas::setFrames(std::vector<FieldFrame> frames)
{
    m_frames = std::move(frames);
    viewport()->update();
}

void PageCanvas::setAllFramesShown(bool shown)
{
    m_allFrames = shown;
    viewport()->update();
}

const PagePlace *PageCanvas::onPages(const Source &source) const
{
    const auto *place = std::get_if<PagePlace>(&source.place);
    if (!place || source.part != m_first.part || place->page < 1 || place->page > m_layout.pageCount())
        return nullptr;
    return place;
}

Source PageCanvas::placeOf(int number, const intray::Box &box) const
{
    return Source{m_first.part, PagePlace{number, box}};
}

void PageCanvas::select(const Source &place, const Source &row, bool sight)
{
    m_selected = place;
    m_row = row;
    const PagePlace *field = onPages(place);
    const PagePlace *band = onPages(row);
    if (sight && (field || band)) {
        const PagePlace *target = field ? field : band;
        const intray::Box whole = band && band->page == target->page ? band->box : target->box;
        bringIntoSight(target->page, target->box, whole);
    }
    viewport()->update();
}

void PageCanvas::bringIntoSight(int number, const intray::Box &field, const intray::Box &row)
{
    if (field.isEmpty() && row.isEmpty()) {
        goToPage(number);
        return;
    }
    // Print that is too small to read at the width of the page is enlarged around the field.
    const double height = field.height() * m_layout.pageRect(number).height();
    if (m_fit == Fit::Width && m_turns % 2 == 0 && height > 0 && height < 10)
        arrange(std::min(m_layout.scale() * 13 / height, 4.0));
    const QRectF band = m_layout.rectOf(number, row.isEmpty() ? field : row);
    const QRectF box = m_layout.rectOf(number, field.isEmpty() ? row : field);
    const QSize view = viewport()->size();
    const QPointF at = offset();
    const double margin = std::min(64.0, view.height() / 6.0);
    if (band.top() < at.y() + margin || band.bottom() > at.y() + view.height() - margin)
        verticalScrollBar()->setValue(int(band.center().y() - view.height() * ReadingHeight));
    const bool rowFits = band.width() <= view.width() - 16;
    const QRectF wide = rowFits ? band : box;
    if (wide.left() < at.x() + 8 || wide.right() > at.x() + view.width() - 8)
        horizontalScrollBar()->setValue(int(wide.center().x() - view.width() / 2.0));
}

int PageCanvas::find(const QString &text)
{
    m_hits.clear();
    m_hit = -1;
    for (int number = 1; number <= m_layout.pageCount(); ++number) {
        for (const intray::Box &box : findOnPage(page(number), text))
            m_hits.push_back({number, box});
    }
    if (!m_hits.empty()) {
        // The first hit at or below what is in sight.
        const double top = offset().y();
        const auto next = std::find_if(m_hits.begin(), m_hits.end(), [&](const PagePlace &hit) {
            return m_layout.rectOf(hit.page, hit.box).bottom() >= top;
        });
        m_hit = next == m_hits.end() ? -1 : int(next - m_hits.begin()) - 1;
        goToHit(1);
    }
    viewport()->update();
    return int(m_hits.size());
}

int PageCanvas::goToHit(int direction)
{
    if (m_hits.empty())
        return 0;
    const int count = int(m_hits.size());
    m_hit = ((m_hit + direction) % count + count) % count;
    const PagePlace &hit = m_hits[size_t(m_hit)];
    bringIntoSight(hit.page, hit.box, hit.box);
    viewport()->update();
    return m_hit + 1;
}

void PageCanvas::goToPage(int number)
{
    verticalScrollBar()->setValue(int(m_layout.pageRect(number).top() - PageLayout::Gap));
}

int PageCanvas::currentPage() const
{
    const double middle = offset().y() + viewport()->height() * ReadingHeight;
    const int last = m_layout.pagesBetween(0, middle).second;
    return std::clamp(last, 1, std::max(1, m_layout.pageCount()));
}

QPointF PageCanvas::offset() const
{
    return QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

void PageCanvas::arrange(double scale)
{
    const QSize view = viewport()->size();
    m_layout.arrange(scale, m_turns, view.width());
    const QSize content = m_layout.size().toSize();
    verticalScrollBar()->setRange(0, std::max(0, content.height() - view.height()));
    verticalScrollBar()->setPageStep(view.height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, content.width() - view.width()));
    horizontalScrollBar()->setPageStep(view.width());
    horizontalScrollBar()->setSingleStep(40);
    m_settle.start();
    viewport()->update();
    Q_EMIT zoomChanged(zoomPercent());
}

void PageCanvas::refit()
{
    if (!m_pages || m_pages->pages.empty()) {
        arrange(1);
        return;
    }
    const int number = currentPage();
    // At the width of the words the margins are out of sight on purpose; no bar offers them.
    setHorizontalScrollBarPolicy(m_fit == Fit::None ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (m_fit == Fit::Page) {
        arrange(m_layout.scaleForPage(number, viewport()->size()));
    } else if (m_fit == Fit::Width) {
        // Margins of the paper are not worth the room: the words fill the width.
        const intray::Box content = contentBox(page(number));
        // An upright page measures its width, a turned one its height.
        m_layout.arrange(m_layout.scale(), m_turns, viewport()->width());
        arrange(m_layout.scaleForWidth(number, content, viewport()->width()));
        const QRectF shown = content.isEmpty() ? m_layout.pageRect(number) : m_layout.rectOf(number, content);
        horizontalScrollBar()->setValue(int(shown.center().x() - viewport()->width() / 2.0));
    } else {
        arrange(m_layout.scale());
    }
}

void PageCanvas::setScaleKeeping(double scale, const QPointF &anchor)
{
    const QPointF content = toContent(anchor);
    const std::optional<PageLayout::PagePoint> point = m_layout.at(content);
    const QSizeF before = m_layout.size();
    m_fit = Fit::None;
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    arrange(scale);
    QPointF now(content.x() * m_layout.size().width() / std::max(1.0, before.width()),
                content.y() * m_layout.size().height() / std::max(1.0, before.height()));
    if (point)
        now = m_layout.rectOf(point->page, {point->x, point->y, point->x, point->y}).topLeft();
    horizontalScrollBar()->setValue(int(std::lround(now.x() - anchor.x())));
    verticalScrollBar()->setValue(int(std::lround(now.y() - anchor.y())));
}

void PageCanvas::zoomBy(int steps, const QPointF &anchor)
{
    setScaleKeeping(m_layout.scale() * std::pow(ZoomStep, steps), anchor);
}

void PageCanvas::zoomBy(int steps)
{
    zoomBy(steps, QRectF(viewport()->rect()).center());
}

void PageCanvas::fitWidth()
{
    m_fit = Fit::Width;
    refit();
}

void PageCanvas::fitPage()
{
    const int number = currentPage();
    m_fit = Fit::Page;
    refit();
    goToPage(number);
}

void PageCanvas::rotate()
{
    const int number = currentPage();
    m_turns = (m_turns + 1) % 4;
    refit();
    goToPage(number);
}

int PageCanvas::zoomPercent() const
{
    return int(std::lround(m_layout.scale() / PixelsPerPoint * 100));
}

void PageCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    // A bar that opens above or beside the pages takes nothing out of sight: the selected field stays, or else what
    // stood where one reads.
    const QSize before = event->oldSize();
    const bool sawField = isSelectionInSight(before);
    const QPointF read(before.width() / 2.0, before.height() * ReadingHeight);
    const std::optional<PageLayout::PagePoint> point = m_pages ? m_layout.at(toContent(read)) : std::nullopt;
    refit();
    if (sawField)
        select(m_selected, m_row, true);
    else if (point)
        verticalScrollBar()->setValue(int(std::lround(
            m_layout.rectOf(point->page, {point->x, point->y, point->x, point->y}).top() - viewport()->height() * ReadingHeight)));
}

bool PageCanvas::isSelectionInSight(const QSize &view) const
{
    const PagePlace *field = m_pages ? onPages(m_selected) : nullptr;
    const PagePlace *place = field ? field : m_pages ? onPages(m_row) : nullptr;
    return place && placeInView(place->page, place->box).intersects(QRectF(QPointF(), view));
}

void PageCanvas::scrollContentsBy(int, int)
{
    viewport()->update();
    const int number = currentPage();
    if (number != m_shownPage) {
        m_shownPage = number;
        Q_EMIT currentPageChanged(number);
    }
}

} // namespace intray
