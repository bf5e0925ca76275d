// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"
#include "core/review/ReviewSession.h"
#include "core/review/ReviewSnapshot.h"

namespace intray {

// The inside of a ReviewSession.
struct ReviewSession::State
{
    // One step that can be undone.
    struct Change
    {
        std::shared_ptr<const ReviewSnapshot> before, after;
        QString text;
        std::vector<AuditEntry> entries;
    };

    OrderRecord record;
    std::shared_ptr<const Document> document;
    CheckContext context;
    const Clock &clock;
    QString user;
    std::shared_ptr<const Lexicon> lexicon; // made when the first value is typed
    std::shared_ptr<const ReviewSnapshot> now;
    std::vector<Change> done, undone;
    std::vector<AuditEntry> entries;

    // Checks again; answers about values that stayed the same stay.
    void check();
    // Matches and checks again what `changed` touches and makes it one step.
    void finish(const QString &text, const std::vector<FieldPath> &changed,
                std::vector<AuditEntry> &&stepEntries);
    // The same without checking.
    void finishUnchecked(const QString &text, std::vector<AuditEntry> &&stepEntries);
    // Takes back what a step that failed half-way had changed.
    void abandon() { now->restore(record); }
    AuditEntry entry(const QString &action, const QString &field, const QString &before,
                     const QString &after) const;
    const Lexicon &words();
    // Sets one field and notes it; the caller finishes the step.
    Result<> set(const FieldPath &path, const struct FieldText &text,
                 std::vector<AuditEntry> &stepEntries);
};

// "quantity of line 3"
QString fieldInWords(const FieldPath &path);
// Canonical text of a field; empty when not stated.
QString canonicalText(const Order &order, const FieldPath &path);

} // namespace intray
