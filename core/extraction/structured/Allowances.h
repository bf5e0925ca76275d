// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/structured/StructuredView.h"

namespace intray {

// A discount or charge that a structured file states.
struct Allowance
{
    StructuredNode node;
    bool isCharge = false;
    StructuredNode
        percent; // may be absent; a rate (10) or a factor (0.1), as formats and senders differ
    StructuredNode amount; // may be absent
    QString reason;
    std::optional<Decimal> exactAmount = {}; // where the amount is not written as the number it means
};

// The discounts of a line as its discount percentage, where the line's figures prove how they are
// meant: the amount after discount, or rate and amount together. A price that already holds them
// stays as it is. What proves nothing, and charges, become doubts.
void takeAllowances(OrderLine &line, const std::vector<Allowance> &allowances, Order &order);

// Discounts and charges of the whole order as the order's charges, where all state an amount. After
// lines and totals: where these do not bear them out, they become doubts as well.
enum class NetTotalIs { Unclear, WithoutCharges }; // as the format defines it
void takeCharges(const std::vector<Allowance> &allowances, Order &order,
                 NetTotalIs net = NetTotalIs::Unclear);

// Discounts and charges for which there is no field.
void doubtAllowances(const std::vector<Allowance> &allowances, Order &order);

} // namespace intray
