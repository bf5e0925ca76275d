// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewState.h"

namespace intray {

bool ReviewSession::canUndo() const
{
    return !m_state->done.empty();
}

bool ReviewSession::canRedo() const
{
    return !m_state->undone.empty();
}

QString ReviewSession::undoText() const
{
    return canUndo() ? m_state->done.back().text : QString();
}

void ReviewSession::undo()
{
    if (!canUndo())
        return;
    State &state = *m_state;
    State::Change change = std::move(state.done.back());
    state.done.pop_back();
    change.before->restore(state.record);
    state.now = change.before;
    for (auto entry = change.entries.rbegin(); entry != change.entries.rend(); ++entry)
        state.entries.push_back(
            state.entry(QStringLiteral("undo"), entry->field, entry->after, entry->before));
    state.noteLessons(change.lessons, true);
    state.undone.push_back(std::move(change));
    if (!state.undone.back().lessons.empty())
        state.remember();
}

void ReviewSession::redo()
{
    if (!canRedo())
        return;
    State &state = *m_state;
    State::Change change = std::move(state.undone.back());
    state.undone.pop_back();
    change.after->restore(state.record);
    state.now = change.after;
    for (const AuditEntry &entry : change.entries)
        state.entries.push_back(
            state.entry(QStringLiteral("redo"), entry.field, entry.before, entry.after));
    state.noteLessons(change.lessons, false);
    state.done.push_back(std::move(change));
    if (!state.done.back().lessons.empty())
        state.remember();
}

std::vector<AuditEntry> ReviewSession::takeEntries()
{
    return std::exchange(m_state->entries, {});
}

void ReviewSession::stored(int revision)
{
    m_state->record.revision = revision;
}

} // namespace intray
