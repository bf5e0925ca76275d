// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/Document.h"
#include "core/orders/OrderRecord.h"
#include "core/store/Database.h"

#include <optional>
#include <vector>

namespace intray {

// Submissions, their original bytes (kept once by SHA-256, unaltered) and the documents read from
// them.
class SubmissionStore
{
public:
    explicit SubmissionStore(Database &database) : m_database(database) {}

    // The submission that already holds these bytes, if any.
    Result<std::optional<Submission>> findBySha256(const QByteArray &sha256);
    // Keeps the original; the same bytes are kept once. Call inside a transaction.
    Result<> keepOriginal(const QByteArray &sha256, const QByteArray &bytes);
    Result<QByteArray> original(const QByteArray &sha256);
    Result<SubmissionId> add(const Submission &submission);
    Result<> update(const Submission &submission);
    Result<Submission> submission(SubmissionId id);
    // Originals that were kept but whose reading was interrupted (the program was killed).
    Result<std::vector<Submission>> unfinished();
    Result<bool> isFinished(SubmissionId id);
    // Its orders are stored: nothing is left to do for it.
    Result<> finish(SubmissionId id);
    // Notes that reading it begins and gives how often it began by now.
    Result<int> countAttempt(SubmissionId id);
    // Takes back an unfinished submission whose import was cancelled.
    Result<> discard(SubmissionId id);
    Result<> keepDocument(SubmissionId id, const Document &document);
    Result<Document> document(SubmissionId id);

private:
    Database &m_database;
};

// What it is made of, for the queue: "PDF", "Mail + PDF", "Sheet".
QString sourceText(const Document &document);

} // namespace intray
