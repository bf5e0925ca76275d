// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SubmissionStore.h"

#include "core/documents/DocumentStream.h"
#include "core/store/Statement.h"

namespace intray {

namespace {

struct SubmissionText
{
    Q_DECLARE_TR_FUNCTIONS(intray::SubmissionStore)
};

const QString Columns =
    QStringLiteral("id, file_name, origin, sha256, byte_count, arrived_at, arrived_by,"
                   " intent, intent_reason, sender, subject");

Submission submissionAt(const Statement &row)
{
    Submission submission;
    submission.id = row.number(0);
    submission.fileName = row.text(1);
    submission.origin = row.text(2);
    submission.sha256 = row.text(3).toLatin1();
    submission.byteCount = row.number(4);
    submission.arrivedAt = row.time(5);
    submission.arrivedBy = row.text(6);
    submission.intent = intentFromKey(row.text(7)).value_or(Intent::Unreadable);
    submission.intentReason = row.text(8);
    submission.sender = row.text(9);
    submission.subject = row.text(10);
    return submission;
}

Result<std::vector<Submission>> submissionsOf(Statement &statement)
{
    if (const Result<> run = statement.run(); !run)
        return tl::unexpected(run.error());
    std::vector<Submission> list;
    while (statement.next())
        list.push_back(submissionAt(statement));
    return list;
}

void bindValues(Statement &statement, const Submission &submission)
{
    statement.bind(submission.fileName)
        .bind(submission.origin)
        .bind(QString::fromLatin1(submission.sha256))
        .bind(submission.byteCount)
        .bind(submission.arrivedAt)
        .bind(submission.arrivedBy)
        .bind(toKey(submission.intent))
        .bind(submission.intentReason)
        .bind(submission.sender)
        .bind(submission.subject);
}

} // namespace

Result<std::optional<Submission>> SubmissionStore::findBySha256(const QByteArray &sha256)
{
    Statement statement(m_database,
                        QStringLiteral("SELECT %1 FROM submission WHERE sha256 = ?").arg(Columns));
    statement.bind(QString::fromLatin1(sha256));
    const auto list = submissionsOf(statement);
    if (!list)
        return tl::unexpected(list.error());
    return list->empty() ? std::nullopt : std::optional(list->front());
}

Result<> SubmissionStore::keepOriginal(const QByteArray &sha256, const QByteArray &bytes)
{
    return Statement(m_database, QStringLiteral("INSERT INTO original (sha256, bytes) VALUES (?, ?)"
                                                " ON CONFLICT (sha256) DO NOTHING"))
        .bind(QString::fromLatin1(sha256))
        .bind(bytes)
        .run();
}

Result<QByteArray> SubmissionStore::original(const QByteArray &sha256)
{
    Statement statement(m_database, QStringLiteral("SELECT bytes FROM original WHERE sha256 = ?"));
    if (const Result<> run = statement.bind(QString::fromLatin1(sha256)).run(); !run)
        return tl::unexpected(run.error());
    if (!statement.next())
        return failure(SubmissionText::tr("The original of this document is not in the store."));
    return statement.bytes(0);
}

Result<SubmissionId> SubmissionStore::add(const Submission &submission)
{
    Statement statement(
        m_database,
        QStringLiteral("INSERT INTO submission (file_name, origin, sha256, byte_count,"
                       " arrived_at, arrived_by, intent, intent_reason, sender, subject)"
                       " VALUES (?,?,?,?,?,?,?,?,?,?)"));
    bindValues(statement, submission);
    if (const Result<> run = statement.run(); !run)
        return tl::unexpected(run.error());
    return statement.insertedId();
}

Result<> SubmissionStore::update(const Submission &submission)
{
    Statement statement(
        m_database,
        QStringLiteral("UPDATE submission SET file_name=?, origin=?, sha256=?, byte_count=?,"
                       " arrived_at=?, arrived_by=?, intent=?, intent_reason=?, sender=?,"
                       " subject=? WHERE id=?"));
    bindValues(statement, submission);
    return statement.bind(submission.id).run();
}

Result<Submission> SubmissionStore::submission(SubmissionId id)
{
    Statement statement(m_database,
                        QStringLiteral("SELECT %1 FROM submission WHERE id = ?").arg(Columns));
    statement.bind(id);
    const auto list = submissionsOf(statement);
    if (!list)
        return tl::unexpected(list.error());
    if (list->empty())
        return failure(SubmissionText::tr("This submission is not in the store."),
                       QString::number(id));
    return list->front();
}

Result<std::vector<Submission>> SubmissionStore::unfinished()
{
    Statement statement(
        m_database,
        QStringLiteral("SELECT %1 FROM submission WHERE finished = 0 ORDER BY id").arg(Columns));
    return submissionsOf(statement);
}

Result<bool> SubmissionStore::isFinished(SubmissionId id)
{
    Statement statement(m_database, QStringLiteral("SELECT finished FROM submission WHERE id = ?"));
    if (const Result<> run = statement.bind(id).run(); !run)
        return tl::unexpected(run.error());
    return statement.next() && statement.flag(0);
}

Result<> SubmissionStore::finish(SubmissionId id)
{
    return Statement(m_database, QStringLiteral("UPDATE submission SET finished = 1 WHERE id = ?"))
        .bind(id)
        .run();
}

Result<int> SubmissionStore::countAttempt(SubmissionId id)
{
    Statement statement(m_database,
                        QStringLiteral("UPDATE submission SET attempts = attempts + 1 WHERE id = ?"
                                       " RETURNING attempts"));
    if (const Result<> run = statement.bind(id).run(); !run)
        return tl::unexpected(run.error());
    return statement.next() ? statement.integer(0) : 0;
}

Result<> SubmissionStore::discard(SubmissionId id)
{
    Savepoint step(m_database);
    if (const Result<> begun = step.begin(); !begun)
        return begun;
    if (const Result<> run =
            Statement(m_database,
                      QStringLiteral("DELETE FROM submission WHERE id = ? AND finished = 0"))
                .bind(id)
                .run();
        !run)
        return run;
    if (const Result<> run =
            Statement(m_database, QStringLiteral("DELETE FROM original WHERE sha256 NOT IN"
                                                 " (SELECT sha256 FROM submission)"))
                .run();
        !run)
        return run;
    return step.commit();
}

Result<> SubmissionStore::keepDocument(SubmissionId id, const Document &document)
{
    const QString source = sourceText(document);
    if (const Result<> kept =
            Statement(m_database,
                      QStringLiteral("INSERT OR REPLACE INTO document (submission, frames, source)"
                                     " VALUES (?,?,?)"))
                .bind(id)
                .bind(qCompress(toFrames(document), 1))
                .bind(source)
                .run();
        !kept)
        return kept;
    return Statement(m_database, QStringLiteral("UPDATE queue SET source = ? WHERE submission = ?"))
        .bind(source)
        .bind(id)
        .run();
}

Result<Document> SubmissionStore::document(SubmissionId id)
{
    Statement statement(m_database,
                        QStringLiteral("SELECT frames FROM document WHERE submission = ?"));
    if (const Result<> run = statement.bind(id).run(); !run)
        return tl::unexpected(run.error());
    if (!statement.next())
        return failure(SubmissionText::tr("This submission has not been read yet."),
                       QString::number(id));
    return documentFromFrames(qUncompress(statement.bytes(0)));
}

namespace {

QString kindOf(const Part &part)
{
    const QString type = part.mediaType.toLower();
    if (part.mail() || type == QLatin1String("application/ms-tnef"))
        return QStringLiteral("Mail");
    if (type == QLatin1String("text/csv") || type == QLatin1String("text/tab-separated-values"))
        return QStringLiteral("CSV");
    if (part.workbook() || type.contains(QLatin1String("spreadsheet")) ||
        type.contains(QLatin1String("excel")))
        return SubmissionText::tr("Sheet");
    if (type == QLatin1String("application/pdf"))
        return QStringLiteral("PDF");
    if (type.startsWith(QLatin1String("image/")))
        return SubmissionText::tr("Picture");
    if (const Structured *structured = part.structured())
        return structured->format.toUpper();
    if (type == QLatin1String("text/html"))
        return QStringLiteral("HTML");
    if (type.contains(QLatin1String("wordprocessing")) || type == QLatin1String("application/msword"))
        return QStringLiteral("Word");
    if (type.contains(QLatin1String("zip")))
        return QStringLiteral("Zip");
    if (type == QLatin1String("application/mbox"))
        return SubmissionText::tr("Mails");
    return part.text() ? SubmissionText::tr("Text") : SubmissionText::tr("File");
}

} // namespace

QString sourceText(const Document &document)
{
    QStringList kinds;
    for (const Part &part : document.parts) {
        const bool counts = part.role == PartRole::Root || part.role == PartRole::Attachment ||
                            part.role == PartRole::Embedded || part.role == PartRole::EmbeddedMail;
        if (counts && !kinds.contains(kindOf(part)))
            kinds += kindOf(part);
    }
    return kinds.mid(0, 3).join(QStringLiteral(" + "));
}

} // namespace intray
