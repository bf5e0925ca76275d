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
    close();
    m_opened = std::move(opened);
    m_knowledge = knowledge;
    if (!m_knowledge.catalog)
        m_knowledge.catalog = std::make_shared<const Catalog>();
    if (!m_knowledge.memory)
        m_knowledge.memory = std::make_shared<const CustomerMemory>();
    if (!m_opened.document)
        m_opened.document = std::make_shared<const Document>();
    CheckContext context{.catalog = *m_knowledge.catalog,
                         .memory = *m_knowledge.memory,
                         .policy = m_knowledge.policy,
                         .today = m_clock->today(),
                         .deskOrders = m_opened.deskOrders,
                         .document = m_opened.document.get(),
                         .intent = m_opened.submission.intent,
                         .history = m_opened.history};
    context.isHistoryKnown = true; // the store was asked when the order was opened
    m_session = std::make_unique<ReviewSession>(m_opened.record, m_opened.document, context, *m_clock, user,
                                                m_knowledge.lexicon);
    Q_EMIT orderOpened();
}

void OrderOnDesk::close()
{
    if (m_session)
        Q_EMIT leaving();
    m_session.reset();
    m_opened = {};
    m_focused = {};
    m_readOnlyBecause.clear();
}

void OrderOnDesk::setReadOnly(const QString &why)
{
    m_readOnlyBecause = why;
    if (m_session)
        Q_EMIT changed();
}

bool OrderOnDesk::mayChange()
{
    if (m_session && isReadOnly())
        Q_EMIT refused(m_readOnlyBecause);
    return m_session && !isReadOnly();
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
    return mayChange() && announce(m_session->correct(field, typed));
}

bool OrderOnDesk::correctAll(const std::vector<std::pair<FieldPath, QString>> &values)
{
    return mayChange() && announce(m_session->correctAll(values));
}

bool OrderOnDesk::capture(const FieldPath &field, const QString &written, const Source &source)
{
    return mayChange() && announce(m_session->capture(field, written, source));
}

bool OrderOnDesk::captureAll(const std::vector<ReviewSession::Captured> &pieces)
{
    return mayChange() && announce(m_session->captureAll(pieces));
}

bool OrderOnDesk::answer(const Finding &finding, const Answer &answer)
{
    if (!mayChange())
        return false;
    // Copies: the session's own findings change while it answers.
    const Finding asked = finding;
    const Answer chosen = answer;
    return announce(m_session->answer(asked, chosen));
}

bool OrderOnDesk::addLine(int before)
{
    return mayChange() && announce(m_session->addLine(before));
}

bool OrderOnDesk::removeLine(int line)
{
    return mayChange() && announce(m_session->removeLine(line));
}

void OrderOnDesk::undo()
{
    if (!mayChange() || !m_session->canUndo())
        return;
    m_session->undo();
    Q_EMIT changed();
}

void OrderOnDesk::redo()
{
    if (!mayChange() || !m_session->canRedo())
        return;
    m_session->redo();
    Q_EMIT changed();
}

void OrderOnDesk::setPast(std::vector<KnownOrder> deskOrders, History history)
{
    if (!m_session)
        return;
    m_session->setDeskOrders(std::move(deskOrders), std::move(history));
    Q_EMIT changed();
}

void OrderOnDesk::focusField(const FieldPath &field)
{
    if (!m_session)
        return;
    m_focused = field;
    Q_EMIT fieldFocused(field);
}

void OrderOnDesk::editField(const FieldPath &field)
{
    focusField(field);
    if (m_session)
        Q_EMIT editWanted(field);
}

} // namespace intray
