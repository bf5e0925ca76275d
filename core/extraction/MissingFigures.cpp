// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MissingFigures.h"

#include <QCoreApplication>

#include <algorithm>

namespace intray {

namespace {

struct MissingTexts
{
    Q_DECLARE_TR_FUNCTIONS(intray::MissingFigures)
};

bool isPriced(const OrderLine &line)
{
    // Without a value, `written` holds what could not be read: that is asked by itself.
    return line.unitPrice.isStated() || line.lineTotal.isStated() || !line.unitPrice.written.isEmpty()
        || !line.lineTotal.written.isEmpty();
}

} // namespace

void doubtMissingFigures(Order &order)
{
    const auto priced = std::count_if(order.lines.begin(), order.lines.end(), isPriced);
    const auto open = std::ptrdiff_t(order.lines.size()) - priced;
    if (priced < 2 || open == 0 || open > priced)
        return;
    for (size_t i = 0; i < order.lines.size(); ++i) {
        if (!isPriced(order.lines[i]))
            order.doubts.push_back(MissingTexts::tr("Line %1 has no price, the others have one. Which is it?").arg(i + 1));
    }
}

} // namespace intray
