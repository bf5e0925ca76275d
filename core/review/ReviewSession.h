// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/checking/CheckRule.h"
#include "core/extraction/Lexicon.h"
#include "core/orders/OrderRecord.h"
#include "core/store/MemoryStore.h"

#include <functional>
#include <memory>
#include <vector>

namespace intray {

// One order on the clerk's desk: corrects fields, answers findings, adds and removes lines; each
// change re-matches and re-checks at once and can be undone and redone without limit. Holds values
// only: storing is the caller's, with the audit entries that takeEntries() gives. One thread at a
// time; an edit in a 300-line order takes under 16 ms.
class ReviewSession
{
public:
    // `context` is asked again after each change (catalog, memory, policy, today, desk orders); it
    // is copied, what it refers to must outlive the session. Without a lexicon the built-in one is
    // loaded when the first value is typed.
    ReviewSession(OrderRecord record, std::shared_ptr<const Document> document,
                  const CheckContext &context, const Clock &clock, QString user,
                  std::shared_ptr<const Lexicon> lexicon = nullptr);
    ~ReviewSession();

    // The desk's orders of the customer as it is now, and what it ordered before: to be called again
    // when the customer was corrected. Until then the rules that look back at another customer's orders
    // conclude nothing. Checks again; no step that could be undone.
    void setDeskOrders(std::vector<KnownOrder> deskOrders, History history);

    const OrderRecord &record() const;
    const Order &order() const { return record().order; }
    const Findings &findings() const { return record().findings; }
    const Document &document() const;
    // What the order is judged by; valid while the session is.
    const CheckContext &context() const;
    // Open findings that flag, worst first: the questions.
    std::vector<const Finding *> questions() const;

    // Sets a field from what a person typed ("1.234,5", "12 Mar", "HX0128"); empty clears it. A
    // text that cannot be read as the field's type is a failure with a sentence and changes
    // nothing.
    Result<> correct(const FieldPath &field, const QString &typed);
    // The same, from words captured in the document: the value keeps its place.
    Result<> capture(const FieldPath &field, const QString &written, const Source &source);
    // Several captures as one step (a column read again).
    struct Captured
    {
        FieldPath field;
        QString written;
        Source source;
    };
    Result<> captureAll(const std::vector<Captured> &pieces);
    Result<> answer(const Finding &finding, const Answer &answer);
    Result<> addLine(int before);
    Result<> removeLine(int line);
    // Adds what one line orders to another line and removes it, as one step.
    Result<> mergeLines(int line, int into);
    // Several fields as one step (a pasted block of cells).
    Result<> correctAll(const std::vector<std::pair<FieldPath, QString>> &values);

    bool canUndo() const;
    bool canRedo() const;
    QString undoText() const; // "quantity of line 3"
    void undo();
    void redo();

    // Text of a field as the editor shows it (canonical dates and numbers).
    QString valueText(const FieldPath &field) const;
    QString writtenText(const FieldPath &field) const;
    Source sourceOf(const FieldPath &field) const;
    Confidence confidenceOf(const FieldPath &field) const;
    // "beside the label 'Order No.'; equals the mail's subject"
    QString becauseOf(const FieldPath &field) const;
    // The fields read from a place, nearest first (click on a word selects a field).
    std::vector<FieldPath> fieldsAt(const Source &place) const;

    struct Sums
    {
        std::optional<Decimal> lines; // sum of line totals, where every line has one
        bool linesEqualNet = false;   // equals the printed net (or only) total
        bool netPlusTaxEqualsTotal = false;
        bool hasNet = false, hasTotal = false;
    };
    Sums sums() const;

    // Audit entries of the changes since the last call.
    std::vector<AuditEntry> takeEntries();
    // What the changes since the last call taught, and what undoing took back, in order; for
    // OrderLifecycle::save().
    std::vector<Lesson> takeLessons();
    // What the last change that can still be undone taught; empty when nothing.
    std::vector<MemoryEntry> lastLessons() const;
    // After storing: the revision the store gave.
    void stored(int revision);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace intray
