// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/Policy.h"
#include "core/masterdata/Catalog.h"

#include <QFrame>

#include <memory>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace intray {

class DayEdit;
class KeyButton;

// One rule: the changes it has, and the form for a new one - for all customers or one, from a day on.
// Changes nothing itself: what a person wants goes out as a signal.
class RuleEditor : public QFrame
{
    Q_OBJECT

public:
    explicit RuleEditor(QWidget *parent = nullptr);
    ~RuleEditor() override;
    void setCatalog(std::shared_ptr<const Catalog> catalog);
    // `policy`: with the changes that are not in force yet.
    void showRule(const QString &rule, const Policy &policy, const QDate &today);
    void focusFirst();

Q_SIGNALS:
    void changeWanted(const intray::Policy::Change &change);
    // Takes away the n-th of Policy::changes.
    void removalWanted(int change);
    void refused(const QString &sentence);

private:
    void buildForm();
    void showChanges(const Policy &policy);
    void showForm(const Policy::RulePolicy &holds);
    void showCustomersOwn();
    void add();
    QString customerNumber() const;

    QString m_rule;
    Policy m_policy;
    QString m_shownFor; // the customer whose rule the form began with
    Policy::RulePolicy m_shown; // and that rule
    std::shared_ptr<const Catalog> m_catalog;
    QLabel *m_title;
    QLabel *m_id;
    QLabel *m_needs; // what the rule cannot do without
    QWidget *m_changes = nullptr;
    QVBoxLayout *m_layout;
    QFormLayout *m_form;
    QLineEdit *m_customer;
    DayEdit *m_from;
    QCheckBox *m_on;
    QComboBox *m_severity;
    QWidget *m_tolerances = nullptr;
    std::map<QString, QLineEdit *> m_edits;
    QLineEdit *m_why;
    KeyButton *m_add;
};

} // namespace intray
