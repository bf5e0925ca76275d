// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/Lessons.h"
#include "core/review/Rematch.h"
#include "core/review/ReviewState.h"

namespace intray {

namespace {

// Adds what a step taught to what holds, and leaves out what it took back.
void carry(std::vector<Lesson> &holding, const std::vector<Lesson> &ofStep)
{
    for (const Lesson &lesson : ofStep) {
        if (lesson.takenBack)
            std::erase_if(holding, [&](const Lesson &each) { return each.key == lesson.key; });
        else
            holding.push_back(lesson);
    }
}

Lesson takenBack(Lesson lesson)
{
    lesson.takenBack = !lesson.takenBack;
    return lesson;
}

// The desk's memory as it will be when these lessons are stored.
std::vector<MemoryEntry> withLessons(std::vector<MemoryEntry> entries,
                                     const std::vector<Lesson> &lessons)
{
    for (const Lesson &lesson : lessons) {
        const QString key = memoryKey(lesson.entry);
        bool isKnown = false;
        for (MemoryEntry &entry : entries) {
            if (lesson.what == Lesson::What::Refute) {
                entry.demoted = entry.demoted || entry.id == lesson.entry.id;
            } else if (memoryKey(entry) == key) {
                const bool isSame = entry.meaning == lesson.entry.meaning;
                isKnown = isKnown || isSame;
                if (isSame || entry.kind != MemoryKind::Sender)
                    entry.demoted = !isSame;
                if (isSame)
                    entry.confirmed = std::max(entry.confirmed, entry.refuted) + 1;
            }
        }
        if (!isKnown && lesson.what == Lesson::What::Learn)
            entries.push_back(lesson.entry);
    }
    return entries;
}

// Whether a value that was changed says that the entry it was read by is wrong. An answer (a quantity
// rounded to packs, a later day) decides about the order, not about what the document says; nor does one
// cell put right say anything of its column.
bool refutes(const MemoryEntry &entry, const ReviewStep &step)
{
    const bool isOfDocument =
        entry.kind == MemoryKind::ColumnRole || entry.kind == MemoryKind::Label;
    if (isOfDocument && step.answer)
        return false;
    return entry.kind != MemoryKind::ColumnRole || step.fields.size() > 1;
}

// Other lines of the order with a question that one of the lessons is about. What nobody asked about
// stays as it is.
std::vector<FieldPath> linesTaught(const Order &order, const Findings &findings,
                                   const std::vector<Lesson> &lessons)
{
    std::set<QString> keys;
    for (const Lesson &lesson : lessons) {
        if (lesson.entry.kind == MemoryKind::ItemNumber || lesson.entry.kind == MemoryKind::Unit)
            keys.insert(memoryKey(lesson.entry));
    }
    std::vector<FieldPath> paths;
    const QString customer = order.customerNo.value.value_or(QString());
    for (int i = 0; !keys.empty() && i < int(order.lines.size()); ++i) {
        const OrderLine &line = order.lines[size_t(i)];
        const bool isAsked =
            std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
                return finding.flags() && finding.field.line == i &&
                       (finding.field.name == FieldName::Sku || finding.field.name == FieldName::Unit);
            });
        if (!isAsked)
            continue;
        const auto isTaught = [&](MemoryKind kind, const Field<QString> &field,
                                  const QString &more = {}) {
            return field.value && keys.contains(memoryKey(kind, customer, *field.value + more));
        };
        const QString item = u'|' + line.sku.value.value_or(QString());
        if (isTaught(MemoryKind::ItemNumber, line.supplierItem) ||
            isTaught(MemoryKind::ItemNumber, line.buyerItem) ||
            isTaught(MemoryKind::ItemNumber, line.gtin) ||
            isTaught(MemoryKind::ItemNumber, line.description) ||
            isTaught(MemoryKind::Unit, line.unit) || isTaught(MemoryKind::Unit, line.unit, item))
            paths.push_back(FieldPath::ofLine(i, FieldName::Sku));
    }
    return paths;
}

} // namespace

std::vector<Lesson> ReviewSession::State::holding() const
{
    std::vector<Lesson> lessons;
    for (const Change &change : done)
        carry(lessons, change.lessons);
    return lessons;
}

const CustomerMemory &ReviewSession::State::memory() const
{
    return ownMemory ? *ownMemory : context.memory;
}

Lesson ReviewSession::State::lesson(Lesson::What what, const MemoryEntry &entry)
{
    return {QStringLiteral("%1-%2").arg(keyOfSession).arg(++lessonCount), what, false, entry};
}

std::vector<Lesson> ReviewSession::State::lessonsOfStep(const StepStart &start,
                                                        const ReviewStep &step)
{
    std::vector<Lesson> lessons;
    const std::vector<Lesson> known = holding();
    const auto takeBack = [&](const Lesson &old) { lessons.push_back(takenBack(old)); };
    const Order &order = record.order;
    const auto &was = start.order.customerNo.value;
    // What was taught under the wrong customer was the right one's.
    for (const Lesson &old : known) {
        if (!was || was == order.customerNo.value || old.what != Lesson::What::Learn ||
            old.entry.customerNo != *was)
            continue;
        takeBack(old);
        if (!order.customerNo.value)
            continue;
        MemoryEntry entry = old.entry;
        entry.customerNo = *order.customerNo.value;
        lessons.push_back(lesson(Lesson::What::Learn, entry));
    }
    std::set<QString> taught;
    for (const MemoryEntry &entry :
         lessonsOf(start.order, order, step,
                   {context.catalog, context.memory, words(), record.id, user, clock.now()})) {
        const QString key = memoryKey(entry);
        taught.insert(key);
        const auto old = std::find_if(known.begin(), known.end(), [&](const Lesson &each) {
            return each.what == Lesson::What::Learn && memoryKey(each.entry) == key;
        });
        // A second thought about the same replaces the first; the same again is nothing new.
        if (old != known.end() && old->entry.meaning == entry.meaning)
            continue;
        if (old != known.end())
            takeBack(*old);
        lessons.push_back(lesson(Lesson::What::Learn, entry));
    }
    for (const qint64 id : refutedBy(start.order, order, step)) {
        const auto &desk = context.memory.entries();
        const auto wrong = std::find_if(desk.begin(), desk.end(),
                                        [&](const MemoryEntry &entry) { return entry.id == id; });
        const bool isTold =
            std::any_of(known.begin(), known.end(), [&](const Lesson &each) {
                return each.what == Lesson::What::Refute && each.entry.id == id;
            });
        // Learning something else about the same demotes it already.
        if (wrong != desk.end() && refutes(*wrong, step) && !isTold && !taught.contains(memoryKey(*wrong)))
            lessons.push_back(lesson(Lesson::What::Refute, *wrong));
    }
    return lessons;
}

void ReviewSession::State::remember(const std::vector<Lesson> &more)
{
    std::vector<Lesson> all = holding();
    carry(all, more);
    ownMemory = all.empty() ? nullptr
                            : std::make_shared<const CustomerMemory>(
                                  withLessons(context.memory.entries(), all));
}

std::vector<Lesson> ReviewSession::State::teach(const StepStart &start, const ReviewStep &step)
{
    std::vector<Lesson> lessons = lessonsOfStep(start, step);
    if (lessons.empty())
        return lessons;
    remember(lessons);
    const std::vector<FieldPath> others = linesTaught(record.order, start.findings, lessons);
    if (!others.empty())
        rematch(record.order, others, context.catalog, memory());
    return lessons;
}

std::vector<Lesson> ReviewSession::takeLessons()
{
    return std::exchange(m_state->lessonsToTake, {});
}

std::vector<MemoryEntry> ReviewSession::lastLessons() const
{
    std::vector<MemoryEntry> entries;
    if (!canUndo())
        return entries;
    for (const Lesson &lesson : m_state->done.back().lessons) {
        if (lesson.what == Lesson::What::Learn && !lesson.takenBack)
            entries.push_back(lesson.entry);
    }
    return entries;
}

void ReviewSession::State::noteLessons(const std::vector<Lesson> &ofChange, bool isUndone)
{
    if (ofChange.empty())
        return;
    if (!isUndone) {
        lessonsToTake.insert(lessonsToTake.end(), ofChange.begin(), ofChange.end());
        return;
    }
    for (auto each = ofChange.rbegin(); each != ofChange.rend(); ++each)
        lessonsToTake.push_back(takenBack(*each));
}

} // namespace intray
