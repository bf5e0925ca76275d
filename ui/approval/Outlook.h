// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/OrderRecord.h"

#include <map>

namespace intray {

// One thing that a person changed against what was read.
struct FieldChange
{
    QString field; // "Line 3, Quantity"
    QString was, is;
    bool operator==(const FieldChange &) const = default;
};

// What a supervisor should know of one ready order before it goes.
struct Outlook
{
    QStringList reasons;              // why it stands out; empty: it does not
    std::vector<FieldChange> changes; // was and is
    bool operator==(const Outlook &) const = default;
};

// What orders usually come to: the median value by customer, and by currency for customers with few orders.
class UsualValues
{
public:
    UsualValues() = default;
    explicit UsualValues(const std::vector<QueueRow> &rows);
    // The usual value beside which this one is ten times as large; nullopt when it is not unusual or too
    // little is known.
    std::optional<Decimal> farExceededBy(const QueueRow &row) const;

private:
    std::map<QString, Decimal> m_byCustomer, m_byCurrency;
};

std::vector<FieldChange> changesOf(const Order &was, const Order &is);
Outlook outlookOf(const OrderRecord &record);

} // namespace intray
