// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/OrderRecord.h"

namespace intray {

// How the window writes things, in the language and the number format of the person.

// "PO 4711", "change of 7781", "no number"; a file's name where there is no order.
QString orderTitle(const QueueRow &row);
// A number in words that say what it is, "PO %1"; a number that says it itself is not called so twice: "PO-77".
QString withNumber(const QString &words, const QString &number);
// An order by what a person knows of it: "PO 4711 of Acme Ltd".
QString orderInWords(const QueueRow &row);
// The customer's name, else what is known of the sender, else a dash.
QString customerTitle(const QueueRow &row);
// "EUR 5,950.01"; empty for no value.
QString moneyText(const std::optional<Decimal> &value, const QString &currency);
QString numberText(Decimal value, int decimals);
// The time if it was today, else the day.
QString momentText(const QDateTime &utc);
// "3 min", "2 h", "4 d"
QString ageText(const QDateTime &utc, const QDateTime &now);
// One or two words for a chip: "item?".
QString shortRule(const QString &rule);
// A few plain words: "Item not found".
QString ruleTitle(const QString &rule);
// Whether the rule's findings must be decided by a person, rather than asked.
bool isBlockingRule(const QString &rule);
QString stateTitle(OrderState state);

} // namespace intray
