// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/RivalReadings.h"

namespace intray {

namespace {

constexpr double LeastShare = 0.02;   // less than this, no person needs to be shown
constexpr size_t MostAlternatives = 4;
constexpr size_t MostAligned = 400;   // lines; longer tables are compared line by line only

template <typename T>
void weigh(Field<T> &field, const Field<T> &other, double share)
{
    if (share < LeastShare || !field.isStated() || !other.isStated() || field.value == other.value)
        return;
    field.confidence = std::min(field.confidence, 1 - share);
    const auto known = std::find_if(field.alternatives.begin(), field.alternatives.end(),
                                    [&](const Alternative<T> &one) { return one.value == *other.value; });
    if (known != field.alternatives.end())
        known->confidence = std::max(known->confidence, share);
    else if (field.alternatives.size() < MostAlternatives)
        field.alternatives.push_back({*other.value, other.written, other.source, share});
    std::stable_sort(field.alternatives.begin(), field.alternatives.end(),
                     [](const auto &a, const auto &b) { return a.confidence > b.confidence; });
}

// Calls visit(field, other) for the same field of two lines.
template <typename Visit>
void visitBoth(OrderLine &line, const OrderLine &other, Visit &&visit)
{
    visit(line.supplierItem, other.supplierItem);
    visit(line.buyerItem, other.buyerItem);
    visit(line.gtin, other.gtin);
    visit(line.quantity, other.quantity);
    visit(line.unit, other.unit);
    visit(line.unitPrice, other.unitPrice);
    visit(line.pricePer, other.pricePer);
    visit(line.discountPercent, other.discountPercent);
    visit(line.lineTotal, other.lineTotal);
    visit(line.requestedDate, other.requestedDate);
}

bool differ(OrderLine &line, const OrderLine &other)
{
    bool differs = false;
    visitBoth(line, other, [&](const auto &a, const auto &b) { differs = differs || a.value != b.value; });
    return differs;
}

bool standTogether(const Source &a, const Source &b)
{
    const PagePlace *x = std::get_if<PagePlace>(&a.place), *y = std::get_if<PagePlace>(&b.place);
    if (x && y)
        return x->page == y->page && x->box.top < y->box.centreY() && y->box.centreY() < x->box.bottom;
    const CellPlace *p = std::get_if<CellPlace>(&a.place), *q = std::get_if<CellPlace>(&b.place);
    return p && q && p->sheet == q->sheet && p->row == q->row;
}

// The rival's line for each of these; null where it has none.
std::vector<const OrderLine *> aligned(const std::vector<OrderLine> &lines,
                                       const std::vector<const OrderLine *> &rival)
{
    if (rival.size() == lines.size())
        return rival;
    std::vector<const OrderLine *> found(lines.size(), nullptr);
    if (std::max(lines.size(), rival.size()) > MostAligned)
        return found;
    size_t from = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        const auto same = std::find_if(rival.begin() + std::ptrdiff_t(from), rival.end(), [&](const OrderLine *other) {
            return standTogether(lines[i].source, other->source);
        });
        if (same == rival.end())
            continue;
        found[i] = *same;
        from = size_t(same - rival.begin()) + 1;
    }
    return found;
}

} // namespace

void weighRivals(std::vector<OrderLine> &lines, const std::vector<RivalLines> &rivals, const ReadingWeights &weights)
{
    for (const RivalLines &rival : rivals) {
        const std::vector<const OrderLine *> others = aligned(lines, rival.lines);
        size_t different = 0, matched = 0;
        for (size_t i = 0; i < lines.size(); ++i) {
            matched += others[i] != nullptr;
            different += !others[i] || differ(lines[i], *others[i]);
        }
        different += rival.lines.size() - matched;
        if (different == 0)
            continue;
        const double share = weights.rivalShare(rival.margin, different);
        for (size_t i = 0; i < lines.size(); ++i) {
            if (others[i])
                visitBoth(lines[i], *others[i], [&](auto &field, const auto &other) { weigh(field, other, share); });
        }
    }
}

void weighRival(Field<Decimal> &field, const Field<Decimal> &other, double share)
{
    weigh(field, other, share);
}

} // namespace intray
