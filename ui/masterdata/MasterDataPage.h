// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/masterdata/DryRun.h"
#include "ui/shared/Desk.h"

#include <QWidget>

#include <functional>

class QLabel;
class QListWidget;
class QTableWidget;

namespace intray {

class KeyButton;
class MappingForm;

// The seller's customers, items and prices: what is loaded, and the import of a new state with a dry run
// that shows what would change.
class MasterDataPage : public QWidget
{
    Q_OBJECT

public:
    explicit MasterDataPage(Desk &desk, QWidget *parent = nullptr);

    void chooseFolder();
    // Reads the folder and shows what its import would change.
    void tryFolder(const QString &folder);
    // Loads the sample seller without a question; a desk with customers of its own keeps them.
    void importDemo(const QString &folder, std::function<void()> done);

private:
    QWidget *buildProposal();
    void showLoaded();
    void showProposal(DryRun run);
    void showChanges(const DryRun &run);
    void showProblems(const std::vector<ImportProblem> &problems);
    void runAgain(const MasterMapping &mapping);
    void apply();
    void forgetProposal();

    Desk &m_desk;
    QLabel *m_loaded;
    QWidget *m_proposal;
    QLabel *m_title;
    QLabel *m_verdict;
    QTableWidget *m_changes;
    MappingForm *m_mapping;
    QListWidget *m_problems;
    QLabel *m_problemsTitle;
    KeyButton *m_apply;
    std::optional<DryRun> m_run;
    bool m_busy = false;
};

} // namespace intray
