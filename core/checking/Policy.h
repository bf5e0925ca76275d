// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Result.h"
#include "core/orders/Finding.h"

#include <QDate>
#include <QDateTime>

#include <map>
#include <memory>
#include <vector>

namespace intray {

class Calibration;

// Which rules hold, how severe they are, and their tolerances; read from resources/rules.json and, over
// it, from the desk's own file of the same form. Immutable once in use.
struct Policy
{
    struct RulePolicy
    {
        bool on = true;
        std::optional<Severity> severity; // none: the rule's own
        std::map<QString, Decimal> tolerances; // "percent" -> 2
        bool operator==(const RulePolicy &) const = default;
    };
    // What an administrator changed: of one rule, for all customers or one, from a day on. Of several
    // that hold, the one for the customer counts before that for all, then the later day.
    struct Change
    {
        QString rule;
        QString customerNo; // empty: all customers
        QDate from;         // invalid: always
        std::optional<bool> on;
        std::optional<Severity> severity;
        std::map<QString, Decimal> tolerances;
        QString changedBy, why;
        QDateTime changedAt;
        bool operator==(const Change &) const = default;
    };
    std::map<QString, RulePolicy> rules;
    std::vector<Change> changes;
    // A required field below this confidence is asked about.
    double requiredConfidence = 0.9;
    // How sure a value is in truth; null: the reader's own figure.
    std::shared_ptr<const Calibration> calibration;

    // The built-in policy with what the JSON says over it.
    static Result<Policy> fromJson(const QByteArray &json);
    static Policy builtIn();
    bool isOn(const QString &rule) const;
    Decimal tolerance(const QString &rule, const QString &name, Decimal otherwise) const;
    bool operator==(const Policy &) const = default;
};

} // namespace intray
