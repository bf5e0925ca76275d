// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

#include <QFrame>

class QLabel;

namespace intray {

// Says what of a part could not be read, and offers the file itself.
class IssueStrip : public QFrame
{
    Q_OBJECT
public:
    explicit IssueStrip(QWidget *parent);
    // No issues: hidden.
    void show(const std::vector<ReadingIssue> &issues, int part);

Q_SIGNALS:
    void copyWanted(int part);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_text;
    int m_part = 0;
};

} // namespace intray
