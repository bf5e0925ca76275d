// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

#include <QFrame>

#include <optional>

class QGridLayout;

namespace intray {

// Who wrote to whom, when, about what: the header of a mail as plain text. Its lines can be clicked and
// captured like words of a page.
class MailCard : public QFrame
{
    Q_OBJECT
public:
    explicit MailCard(QWidget *parent);

    void show(const Mail &mail, int part);
    // Marks the line that the place names, or none.
    void select(const Source &place);

Q_SIGNALS:
    void placeClicked(const intray::Source &place);
    void captured(const std::vector<intray::Source> &places);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addLine(const QString &title, const QString &text, const QString &header);

    QGridLayout *m_lines;
    int m_part = 0;
};

} // namespace intray
