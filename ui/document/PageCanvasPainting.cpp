// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/PageCanvas.h"

#include "core/documents/RecognisedText.h"
#include "ui/document/FramePen.h"
#include "ui/document/PageWords.h"
#include "ui/shared/Theme.h"

#include <QPaintEvent>
#include <QPainter>

#include <cmath>

namespace intray {

namespace {

// Sharper pictures than this cost memory and show nothing more.
constexpr int WidestPicture = 4000;

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

} // namespace

void PageCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Colours::of(this).desk);
    if (!m_pages)
        return;
    painter.translate(-offset());
    const auto [first, last] = m_layout.pagesBetween(offset().y(), offset().y() + viewport()->height());
    for (int number = first; number <= last; ++number)
        drawPage(painter, number);
    for (int number = first; number <= last; ++number)
        drawDoubts(painter, number);
    drawFrames(painter, first, last);
    drawCapture(painter);
}

void PageCanvas::drawPage(QPainter &painter, int number)
{
    const Colours &colours = Colours::of(this);
    const QRectF rect = m_layout.pageRect(number);
    painter.fillRect(rect.translated(0, 2).adjusted(-1, 0, 1, 1), withAlpha(Qt::black, 0.14));
    PageId id = m_first;
    id.page = number;
    const double upright = m_turns % 2 == 0 ? rect.width() : rect.height();
    const int width = std::min(WidestPicture, int(std::lround(upright * devicePixelRatioF())));
    const QImage picture = m_settle.isActive() && !m_pictures.atHand(id, width).isNull()
                               ? m_pictures.atHand(id, width)
                               : m_pictures.picture(id, width);
    if (picture.isNull()) {
        drawWithoutPicture(painter, number, rect);
    } else if (m_turns == 0) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, picture.width() != width);
        painter.drawImage(rect, picture);
    } else {
        painter.save();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(rect.center());
        painter.rotate(90.0 * m_turns);
        const QSizeF size = m_turns % 2 == 0 ? rect.size() : rect.size().transposed();
        painter.drawImage(QRectF(QPointF(-size.width() / 2, -size.height() / 2), size), picture);
        painter.restore();
    }
    if (colours.dark)
        painter.fillRect(rect, withAlpha(Qt::black, 0.12)); // white paper glares in a dark room
}

// Until the picture is there, the words show as bars; if it never comes, as text.
void PageCanvas::drawWithoutPicture(QPainter &painter, int number, const QRectF &rect)
{
    PageId id = m_first;
    id.page = number;
    const bool failed = !m_pictures.failure(id).isEmpty();
    painter.fillRect(rect, Qt::white);
    const QRectF visible(offset(), QSizeF(viewport()->size()));
    painter.setPen(QColor(0x30, 0x34, 0x3c));
    for (const Word &word : page(number).words) {
        const QRectF box = m_layout.rectOf(number, word.box);
        if (!box.intersects(visible))
            continue;
        if (!failed) {
            painter.fillRect(box.adjusted(0, box.height() * 0.2, 0, -box.height() * 0.2), QColor(0xe6, 0xe8, 0xec));
            continue;
        }
        QFont font = painter.font();
        font.setPixelSize(std::max(4, int(box.height() * 0.8)));
        painter.setFont(font);
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, word.text);
    }
}

// Dots below the words that recognition was unsure of; what they could be is said on demand.
void PageCanvas::drawDoubts(QPainter &painter, int number)
{
    const QRectF visible(offset(), QSizeF(viewport()->size()));
    QPen pen(Colours::light().flagged, 1.6, Qt::DotLine); // paper is light in both themes
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    for (const Word &word : page(number).words) {
        if (!isDoubtful(page(number), word))
            continue;
        const QRectF box = m_layout.rectOf(number, word.box);
        if (box.intersects(visible))
            painter.drawLine(QPointF(box.left(), box.bottom() + 1.5), QPointF(box.right(), box.bottom() + 1.5));
    }
}

void PageCanvas::drawFrames(QPainter &painter, int first, int last)
{
    const Colours &colours = Colours::light(); // paper is light in both themes
    painter.setRenderHint(QPainter::Antialiasing);
    const auto rectOf = [&](const PagePlace &place) {
        return m_layout.rectOf(place.page, place.box).adjusted(-3, -2, 3, 2);
    };
    const auto shown = [&](const PagePlace *place) {
        return place && place->page >= first && place->page <= last && !place->box.isEmpty();
    };
    if (m_allFrames) {
        for (const FieldFrame &frame : m_frames) {
            const PagePlace *place = onPages(frame.source);
            if (shown(place))
                drawFieldFrame(painter, rectOf(*place), frame.kind, colours);
        }
    }
    for (size_t i = 0; i < m_hits.size(); ++i) {
        if (!shown(&m_hits[i]))
            continue;
        const bool current = int(i) == m_hit;
        painter.setPen(QPen(colours.accent, current ? 2 : 1));
        painter.setBrush(withAlpha(colours.accent, current ? 0.28 : 0.14));
        painter.drawRoundedRect(rectOf(m_hits[i]), 2, 2);
    }
    if (const PagePlace *row = onPages(m_row); shown(row))
        drawSelectedRow(painter, rectOf(*row).adjusted(-3, -1, 3, 1), colours);
    if (const PagePlace *field = onPages(m_selected); shown(field))
        drawSelectedField(painter, rectOf(*field), colours);
}

void PageCanvas::drawCapture(QPainter &painter)
{
    if (!m_bandStart || !m_bandEnd || !m_dragged)
        return;
    const Colours &colours = Colours::light();
    const QRectF band = QRectF(*m_bandStart, *m_bandEnd).normalized();
    painter.setPen(QPen(colours.accent, 1.5, Qt::DashLine));
    painter.setBrush(withAlpha(colours.accent, 0.10));
    painter.drawRect(band);
    painter.setPen(Qt::NoPen);
    painter.setBrush(withAlpha(colours.accent, 0.25));
    const auto [first, last] = m_layout.pagesBetween(band.top(), band.bottom());
    for (int number = first; number <= last; ++number) {
        const intray::Box box = m_layout.boxOf(number, band);
        if (box.isEmpty())
            continue;
        for (const Word *word : wordsIn(page(number), box))
            painter.drawRect(m_layout.rectOf(number, word->box));
    }
}

} // namespace intray
