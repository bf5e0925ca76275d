// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/FieldPath.h"
#include "ui/review/FieldOrigin.h"

#include <QLineEdit>

namespace intray {

class OrderOnDesk;
class RecordSearch;

// One field of the header: its value, a mark when it is doubtful, wrong or changed, and a word for where
// it came from. Enter and leaving take what was typed, Esc puts back what was there.
class FieldEdit : public QLineEdit
{
    Q_OBJECT
public:
    FieldEdit(OrderOnDesk &desk, FieldName field, QWidget *parent);

    FieldPath path() const { return FieldPath::header(m_field); }
    // Shows the order's value again.
    void refresh();

Q_SIGNALS:
    // Esc with nothing to put back: the person is done here.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void take();
    void showText();
    // The origin gives way to the value.
    void fitOrigin();
    void offerRecords();
    // What stands there while it is not edited: "C10694 Ironwood Packaging" rather than the bare number.
    QString shownText() const;

    OrderOnDesk &m_desk;
    FieldName m_field;
    RecordSearch *m_search = nullptr;
    FieldState m_state = FieldState::Plain;
    QString m_origin;
    bool m_showsOrigin = false;
    QString m_value;
};

} // namespace intray
