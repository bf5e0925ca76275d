// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/WhyPanel.h"

#include "core/checking/Explanation.h"
#include "core/store/MemoryStore.h"
#include "ui/review/OrderOnDesk.h"
#include "ui/shared/Theme.h"
#include "ui/shared/Words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace intray {
namespace {

constexpr int EntriesShown = 6;
constexpr int OrdersShown = 5;

QString paragraph(const QString &title, const QString &text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p style=\"margin:0 0 6px 0\"><b>%1</b><br>%2</p>")
                                .arg(title.toHtmlEscaped(), text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

// "2026-02-10: 4711, 12 lines"
QString inWords(const PastOrder &past)
{
    return WhyPanel::tr("%1: %2, %n line(s)", nullptr, int(past.lines.size()))
        .arg(past.date.toString(Qt::ISODate),
             past.poNumber.isEmpty() ? WhyPanel::tr("no number") : past.poNumber);
}

} // namespace

WhyPanel::WhyPanel(OrderOnDesk &desk, QWidget *parent) : QScrollArea(parent), m_desk(desk), m_text(new QLabel)
{
    setObjectName(QStringLiteral("whyPanel"));
    setAccessibleName(tr("Why"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    m_text->setObjectName(QStringLiteral("whyText"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setMargin(Space::Apart);
    setWidget(m_text);
    connect(&desk, &OrderOnDesk::fieldFocused, this, &WhyPanel::refresh);
    connect(&desk, &OrderOnDesk::changed, this, &WhyPanel::refresh);
    connect(&desk, &OrderOnDesk::orderOpened, this, &WhyPanel::refresh);
    hide();
}

void WhyPanel::toggle()
{
    setVisible(!isVisible());
    refresh();
}

void WhyPanel::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

// A text that needs a little more than its room gets it: nobody shall scroll for half a line, or for the blank below
// the last one.
void WhyPanel::fit()
{
    constexpr int Comfortable = 168, Little = 2 * Space::Apart;
    // On a low screen the questions need the room more.
    const int room = parentWidget() ? std::min(Comfortable, parentWidget()->height() / 5) : Comfortable;
    const int needed = m_text->heightForWidth(width());
    const bool isAll = needed <= room + Little;
    setVerticalScrollBarPolicy(isAll ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setFixedHeight(isAll ? std::max(room, needed) : room);
}

void WhyPanel::setQuestion(const std::optional<Finding> &question)
{
    m_question = question;
    refresh();
}

QString WhyPanel::valueText() const
{
    const FieldPath field = m_desk.focusedField();
    const QString title = field.line ? tr("Line %1, %2").arg(*field.line + 1).arg(fieldTitle(field.name)) : fieldTitle(field.name);
    const QString why = whyThisValue(m_desk.order(), field, m_desk.session().context());
    return field.name == FieldName::Whole ? QString() : paragraph(title, why);
}

QString WhyPanel::questionText() const
{
    const CheckContext &context = m_desk.session().context();
    QString text;
    if (m_question && !m_desk.session().questions().empty())
        text += paragraph(tr("Why it is asked"), whyAsked(*m_question, m_desk.order(), context));
    else
        text += paragraph(tr("Why nothing is asked"), whyPassed(m_desk.order(), m_desk.session().findings(), context));
    return text + paragraph(tr("Not checked"), whyUnchecked(m_desk.order(), context).join(u'\n'));
}

// The customer's card: terms, what was learnt, what they ordered before.
QString WhyPanel::customerText() const
{
    const CheckContext &context = m_desk.session().context();
    const QString number = m_desk.order().customerNo.value.value_or(QString());
    const Customer *customer = context.catalog.customer(number);
    if (!customer)
        return {};
    QStringList terms{customer->name, number};
    for (const QString &term : {customer->paymentTerms, customer->currency, customer->priceList}) {
        if (!term.isEmpty())
            terms += term;
    }
    if (customer->onHold)
        terms += tr("on hold");
    QStringList learnt;
    for (const MemoryEntry &entry : context.memory.entries()) {
        if (entry.customerNo == number && entry.isProof())
            learnt += lessonInWords(entry);
    }
    const int more = int(learnt.size()) - EntriesShown;
    if (more > 0)
        learnt = learnt.mid(more) << tr("and %n more", nullptr, more);
    QStringList orders;
    for (const PastOrder &past : context.history) {
        if (orders.size() < OrdersShown)
            orders += inWords(past);
    }
    return paragraph(tr("Customer"), terms.join(QStringLiteral(", "))) + paragraph(tr("Learnt"), learnt.join(u'\n'))
        + paragraph(tr("Earlier orders"), orders.join(u'\n'));
}

void WhyPanel::refresh()
{
    if (!isVisible() || !m_desk.isOpen())
        return;
    const QString left = valueText() + questionText();
    m_text->setText(QStringLiteral("<table width=\"100%\"><tr><td width=\"60%\">%1</td><td>%2</td></tr></table>")
                        .arg(left, customerText()));
    fit();
}

} // namespace intray
