// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "ui/document/FieldFrame.h"
#include "ui/document/PageLayout.h"
#include "ui/shared/PagePictures.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <memory>
#include <vector>

namespace intray {

// The pages of one part in a continuous scroll, with frames over them. Draws the pictures that are at
// hand and outlines of the words until they come; never waits for one.
class PageCanvas : public QAbstractScrollArea
{
    Q_OBJECT
public:
    PageCanvas(PagePictures &pictures, QWidget *parent);

    // `first` names the first page; the pages live as long as `document`.
    void show(std::shared_ptr<const Document> document, const Pages *pages, const PageId &first);

    void setFrames(std::vector<FieldFrame> frames);
    void setAllFramesShown(bool shown);
    void select(const Source &place, const Source &row, bool bringIntoSight);
    int find(const QString &text);
    int goToHit(int direction);
    void goToPage(int page);
    int currentPage() const;

    void zoomBy(int steps, const QPointF &anchor);
    void zoomBy(int steps);
    void fitWidth();
    void fitPage();
    void rotate();
    int zoomPercent() const;
    // Where a box of a page lies in the viewport now.
    QRectF placeInView(int page, const intray::Box &box) const
    {
        return m_layout.rectOf(page, box).translated(-offset());
    }
    void bringIntoView(int page, const intray::Box &box) { bringIntoSight(page, box, box); }
    // The next Ctrl+click begins a new capture rather than adding to the last.
    void beginCapture() { m_picked.clear(); }

Q_SIGNALS:
    void placeClicked(const intray::Source &place);
    void captured(const std::vector<intray::Source> &places);
    void zoomChanged(int percent);
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;

private:
    enum class Fit { Width, Page, None };
    static constexpr double ZoomStep = 1.15;
    static constexpr double ReadingHeight = 0.4; // of the view: where one looks first

    const Page &page(int number) const { return m_pages->pages[size_t(number - 1)]; }
    QPointF offset() const;
    QPointF toContent(const QPointF &viewPoint) const { return viewPoint + offset(); }
    void arrange(double scale);
    void refit();
    void setScaleKeeping(double scale, const QPointF &anchor);
    void bringIntoSight(int page, const intray::Box &field, const intray::Box &row);
    bool isSelectionInSight(const QSize &view) const;
    void drawPage(QPainter &painter, int number);
    void drawWithoutPicture(QPainter &painter, int number, const QRectF &rect);
    void drawDoubts(QPainter &painter, int number);
    void drawFrames(QPainter &painter, int first, int last);
    void drawCapture(QPainter &painter);
    void pickWord(const QPointF &content);
    void finishBand(const QRectF &band);
    Source placeOf(int page, const intray::Box &box) const;
    // Where a source lies, when it is a place on these pages.
    const PagePlace *onPages(const Source &source) const;

    PagePictures &m_pictures;
    std::shared_ptr<const Document> m_document;
    const Pages *m_pages = nullptr;
    PageId m_first;
    PageLayout m_layout;
    Fit m_fit = Fit::Width;
    int m_turns = 0;
    QTimer m_settle; // pictures in a new size are asked for once the zoom rests

    std::vector<FieldFrame> m_frames;
    bool m_allFrames = false;
    Source m_selected, m_row;
    std::vector<PagePlace> m_hits;
    int m_hit = -1;

    std::vector<PagePlace> m_picked; // words of one capture, click by click
    std::optional<QPointF> m_bandStart, m_bandEnd; // content coordinates, while Ctrl+drag lasts
    std::optional<QPointF> m_dragStart;            // view coordinates, while the page is dragged
    bool m_dragged = false;
    int m_shownPage = 1;
};

} // namespace intray
