// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/Calibration.h"
#include "core/checking/CheckRule.h"

#include <vector>

namespace intray {

// How much doubt a value, and an order, may carry and still pass without a person: tolerances of the rule
// low-confidence, as shares of 1: "budget.<key>" for one kind of field, "budget.order" for all required
// fields of an order together. 0.05 lets pass what is wrong at most five times in a hundred.

// "quantity", "price", "customer" ...; empty for a field that no order needs.
QString budgetKey(FieldName name);
// What the field may be doubted; without a calibration of the policy 1 - requiredConfidence.
double budgetOf(FieldName name, const Policy &policy);
// Whether the field is stated and doubted more than its budget allows. What a person said never is.
bool isDoubtful(const Order &order, const FieldPath &field, const CheckContext &context);

// A value an order needs, and the doubt that is left.
struct RequiredValue
{
    FieldPath field;
    double doubt = 0;
};
// All that are stated: customer, number, dates, ship-to, and of each line item or position, quantity, unit,
// price. A ship-to is as sure as the surer of what is written and the address it was found to be.
std::vector<RequiredValue> requiredValues(const Order &order, const CheckContext &context);

// The doubt of an order, 0 to 1. Values of one column are right or wrong together, so what the least doubted
// of them is doubted counts once; each of the others adds what it is doubted more.
double jointDoubt(const std::vector<RequiredValue> &values);
// The fewest values, most doubted first, that a person must confirm for the rest to be within budget.order;
// empty when it is kept.
std::vector<FieldPath> weakestBeyondBudget(std::vector<RequiredValue> values, const Policy &policy);

} // namespace intray
