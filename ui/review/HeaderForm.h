// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/FieldPath.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QToolButton;

namespace intray {

class FieldEdit;
class OrderOnDesk;

// The header fields in two columns; those that are seldom needed open on demand, or when asked for.
class HeaderForm : public QWidget
{
    Q_OBJECT
public:
    HeaderForm(OrderOnDesk &desk, QWidget *parent);

    // Null when the field has no editor here.
    FieldEdit *editor(FieldName field) const;
    void edit(FieldName field);
    void focusFirst();

Q_SIGNALS:
    void left();
    void heightChanged();

private:
    void add(FieldName field, const QString &title, int row, int column, bool seldom);
    void showSeldom(bool shown);
    void refresh();
    // What our records say of the customer, in one line.
    void showCustomer();

    struct Entry
    {
        FieldEdit *edit;
        QWidget *title;
        bool seldom;
    };
    OrderOnDesk &m_desk;
    QGridLayout *m_grid;
    QLabel *m_customer;
    QToolButton *m_more;
    std::vector<Entry> m_entries;
    bool m_openedByPerson = false;
};

} // namespace intray
