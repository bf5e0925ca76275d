// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/Finding.h"

#include <QFrame>

namespace intray {

class OrderOnDesk;
class PagePictures;

// The question that is asked now: the sentence, the reason, the place cut out of the document, and the
// answers with their keys.
class QuestionCard : public QFrame
{
    Q_OBJECT
public:
    QuestionCard(const Finding &finding, const OrderOnDesk &desk, PagePictures &pictures, QWidget *parent);

Q_SIGNALS:
    void chosen(int answer); // index in Finding::answers

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_blocks;
};

// A question that is not open now, in one line: waiting, answered (with a tick and the answer) or a note.
class QuestionRow : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Asks, Blocks, Done, Note };
    QuestionRow(Kind kind, const QString &text, const QString &aside, QWidget *parent);

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    QSize sizeHint() const override;

private:
    Kind m_kind;
    QString m_text, m_aside;
};

} // namespace intray
