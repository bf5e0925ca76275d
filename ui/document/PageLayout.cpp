// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/PageLayout.h"

#include <algorithm>
#include <cmath>

namespace intray {

QSizeF PageLayout::turned(int page) const
{
    const QSizeF size = m_points[size_t(page - 1)];
    return m_turns % 2 == 0 ? size : size.transposed();
}

void PageLayout::arrange(double scale, int quarterTurns, double viewWidth)
{
    m_scale = std::clamp(scale, SmallestScale, LargestScale);
    m_turns = ((quarterTurns % 4) + 4) % 4;
    m_rects.clear();
    double widest = 0;
    for (int page = 1; page <= pageCount(); ++page)
        widest = std::max(widest, turned(page).width() * m_scale);
    const double width = std::max(widest, viewWidth);
    double top = 0; // grey stands between pages, not above the first
    for (int page = 1; page <= pageCount(); ++page) {
        const QSizeF size = turned(page) * m_scale;
        m_rects.emplace_back(std::floor((width - size.width()) / 2), top, size.width(), size.height());
        top += std::ceil(size.height()) + Gap;
    }
    m_size = QSizeF(width, m_points.empty() ? 0 : top);
}

QRectF PageLayout::pageRect(int page) const
{
    if (page < 1 || page > int(m_rects.size()))
        return {};
    return m_rects[size_t(page - 1)];
}

std::pair<int, int> PageLayout::pagesBetween(double top, double bottom) const
{
    const auto first = std::partition_point(m_rects.begin(), m_rects.end(),
                                            [&](const QRectF &rect) { return rect.bottom() < top; });
    const auto last = std::partition_point(first, m_rects.end(),
                                           [&](const QRectF &rect) { return rect.top() <= bottom; });
    return {int(first - m_rects.begin()) + 1, int(last - m_rects.begin())};
}

QPointF PageLayout::turn(double x, double y) const
{
    switch (m_turns) {
    case 1: return {1 - y, x};
    case 2: return {1 - x, 1 - y};
    case 3: return {y, 1 - x};
    default: return {x, y};
    }
}

std::pair<double, double> PageLayout::turnBack(double x, double y) const
{
    switch (m_turns) {
    case 1: return {y, 1 - x};
    case 2: return {1 - x, 1 - y};
    case 3: return {1 - y, x};
    default: return {x, y};
    }
}

std::optional<PageLayout::PagePoint> PageLayout::at(const QPointF &point) const
{
    const auto [first, last] = pagesBetween(point.y(), point.y());
    for (int page = first; page <= last; ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.contains(point))
            continue;
        const auto [x, y] = turnBack((point.x() - rect.left()) / rect.width(),
                                     (point.y() - rect.top()) / rect.height());
        return PagePoint{page, x, y};
    }
    return std::nullopt;
}

QRectF PageLayout::rectOf(int page, const Box &box) const
{
    const QRectF rect = pageRect(page);
    const QPointF a = turn(box.left, box.top);
    const QPointF b = turn(box.right, box.bottom);
    const auto place = [&](const QPointF &point) {
        return QPointF(rect.left() + point.x() * rect.width(), rect.top() + point.y() * rect.height());
    };
    return QRectF(place(a), place(b)).normalized();
}

Box PageLayout::boxOf(int page, const QRectF &rect) const
{
    const QRectF whole = pageRect(page);
    const QRectF inside = rect.intersected(whole);
    if (inside.isEmpty())
        return {};
    const auto back = [&](const QPointF &point) {
        return turnBack((point.x() - whole.left()) / whole.width(),
                        (point.y() - whole.top()) / whole.height());
    };
    const auto [ax, ay] = back(inside.topLeft());
    const auto [bx, by] = back(inside.bottomRight());
    return {std::min(ax, bx), std::min(ay, by), std::max(ax, bx), std::max(ay, by)};
}

double PageLayout::scaleForWidth(int page, const Box &content, double viewWidth) const
{
    if (page < 1 || page > pageCount())
        return 1;
    const QSizeF size = turned(page);
    const double part = content.isEmpty() ? 1 : (m_turns % 2 == 0 ? content.width() : content.height());
    const double points = std::max(size.width() * part, size.width() * 0.4);
    const double margin = 2 * Gap;
    // Never narrower than the view: paper fills it to both sides.
    const double fill = viewWidth / std::max(1.0, size.width());
    return std::clamp(std::max(fill, (viewWidth - margin) / std::max(1.0, points)), SmallestScale, 4.0);
}

double PageLayout::scaleForPage(int page, const QSizeF &view) const
{
    if (page < 1 || page > pageCount())
        return 1;
    const QSizeF size = turned(page);
    return std::clamp(std::min((view.width() - 2 * Gap) / std::max(1.0, size.width()),
                               (view.height() - 2 * Gap) / std::max(1.0, size.height())),
                      SmallestScale, LargestScale);
}

} // namespace intray
