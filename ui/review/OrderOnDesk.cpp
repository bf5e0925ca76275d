// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/OrderOnDesk.h"

namespace intray {

OrderOnDesk::OrderOnDesk(std::shared_ptr<const Clock> clock, QObject *parent)
    : QObject(parent), m_clock(std::move(clock))
{
}

void OrderOnDesk::open(OpenedOrder opened, const Knowledge &knowledge, const QString &user)
{
    // The session borrows the knowledge: it goes before the knowledge it was made with.
    m_session.reset();
    m_opened = std::move(opened);
    m_knowledge = knowledge;
    m_focused = {};
    if (!m_knowledge.catalog)
        m_knowledge.catalog = std::make_shared<const Catalog>();
    if (!m_knowledge.memory)
        m_knowledge.memory = std::make_shared<const CustomerMemory>();
    if (!m_opened.document)
        m_opened.document = std::make_shared<const Document>();
    const CheckContext context{*m_knowledge.catalog, *m_knowledge.memory,     m_knowledge.policy,
                               m_clock->today(),     m_opened.deskOrders,     m_opened.document.get(),
                               m_opened.submission.intent};
    m_session = std::make_unique<ReviewSession>(m_opened.record, m_opened.document, context, *m_clock, user);
    Q_EMIT orderOpened();
}

void OrderOnDesk::close()
{
    m_session.reset();
    m_opened = {};
    m_focused = {};
}

bool OrderOnDesk::announce(const Result<> &result)
{
    if (!result) {
        Q_EMIT refused(result.error().message);
        return false;
    }
    Q_EMIT changed();
    return true;
}

bool OrderOnDesk::correct(const FieldPath &field, const QString &typed)
{
    return m_session && announce(m_session->correct(field, typed));
}

bool OrderOnDesk::correctAll(const std::vector<std::pair<FieldPath, QString>> &values)
{
    return m_session && announce(m_session->correctAll(values));
}

bool OrderOnDesk::capture(const FieldPath &field, const QString &written, const Source &source)
{
    return m_session && announce(m_session->capture(field, written, source));
}

bool OrderOnDesk::answer(const Finding &finding, const Answer &answer)
{
    if (!m_session)
        return false;
    // Copies: the session's own findings change while it answers.
    const Finding asked = finding;
    const Answer chosen = answer;
    return announce(m_session->answer(asked, chosen));
}

bool OrderOnDesk::addLine(int before)
{
    return m_session && announce(m_session->addLine(before));
}

bool OrderOnDesk::removeLine(int line)
{
    return m_session && announce(m_session->removeLine(line));
}

void OrderOnDesk::undo()
{
    if (!m_session || !m_session->canUndo())
        return;
    m_session->undo();
    Q_EMIT changed();
}

void OrderOnDesk::redo()
{
    if (!m_session || !m_session->canRedo())
        return;
    m_session->redo();
    Q_EMIT changed();
}

void OrderOnDesk::focusField(const FieldPath &field)
{
    m_focused = field;
    Q_EMIT fieldFocused(field);
}

void OrderOnDesk::editField(const FieldPath &field)
{
    focusField(field);
    Q_EMIT editWanted(field);
}

} // namespace intray
