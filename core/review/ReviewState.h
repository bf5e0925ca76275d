// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"
#include "core/review/Lessons.h"
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
        std::vector<Lesson> lessons;
    };
    // The order and its questions before a step.
    struct StepStart
    {
        Order order;
        Findings findings;
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
    std::vector<Lesson> lessonsToTake;
    QString keyOfSession; // names lessons of this session and no other
    int lessonCount = 0;
    // Whose past the context was given; of another customer nothing is known then.
    QString customerOfPast;
    History past;
    bool isPastKnown = false;
    // The desk's memory and what this session taught; null while it taught nothing.
    std::shared_ptr<const CustomerMemory> ownMemory;

    // Puts what the order's customer ordered before into the context, as far as it is known.
    void takePast();
    // Checks again; answers about values that stayed the same stay.
    void check();
    // Matches and checks again what `changed` touches and makes it one step.
    void finish(const QString &text, const std::vector<FieldPath> &changed,
                std::vector<AuditEntry> &&stepEntries);
    // The same, and learns from it.
    void finish(const QString &text, const StepStart &start, const ReviewStep &step,
                std::vector<AuditEntry> &&stepEntries);
    // The same without checking.
    void finishUnchecked(const QString &text, std::vector<AuditEntry> &&stepEntries,
                         std::vector<Lesson> &&stepLessons = {});
    StepStart start() const { return {record.order, record.findings}; }
    // What this session taught and did not take back.
    std::vector<Lesson> holding() const;
    const CustomerMemory &memory() const;
    Lesson lesson(Lesson::What what, const MemoryEntry &entry);
    std::vector<Lesson> lessonsOfStep(const StepStart &start, const ReviewStep &step);
    // What the step teaches; other lines of the order that it settles are matched at once.
    std::vector<Lesson> teach(const StepStart &start, const ReviewStep &step);
    // Makes ownMemory from what the steps that are done taught, and `more`.
    void remember(const std::vector<Lesson> &more = {});
    void noteLessons(const std::vector<Lesson> &ofChange, bool isUndone);
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
