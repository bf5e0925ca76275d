// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/RowsOfSums.h"

#include <algorithm>

namespace intray {

namespace {

bool areInOneRow(const Source &row, const Source &value)
{
    const PagePlace *a = std::get_if<PagePlace>(&row.place);
    const PagePlace *b = std::get_if<PagePlace>(&value.place);
    if (!a || !b || a->page != b->page)
        return false;
    return b->box.centreY() > a->box.top && b->box.centreY() < a->box.bottom;
}

bool addUp(const Order &order)
{
    return order.netTotal.value && order.taxTotal.value && order.total.value
        && *order.netTotal.value + *order.taxTotal.value == *order.total.value;
}

} // namespace

void dropRowsOfSums(Order &order)
{
    if (!addUp(order))
        return;
    const auto holdsSums = [&order](const OrderLine &line) {
        if (line.supplierItem.has(Evidence::Kind::MasterData) || line.buyerItem.has(Evidence::Kind::MasterData)
            || line.gtin.has(Evidence::Kind::MasterData))
            return false;
        int sums = 0;
        for (const Field<Decimal> *sum : {&order.netTotal, &order.taxTotal, &order.total})
            sums += areInOneRow(line.source, sum->source);
        return sums > 1;
    };
    if (!std::all_of(order.lines.begin(), order.lines.end(), holdsSums))
        std::erase_if(order.lines, holdsSums);
}

} // namespace intray
