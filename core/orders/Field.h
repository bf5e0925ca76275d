// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Source.h"

#include <QString>

#include <optional>
#include <vector>

namespace intray {

// The probability that a value is right, 0 to 1.
using Confidence = double;

// One reason to believe a value. Independent kinds of evidence add up; two of one kind count as one.
struct Evidence
{
    enum class Kind {
        Label,      // stands beside a label of the lexicon
        Column,     // stands in a column with that role
        Position,   // stands where such a value usually stands
        Form,       // has the form of such a value
        Arithmetic, // sums hold with it
        MasterData, // the seller's records agree
        Memory,     // learnt from earlier corrections
        Structure,  // the file format itself says so
        Repeated,   // stands more than once in the document, the same
        Person      // typed or confirmed by a person
    };
    Kind kind = Kind::Form;
    QString because; // one clause for a person: "beside the label 'Order No.'"
    qint64 memory = 0; // of Kind::Memory: which entry spoke (MemoryEntry::id); 0 when none is known

    bool operator==(const Evidence &) const = default;
};

// Another way to read the same field, offered when the first is doubtful.
template <typename T>
struct Alternative
{
    T value{};
    QString written;
    Source source;
    Confidence confidence = 0;

    bool operator==(const Alternative &) const = default;
};

// One value with what was written, where it stands, and how sure we are. Without a value the field is
// not stated; `written` without a value means that something stands there that could not be parsed.
template <typename T>
struct Field
{
    std::optional<T> value;
    QString written;
    Source source;
    Confidence confidence = 0;
    std::vector<Evidence> evidence;
    std::vector<Alternative<T>> alternatives; // best first

    bool isStated() const { return value.has_value(); }
    bool has(Evidence::Kind kind) const
    {
        for (const Evidence &reason : evidence) {
            if (reason.kind == kind)
                return true;
        }
        return false;
    }
    void support(Evidence::Kind kind, const QString &because)
    {
        evidence.push_back({kind, because});
    }
    // "beside the label 'PO'; equals the mail's subject"
    QString because() const
    {
        QString text;
        for (const Evidence &reason : evidence) {
            if (!reason.because.isEmpty())
                text += (text.isEmpty() ? QString() : QStringLiteral("; ")) + reason.because;
        }
        return text;
    }

    bool operator==(const Field &) const = default;
};

} // namespace intray
