// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/Arrivals.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace intray {

class InletForm;

// Adds or changes a folder or mailbox, and tries it out on demand. Shown with open(); never blocks.
class InletDialog : public QDialog
{
    Q_OBJECT

public:
    InletDialog(Arrivals &arrivals, const Inlet &inlet, QWidget *parent);
    ~InletDialog() override;

private:
    enum class Verdict { Plain, Good, Bad };
    void test();
    void save();
    void say(const QString &text, Verdict verdict);

    Arrivals &m_arrivals;
    InletForm *m_form;
    QLabel *m_verdict;
    QPushButton *m_test;
    QPushButton *m_save;
    JobControl m_job; // of the test
};

} // namespace intray
