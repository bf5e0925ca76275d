// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PositionGaps.h"

#include "core/orders/OrderSums.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct PositionGaps
{
    Q_DECLARE_TR_FUNCTIONS(intray::PositionGaps)
};

// A list that begins far up counts otherwise (page and line, say).
constexpr int FarthestFirst = 5;
constexpr int FewestLines = 2;

const Decimal &tolerance()
{
    static const Decimal cents = Decimal::fromCanonical(QStringLiteral("0.05")).value_or(Decimal(0));
    return cents;
}

bool isProvenWhole(const Order &order)
{
    const OrderSums sums = OrderSums::of(order);
    if (!sums.lines)
        return order.statedLineCount && *order.statedLineCount == int(order.lines.size());
    for (const std::optional<Decimal> &printed : {sums.net, sums.total}) {
        if (printed && (isSameSum(*sums.lines, *printed, tolerance()) ||
                        isSameSum(sums.linesAndCharges().value_or(*sums.lines), *printed, tolerance())))
            return true;
    }
    return false;
}

// The line numbers in their sequence; empty when one is no number or they do not rise.
std::vector<int> risingPositions(const Order &order)
{
    std::vector<int> positions;
    for (const OrderLine &line : order.lines) {
        bool isNumber = false;
        const int position = line.position.value ? line.position.value->toInt(&isNumber) : 0;
        if (!isNumber || position <= 0 || (!positions.empty() && position <= positions.back()))
            return {};
        positions.push_back(position);
    }
    return positions;
}

} // namespace

void doubtPositionGaps(Order &order)
{
    const std::vector<int> positions = risingPositions(order);
    if (order.kind != OrderKind::New || int(positions.size()) < FewestLines || isProvenWhole(order))
        return;
    int step = positions[1] - positions[0];
    for (size_t i = 1; i < positions.size(); ++i)
        step = std::min(step, positions[i] - positions[i - 1]);
    // 1, 2, 3 or 10, 20, 30: other steps are no count of lines.
    if (positions.front() % step != 0 || positions.front() / step > FarthestFirst)
        return;
    std::optional<int> missing;
    if (positions.front() > step)
        missing = positions.front() - step;
    for (size_t i = 1; !missing && i < positions.size(); ++i) {
        const int gap = positions[i] - positions[i - 1];
        if (gap > step && gap % step == 0 && gap / step <= FarthestFirst)
            missing = positions[i - 1] + step;
    }
    if (missing)
        order.doubts.push_back(
            PositionGaps::tr("Line number %1 is missing. Was a line lost?").arg(*missing));
}

} // namespace intray
