// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporting/ExportRun.h"
#include "ui/shared/Desk.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;

namespace intray {

class KeyButton;

// Where approved orders go, and the button that sends them. Folder and format are settings of the desk.
class ExportBar : public QFrame
{
    Q_OBJECT

public:
    explicit ExportBar(Desk &desk, QWidget *parent = nullptr);

public Q_SLOTS:
    void exportNow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void loadSettings();
    void keepSettings();
    void chooseFolder();
    void countWaiting();
    void finished(const Result<ExportSummary> &summary);

    Desk &m_desk;
    QLineEdit *m_folder;
    QComboBox *m_format;
    QLabel *m_waiting;
    KeyButton *m_export;
    bool m_running = false;
};

} // namespace intray
