// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Finding.h"
#include "core/orders/Order.h"

#include <QJsonObject>

namespace intray {

// What confidence is made of, beside what toContractJson() printed of the same order: to the order its
// "medium"; to each stated field "score" (the reader's own belief), "evidence" (kinds, each once) and
// "margin" (belief less that of the best other reading; the belief itself where there is none); to each
// finding the path of its "field" and whether a value is "stated" there.
void addEvidence(QJsonObject &contract, const Order &order, const Findings &findings);

} // namespace intray
