// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/masterdata/DryRun.h"

#include <QWidget>

class QVBoxLayout;

namespace intray {

// Which column of a file feeds which field: what was found, and a choice for each field that was not.
class MappingForm : public QWidget
{
    Q_OBJECT

public:
    explicit MappingForm(QWidget *parent = nullptr);
    void showFiles(const std::vector<MasterFile> &files, const MasterMapping &mapping);

Q_SIGNALS:
    // A person matched one more column.
    void mappingChanged(const intray::MasterMapping &mapping);

private:
    void add(const MasterFile &file);

    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    MasterMapping m_mapping;
};

} // namespace intray
