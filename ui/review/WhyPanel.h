// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Finding.h"

#include <QScrollArea>

#include <optional>

class QLabel;

namespace intray {

class OrderOnDesk;

// Why, in plain sentences, on demand: why this value, why this question, what was not checked; and what is
// known of the customer. Follows the focused field and the question that is shown.
class WhyPanel : public QScrollArea
{
    Q_OBJECT
public:
    WhyPanel(OrderOnDesk &desk, QWidget *parent);
    void setQuestion(const std::optional<Finding> &question);
    void toggle();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fit();
    QString valueText() const;
    QString questionText() const;
    QString customerText() const;

    OrderOnDesk &m_desk;
    QLabel *m_text;
    std::optional<Finding> m_question;
};

} // namespace intray
