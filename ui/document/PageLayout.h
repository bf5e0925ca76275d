// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Source.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <utility>
#include <vector>

namespace intray {

// Where the pages of a document lie in one continuous scroll, and how a point of it becomes a place on a
// page and back. Pages count from 1, as in PagePlace. Pure geometry: knows no widget and no picture.
class PageLayout
{
public:
    static constexpr double Gap = 12;

    PageLayout() = default;
    explicit PageLayout(std::vector<QSizeF> pagesInPoints) : m_points(std::move(pagesInPoints)) {}

    // Lays the pages out `scale` pixels a point, turned clockwise by quarters, centred in `viewWidth`.
    void arrange(double scale, int quarterTurns, double viewWidth);

    int pageCount() const { return int(m_points.size()); }
    double scale() const { return m_scale; }
    int quarterTurns() const { return m_turns; }
    QSizeF size() const { return m_size; }
    QRectF pageRect(int page) const;
    // First and last page that a strip of the scroll shows; (1, 0) when there is none.
    std::pair<int, int> pagesBetween(double top, double bottom) const;

    struct PagePoint
    {
        int page = 1;
        double x = 0, y = 0; // fractions of the upright page
    };
    std::optional<PagePoint> at(const QPointF &point) const;
    QRectF rectOf(int page, const Box &box) const;
    // The part of the rectangle on the page, as a box of the upright page.
    Box boxOf(int page, const QRectF &rect) const;

    // The scale at which the box of a page is as wide as the view (a margin left), at most and at least
    // what a person can read.
    double scaleForWidth(int page, const Box &content, double viewWidth) const;
    double scaleForPage(int page, const QSizeF &view) const;

    static constexpr double SmallestScale = 0.2;
    static constexpr double LargestScale = 8;

private:
    QSizeF turned(int page) const;
    QPointF turn(double x, double y) const;
    std::pair<double, double> turnBack(double x, double y) const;

    std::vector<QSizeF> m_points;
    std::vector<QRectF> m_rects;
    double m_scale = 1;
    int m_turns = 0;
    QSizeF m_size;
};

} // namespace intray
