// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/masterdata/MappingForm.h"

#include "ui/shared/Theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace intray {
namespace {

QStringList foundColumns(const MasterFile &file)
{
    QStringList found;
    const auto &columns = columnsOf(file.table);
    for (size_t i = 0; i < columns.size(); ++i) {
        if (!file.places[i])
            continue;
        const QString ours = QLatin1String(columns[i].name);
        const QString theirs = file.header.value(*file.places[i]);
        found << (ours == theirs ? ours : QStringLiteral("%1 = %2").arg(ours, theirs));
    }
    return found;
}

QStringList unusedHeaders(const MasterFile &file)
{
    QStringList unused;
    for (int i = 0; i < file.header.size(); ++i) {
        if (std::find(file.places.begin(), file.places.end(), std::optional(i)) == file.places.end())
            unused << file.header[i];
    }
    return unused;
}

} // namespace

MappingForm::MappingForm(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("mapping"));
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void MappingForm::showFiles(const std::vector<MasterFile> &files, const MasterMapping &mapping)
{
    m_mapping = mapping;
    if (m_content)
        m_content->deleteLater(); // a combo box of it may be the sender
    m_content = new QWidget;
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Gap);
    m_layout->addWidget(m_content);
    for (const MasterFile &file : files)
        add(file);
}

void MappingForm::add(const MasterFile &file)
{
    auto *name = new QLabel(QStringLiteral("%1 – %2").arg(tableTitle(file.table), file.name));
    name->setFont(textFont(TextSize::Strong));
    auto *found = new QLabel(tr("Columns found: %1").arg(foundColumns(file).join(QStringLiteral(", "))));
    found->setWordWrap(true);
    found->setTextFormat(Qt::PlainText);
    found->setProperty("role", QStringLiteral("subtle"));
    m_content->layout()->addWidget(name);
    m_content->layout()->addWidget(found);

    const QStringList required = file.missing(true);
    const QStringList unused = unusedHeaders(file);
    // Optional fields are asked only where a column is left that might be theirs.
    const QStringList asked = unused.isEmpty() ? required : file.missing(false);
    if (asked.isEmpty())
        return;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Gap);
    grid->setColumnStretch(2, 1);
    for (int row = 0; row < asked.size(); ++row) {
        const QString field = asked[row];
        const bool needed = required.contains(field);
        auto *label = new QLabel(needed ? tr("%1 (needed)").arg(field) : field);
        if (needed)
            label->setProperty("role", QStringLiteral("blocked"));
        auto *choice = new QComboBox;
        choice->setObjectName(QStringLiteral("column/%1/%2").arg(toKey(file.table), field));
        choice->setAccessibleName(tr("Column for %1 of %2").arg(field, tableTitle(file.table)));
        choice->addItem(tr("not in this file"));
        choice->addItems(unused);
        label->setBuddy(choice);
        connect(choice, &QComboBox::activated, this, [this, field, table = file.table, choice](int index) {
            if (index <= 0)
                return;
            m_mapping[table].insert(field, choice->currentText());
            Q_EMIT mappingChanged(m_mapping);
        });
        grid->addWidget(label, row, 0);
        grid->addWidget(choice, row, 1);
    }
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(grid);
}

} // namespace intray
