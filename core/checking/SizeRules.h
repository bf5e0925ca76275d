// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/Questions.h"

namespace intray {

// What the goods of an order cost: printed line amounts, else the list price.
struct GoodsValue
{
    Decimal value;
    bool isComplete = true; // false where a line has neither
};
GoodsValue goodsValue(const Order &order, const CheckContext &context);

// The goods cost less than the least that is sold in one order. Silent until an amount is set.
class OrderMinimum : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::OrderMinimum)
public:
    OrderMinimum() : NamedRule("order-minimum", Severity::Ask) {}
    bool canCheck(const Order &order, const CheckContext &context) const override;
    Findings check(const Order &order, const CheckContext &context) const override;
};

// The goods cost more than may pass without a person. Silent until an amount is set.
class OrderMaximum : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::OrderMaximum)
public:
    OrderMaximum() : NamedRule("order-maximum", Severity::Ask) {}
    bool canCheck(const Order &order, const CheckContext &context) const override;
    Findings check(const Order &order, const CheckContext &context) const override;
};

} // namespace intray
