// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Finding.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace intray {

class OrderOnDesk;
class PagePictures;

// The spine of the review: the open questions, one of them at a time with its answers, the answered ones
// with a tick. Has the keyboard: 1 to 9 answer, Enter takes the first answer, Tab goes on.
class QuestionList : public QScrollArea
{
    Q_OBJECT
public:
    QuestionList(OrderOnDesk &desk, PagePictures &pictures, QWidget *parent);

    // The open questions, in their sequence, and which of them is shown.
    const Findings &questions() const { return m_questions; }
    std::optional<int> current() const { return m_current; }
    void step(int direction);
    // Answers the current question; false when there is none or no such answer.
    bool answer(int index);
    // How tall the list would like to be at its width.
    int wantedHeight() const;

Q_SIGNALS:
    // The last question was answered.
    void allAnswered();
    // A question that was answered is open again.
    void askedAgain();
    // Another question is shown: the document should go to its field.
    void questionShown(const intray::Finding &finding);
    // Answers that move the order as a whole are the page's to carry out.
    void rejectWanted(const QString &reason);
    void holdWanted(const QString &reason);
    void heightChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Done
    {
        Finding finding;
        QString answer;
    };
    void open();
    void refresh();
    void rebuild();
    void showQuestion(int question);
    void addHeading(const QString &text, const QString &key);

    OrderOnDesk &m_desk;
    PagePictures &m_pictures;
    Findings m_questions;
    std::optional<int> m_current;
    std::vector<Done> m_done;
    QWidget *m_body;
    QVBoxLayout *m_column;
};

} // namespace intray
