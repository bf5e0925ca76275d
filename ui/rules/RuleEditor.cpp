// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/RuleEditor.h"

#include "core/checking/RuleNeeds.h"
#include "ui/review/RecordSearch.h"
#include "ui/rules/RuleModel.h"
#include "ui/shared/DayEdit.h"
#include "ui/shared/KeyButton.h"
#include "ui/shared/Theme.h"
#include "ui/shared/Words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace intray {
namespace {

// "Off for Abbot Pumps Ltd from 2026-04-01 (anna, 2 Mar: they print list prices)"
QString inWords(const Policy::Change &change, const Catalog *catalog)
{
    QStringList what;
    if (change.on)
        what += *change.on ? RuleEditor::tr("on") : RuleEditor::tr("off");
    if (change.severity)
        what += severityTitle(*change.severity);
    if (!change.tolerances.empty())
        what += tolerancesInWords(change.tolerances);
    const Customer *customer = catalog ? catalog->customer(change.customerNo) : nullptr;
    const QString whom = change.customerNo.isEmpty() ? RuleEditor::tr("all customers")
                         : customer                  ? customer->name
                                                     : change.customerNo;
    QString text = RuleEditor::tr("%1 for %2").arg(what.join(QStringLiteral(", ")), whom);
    if (change.from.isValid())
        text += RuleEditor::tr(" from %1").arg(change.from.toString(Qt::ISODate));
    QStringList aside;
    if (!change.changedBy.isEmpty())
        aside += change.changedBy;
    if (change.changedAt.isValid())
        aside += momentText(change.changedAt);
    if (!change.why.isEmpty())
        aside += change.why;
    return aside.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, aside.join(QStringLiteral(", ")));
}

} // namespace

RuleEditor::RuleEditor(QWidget *parent)
    : QFrame(parent), m_title(new QLabel), m_id(new QLabel), m_needs(new QLabel), m_layout(new QVBoxLayout(this)), m_form(new QFormLayout),
      m_customer(new QLineEdit), m_from(new DayEdit), m_on(new QCheckBox(tr("is checked"))), m_severity(new QComboBox),
      m_why(new QLineEdit), m_add(new KeyButton(tr("Propose"), QKeySequence(Qt::Key_Return), this))
{
    setObjectName(QStringLiteral("ruleEditor"));
    setProperty("role", QStringLiteral("card"));
    m_title->setObjectName(QStringLiteral("ruleTitle"));
    m_title->setFont(textFont(TextSize::Heading));
    m_title->setWordWrap(true);
    m_id->setProperty("role", QStringLiteral("subtle"));
    m_layout->setContentsMargins(Space::Apart, Space::Apart, Space::Apart, Space::Apart);
    m_layout->setSpacing(Space::Near);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_id);
    m_needs->setObjectName(QStringLiteral("ruleNeeds"));
    m_needs->setWordWrap(true);
    m_needs->hide();
    m_layout->addWidget(m_needs);
    buildForm();
    m_layout->addLayout(m_form);
    m_layout->addWidget(m_add, 0, Qt::AlignRight);
    m_layout->addStretch(1);
}

RuleEditor::~RuleEditor()
{
    // A field that loses the focus as it goes still says that it was edited.
    m_customer->disconnect(this);
    m_from->disconnect(this);
}

void RuleEditor::buildForm()
{
    m_customer->setObjectName(QStringLiteral("ruleCustomer"));
    m_customer->setAccessibleName(tr("For which customer"));
    m_customer->setPlaceholderText(tr("all customers"));
    m_customer->setClearButtonEnabled(true);
    m_from->setObjectName(QStringLiteral("ruleFrom"));
    m_from->setAccessibleName(tr("From which day on"));
    m_on->setObjectName(QStringLiteral("ruleOn"));
    m_severity->setObjectName(QStringLiteral("ruleSeverity"));
    m_severity->setAccessibleName(tr("What it does when it finds something"));
    for (const Severity severity : {Severity::Block, Severity::Ask, Severity::Note})
        m_severity->addItem(severityTitle(severity), toKey(severity));
    m_why->setObjectName(QStringLiteral("ruleWhy"));
    m_why->setAccessibleName(tr("Why it is changed"));
    m_why->setPlaceholderText(tr("for those who wonder later"));
    m_add->setObjectName(QStringLiteral("proposeChange"));
    m_form->setHorizontalSpacing(Space::Gap);
    m_form->addRow(tr("For"), m_customer);
    m_form->addRow(tr("From"), m_from);
    m_form->addRow(tr("Rule"), m_on);
    m_form->addRow(tr("Finding"), m_severity);
    m_form->addRow(tr("Why"), m_why);
    connect(m_add, &QPushButton::clicked, this, &RuleEditor::add);
    connect(m_customer, &QLineEdit::editingFinished, this, [this] {
        if (customerNumber() != m_shownFor) // else what was typed below would be lost
            showCustomersOwn();
    });
    // The customer comes first: nothing can be meant for them yet.
    connect(m_customer, &QLineEdit::returnPressed, m_from, [this] { m_from->setFocus(Qt::TabFocusReason); });
    connect(m_why, &QLineEdit::returnPressed, this, &RuleEditor::add);
    // On another day something else may hold; where it does not, what was typed stays.
    connect(m_from, &DayEdit::editingFinished, this, [this] {
        if (m_policy.rulePolicy(m_rule, customerNumber(), m_from->date()) != m_shown)
            showCustomersOwn();
    });
    connect(m_on, &QCheckBox::toggled, m_severity, &QWidget::setEnabled);
}

void RuleEditor::setCatalog(std::shared_ptr<const Catalog> catalog)
{
    m_catalog = std::move(catalog);
    delete m_customer->completer();
    auto *search = new RecordSearch(m_customer, customerSearch(m_catalog));
    connect(search, &RecordSearch::chosen, this, [this](const QString &number) {
        m_customer->setText(number);
        showCustomersOwn();
    });
}

QString RuleEditor::customerNumber() const
{
    return m_customer->text().trimmed();
}

void RuleEditor::showRule(const QString &rule, const Policy &policy, const QDate &today)
{
    if (rule != m_rule) {
        m_customer->clear();
        m_why->clear();
        m_from->setDate(today);
    }
    m_rule = rule;
    m_policy = policy;
    m_title->setText(ruleTitle(rule));
    m_id->setText(rule);
    showChanges(policy);
    showCustomersOwn();
}

void RuleEditor::showChanges(const Policy &policy)
{
    delete m_changes;
    m_changes = new QWidget;
    auto *list = new QVBoxLayout(m_changes);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(Space::Tight);
    for (size_t i = 0; i < policy.changes.size(); ++i) {
        if (policy.changes[i].rule != m_rule)
            continue;
        auto *text = new QLabel(inWords(policy.changes[i], m_catalog.get()));
        text->setObjectName(QStringLiteral("ruleChange"));
        text->setWordWrap(true);
        auto *remove = new KeyButton(tr("Take away"), {}, m_changes, KeyButton::Role::Quiet);
        remove->setObjectName(QStringLiteral("removeChange"));
        connect(remove, &QPushButton::clicked, this, [this, i] { Q_EMIT removalWanted(int(i)); }, Qt::QueuedConnection);
        auto *row = new QHBoxLayout;
        row->addWidget(text, 1);
        row->addWidget(remove);
        list->addLayout(row);
    }
    m_layout->insertWidget(3, m_changes);
    m_changes->setVisible(list->count() > 0);
}

// What would hold for the customer in the form, as the start of a change.
void RuleEditor::showCustomersOwn()
{
    m_shownFor = customerNumber();
    const Policy::RulePolicy holds = m_policy.rulePolicy(m_rule, m_shownFor, m_from->date());
    const QString needs = m_catalog ? ruleNeeds(m_rule, holds, *m_catalog) : QString();
    m_needs->setText(needs.isEmpty() ? QString() : tr("Finds nothing yet: %1.").arg(needs));
    m_needs->setVisible(!needs.isEmpty());
    showForm(holds);
}

void RuleEditor::showForm(const Policy::RulePolicy &holds)
{
    m_shown = holds;
    m_on->setChecked(holds.on);
    m_severity->setEnabled(holds.on);
    m_severity->setCurrentIndex(m_severity->findData(toKey(holds.severity.value_or(ownSeverity(m_rule)))));
    // Rows of another rule go; those of this one keep what stands in them when it is the same.
    if (m_tolerances)
        m_form->removeRow(m_tolerances);
    m_tolerances = nullptr;
    m_edits.clear();
    if (holds.tolerances.empty())
        return;
    m_tolerances = new QWidget;
    auto *grid = new QFormLayout(m_tolerances);
    grid->setContentsMargins(0, 0, 0, 0);
    QWidget *before = m_severity; // the keyboard goes down the form as the eye does
    for (const auto &[name, value] : holds.tolerances) {
        auto *edit = new QLineEdit(value.toString());
        edit->setObjectName(QStringLiteral("tolerance.") + name);
        edit->setAccessibleName(toleranceTitle(name));
        edit->setMaximumWidth(120);
        connect(edit, &QLineEdit::returnPressed, this, &RuleEditor::add);
        grid->addRow(toleranceTitle(name), edit);
        m_edits[name] = edit;
    }
    m_form->insertRow(4, tr("Tolerance"), m_tolerances);
    for (const auto &[name, edit] : m_edits) {
        setTabOrder(before, edit);
        before = edit;
    }
    setTabOrder(before, m_why);
    setTabOrder(m_why, m_add);
}

void RuleEditor::focusFirst()
{
    m_customer->setFocus();
}

void RuleEditor::add()
{
    if (m_rule.isEmpty())
        return;
    const QString customer = customerNumber();
    if (!customer.isEmpty() && (!m_catalog || !m_catalog->customer(customer))) {
        Q_EMIT refused(tr("There is no customer “%1”. Choose one from the list, or leave the field empty for all.").arg(customer));
        return;
    }
    const Policy::RulePolicy holds = m_policy.rulePolicy(m_rule, customer, m_from->date());
    Policy::Change change;
    change.rule = m_rule;
    change.customerNo = customer;
    change.from = m_from->date();
    change.why = m_why->text().trimmed();
    if (m_on->isChecked() != holds.on)
        change.on = m_on->isChecked();
    const auto severity = severityFromKey(m_severity->currentData().toString());
    if (m_on->isChecked() && severity && *severity != holds.severity.value_or(ownSeverity(m_rule)))
        change.severity = severity;
    for (const auto &[name, edit] : m_edits) {
        const QString typed = edit->text().trimmed().replace(u',', u'.');
        const std::optional<Decimal> value = Decimal::fromCanonical(typed);
        if (!value || *value < Decimal(0)) {
            Q_EMIT refused(tr("“%1” is no number for %2.").arg(edit->text(), toleranceTitle(name)));
            edit->setFocus();
            return;
        }
        const auto before = holds.tolerances.find(name);
        if (before == holds.tolerances.end() || before->second != *value)
            change.tolerances[name] = *value;
    }
    if (!change.on && !change.severity && change.tolerances.empty()) {
        Q_EMIT refused(tr("That is what holds already."));
        return;
    }
    m_why->clear();
    Q_EMIT changeWanted(change);
}

} // namespace intray
