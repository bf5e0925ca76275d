// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/Document.h"
#include "core/orders/Finding.h"
#include "core/orders/Order.h"

#include <QJsonObject>

namespace intray {

// The order as `intray extract` prints it (contract of the command line): every stated field as an
// object with value, written, confidence, place and because; lines; findings; flagged.
QJsonObject toContractJson(const Order &order, const Findings &findings);

// The whole order with all sources, evidence and alternatives, for the store. fromJson(toJson(x)) == x.
QJsonObject toJson(const Order &order);
Result<Order> orderFromJson(const QJsonObject &json);
QJsonObject toJson(const Finding &finding);
Result<Finding> findingFromJson(const QJsonObject &json);

} // namespace intray
