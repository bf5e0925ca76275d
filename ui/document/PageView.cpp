// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/PageView.h"

#include "ui/document/PageCanvas.h"
#include "ui/document/ThumbnailStrip.h"

#include <QHBoxLayout>

namespace intray {

PageView::PageView(PagePictures &pictures, QWidget *parent)
    : PartView(parent), m_canvas(new PageCanvas(pictures, this)), m_thumbnails(new ThumbnailStrip(pictures, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_thumbnails);
    row->addWidget(m_canvas, 1);
    setFocusProxy(m_canvas);
    connect(m_canvas, &PageCanvas::placeClicked, this, &PageView::placeClicked);
    connect(m_canvas, &PageCanvas::captured, this, &PageView::captured);
    connect(m_canvas, &PageCanvas::zoomChanged, this, &PageView::zoomChanged);
    connect(m_canvas, &PageCanvas::currentPageChanged, m_thumbnails, &ThumbnailStrip::setCurrentPage);
    connect(m_thumbnails, &ThumbnailStrip::pageChosen, m_canvas, &PageCanvas::goToPage);
}

void PageView::show(std::shared_ptr<const Document> document, const Pages *pages, const PageId &first)
{
    std::vector<double> heights;
    if (pages) {
        for (const Page &page : pages->pages)
            heights.push_back(page.width > 0 ? page.height / page.width : 1.4);
    }
    m_canvas->show(std::move(document), pages, first);
    m_thumbnails->show(first, heights);
    m_thumbnails->setCurrentPage(1);
}

void PageView::setFrames(std::vector<FieldFrame> frames)
{
    m_canvas->setFrames(std::move(frames));
}

void PageView::setAllFramesShown(bool shown)
{
    m_canvas->setAllFramesShown(shown);
}

void PageView::select(const Source &place, const Source &row, bool bringIntoSight)
{
    m_canvas->select(place, row, bringIntoSight);
}

int PageView::find(const QString &text)
{
    return m_canvas->find(text);
}

int PageView::goToHit(int direction)
{
    return m_canvas->goToHit(direction);
}

void PageView::zoomBy(int steps)
{
    m_canvas->zoomBy(steps);
}

void PageView::fitWidth()
{
    m_canvas->fitWidth();
}

void PageView::fitPage()
{
    m_canvas->fitPage();
}

void PageView::rotate()
{
    m_canvas->rotate();
}

int PageView::leftOfTools() const
{
    return m_thumbnails->isVisibleTo(this) ? m_thumbnails->width() : 0;
}

int PageView::zoomPercent() const
{
    return m_canvas->zoomPercent();
}

} // namespace intray
