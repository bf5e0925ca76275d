// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Inlet.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace intray {

// The fields of one inlet. Holds what is typed; whether it is good, core says.
class InletForm : public QWidget
{
    Q_OBJECT

public:
    explicit InletForm(QWidget *parent = nullptr);
    virtual void fill(const Inlet &inlet) = 0;
    virtual Inlet inlet() const = 0;
    // What was typed and must not be kept with the rest.
    virtual QString password() const { return {}; }

protected:
    // Each with its object name; the label is its accessible name too.
    QLineEdit *line(const QString &label, const char *name, const QString &placeholder = {});
    // A line with a button that chooses a folder or a file.
    enum class Choose { Folder, File };
    QLineEdit *place(const QString &label, const char *name, Choose what, const QString &placeholder = {});
    QComboBox *choice(const QString &label, const char *name, const QStringList &texts);
    QSpinBox *seconds(const QString &label, const char *name, int least, int most);
    void add(const QString &label, QWidget *field, const char *name);
    void note(const QString &text);
    void setRowShown(QWidget *field, bool shown);

    QFormLayout *m_form;
    Inlet m_inlet;
    QLineEdit *m_name;
};

class FolderForm : public InletForm
{
    Q_OBJECT

public:
    explicit FolderForm(QWidget *parent = nullptr);
    void fill(const Inlet &inlet) override;
    Inlet inlet() const override;

private:
    void showFitting();

    QLineEdit *m_folder, *m_done;
    QCheckBox *m_below;
    QComboBox *m_afterwards;
    QSpinBox *m_still, *m_every;
};

class MailboxForm : public InletForm
{
    Q_OBJECT

public:
    explicit MailboxForm(QWidget *parent = nullptr);
    void fill(const Inlet &inlet) override;
    Inlet inlet() const override;
    QString password() const override;

private:
    void showFitting();
    bool isPassword() const;

    QLineEdit *m_host, *m_user;
    QComboBox *m_security;
    QSpinBox *m_port;
    QComboBox *m_secret;
    QLineEdit *m_password, *m_command, *m_caFile, *m_mailFolder;
    QComboBox *m_afterwards;
    QLineEdit *m_moveTo;
    QCheckBox *m_onlySince;
    QDateEdit *m_since;
    QSpinBox *m_every;
};

} // namespace intray
