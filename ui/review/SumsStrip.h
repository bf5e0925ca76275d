// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace intray {

class OrderOnDesk;

// The proof at the foot of the lines: how many, their sum, whether it is what the document says; and
// whether everything is stored.
class SumsStrip : public QFrame
{
    Q_OBJECT
public:
    SumsStrip(OrderOnDesk &desk, QWidget *parent);
    void setSaved(const QString &text, bool isTrouble);

private:
    void refresh();
    void say(QLabel *label, const QString &text, const char *role);

    OrderOnDesk &m_desk;
    QLabel *m_lines, *m_sum, *m_net, *m_total, *m_saved;
};

} // namespace intray
