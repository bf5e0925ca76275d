// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/review/ReviewSession.h"
#include "ui/shared/Desk.h"

#include <QObject>

#include <memory>

namespace intray {

// The order a clerk has before them, shared by all widgets of the review: every change goes through here
// and is announced once. Which field has the focus is kept here too, so that document, form and grid
// follow each other. Decisions are ReviewSession's; storing is the page's.
class OrderOnDesk : public QObject
{
    Q_OBJECT
public:
    OrderOnDesk(std::shared_ptr<const Clock> clock, QObject *parent);

    void open(OpenedOrder opened, const Knowledge &knowledge, const QString &user);
    void close();
    bool isOpen() const { return m_session != nullptr; }
    const OpenedOrder &opened() const { return m_opened; }
    // Only while open.
    ReviewSession &session() { return *m_session; }
    const ReviewSession &session() const { return *m_session; }
    const Order &order() const { return m_session->order(); }
    const Knowledge &knowledge() const { return m_knowledge; }
    // Why nothing may be changed (somebody else works on it, it has left); empty when it may.
    void setReadOnly(const QString &why);
    bool isReadOnly() const { return !m_readOnlyBecause.isEmpty(); }
    QString readOnlyBecause() const { return m_readOnlyBecause; }

    // Each gives false and says why through refused() when the session would not take it.
    bool correct(const FieldPath &field, const QString &typed);
    bool correctAll(const std::vector<std::pair<FieldPath, QString>> &values);
    bool captureAll(const std::vector<ReviewSession::Captured> &pieces);
    bool capture(const FieldPath &field, const QString &written, const Source &source);
    bool answer(const Finding &finding, const Answer &answer);
    bool addLine(int before);
    bool removeLine(int line);
    void undo();
    void redo();
    // What the order's customer has at the desk and ordered before, once the customer was put right.
    void setPast(std::vector<KnownOrder> deskOrders, History history);

    const FieldPath &focusedField() const { return m_focused; }
    // Where document, form and grid look. `Whole` of the header is "nowhere in particular".
    void focusField(const FieldPath &field);
    // The same, and the editor of the field takes the keyboard.
    void editField(const FieldPath &field);

Q_SIGNALS:
    // The session that was open is about to end; last chance to look at it.
    void leaving();
    void orderOpened();
    // The order is a new one, or its values, answers or rights changed.
    void changed();
    void refused(const QString &sentence);
    void fieldFocused(const intray::FieldPath &field);
    void editWanted(const intray::FieldPath &field);

private:
    bool mayChange();
    bool announce(const Result<> &result);

    std::shared_ptr<const Clock> m_clock;
    Knowledge m_knowledge;
    OpenedOrder m_opened;
    std::unique_ptr<ReviewSession> m_session;
    FieldPath m_focused;
    QString m_readOnlyBecause;
};

} // namespace intray
