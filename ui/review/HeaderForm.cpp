// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/HeaderForm.h"

#include "ui/review/FieldEdit.h"
#include "ui/review/OrderOnDesk.h"
#include "ui/shared/ElidedLabel.h"
#include "ui/shared/Theme.h"
#include "ui/shared/Words.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace intray {

HeaderForm::HeaderForm(OrderOnDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_grid(new QGridLayout(this)), m_customer(new ElidedLabel(this, 0)),
      m_more(new QToolButton(this))
{
    setObjectName(QStringLiteral("headerForm"));
    setAccessibleName(tr("Order header"));
    m_grid->setContentsMargins(Space::Gap, Space::Tight, Space::Gap, Space::Near);
    m_grid->setHorizontalSpacing(Space::Near);
    m_grid->setVerticalSpacing(Space::Tight);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);

    auto *heading = new QWidget(this);
    auto *line = new QHBoxLayout(heading);
    line->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(tr("ORDER"), heading);
    QFont spaced = textFont(TextSize::Small);
    spaced.setLetterSpacing(QFont::AbsoluteSpacing, 1);
    title->setFont(spaced);
    title->setProperty("role", QStringLiteral("subtle"));
    m_more->setObjectName(QStringLiteral("moreFields"));
    m_more->setCheckable(true);
    m_more->setFont(textFont(TextSize::Small));
    line->addWidget(title);
    line->addSpacing(Space::Gap);
    line->addWidget(m_customer, 1);
    m_customer->setObjectName(QStringLiteral("customerCard"));
    m_customer->setFont(textFont(TextSize::Small));
    // A long line gives way rather than widening the form.
    m_customer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    line->addWidget(m_more);
    m_grid->addWidget(heading, 0, 0, 1, 4);

    add(FieldName::CustomerNo, tr("Customer"), 1, 0, false);
    add(FieldName::ShipToId, tr("Deliver to"), 1, 1, false);
    add(FieldName::PoNumber, tr("PO number"), 2, 0, false);
    add(FieldName::RequestedDate, tr("Wanted by"), 2, 1, false);
    add(FieldName::OrderDate, tr("Ordered"), 3, 0, false);
    add(FieldName::PaymentTerms, tr("Terms"), 3, 1, false);
    add(FieldName::ShipTo, tr("Address written"), 4, 0, true);
    add(FieldName::BillTo, tr("Bill to"), 4, 1, true);
    add(FieldName::BuyerName, tr("Buyer"), 5, 0, true);
    add(FieldName::Currency, tr("Currency"), 5, 1, true);
    add(FieldName::NetTotal, tr("Net total"), 6, 0, true);
    add(FieldName::TaxTotal, tr("Tax"), 6, 1, true);
    add(FieldName::Total, tr("Total"), 7, 0, true);
    add(FieldName::Charges, tr("Charges"), 7, 1, true);
    connect(m_more, &QToolButton::toggled, this, &HeaderForm::showSeldom);
    connect(m_more, &QToolButton::clicked, this, [this](bool open) { m_openedByPerson = open; });
    showSeldom(false);
    connect(&desk, &OrderOnDesk::orderOpened, this, [this] {
        m_more->setChecked(m_openedByPerson); // what one order's doubts opened does not stay open
        refresh();
    });
    connect(&desk, &OrderOnDesk::changed, this, &HeaderForm::refresh);
}

void HeaderForm::add(FieldName field, const QString &title, int row, int column, bool seldom)
{
    auto *label = new QLabel(title, this);
    label->setProperty("role", QStringLiteral("subtle"));
    auto *edit = new FieldEdit(m_desk, field, this);
    label->setBuddy(edit);
    m_grid->addWidget(label, row, 2 * column);
    m_grid->addWidget(edit, row, 2 * column + 1);
    m_entries.push_back({edit, label, seldom});
    connect(edit, &FieldEdit::left, this, &HeaderForm::left);
}

FieldEdit *HeaderForm::editor(FieldName field) const
{
    for (const Entry &entry : m_entries) {
        if (entry.edit->path().name == field)
            return entry.edit;
    }
    return nullptr;
}

void HeaderForm::edit(FieldName field)
{
    FieldEdit *edit = editor(field);
    if (!edit)
        return;
    if (edit->isHidden())
        m_more->setChecked(true);
    edit->setFocus(Qt::ShortcutFocusReason);
}

void HeaderForm::focusFirst()
{
    m_entries.front().edit->setFocus(Qt::ShortcutFocusReason);
}

void HeaderForm::showSeldom(bool shown)
{
    for (const Entry &entry : m_entries) {
        entry.edit->setVisible(shown || !entry.seldom);
        entry.title->setVisible(shown || !entry.seldom);
    }
    m_more->setText(shown ? tr("Fewer fields") : tr("All fields"));
    m_more->setAccessibleName(m_more->text());
    Q_EMIT heightChanged();
}

void HeaderForm::showCustomer()
{
    const Customer *customer =
        m_desk.knowledge().catalog->customer(m_desk.order().customerNo.value.value_or(QString()));
    QStringList facts;
    if (customer) {
        if (customer->onHold)
            facts.append(tr("ON HOLD"));
        if (!customer->paymentTerms.isEmpty())
            facts.append(tr("agreed terms %1").arg(customer->paymentTerms));
        if (!customer->currency.isEmpty())
            facts.append(customer->currency);
        if (customer->creditLimit)
            facts.append(tr("limit %1, %2 open")
                             .arg(numberText(*customer->creditLimit, 0),
                                  numberText(customer->openBalance.value_or(Decimal(0)), 2)));
    }
    m_customer->setText(facts.join(QStringLiteral(" \u00b7 ")));
    m_customer->setAccessibleName(tr("Customer: %1").arg(facts.join(QStringLiteral(", "))));
    m_customer->setProperty("role", customer && customer->onHold ? QStringLiteral("blocked")
                                                                 : QStringLiteral("subtle"));
    m_customer->style()->polish(m_customer);
}

void HeaderForm::refresh()
{
    showCustomer();
    bool doubtSeldom = false;
    for (const Entry &entry : m_entries) {
        entry.edit->refresh();
        const FieldState state = fieldState(m_desk.session(), entry.edit->path());
        doubtSeldom = doubtSeldom || (entry.seldom && (state == FieldState::Doubtful || state == FieldState::Wrong));
    }
    // A field that is asked about is never out of sight.
    if (doubtSeldom)
        m_more->setChecked(true);
}

} // namespace intray
