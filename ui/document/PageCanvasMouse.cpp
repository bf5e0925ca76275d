// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/PageCanvas.h"

#include "core/documents/RecognisedText.h"
#include "ui/document/PageWords.h"
#include "ui/shared/RecognisedWords.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace intray {

void PageCanvas::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const double steps = event->angleDelta().y() / 120.0;
    setScaleKeeping(m_layout.scale() * std::pow(ZoomStep, steps), event->position());
    event->accept();
}

void PageCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home: goToPage(1); return;
    case Qt::Key_End: verticalScrollBar()->setValue(verticalScrollBar()->maximum()); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageCanvas::mousePressEvent(QMouseEvent *event)
{
    if (!m_pages || event->button() != Qt::LeftButton)
        return;
    m_dragged = false;
    if (event->modifiers() & Qt::ControlModifier) {
        m_bandStart = m_bandEnd = toContent(event->position());
    } else {
        m_picked.clear();
        m_dragStart = event->position();
    }
}

void PageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    viewport()->setCursor(control ? Qt::CrossCursor : Qt::ArrowCursor);
    // Ctrl was let go: what was picked is complete.
    if (!control && !m_bandStart)
        m_picked.clear();
    if (m_bandStart) {
        m_bandEnd = toContent(event->position());
        m_dragged = m_dragged
                    || (*m_bandEnd - *m_bandStart).manhattanLength() >= QApplication::startDragDistance();
        viewport()->update();
    } else if (m_dragStart) {
        const QPointF by = event->position() - *m_dragStart;
        if (!m_dragged && by.manhattanLength() < QApplication::startDragDistance())
            return;
        m_dragged = true;
        m_dragStart = event->position();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - int(by.x()));
        verticalScrollBar()->setValue(verticalScrollBar()->value() - int(by.y()));
    }
}

void PageCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pages)
        return;
    const QPointF content = toContent(event->position());
    if (m_bandStart) {
        const QRectF band = QRectF(*m_bandStart, content).normalized();
        m_bandStart = m_bandEnd = std::nullopt;
        viewport()->update();
        if (m_dragged)
            finishBand(band);
        else
            pickWord(content);
    } else if (m_dragStart && !m_dragged) {
        if (const std::optional<PageLayout::PagePoint> point = m_layout.at(content)) {
            const Word *word = wordAt(page(point->page), point->x, point->y);
            const intray::Box box = word ? word->box : intray::Box{point->x, point->y, point->x, point->y};
            Q_EMIT placeClicked(placeOf(point->page, box));
        }
    }
    m_dragStart.reset();
}

bool PageCanvas::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_pages)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::optional<PageLayout::PagePoint> point = m_layout.at(toContent(help->pos()));
    const Word *word = point && page(point->page).recognised ? wordAt(page(point->page), point->x, point->y) : nullptr;
    if (word) {
        const RecognisedText read = recognisedText(page(point->page), {word});
        // As rich text a tip would take the customer's words for markup.
        const QString text = QStringLiteral("\u201c%1\u201d\n%2").arg(word->text, recognitionText(read));
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal), viewport());
    } else {
        QToolTip::hideText();
    }
    return true;
}

void PageCanvas::pickWord(const QPointF &content)
{
    const std::optional<PageLayout::PagePoint> point = m_layout.at(content);
    const Word *word = point ? wordAt(page(point->page), point->x, point->y) : nullptr;
    if (!word)
        return;
    const PagePlace picked{point->page, word->box};
    if (!m_picked.empty() && m_picked.front().page != picked.page)
        m_picked.clear();
    const auto again = std::find(m_picked.begin(), m_picked.end(), picked);
    if (again != m_picked.end() && m_picked.size() > 1)
        m_picked.erase(again); // a second click takes the word out again
    else if (again == m_picked.end())
        m_picked.push_back(picked);
    std::vector<Source> places;
    for (const PagePlace &each : m_picked)
        places.push_back(placeOf(each.page, each.box));
    Q_EMIT captured(places);
}

void PageCanvas::finishBand(const QRectF &band)
{
    m_picked.clear();
    // The page on which most of the band lies; one capture does not cross pages.
    int best = 0;
    double area = 0;
    const auto [first, last] = m_layout.pagesBetween(band.top(), band.bottom());
    for (int number = first; number <= last; ++number) {
        const QRectF inside = band.intersected(m_layout.pageRect(number));
        if (inside.width() * inside.height() > area) {
            area = inside.width() * inside.height();
            best = number;
        }
    }
    if (best > 0)
        Q_EMIT captured({placeOf(best, m_layout.boxOf(best, band))});
}

} // namespace intray
