// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewBar.h"

#include "ui/review/Chip.h"
#include "ui/review/OrderOnDesk.h"
#include "ui/shared/KeyButton.h"
#include "ui/shared/ElidedLabel.h"
#include "ui/shared/Theme.h"
#include "ui/shared/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <set>

namespace intray {

namespace {

// Where no amounts are printed: what quantities and prices come to. None when a line lacks either.
std::optional<Decimal> valueOfPrices(const Order &order)
{
    Decimal sum;
    for (const OrderLine &line : order.lines) {
        if (!line.quantity.value || !line.unitPrice.value)
            return std::nullopt;
        const Decimal basis = line.pricePer.value.value_or(Decimal(1));
        const Decimal share = Decimal(100) - line.discountPercent.value.value_or(Decimal(0));
        sum += line.quantity.value->mulDiv(*line.unitPrice.value, basis).mulDiv(share, Decimal(100));
    }
    return order.lines.empty() || sum.isOverflow() ? std::nullopt : std::optional(sum);
}

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(intray::ReviewBar)
};

// "order.eml, arrived 08:30 by mailbox (Orders)"
QString arrivalText(const Submission &submission)
{
    const std::pair<const char *, QString> ways[] = {{"mailbox", Texts::tr("by mailbox")},
                                                     {"folder", Texts::tr("from a folder")},
                                                     {"drop", Texts::tr("dropped")},
                                                     {"paste", Texts::tr("pasted")},
                                                     {"standard input", Texts::tr("by standard input")}};
    QString way = Texts::tr("by command");
    for (const auto &[origin, text] : ways) {
        if (submission.origin == QLatin1String(origin))
            way = text;
    }
    return Texts::tr("%1, arrived %2 %3 (%4)")
        .arg(submission.fileName, momentText(submission.arrivedAt), way, submission.arrivedBy);
}

} // namespace

ReviewBar::ReviewBar(OrderOnDesk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_title(new ElidedLabel(this, 220)), m_customer(new ElidedLabel(this, 80))
{
    setObjectName(QStringLiteral("reviewBar"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Gap, Space::Near, Space::Gap, Space::Near);
    row->setSpacing(Space::Near);
    KeyButton *back = addButton(QStringLiteral("back"), tr("Queue"), QKeySequence(Qt::Key_Escape), false);
    back->setGlyph(Glyph::Back);
    m_title->setObjectName(QStringLiteral("orderTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(textFont(TextSize::Heading));
    m_customer->setObjectName(QStringLiteral("orderCustomer"));
    m_customer->setTextFormat(Qt::PlainText);
    row->addSpacing(Space::Tight);
    row->addWidget(m_title);
    row->addWidget(m_customer);
    m_questions = addChip(QStringLiteral("openQuestions"));
    m_state = addChip(QStringLiteral("orderState"));
    m_clean = addChip(QStringLiteral("cleanLines"));
    m_value = addChip(QStringLiteral("orderValue"));
    row->addStretch(1);
    m_hold = addButton(QStringLiteral("hold"), tr("Hold"), QKeySequence(Qt::Key_F8), false);
    m_ask = addButton(QStringLiteral("ask"), tr("Ask"), QKeySequence(Qt::CTRL | Qt::Key_M), false);
    m_reject = addButton(QStringLiteral("reject"), tr("Not an order"), QKeySequence(Qt::Key_F9), false);
    m_release = addButton(QStringLiteral("release"), tr("Release"), QKeySequence(Qt::CTRL | Qt::Key_Return), true);
    connect(back, &QPushButton::clicked, this, &ReviewBar::backWanted);
    connect(m_hold, &QPushButton::clicked, this, &ReviewBar::holdWanted);
    connect(m_ask, &QPushButton::clicked, this, &ReviewBar::askWanted);
    connect(m_reject, &QPushButton::clicked, this, &ReviewBar::rejectWanted);
    connect(m_release, &QPushButton::clicked, this, &ReviewBar::releaseWanted);
    connect(&desk, &OrderOnDesk::orderOpened, this, &ReviewBar::refresh);
    connect(&desk, &OrderOnDesk::changed, this, &ReviewBar::refresh);
}

KeyButton *ReviewBar::addButton(const QString &name, const QString &text, const QKeySequence &key, bool primary)
{
    auto *button = new KeyButton(text, key, this, primary ? KeyButton::Role::Primary : KeyButton::Role::Plain);
    button->setObjectName(name);
    layout()->addWidget(button);
    return button;
}

Chip *ReviewBar::addChip(const QString &name)
{
    auto *chip = new Chip(this);
    chip->setObjectName(name);
    layout()->addWidget(chip);
    return chip;
}

void ReviewBar::focusRelease()
{
    m_release->setFocus(Qt::OtherFocusReason);
}

void ReviewBar::refresh()
{
    const ReviewSession &session = m_desk.session();
    const Order &order = session.order();
    const QString number = order.poNumber.value.value_or(QString());
    switch (order.kind) {
    case OrderKind::New: m_title->setText(number.isEmpty() ? tr("No PO number") : withNumber(tr("PO %1"), number)); break;
    case OrderKind::Change: m_title->setText(withNumber(tr("Change of PO %1"), number)); break;
    case OrderKind::Cancel: m_title->setText(withNumber(tr("Cancels PO %1"), number)); break;
    }
    const QString arrived = arrivalText(m_desk.opened().submission);
    m_title->setToolTip(arrived);
    m_title->setAccessibleDescription(arrived);
    const QString customerNo = order.customerNo.value.value_or(QString());
    const Customer *customer = m_desk.knowledge().catalog->customer(customerNo);
    const QString name = customer                    ? customer->name
                         : order.partyNames.empty() ? m_desk.opened().submission.sender
                                                     : order.partyNames.front().value.value_or(QString());
    m_customer->setText(name);
    m_customer->setToolTip(customer ? tr("%1, %2, terms %3, %4%5")
                                          .arg(customer->number, customer->name, customer->paymentTerms,
                                               customer->currency, customer->onHold ? tr(", on hold") : QString())
                                    : name);
    std::set<int> doubtful;
    int open = 0;
    bool blocks = false;
    for (const Finding &finding : session.findings()) {
        if (!finding.flags())
            continue;
        ++open;
        blocks = blocks || finding.severity == Severity::Block;
        if (finding.field.line)
            doubtful.insert(*finding.field.line);
    }
    m_questions->say(open > 0 ? tr("%1 to check").arg(open) : tr("Nothing to check"),
                     open == 0 ? Chip::Tone::Ok : blocks ? Chip::Tone::Blocked : Chip::Tone::Flagged);
    const OrderState state = session.record().state;
    m_state->say(state == OrderState::ToReview ? QString() : stateTitle(state), Chip::Tone::Flagged);
    const int clean = int(order.lines.size()) - int(doubtful.size());
    m_clean->say(order.lines.empty() ? QString() : clean == 1 ? tr("1 line clean") : tr("%1 lines clean").arg(clean), Chip::Tone::Plain);
    const ReviewSession::Sums sums = session.sums();
    std::optional<Decimal> value = sums.lines;
    if (!value)
        value = order.netTotal.value ? order.netTotal.value : order.total.value;
    if (!value)
        value = valueOfPrices(order);
    m_value->say(moneyText(value, order.currency.value.value_or(QString())), Chip::Tone::Plain);
    const bool mayMove = !m_desk.isReadOnly();
    for (KeyButton *button : {m_hold, m_ask, m_reject, m_release})
        button->setEnabled(mayMove);
    fitChips();
}

// Where the bar is narrow, what is said elsewhere too goes first.
void ReviewBar::fitChips()
{
    for (Chip *chip : {m_clean, m_value})
        chip->setVisible(!chip->text().isEmpty());
    m_customer->show();
    for (QWidget *said : {static_cast<QWidget *>(m_clean), static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_customer)}) {
        layout()->activate();
        if (layout()->minimumSize().width() <= width())
            return;
        said->hide();
    }
}

void ReviewBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitChips();
}

void ReviewBar::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.border);
}

} // namespace intray
