// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/documents/Document.h"
#include "core/orders/Finding.h"

#include <optional>
#include <vector>

namespace intray {

class DocumentView;
class OrderOnDesk;

// Ties the document to the order: frames follow the fields, the view goes where the focus is, a click
// selects the field read from there, and what is captured goes into the focused field.
class DocumentLink : public QObject
{
    Q_OBJECT
public:
    DocumentLink(OrderOnDesk &order, DocumentView &view, QObject *parent);

    // A question about a part that could not be read brings that part to the front.
    void ask(const Finding &question);

Q_SIGNALS:
    // A person pointed at a field: its editor should have the keyboard.
    void fieldPointedAt(const intray::FieldPath &field);
    void said(const QString &sentence);

private:
    void open();
    void reframe();
    void follow();
    void point(const Source &place);
    void capture(const std::vector<Source> &places);

    void showUnread();

    std::optional<Finding> m_asked; // may come before its document is shown
    OrderOnDesk &m_order;
    DocumentView &m_view;
};

} // namespace intray
