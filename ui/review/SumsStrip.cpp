// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/SumsStrip.h"

#include "ui/review/OrderOnDesk.h"
#include "ui/shared/ElidedLabel.h"
#include "ui/shared/Theme.h"
#include "ui/shared/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace intray {

namespace {

constexpr int Whole = 400; // a sum that is cut off could be taken for another

} // namespace

SumsStrip::SumsStrip(OrderOnDesk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_lines(new ElidedLabel(this, Whole)), m_sum(new ElidedLabel(this, Whole)),
      m_net(new ElidedLabel(this)), m_total(new ElidedLabel(this)), m_saved(new ElidedLabel(this))
{
    setObjectName(QStringLiteral("sums"));
    setAccessibleName(tr("Sums"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Gap, Space::Near, Space::Gap, Space::Near);
    row->setSpacing(Space::Apart);
    const std::pair<QLabel *, const char *> labels[] = {
        {m_lines, "sumLines"}, {m_sum, "sumAmounts"}, {m_net, "sumNet"}, {m_total, "sumTotal"}, {m_saved, "saved"}};
    for (const auto &[label, name] : labels) {
        label->setObjectName(QLatin1String(name));
        if (label == m_saved)
            row->addStretch(1);
        row->addWidget(label);
    }
    m_saved->setFont(textFont(TextSize::Small));
    m_saved->setProperty("role", QStringLiteral("subtle"));
    connect(&desk, &OrderOnDesk::orderOpened, this, &SumsStrip::refresh);
    connect(&desk, &OrderOnDesk::changed, this, &SumsStrip::refresh);
}

void SumsStrip::say(QLabel *label, const QString &text, const char *role)
{
    label->setText(text);
    label->setAccessibleName(text);
    label->setVisible(!text.isEmpty());
    const QString wanted = QLatin1String(role);
    if (label->property("role").toString() == wanted)
        return;
    label->setProperty("role", wanted);
    label->style()->polish(label); // the style sheet looks at the property only then
}

void SumsStrip::refresh()
{
    const ReviewSession &session = m_desk.session();
    const ReviewSession::Sums sums = session.sums();
    const Order &order = session.order();
    const int lines = int(order.lines.size());
    say(m_lines, lines == 1 ? tr("1 line") : tr("%1 lines").arg(lines), "");
    const QString sum = sums.lines ? numberText(*sums.lines, 2) : QString();
    const QString none = order.lines.empty() ? QString() : tr("No sum: a line has no amount");
    const Decimal charges = order.charges.value.value_or(Decimal(0));
    const QString added = charges.isZero() ? QString()
                          : charges > Decimal(0) ? tr(", charges %1").arg(numberText(charges, 2))
                                                 : tr(", discount %1").arg(numberText(charges.abs(), 2));
    say(m_sum, sums.lines && lines > 0 ? tr("Sum of lines %1").arg(sum) + added : none, sums.lines ? "" : "subtle");
    m_sum->setFont(textFont(sums.lines ? TextSize::Strong : TextSize::Body));

    const std::optional<Decimal> printed = order.netTotal.value ? order.netTotal.value : order.total.value;
    if (!sums.lines || !printed)
        say(m_net, order.lines.empty() ? QString() : tr("no total printed"), "subtle");
    else if (sums.linesEqualNet)
        say(m_net, tr("\u2713 equals the total printed"), "ok");
    else
        say(m_net, tr("\u2260 %1 printed, %2 apart")
                       .arg(numberText(*printed, 2), numberText((*printed - *sums.lines - charges).abs(), 2)), "flagged");
    if (!order.netTotal.value || !order.total.value || !sums.hasTotal)
        say(m_total, {}, "");
    else if (sums.netPlusTaxEqualsTotal)
        say(m_total, tr("\u2713 net + tax = %1").arg(numberText(*order.total.value, 2)), "ok");
    else
        say(m_total, tr("\u2260 net + tax is not %1").arg(numberText(*order.total.value, 2)), "flagged");
}

void SumsStrip::setSaved(const QString &text, bool isTrouble)
{
    say(m_saved, text, isTrouble ? "blocked" : "subtle");
}

} // namespace intray
