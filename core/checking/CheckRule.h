// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/checking/Policy.h"
#include "core/documents/Document.h"
#include "core/masterdata/Catalog.h"
#include "core/memory/CustomerMemory.h"
#include "core/orders/Finding.h"
#include "core/orders/Order.h"
#include "core/orders/PastOrder.h"

#include <QDate>

#include <memory>
#include <vector>

namespace intray {

// An order that is already at the desk, for duplicates and changes.
struct KnownOrder
{
    OrderId id = 0;
    QString customerNo, poNumber; // as written
    QDate date;
    QString content; // contentKey() of the order; empty when not known
    bool operator==(const KnownOrder &) const = default;
};

struct CheckContext
{
    const Catalog &catalog;
    const CustomerMemory &memory;
    const Policy &policy;
    QDate today;
    std::vector<KnownOrder> deskOrders;   // of this desk, the order itself left out
    const Document *document = nullptr;   // for unreadable parts; may be null
    Intent intent = Intent::Order;
    History history;                      // of the order's customer; empty: nothing is known
    // The order as it was read, before a person changed it; null when it is the same.
    const Order *asRead = nullptr;
    // Whether `history` is all there is: then an empty one means that nothing was ordered before.
    bool isHistoryKnown = false;
};

// One reason not to pass. Stateless.
class CheckRule
{
public:
    virtual ~CheckRule() = default;
    virtual QString id() const = 0;
    virtual Severity severity() const = 0;
    // False when an input is missing (no price list, say): the rule is then "not checked".
    virtual bool canCheck(const Order &order, const CheckContext &context) const = 0;
    virtual Findings check(const Order &order, const CheckContext &context) const = 0;
};

// The one list of rules.
const std::vector<std::unique_ptr<CheckRule>> &checkRules();

// All findings of all rules that are on for the order's customer today, worst first, then by line. A
// rule that throws becomes a finding itself.
Findings checkOrder(const Order &order, const CheckContext &context);
// Findings of a document that gave no order: parts that could not be read, an order that was not found.
Findings checkDocument(const CheckContext &context);
// What an order asks for (lines and ship-to), without its number and dates: equal for an order sent twice.
QString contentKey(const Order &order);
// Ids of rules that could not be checked for want of input.
QStringList uncheckedRules(const Order &order, const CheckContext &context);
// Carries the answers of `before` over to the same findings about the same values.
void keepAnswers(Findings &now, const Findings &before);

} // namespace intray
