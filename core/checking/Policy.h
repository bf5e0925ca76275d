// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/base/Result.h"
#include "core/orders/Finding.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

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
    // that hold, the one for the customer counts before that for all, then the later day, then the one
    // that stands later in the list.
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

    // The built-in policy with what the JSON says over it. Rules and tolerances that are not built in,
    // wrong types and misspelt names are a failure with a sentence.
    static Result<Policy> fromJson(const QByteArray &json);
    static Policy builtIn();
    // A file for fromJson(), which gives this policy again. Differences leaves out what is built in, so
    // that a later version of the program can improve it; Everything is for a person to read and edit.
    enum class Extent { Differences, Everything };
    QByteArray toJson(Extent extent) const;

    // What holds for one customer on one day: the changes are worked into the rules, none are left.
    // Without a customer only the changes for all hold.
    Policy forOrder(const QString &customerNo, const QDate &day) const;
    // The same for one rule.
    RulePolicy rulePolicy(const QString &rule, const QString &customerNo, const QDate &day) const;

    bool isOn(const QString &rule) const;
    Decimal tolerance(const QString &rule, const QString &name, Decimal otherwise) const;
    bool operator==(const Policy &) const = default;
};

} // namespace intray
