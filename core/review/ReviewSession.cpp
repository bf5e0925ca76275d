// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewSession.h"

#include "core/checking/LearntHabits.h"
#include "core/checking/LineRules.h"
#include "core/orders/FieldVisit.h"
#include "core/review/FieldEditor.h"
#include "core/review/Rematch.h"
#include "core/review/ReviewState.h"

namespace intray {

namespace {

struct SessionText
{
    Q_DECLARE_TR_FUNCTIONS(intray::ReviewSession)
};

void markAnswered(Findings &findings, const Finding &finding, const Answer &answer)
{
    for (Finding &candidate : findings) {
        if (candidate.isSame(finding) && candidate.about == finding.about)
            candidate.answeredWith = answer.id;
    }
}

} // namespace

QString fieldInWords(const FieldPath &path)
{
    const QString title = fieldTitle(path.name);
    return path.line ? SessionText::tr("%1 of line %2").arg(title).arg(*path.line + 1) : title;
}

QString canonicalText(const Order &order, const FieldPath &path)
{
    QString text;
    if (path == FieldPath::header(FieldName::Kind))
        return toKey(order.kind);
    visitField(order, path, [&](const auto &field) {
        if (field.value)
            text = valueText(*field.value);
    });
    return text;
}

void ReviewSession::State::takePast()
{
    const bool isTheirs = customerOfPast == record.order.customerNo.value.value_or(QString());
    context.isHistoryKnown = isTheirs && isPastKnown;
    if (!isTheirs)
        context.history.clear();
    else if (context.history != past)
        context.history = past;
}

void ReviewSession::State::check()
{
    takePast();
    Findings findings = checkOrder(record.order, context);
    keepAnswers(findings, record.findings);
    record.findings = std::move(findings);
}

void ReviewSession::State::finish(const QString &text, const std::vector<FieldPath> &changed,
                                  std::vector<AuditEntry> &&stepEntries)
{
    rematch(record.order, changed, context.catalog, memory());
    takeLearntHabits(record.order, context, memory(), record.findings);
    check();
    finishUnchecked(text, std::move(stepEntries));
}

void ReviewSession::State::finish(const QString &text, const StepStart &start,
                                  const ReviewStep &step, std::vector<AuditEntry> &&stepEntries)
{
    rematch(record.order, step.fields, context.catalog, memory());
    std::vector<Lesson> stepLessons = teach(start, step);
    takeLearntHabits(record.order, context, memory(), record.findings);
    check();
    finishUnchecked(text, std::move(stepEntries), std::move(stepLessons));
}

void ReviewSession::State::finishUnchecked(const QString &text,
                                           std::vector<AuditEntry> &&stepEntries,
                                           std::vector<Lesson> &&stepLessons)
{
    record.touched = true;
    const auto before = now;
    now = ReviewSnapshot::of(record, before.get());
    entries.insert(entries.end(), stepEntries.begin(), stepEntries.end());
    noteLessons(stepLessons, false);
    done.push_back({before, now, text, std::move(stepEntries), std::move(stepLessons)});
    undone.clear();
}

AuditEntry ReviewSession::State::entry(const QString &action, const QString &field,
                                       const QString &before, const QString &after) const
{
    return {0, clock.now(), user, record.id, action, field, before, after};
}

const Lexicon &ReviewSession::State::words()
{
    if (!lexicon)
        lexicon = Lexicon::builtIn();
    return *lexicon;
}

Result<> ReviewSession::State::set(const FieldPath &path, const FieldText &text,
                                   std::vector<AuditEntry> &stepEntries)
{
    const QString before = canonicalText(record.order, path);
    const FieldEditor editor(words(), context.catalog, context.today);
    if (const Result<> set = editor.set(record.order, path, text); !set)
        return set;
    const QString action =
        text.origin == TextOrigin::Captured ? QStringLiteral("capture") : QStringLiteral("correct");
    stepEntries.push_back(
        entry(action, path.toString(), before, canonicalText(record.order, path)));
    return {};
}

ReviewSession::ReviewSession(OrderRecord record, std::shared_ptr<const Document> document,
                             const CheckContext &context, const Clock &clock, QString user,
                             std::shared_ptr<const Lexicon> lexicon)
    : m_state(new State{std::move(record),
                        std::move(document),
                        context,
                        clock,
                        std::move(user),
                        std::move(lexicon),
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        0,
                        {},
                        context.history,
                        context.isHistoryKnown,
                        nullptr})
{
    m_state->customerOfPast = m_state->record.order.customerNo.value.value_or(QString());
    if (!m_state->document)
        m_state->document = std::make_shared<const Document>();
    m_state->context.document = m_state->document.get();
    m_state->context.asRead = &m_state->record.asRead;
    m_state->keyOfSession = QStringLiteral("%1-%2-%3")
                                .arg(m_state->record.id)
                                .arg(m_state->record.revision)
                                .arg(clock.now().toMSecsSinceEpoch());
    // Master data, the desk's other orders and the day may have changed since this was stored. A
    // record in which no order was found keeps its own findings until a person types one.
    if (!m_state->record.order.lines.empty())
        m_state->check();
    m_state->now = ReviewSnapshot::of(m_state->record, nullptr);
}

ReviewSession::~ReviewSession() = default;

void ReviewSession::setDeskOrders(std::vector<KnownOrder> deskOrders, History history)
{
    m_state->context.deskOrders = std::move(deskOrders);
    m_state->past = std::move(history);
    m_state->isPastKnown = true;
    m_state->customerOfPast = m_state->record.order.customerNo.value.value_or(QString());
    if (m_state->record.order.lines.empty())
        return;
    m_state->check();
    m_state->now = ReviewSnapshot::of(m_state->record, m_state->now.get());
    if (!m_state->done.empty())
        m_state->done.back().after = m_state->now;
}

const OrderRecord &ReviewSession::record() const
{
    return m_state->record;
}

const CheckContext &ReviewSession::context() const
{
    return m_state->context;
}

const Document &ReviewSession::document() const
{
    return *m_state->document;
}

Result<> ReviewSession::correct(const FieldPath &field, const QString &typed)
{
    return correctAll({{field, typed}});
}

Result<> ReviewSession::correctAll(const std::vector<std::pair<FieldPath, QString>> &values)
{
    if (values.empty())
        return {};
    State &state = *m_state;
    const State::StepStart start = state.start();
    std::vector<AuditEntry> entries;
    ReviewStep step;
    for (const auto &[field, typed] : values) {
        // A pasted block may be longer than the order.
        if (field.line && *field.line >= int(state.record.order.lines.size()) && values.size() > 1)
            state.record.order.lines.resize(size_t(*field.line) + 1);
        if (const Result<> set =
                state.set(field, {typed, TextOrigin::Typed, {}, state.user}, entries);
            !set) {
            state.abandon();
            if (values.size() == 1)
                return set;
            return failure(fieldInWords(field) + QStringLiteral(": ") + set.error().message,
                           set.error().detail);
        }
        step.fields.push_back(field);
    }
    step.open = start.findings;
    const QString text = values.size() == 1
                             ? fieldInWords(values.front().first)
                             : SessionText::tr("%n fields", nullptr, int(values.size()));
    state.finish(text, start, step, std::move(entries));
    return {};
}

Result<> ReviewSession::capture(const FieldPath &field, const QString &written,
                                const Source &source)
{
    return captureAll({{field, written, source}});
}

Result<> ReviewSession::captureAll(const std::vector<Captured> &pieces)
{
    if (pieces.empty())
        return {};
    State &state = *m_state;
    const State::StepStart start = state.start();
    std::vector<AuditEntry> entries;
    ReviewStep step;
    step.isCaptured = true;
    step.document = state.document.get();
    for (const auto &[field, written, source] : pieces) {
        if (const Result<> set =
                state.set(field, {written, TextOrigin::Captured, source, state.user}, entries);
            !set) {
            state.abandon();
            if (pieces.size() == 1)
                return set;
            return failure(fieldInWords(field) + QStringLiteral(": ") + set.error().message,
                           set.error().detail);
        }
        step.fields.push_back(field);
    }
    step.open = start.findings;
    const QString text = pieces.size() == 1
                             ? fieldInWords(pieces.front().field)
                             : SessionText::tr("%n fields", nullptr, int(pieces.size()));
    state.finish(text, start, step, std::move(entries));
    return {};
}

Result<> ReviewSession::answer(const Finding &asked, const Answer &given)
{
    State &state = *m_state;
    const auto &findings = state.record.findings;
    // Of several about one field (two parts that could not be read) only the one that was asked.
    auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.isSame(asked) && finding.about == asked.about;
    });
    if (found == findings.end())
        found = std::find_if(findings.begin(), findings.end(),
                             [&](const Finding &finding) { return finding.isSame(asked); });
    if (found == findings.end())
        return failure(SessionText::tr("This question is not open any more."), asked.rule);
    if (std::holds_alternative<EditField>(given.action))
        return {}; // only moves the cursor

    // Copies: `asked` may be one of the findings that are about to change.
    const Finding finding = *found;
    const Answer answer = given;
    std::vector<AuditEntry> entries{state.entry(
        QStringLiteral("answer"), finding.rule + u' ' + finding.field.toString(), {}, answer.id)};
    if (const auto *drop = std::get_if<DropLine>(&answer.action)) {
        const size_t mark = state.entries.size();
        const std::optional<int> into = mergedInto(answer);
        const Result<> removed = into ? mergeLines(drop->line, *into) : removeLine(drop->line);
        if (removed) {
            state.entries.insert(state.entries.begin() + qsizetype(mark), entries.front());
            state.done.back().entries.insert(state.done.back().entries.begin(), entries.front());
        }
        return removed;
    }
    const State::StepStart start = state.start();
    ReviewStep step{{}, false, finding, answer, start.findings, nullptr};
    if (const auto *set = std::get_if<SetField>(&answer.action)) {
        const FieldText text{set->typed, TextOrigin::Answered, {}, state.user};
        if (const Result<> done = state.set(set->field, text, entries); !done)
            return done;
        step.fields.push_back(set->field);
    } else if (const auto *kind = std::get_if<SetKind>(&answer.action)) {
        const FieldPath path = FieldPath::header(FieldName::Kind);
        if (const Result<> done =
                state.set(path, {kind->kind, TextOrigin::Answered, {}, state.user}, entries);
            !done)
            return done;
    } else if (const auto *reject = std::get_if<RejectOrder>(&answer.action)) {
        state.record.state = OrderState::Rejected;
        state.record.stateReason = reject->reason;
    } else if (const auto *hold = std::get_if<HoldOrder>(&answer.action)) {
        state.record.state = OrderState::Held;
        state.record.stateReason = hold->reason;
    }
    markAnswered(state.record.findings, finding, answer);
    const bool valuesChanged =
        !step.fields.empty() || std::holds_alternative<SetKind>(answer.action);
    const QString text = SessionText::tr("answer \"%1\"").arg(answer.text);
    if (valuesChanged || !state.record.order.lines.empty()) {
        state.finish(text, start, step, std::move(entries));
        return {};
    }
    state.finishUnchecked(text, std::move(entries));
    return {};
}

} // namespace intray
