// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/InletForm.h"

#include "ui/shared/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace intray {

InletForm::InletForm(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this)), m_name(nullptr)
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(Space::Apart);
    m_form->setVerticalSpacing(Space::Near);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_name = line(tr("Name"), "inletName", tr("as you call it"));
    setFocusProxy(m_name);
}

void InletForm::add(const QString &label, QWidget *field, const char *name)
{
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    auto *head = new QLabel(label);
    head->setBuddy(field);
    m_form->addRow(head, field);
}

QLineEdit *InletForm::line(const QString &label, const char *name, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(placeholder);
    add(label, edit, name);
    return edit;
}

QLineEdit *InletForm::place(const QString &label, const char *name, Choose what, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(label);
    edit->setPlaceholderText(placeholder);
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(QLatin1String(name) + QStringLiteral("Choose"));
    choose->setAccessibleName(tr("Choose: %1").arg(label));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this, edit, label, what] {
        auto *dialog = new QFileDialog(this, label, edit->text().isEmpty() ? QDir::homePath() : edit->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(what == Choose::Folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
        dialog->setOption(QFileDialog::ShowDirsOnly, what == Choose::Folder);
        connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Near);
    layout->addWidget(edit, 1);
    layout->addWidget(choose);
    row->setFocusProxy(edit);
    auto *head = new QLabel(label);
    head->setBuddy(edit);
    m_form->addRow(head, row);
    return edit;
}

QComboBox *InletForm::choice(const QString &label, const char *name, const QStringList &texts)
{
    auto *box = new QComboBox;
    box->addItems(texts);
    add(label, box, name);
    return box;
}

QSpinBox *InletForm::seconds(const QString &label, const char *name, int least, int most)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setSuffix(tr(" s"));
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setMaximumWidth(140);
    add(label, box, name);
    return box;
}

void InletForm::note(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setProperty("role", QStringLiteral("subtle"));
    m_form->addRow(QString(), label);
}

void InletForm::setRowShown(QWidget *field, bool shown)
{
    // A field with a button stands in a row of its own.
    QWidget *row = field->parentWidget() == this ? field : field->parentWidget();
    m_form->setRowVisible(row, shown);
}

FolderForm::FolderForm(QWidget *parent) : InletForm(parent)
{
    m_folder = place(tr("Folder"), "inletFolder", Choose::Folder);
    m_below = new QCheckBox(tr("also the folders in it"));
    add({}, m_below, "inletBelow");
    m_below->setAccessibleName(tr("Also the folders in it"));
    m_afterwards = choice(tr("Taken files"), "inletAfterwards",
                          {tr("are moved to another folder"), tr("stay and are remembered")});
    m_done = place(tr("Moved to"), "inletDone", Choose::Folder, tr("the folder “done” in it"));
    m_still = seconds(tr("Still for"), "inletStill", 0, 3600);
    note(tr("A file that changed within this time is still being written and is waited for."));
    m_every = seconds(tr("Look every"), "inletEvery", 1, 86'400);
    connect(m_afterwards, &QComboBox::currentIndexChanged, this, &FolderForm::showFitting);
}

void FolderForm::fill(const Inlet &inlet)
{
    m_inlet = inlet;
    const FolderInlet &folder = *inlet.folder();
    m_name->setText(inlet.name);
    m_folder->setText(folder.folder);
    m_below->setChecked(folder.below);
    m_afterwards->setCurrentIndex(folder.afterwards == FolderInlet::Afterwards::Move ? 0 : 1);
    m_done->setText(folder.doneFolder);
    m_still->setValue(folder.stillSeconds);
    m_every->setValue(folder.everySeconds);
    showFitting();
}

void FolderForm::showFitting()
{
    setRowShown(m_done, m_afterwards->currentIndex() == 0);
}

Inlet FolderForm::inlet() const
{
    Inlet inlet = m_inlet;
    FolderInlet folder;
    const auto path = [](const QLineEdit *edit) {
        const QString text = edit->text().trimmed();
        return text.isEmpty() ? text : QDir::cleanPath(text);
    };
    folder.folder = path(m_folder);
    folder.below = m_below->isChecked();
    folder.afterwards = m_afterwards->currentIndex() == 0 ? FolderInlet::Afterwards::Move : FolderInlet::Afterwards::Mark;
    folder.doneFolder = path(m_done);
    folder.stillSeconds = m_still->value();
    folder.everySeconds = m_every->value();
    inlet.name = m_name->text().trimmed();
    if (inlet.name.isEmpty() && !folder.folder.isEmpty())
        inlet.name = folder.folder.section(u'/', -1);
    inlet.what = folder;
    return inlet;
}

} // namespace intray
