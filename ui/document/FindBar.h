// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;

namespace intray {

// A line above the document to find text in it: typing finds, Enter goes on, Esc closes.
class FindBar : public QFrame
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent);

    void open();
    bool hasText() const;
    void step(int direction);
    void setResult(int position, int count);
    void setPosition(int position);

Q_SIGNALS:
    void wanted(const QString &text);
    void stepWanted(int direction);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void close();

    QLineEdit *m_text;
    QLabel *m_count;
    int m_hits = 0;
    QPointer<QWidget> m_before;
};

} // namespace intray
