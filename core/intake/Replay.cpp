// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Replay.h"

#include "core/base/TextFold.h"
#include "core/checking/Questions.h"
#include "core/orders/FieldVisit.h"
#include "core/store/OrderStore.h"
#include "core/store/SubmissionStore.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace intray {

namespace {

struct ReplayText
{
    Q_DECLARE_TR_FUNCTIONS(intray::Replay)
};

const QString UnreadablePart = QStringLiteral("unreadable-part");
constexpr std::size_t PastOrders = 20; // of one customer; what later orders are judged by

bool hasPassed(OrderState state)
{
    return state == OrderState::Ready || state == OrderState::Approved ||
           state == OrderState::Exported;
}

// What a person made of a read value; empty when it stayed.
template <typename T>
QString correction(const Field<T> &read, const Field<T> &now, const FieldPath &path)
{
    if (read.value == now.value || !now.has(Evidence::Kind::Person))
        return {};
    const QString was = read.value ? valueText(*read.value) : ReplayText::tr("nothing");
    const QString is = now.value ? valueText(*now.value) : ReplayText::tr("nothing");
    const QString title = fieldTitle(path.name);
    return path.line ? ReplayText::tr("%1, %2: %3, later %4")
                           .arg(Questions::lineName(*path.line), title, was, is)
                     : ReplayText::tr("%1: %2, later %3").arg(title, was, is);
}

template <typename Owner, typename Visit>
QStringList corrections(const Owner &read, const Owner &now, std::optional<int> line, Visit visit)
{
    QStringList found;
    visit(now, [&](FieldName name, const auto &field) {
        visit(read, [&](FieldName other, const auto &before) {
            if constexpr (std::is_same_v<decltype(field), decltype(before)>) {
                const QString text =
                    name == other ? correction(before, field, FieldPath{line, name}) : QString();
                if (!text.isEmpty())
                    found += text;
            }
        });
    });
    return found;
}

// What a person changed in the order since it was read.
QStringList corrections(const OrderRecord &record, const CheckContext &context)
{
    QStringList found = corrections(record.asRead, record.order, std::nullopt,
                                    [](const auto &order, auto &&each) { visitHeader(order, each); });
    int kept = 0;
    for (int i = 0; i < int(record.order.lines.size()); ++i) {
        const OrderLine *read = asReadLine(record.order, i, context);
        if (!read) {
            found += ReplayText::tr("%1 was added").arg(Questions::lineName(i));
            continue;
        }
        ++kept;
        found += corrections(*read, record.order.lines[std::size_t(i)], i,
                             [](const auto &line, auto &&each) { visitLine(line, each); });
    }
    if (const int dropped = int(record.asRead.lines.size()) - kept; dropped > 0)
        found += ReplayText::tr("%n line(s) were dropped", nullptr, dropped);
    return found;
}

// The findings that flag in `all` and have no like in `others`.
Findings flagsNotIn(const Findings &all, const Findings &others)
{
    Findings only;
    for (const Finding &finding : all) {
        const bool isThere = std::any_of(others.begin(), others.end(), [&](const Finding &other) {
            return other.flags() && other.isSame(finding) && other.about == finding.about;
        });
        if (finding.flags() && !isThere)
            only.push_back(finding);
    }
    return only;
}

// The latest day from which a change holds that only one of the two policies has; invalid when there is none.
QDate lastDayThatDiffers(const Policy &a, const Policy &b)
{
    QDate last;
    const auto look = [&](const Policy &in, const Policy &notIn) {
        for (const Policy::Change &change : in.changes) {
            const bool isInBoth = std::find(notIn.changes.begin(), notIn.changes.end(), change) !=
                                  notIn.changes.end();
            if (!isInBoth && change.from.isValid() && (!last.isValid() || change.from > last))
                last = change.from;
        }
    };
    look(a, b);
    look(b, a);
    return last;
}

// Goes through the desk's orders as they arrived and keeps what each customer had ordered by then.
class Replaying
{
public:
    Replaying(Database &database, const Knowledge &knowledge, const Policy &candidate)
        : m_database(database),
          m_knowledge(knowledge),
          m_candidate(candidate),
          m_holdsFrom(lastDayThatDiffers(knowledge.policy, candidate))
    {
    }
    Result<Replay> run(const ReplayScope &scope, const JobControl &job);

private:
    struct Held // of one customer, by then
    {
        std::vector<KnownOrder> known;
        History history;
        bool isHistoryAsked = false; // only of customers whose orders are judged
        bool isCutOff = false; // what came before the first order that is judged is not known
    };
    Result<> judge(const QueueRow &row);
    Findings checked(const OrderRecord &record, const Submission &submission, const Policy &policy,
                     const Document *document, Held &held) const;
    Result<std::optional<Document>> documentFor(const OrderRecord &record, const QDate &day);
    void count(const ReplayOrder &order, const Findings &before, const Findings &after);
    QDate policyDay(const QDate &arrived) const
    {
        return m_holdsFrom.isValid() ? std::max(arrived, m_holdsFrom) : arrived;
    }
    Held &heldOf(const QString &customerNo) { return m_held[foldCode(customerNo)]; }
    Result<> askHistory(const QString &customerNo);
    Result<> remember(PastOrder past);

    Database &m_database;
    const Knowledge &m_knowledge;
    const Policy &m_candidate;
    // Both are judged by what will hold then: so only what is tried makes a difference.
    const QDate m_holdsFrom;
    std::map<QString, Held> m_held;
    std::map<QString, ReplayRule> m_rules;
    OrderId m_first = 0;
    Replay m_replay;
};

// What the customer had ordered before the first order that is judged.
Result<> Replaying::askHistory(const QString &customerNo)
{
    Held &held = heldOf(customerNo);
    if (held.isHistoryAsked || !m_knowledge.history || customerNo.isEmpty())
        return {};
    Result<History> history = m_knowledge.history(customerNo);
    if (!history)
        return tl::unexpected(history.error());
    // The latest only are given: where all of them are judged here, there may be earlier ones.
    const std::size_t given = history->size();
    std::erase_if(*history, [&](const PastOrder &past) { return past.id >= m_first; });
    held.isCutOff = history->empty() && given >= PastOrders;
    held.history = std::move(*history);
    held.isHistoryAsked = true;
    return {};
}

Findings Replaying::checked(const OrderRecord &record, const Submission &submission,
                            const Policy &policy, const Document *document, Held &held) const
{
    // The lists are lent, not copied: a customer's hundredth order costs no more than its first.
    CheckContext context{*m_knowledge.catalog, *m_knowledge.memory, policy,
                         submission.arrivedAt.toLocalTime().date(), std::move(held.known), document,
                         submission.intent, std::move(held.history)};
    context.isHistoryKnown = bool(m_knowledge.history) && !held.isCutOff;
    Findings findings = checkOrder(record.asRead, context);
    held.known = std::move(context.deskOrders);
    held.history = std::move(context.history);
    return findings;
}

// The document counts for one rule only, and loading it costs more than all the others: it is loaded
// where the two policies differ about that rule, or where it had something to say.
Result<std::optional<Document>> Replaying::documentFor(const OrderRecord &record, const QDate &day)
{
    const QString customer = record.asRead.customerNo.value.value_or(QString());
    const bool isSame = m_knowledge.policy.rulePolicy(UnreadablePart, customer, day) ==
                        m_candidate.rulePolicy(UnreadablePart, customer, day);
    const bool isFound = std::any_of(record.findings.begin(), record.findings.end(),
                                     [](const Finding &each) { return each.rule == UnreadablePart; });
    if (isSame && !isFound)
        return std::optional<Document>();
    Result<Document> document = SubmissionStore(m_database).document(record.submission);
    if (!document)
        return tl::unexpected(document.error());
    return std::optional<Document>(std::move(*document));
}

void Replaying::count(const ReplayOrder &order, const Findings &before, const Findings &after)
{
    for (const Finding &finding : before)
        m_rules[finding.rule].before += finding.flags();
    for (const Finding &finding : after)
        m_rules[finding.rule].after += finding.flags();
    for (const Finding &finding : order.appear)
        ++m_rules[finding.rule].appear;
    for (const Finding &finding : order.vanish)
        ++m_rules[finding.rule].vanish;
    ++m_replay.orders;
    m_replay.touchlessBefore += !order.wasFlagged;
    m_replay.touchlessAfter += !order.isFlagged;
    m_replay.wrongBefore += !order.wrongBefore.isEmpty();
    m_replay.wrongAfter += !order.wrongAfter.isEmpty();
}

Result<> Replaying::judge(const QueueRow &row)
{
    const Result<OrderRecord> record = OrderStore(m_database).order(row.id);
    if (!record)
        return tl::unexpected(record.error());
    const Result<Submission> submission = SubmissionStore(m_database).submission(row.submission);
    if (!submission)
        return tl::unexpected(submission.error());
    const QDate day = submission->arrivedAt.toLocalTime().date();
    const QDate holding = policyDay(day);
    const Result<std::optional<Document>> document = documentFor(*record, holding);
    if (!document)
        return tl::unexpected(document.error());
    const Document *read = *document ? &**document : nullptr;

    const QString customer = record->asRead.customerNo.value.value_or(QString());
    if (const Result<> asked = askHistory(customer); !asked)
        return asked;
    Held &held = heldOf(customer);
    const Policy present = m_knowledge.policy.forOrder(customer, holding);
    const Policy other = m_candidate.forOrder(customer, holding);
    const Findings before = checked(*record, *submission, present, read, held);
    const Findings after =
        present == other ? before : checked(*record, *submission, other, read, held);
    ReplayOrder order{row.id, row.poNumber, row.customerName, row.fileName, isFlagged(before),
                      isFlagged(after), flagsNotIn(after, before), flagsNotIn(before, after), {}, {}};
    CheckContext context{*m_knowledge.catalog, *m_knowledge.memory, m_candidate, day, {}, nullptr,
                         submission->intent, {}};
    context.asRead = &record->asRead;
    // A rejected order came to nothing: what was wrong in it did no harm.
    if (record->touched && record->state != OrderState::Rejected) {
        const QStringList wrong = corrections(*record, context);
        order.wrongBefore = order.wasFlagged ? QStringList() : wrong;
        order.wrongAfter = order.isFlagged ? QStringList() : wrong;
    }
    count(order, before, after);
    if (!order.appear.empty() || !order.vanish.empty() || order.wrongBefore != order.wrongAfter)
        m_replay.changed.push_back(std::move(order));
    if (hasPassed(record->state) && record->order.kind == OrderKind::New)
        return remember(pastOrder(record->id, record->state, record->order, submission->arrivedAt));
    return {};
}

Result<> Replaying::remember(PastOrder past)
{
    if (const Result<> asked = askHistory(past.customerNo); !asked)
        return asked;
    History &history = heldOf(past.customerNo).history;
    history.insert(history.begin(), std::move(past));
    if (history.size() > PastOrders)
        history.pop_back();
    return {};
}

Result<Replay> Replaying::run(const ReplayScope &scope, const JobControl &job)
{
    Result<std::vector<QueueRow>> rows = OrderStore(m_database).queue();
    if (!rows)
        return tl::unexpected(rows.error());
    // What was no order has no values to judge.
    std::erase_if(*rows, [](const QueueRow &row) {
        return row.intent != Intent::Order && row.intent != Intent::Change &&
               row.intent != Intent::Cancel;
    });
    std::sort(rows->begin(), rows->end(),
              [](const QueueRow &a, const QueueRow &b) { return a.id < b.id; });
    const Result<std::vector<KnownOrder>> known = OrderStore(m_database).allKnownOrders();
    if (!known)
        return tl::unexpected(known.error());
    const auto isLate = [&](const QueueRow &row) {
        return !scope.since.isValid() || row.arrivedAt.toLocalTime().date() >= scope.since;
    };
    const auto latest = std::size_t(std::max(scope.latest, 0));
    auto from = std::find_if(rows->begin(), rows->end(), isLate);
    if (std::size_t(rows->end() - from) > latest)
        from = rows->end() - std::ptrdiff_t(latest);
    m_first = from == rows->end() ? 0 : from->id;

    const int total = int(rows->end() - from);
    auto next = known->begin();
    for (auto row = from; row != rows->end(); ++row) {
        if (job.shouldStop()) {
            m_replay.isCancelled = true;
            break;
        }
        for (; next != known->end() && next->id < row->id; ++next)
            heldOf(next->customerNo).known.push_back(*next);
        if (const Result<> judged = judge(*row); !judged)
            return tl::unexpected(judged.error());
        job.report(int(row - from) + 1, total, row->fileName);
    }
    for (auto &[id, rule] : m_rules) {
        rule.rule = id;
        if (rule.appear > 0 || rule.vanish > 0)
            m_replay.rules.push_back(rule);
    }
    std::stable_sort(m_replay.rules.begin(), m_replay.rules.end(),
                     [](const ReplayRule &a, const ReplayRule &b) {
                         return a.appear + a.vanish > b.appear + b.vanish;
                     });
    std::reverse(m_replay.changed.begin(), m_replay.changed.end());
    return std::move(m_replay);
}

} // namespace

Result<Replay> replay(Database &database, const Knowledge &knowledge, const Policy &candidate,
                      const ReplayScope &scope, const JobControl &job)
{
    return Replaying(database, knowledge, candidate).run(scope, job);
}

} // namespace intray
