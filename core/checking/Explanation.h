// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/CheckRule.h"

#include <QStringList>

namespace intray {

// Why a value, why a question, why no question: each one plain sentence for a person, made from what the
// order and its findings already carry. Reads only; costs microseconds a field, so a window asks on demand.

// "“65010” on page 1: beside the label 'Order No.', also in the subject of the mail; right 998 times in
// 1,000." Also for what was derived (item, customer, address, price basis) and what a person set. Empty
// when the field is not stated.
QString whyThisValue(const Order &order, const FieldPath &field, const CheckContext &context);

// "The price differs from the price list by more than 2 %, for all customers." The finding's own question
// and reason are not repeated.
QString whyAsked(const Finding &finding, const Order &order, const CheckContext &context);

// "Nothing is left to ask: 14 of 14 lines by item number; 14 of 14 amounts are quantity times price; ..."
// What was proven of an order without open findings. Empty for a flagged one.
QString whyPassed(const Order &order, const Findings &findings, const CheckContext &context);

// The rules that could not judge the order for want of data, each as "price-mismatch: no price list ...".
QStringList whyUnchecked(const Order &order, const CheckContext &context);

// "998 times in 1,000": the share as a person reads it, never more than the data support.
QString timesRight(Confidence probability);

} // namespace intray
