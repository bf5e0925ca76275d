// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Reread.h"

#include "core/base/TextFold.h"
#include "core/checking/LearntHabits.h"
#include "core/matching/Matching.h"
#include "core/orders/FieldVisit.h"
#include "core/review/Rematch.h"
#include "core/store/OrderStore.h"
#include "core/store/SubmissionStore.h"

namespace intray {

namespace {

struct RereadText
{
    Q_DECLARE_TR_FUNCTIONS(intray::Reread)
};

QString lineInWords(const OrderLine &line)
{
    QStringList words;
    for (const Field<QString> *field : {&line.sku, &line.supplierItem, &line.description}) {
        if (words.isEmpty() && field->value)
            words += *field->value;
    }
    if (line.quantity.value)
        words.prepend(line.quantity.value->toString());
    return words.join(u' ');
}

template <typename Order, typename Visit>
std::map<FieldPath, QString> valuesOf(const Order &order, Visit &&visitAll)
{
    std::map<FieldPath, QString> values;
    visitAll(order, [&](const FieldPath &path, const auto &field) {
        if (field.value)
            values.emplace(path, valueText(*field.value));
    });
    return values;
}

std::map<FieldPath, QString> valuesOf(const Order &order)
{
    return valuesOf(order, [](const Order &each, auto &&take) {
        visitHeader(each, [&](FieldName name, const auto &field) {
            take(FieldPath::header(name), field);
        });
        int index = 0;
        for (const OrderLine &line : each.lines) {
            visitLine(line, [&](FieldName name, const auto &field) {
                take(FieldPath::ofLine(index, name), field);
            });
            ++index;
        }
    });
}

std::vector<Reread::Change> changesOf(const Order &before, const Order &after)
{
    std::vector<Reread::Change> changes;
    const auto was = valuesOf(before), now = valuesOf(after);
    std::set<FieldPath> paths;
    for (const auto &[path, value] : was)
        paths.insert(path);
    for (const auto &[path, value] : now)
        paths.insert(path);
    const auto in = [](const auto &values, const FieldPath &path) {
        const auto found = values.find(path);
        return found == values.end() ? QString() : found->second;
    };
    const int both = int(std::min(before.lines.size(), after.lines.size()));
    for (const FieldPath &path : paths) {
        if ((!path.line || *path.line < both) && in(was, path) != in(now, path))
            changes.push_back({path, in(was, path), in(now, path)});
    }
    for (int i = both; i < int(std::max(before.lines.size(), after.lines.size())); ++i) {
        changes.push_back({FieldPath::ofLine(i, FieldName::Whole),
                           i < int(before.lines.size()) ? lineInWords(before.lines[size_t(i)]) : QString(),
                           i < int(after.lines.size()) ? lineInWords(after.lines[size_t(i)]) : QString()});
    }
    return changes;
}

// Of the order as a whole a rule may ask several questions; as many as before about other values are the same.
bool isAsked(const Finding &finding, const Findings &these, const Findings &those)
{
    const auto isAlike = [&](const Finding &other) { return other.flags() && other.isSame(finding); };
    const auto isEqual = [&](const Finding &other) {
        return isAlike(other) && other.about == finding.about;
    };
    const auto count = std::count_if(those.begin(), those.end(), isAlike);
    return count > 0 && (finding.field.name != FieldName::Whole ||
                         count == std::count_if(these.begin(), these.end(), isAlike) ||
                         std::any_of(those.begin(), those.end(), isEqual));
}

// The questions of one list that the other does not ask.
Findings onlyIn(const Findings &these, const Findings &those)
{
    Findings only;
    for (const Finding &finding : these) {
        if (finding.flags() && !isAsked(finding, these, those))
            only.push_back(finding);
    }
    return only;
}

bool comesFrom(const Order &order, const QStringList &senders)
{
    const auto isOne = [&](const QString &text) { return senders.contains(foldText(text)); };
    for (const Field<QString> &sender : order.senderAddresses) {
        const QString address = sender.value.value_or(QString());
        QString domain = address.section(u'@', -1);
        if (isOne(address))
            return true;
        for (; domain.contains(u'.'); domain = domain.section(u'.', 1)) {
            if (isOne(domain))
                return true;
        }
    }
    return std::any_of(order.partyNames.begin(), order.partyNames.end(),
                       [&](const Field<QString> &name) {
                           return name.value && isOne(*name.value);
                       }) ||
           (order.buyerName.value && isOne(*order.buyerName.value));
}

// Reads the orders of one scope again, one after the other.
class Rereading
{
public:
    Rereading(Database &database, const Knowledge &knowledge, const Clock &clock)
        : m_database(database), m_knowledge(knowledge), m_clock(clock)
    {
        m_knowledge.history = [&database](const QString &customer) {
            return OrderStore(database).history(customer);
        };
    }

    Result<std::optional<Reread>> read(OrderRecord record);

private:
    bool readWhole(OrderRecord &after, const Understanding &now, size_t siblings) const;
    Result<> matchAgain(Order &order) const;
    Result<> check(OrderRecord &after, const Document &document, Intent intent);

    Database &m_database;
    Knowledge m_knowledge;
    const Clock &m_clock;
};

// What the document gives now, where it gives as many orders as it did, and this one no fewer lines: what
// was learnt says what values mean, never that goods are not wanted.
bool Rereading::readWhole(OrderRecord &after, const Understanding &now, size_t siblings) const
{
    if (now.orders.size() != siblings || size_t(after.indexInSubmission) >= siblings)
        return false;
    const Order &order = now.orders[size_t(after.indexInSubmission)];
    if (order.lines.size() < after.order.lines.size())
        return false;
    after.order = after.asRead = order;
    return true;
}

Result<> Rereading::matchAgain(Order &order) const
{
    rematch(order, {FieldPath::header(FieldName::CustomerNo)}, *m_knowledge.catalog,
            *m_knowledge.memory);
    if (!order.customerNo.value)
        return {};
    const Result<History> history = m_knowledge.history(*order.customerNo.value);
    if (!history)
        return tl::unexpected(history.error());
    matchOrder(order, *m_knowledge.catalog, *m_knowledge.memory, *history);
    return {};
}

Result<> Rereading::check(OrderRecord &after, const Document &document, Intent intent)
{
    const QString customer = after.order.customerNo.value.value_or(QString());
    auto known = OrderStore(m_database).knownOrders(customer, after.id);
    if (!known)
        return tl::unexpected(known.error());
    Result<History> history = m_knowledge.history(customer);
    if (!history)
        return tl::unexpected(history.error());
    CheckContext context{*m_knowledge.catalog, *m_knowledge.memory, m_knowledge.policy,
                         m_clock.today(),      std::move(*known),   &document,
                         intent,               std::move(*history)};
    context.isHistoryKnown = true;
    context.asRead = &after.asRead;
    takeLearntHabits(after.order, context, *m_knowledge.memory, after.findings);
    Findings findings = checkOrder(after.order, context);
    keepAnswers(findings, after.findings);
    after.findings = std::move(findings);
    return {};
}

Result<std::optional<Reread>> Rereading::read(OrderRecord record)
{
    SubmissionStore submissions(m_database);
    Result<Document> document = submissions.document(record.submission);
    if (!document)
        return tl::unexpected(document.error());
    const Result<Submission> submission = submissions.submission(record.submission);
    const auto siblings = OrderStore(m_database).idsOf(record.submission);
    if (!submission || !siblings)
        return tl::unexpected(submission ? siblings.error() : submission.error());

    Reread reread;
    reread.before = record;
    reread.after = std::move(record);
    OrderRecord &after = reread.after;
    Intent intent = submission->intent;
    bool isWhole = false;
    if (!after.touched) {
        Understanding now = understand(std::move(*document), m_knowledge, m_clock.today());
        isWhole = readWhole(after, now, siblings->size());
        intent = isWhole ? now.intent : intent;
        document = std::move(now.document);
    }
    if (!isWhole) {
        if (const Result<> matched = matchAgain(after.order); !matched)
            return tl::unexpected(matched.error());
    }
    // Where no order was found the questions are those of the document.
    if (!after.order.lines.empty()) {
        if (const Result<> checked = check(after, *document, intent); !checked)
            return tl::unexpected(checked.error());
        after.state = isFlagged(after.findings) ? OrderState::ToReview : OrderState::Ready;
    }
    reread.changes = changesOf(reread.before.order, after.order);
    reread.answered = onlyIn(reread.before.findings, after.findings);
    reread.asked = onlyIn(after.findings, reread.before.findings);
    // New questions alone are those of a new day, not of what was learnt; but for whose order it is.
    const bool isCustomerAsked =
        std::any_of(reread.asked.begin(), reread.asked.end(), [](const Finding &finding) {
            return finding.rule == QLatin1String("unknown-customer");
        });
    if (reread.changes.empty() && reread.answered.empty() && !isCustomerAsked)
        return std::optional<Reread>();
    return std::optional<Reread>(std::move(reread));
}

} // namespace

RereadScope scopeOf(const std::vector<Lesson> &lessons, OrderId exceptOrder, const QString &user)
{
    RereadScope scope;
    scope.exceptOrder = exceptOrder;
    scope.user = user;
    for (const Lesson &lesson : lessons) {
        const MemoryEntry &entry = lesson.entry;
        if (entry.kind == MemoryKind::Sender)
            scope.senders += foldText(entry.written);
        else if (!entry.customerNo.isEmpty())
            scope.customers += entry.customerNo;
    }
    scope.senders.removeDuplicates();
    scope.customers.removeDuplicates();
    return scope;
}

Result<RereadOffer> rereadWaiting(Database &database, const Knowledge &knowledge,
                                  const Clock &clock, const RereadScope &scope,
                                  const JobControl &job)
{
    RereadOffer offer;
    if (scope.isEmpty())
        return offer;
    OrderStore store(database);
    auto rows = store.queue(clock.now());
    if (!rows)
        return tl::unexpected(rows.error());
    // Whom an order comes from stands in the order itself, so all are looked into when a sender was taught.
    std::erase_if(*rows, [&](const QueueRow &row) {
        return row.state != OrderState::ToReview || row.id == scope.exceptOrder ||
               (scope.senders.isEmpty() && !scope.customers.contains(row.customerNo));
    });
    Rereading rereading(database, knowledge, clock);
    const int total = int(rows->size());
    int done = 0;
    for (const QueueRow &row : *rows) {
        offer.isCancelled = job.shouldStop();
        if (offer.isCancelled)
            break;
        job.report(done++, total, row.fileName);
        Result<OrderRecord> record = store.order(row.id);
        if (!record) {
            offer.skipped.push_back({row.id, record.error().message});
            continue;
        }
        const bool isOfSender = !record->order.customerNo.has(Evidence::Kind::Person) &&
                                comesFrom(record->order, scope.senders);
        if (!scope.customers.contains(row.customerNo) && !isOfSender)
            continue;
        if (!row.lockedBy.isEmpty() && row.lockedBy != scope.user) {
            offer.skipped.push_back(
                {row.id, RereadText::tr("%1 is working on it").arg(row.lockedBy)});
            continue;
        }
        ++offer.looked;
        Result<std::optional<Reread>> reread = rereading.read(std::move(*record));
        if (!reread)
            offer.skipped.push_back({row.id, reread.error().message});
        else if (*reread)
            offer.orders.push_back(std::move(**reread));
    }
    return offer;
}

} // namespace intray
