// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/FieldPath.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace intray {

enum class Severity {
    Block, // a person must decide
    Ask,   // one key settles it
    Note   // shown, does not flag
};

QString toKey(Severity severity); // "block", "ask", "note"
std::optional<Severity> severityFromKey(const QString &key);

// What choosing an answer does. A change of field values is written as a person would type it.
struct SetField
{
    FieldPath field;
    QString typed;
    bool operator==(const SetField &) const = default;
};
// The value stays as it is; the finding is settled.
struct KeepAsIs
{
    bool operator==(const KeepAsIs &) const = default;
};
struct DropLine
{
    int line = 0;
    bool operator==(const DropLine &) const = default;
};
// The order is not ordered: a duplicate, not an order at all, an ignored part.
struct RejectOrder
{
    QString reason;
    bool operator==(const RejectOrder &) const = default;
};
struct HoldOrder
{
    QString reason;
    bool operator==(const HoldOrder &) const = default;
};
// Puts the cursor into the field (search, type it).
struct EditField
{
    FieldPath field;
    bool operator==(const EditField &) const = default;
};
struct SetKind
{
    QString kind; // key of OrderKind
    bool operator==(const SetKind &) const = default;
};

using AnswerAction =
    std::variant<KeepAsIs, SetField, DropLine, RejectOrder, HoldOrder, EditField, SetKind>;

// One way to settle a finding. The n-th answer has the number key n.
struct Answer
{
    QString id;     // stable within the rule: "keep", "item:HX0128"
    QString text;   // short, for the button: "HX0128"
    QString detail; // why: "Hex bolt DIN 933 M8x60; letter O for zero"
    AnswerAction action;
    bool operator==(const Answer &) const = default;
};

// One thing that keeps an order from passing. Identified by rule and field, so answers survive a
// re-check and fall when the value they were about changes.
struct Finding
{
    QString rule;  // "price-mismatch"
    FieldPath field;
    Severity severity = Severity::Ask;
    QString question; // one plain sentence with the numbers
    QString reason;   // a second sentence: why it is asked, what speaks for the first answer
    std::vector<Answer> answers; // best first
    // Fingerprint of the values it is about; an answer holds only while this stays the same.
    QString about;
    std::optional<QString> answeredWith; // Answer::id

    bool isOpen() const { return !answeredWith.has_value(); }
    bool flags() const { return isOpen() && severity != Severity::Note; }
    bool isSame(const Finding &other) const { return rule == other.rule && field == other.field; }
    bool operator==(const Finding &) const = default;
};

using Findings = std::vector<Finding>;

inline bool isFlagged(const Findings &findings)
{
    for (const Finding &finding : findings) {
        if (finding.flags())
            return true;
    }
    return false;
}

} // namespace intray
