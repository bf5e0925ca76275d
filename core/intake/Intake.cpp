// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Intake.h"

#include "core/base/TextFold.h"
#include "core/intake/DeskKnowledge.h"
#include "core/intake/FileProgress.h"
#include "core/matching/Matching.h"
#include "core/store/AuditLog.h"
#include "core/store/OrderStore.h"
#include "core/store/SubmissionStore.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace intray {

namespace {

struct IntakeText
{
    Q_DECLARE_TR_FUNCTIONS(intray::Intake)
};

// A file at which the whole program died this often is not tried again.
constexpr int Attempts = 3;

// What is stored of a file that could not be understood at all.
Understanding unreadable(const Submission &submission, const QString &sentence)
{
    Understanding understanding;
    understanding.intent = Intent::Unreadable;
    understanding.intentReason = sentence;
    understanding.document.fileName = submission.fileName;
    Part file;
    file.name = submission.fileName;
    file.sha256 = submission.sha256;
    file.byteCount = submission.byteCount;
    file.issues = {{ReadingIssue::Kind::Crashed, sentence, {}, false}};
    understanding.document.parts = {file};
    return understanding;
}

Finding questionAbout(const Understanding &understanding)
{
    Finding finding;
    finding.rule = understanding.intent == Intent::Unreadable ? QStringLiteral("unreadable-part")
                                                              : QStringLiteral("no-order-found");
    finding.field = FieldPath::header(FieldName::Whole);
    finding.severity = Severity::Block;
    finding.question =
        understanding.intent == Intent::Unreadable
            ? IntakeText::tr("This could not be read: %1").arg(understanding.intentReason)
            : IntakeText::tr("This looks like an order, but none was found in it.");
    finding.about = finding.question;
    finding.answers = {{QStringLiteral("edit"),
                        IntakeText::tr("Type it in"),
                        {},
                        EditField{FieldPath::header(FieldName::PoNumber)}},
                       {QStringLiteral("not-an-order"),
                        IntakeText::tr("Not an order"),
                        {},
                        RejectOrder{IntakeText::tr("Not an order")}}};
    return finding;
}

const Mail *mailOf(const Document &document)
{
    return document.parts.empty() ? nullptr : document.parts.front().mail();
}

// The one record of a submission without an order, so that it is in the list like everything else.
OrderRecord placeholder(const Understanding &understanding, const Knowledge &knowledge)
{
    OrderRecord record;
    const bool isNone =
        understanding.intent == Intent::NotAnOrder || understanding.intent == Intent::QuoteRequest;
    record.findings = understanding.documentFindings;
    if (isNone && !isFlagged(record.findings)) {
        record.state = OrderState::Rejected;
        record.stateReason = understanding.intentReason;
        return record;
    }
    if (!isFlagged(record.findings))
        record.findings.push_back(questionAbout(understanding));
    if (understanding.intent == Intent::Change)
        record.order.kind = OrderKind::Change;
    else if (understanding.intent == Intent::Cancel)
        record.order.kind = OrderKind::Cancel;
    // Who sent it is known even when what they want is not.
    if (const Mail *mail = mailOf(understanding.document); mail && !mail->from.address.isEmpty()) {
        Field<QString> sender;
        sender.value = mail->from.address;
        sender.confidence = 1;
        record.order.senderAddresses = {sender};
        matchOrder(record.order, *knowledge.catalog, *knowledge.memory);
    }
    return record;
}

// Whether the desk's own orders can change what the rules say of this one.
bool concerns(const std::vector<KnownOrder> &known, const Order &order)
{
    const QString number = foldCode(order.poNumber.value.value_or(QString()));
    const QString content = contentKey(order);
    return std::any_of(known.begin(), known.end(), [&](const KnownOrder &other) {
        return (!number.isEmpty() && foldCode(other.poNumber) == number) ||
               (!content.isEmpty() && other.content == content);
    });
}

Knowledge complete(Knowledge knowledge)
{
    if (!knowledge.lexicon)
        knowledge.lexicon = Lexicon::builtIn();
    if (!knowledge.catalog)
        knowledge.catalog = std::make_shared<const Catalog>();
    if (!knowledge.memory)
        knowledge.memory = std::make_shared<const CustomerMemory>();
    return knowledge;
}

} // namespace

Intake::Intake(Database &database, const ReaderProcess &reader, Knowledge knowledge,
               const Clock &clock)
    : m_database(database),
      m_reader(reader),
      m_knowledge(complete(std::move(knowledge))),
      m_clock(clock)
{
}

Result<TakenIn> Intake::takeIn(const Arrival &arrival, const JobControl &job)
{
    bool isNew = false;
    const Result<Submission> submission = keep(arrival, isNew);
    if (!submission)
        return tl::unexpected(submission.error());
    const Result<bool> finished = SubmissionStore(m_database).isFinished(submission->id);
    if (!finished)
        return tl::unexpected(finished.error());
    if (*finished)
        return stored(*submission);
    Result<TakenIn> taken = finish(*submission, arrival.bytes, job);
    // Cancelled, or no reader to be had: as if it had never been dropped, so that it can be dropped
    // again.
    if (!taken && isNew)
        (void)SubmissionStore(m_database).discard(submission->id);
    return taken;
}

// The original first, in a transaction of its own: from here on nothing that happens can lose it.
Result<Submission> Intake::keep(const Arrival &arrival, bool &isNew)
{
    Submission submission;
    submission.fileName = QFileInfo(arrival.fileName).fileName();
    submission.origin = arrival.origin;
    submission.sha256 = QCryptographicHash::hash(arrival.bytes, QCryptographicHash::Sha256).toHex();
    submission.byteCount = arrival.bytes.size();
    submission.arrivedAt = m_clock.now();
    submission.arrivedBy = arrival.arrivedBy;
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    SubmissionStore store(m_database);
    const auto earlier = store.findBySha256(submission.sha256);
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (*earlier)
        return **earlier;
    if (const Result<> kept = store.keepOriginal(submission.sha256, arrival.bytes); !kept)
        return tl::unexpected(kept.error());
    const Result<SubmissionId> id = store.add(submission);
    if (!id)
        return tl::unexpected(id.error());
    submission.id = *id;
    if (const Result<> done = (*transaction)->commit(); !done)
        return tl::unexpected(done.error());
    isNew = true;
    return submission;
}

Result<TakenIn> Intake::finish(Submission submission, const QByteArray &bytes,
                               const JobControl &job)
{
    Result<Understanding> understanding = read(submission, bytes, job);
    if (!understanding)
        return tl::unexpected(understanding.error());
    return store(std::move(submission), std::move(*understanding));
}

Result<Understanding> Intake::read(const Submission &submission, const QByteArray &bytes,
                                   const JobControl &job)
{
    const Result<int> attempts = SubmissionStore(m_database).countAttempt(submission.id);
    if (!attempts)
        return tl::unexpected(attempts.error());
    if (*attempts > Attempts) {
        return unreadable(submission,
                          IntakeText::tr("the program stopped each time it read this file. "
                                         "Open the original with another program."));
    }
    try {
        return understand(bytes, submission.fileName, m_reader, knowledge(), m_clock.today(), job);
    } catch (const std::exception &) {
        // A mistake of ours costs this file its understanding, never its place in the list.
        return unreadable(submission,
                          IntakeText::tr("it was read, but not understood. Type the order in."));
    }
}

// With what the customer ordered before, from this thread's own connection.
Knowledge Intake::knowledge() const
{
    Knowledge known = m_knowledge;
    known.history = [database = &m_database](const QString &customer) {
        return OrderStore(*database).history(customer);
    };
    return known;
}

Result<TakenIn> Intake::store(Submission submission, Understanding understanding)
{
    if (const Mail *mail = mailOf(understanding.document)) {
        submission.sender = mail->from.address.isEmpty() ? mail->from.name : mail->from.address;
        submission.subject = mail->subject;
    }
    submission.intent = understanding.intent;
    submission.intentReason = understanding.intentReason;
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    SubmissionStore submissions(m_database);
    const Result<bool> finished = submissions.isFinished(submission.id);
    if (!finished)
        return tl::unexpected(finished.error());
    if (*finished)
        return stored(submission); // somebody else was faster with the same file
    if (const Result<> kept = submissions.keepDocument(submission.id, understanding.document);
        !kept)
        return tl::unexpected(kept.error());
    if (const Result<> updated = submissions.update(submission); !updated)
        return tl::unexpected(updated.error());

    std::vector<OrderRecord> records;
    for (size_t i = 0; i < understanding.orders.size(); ++i) {
        OrderRecord record;
        record.order = std::move(understanding.orders[i]);
        record.findings = std::move(understanding.findings[i]);
        records.push_back(std::move(record));
    }
    if (records.empty())
        records.push_back(placeholder(understanding, m_knowledge));
    TakenIn taken;
    taken.submission = submission;
    for (OrderRecord &record : records) {
        record.submission = submission.id;
        record.indexInSubmission = int(taken.orders.size());
        record.asRead = record.order;
        if (const Result<> done = storeOrder(record, understanding, taken, submission.arrivedBy);
            !done)
            return tl::unexpected(done.error());
    }
    if (const Result<> done = submissions.finish(submission.id); !done)
        return tl::unexpected(done.error());
    if (const Result<> done = (*transaction)->commit(); !done)
        return tl::unexpected(done.error());
    return taken;
}

Result<> Intake::storeOrder(OrderRecord &record, const Understanding &understanding, TakenIn &taken,
                            const QString &user)
{
    OrderStore store(m_database);
    const auto &customer = record.order.customerNo.value;
    if (customer && !understanding.orders.empty()) {
        // Other threads store orders meanwhile; only inside the transaction is the list complete.
        const auto known = store.knownOrders(*customer, 0);
        if (!known)
            return tl::unexpected(known.error());
        if (concerns(*known, record.order)) {
            CheckContext context{*m_knowledge.catalog,   *m_knowledge.memory,
                                 m_knowledge.policy,     m_clock.today(),
                                 *known,                 &understanding.document,
                                 understanding.intent,   {}};
            takeHistory(context, record.order, knowledge().history);
            record.findings = checkOrder(record.order, context);
        }
    }
    const bool isNone = record.state == OrderState::Rejected;
    if (!isNone)
        record.state = isFlagged(record.findings) ? OrderState::ToReview : OrderState::Ready;
    const Result<OrderId> id = store.add(record);
    if (!id)
        return tl::unexpected(id.error());
    taken.orders.push_back(*id);
    taken.clean += record.state == OrderState::Ready ? 1 : 0;
    taken.flagged += record.state == OrderState::ToReview ? 1 : 0;
    return AuditLog(m_database)
        .add({0,
              m_clock.now(),
              user,
              *id,
              QStringLiteral("import"),
              QStringLiteral("state"),
              {},
              toKey(record.state)});
}

Result<TakenIn> Intake::stored(const Submission &submission)
{
    const auto orders = OrderStore(m_database).idsOf(submission.id);
    if (!orders)
        return tl::unexpected(orders.error());
    TakenIn taken;
    taken.submission = submission;
    taken.orders = *orders;
    taken.wasThere = true;
    return taken;
}

Result<std::vector<TakenIn>> Intake::finishInterrupted(const JobControl &job)
{
    SubmissionStore store(m_database);
    const auto unfinished = store.unfinished();
    if (!unfinished)
        return tl::unexpected(unfinished.error());
    std::vector<TakenIn> finished;
    int done = 0;
    for (const Submission &submission : *unfinished) {
        if (job.shouldStop())
            break;
        const int total = int(unfinished->size());
        job.report(done, total, submission.fileName);
        const JobControl pages = job.withProgress([&](int page, int of, const QString &) {
            job.report(done, total, fileProgress(submission.fileName, page, of));
        });
        const Result<QByteArray> bytes = store.original(submission.sha256);
        if (!bytes)
            return tl::unexpected(bytes.error());
        Result<TakenIn> taken = finish(submission, *bytes, pages);
        ++done;
        if (!taken)
            return tl::unexpected(taken.error());
        finished.push_back(std::move(*taken));
    }
    return finished;
}

} // namespace intray
