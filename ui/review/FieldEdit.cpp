// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/FieldEdit.h"

#include "ui/review/OrderOnDesk.h"
#include "ui/review/RecordSearch.h"
#include "ui/shared/Theme.h"
#include "ui/shared/Words.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>

namespace intray {

FieldEdit::FieldEdit(OrderOnDesk &desk, FieldName field, QWidget *parent)
    : QLineEdit(parent), m_desk(desk), m_field(field)
{
    setObjectName(QStringLiteral("field.") + fieldKey(field));
    setAccessibleName(fieldTitle(field));
    setPlaceholderText(QStringLiteral("\u2013"));
    if (field == FieldName::CustomerNo || field == FieldName::ShipToId) {
        m_search = new RecordSearch(this, {});
        connect(m_search, &RecordSearch::chosen, this, &FieldEdit::take);
    }
}

QString FieldEdit::shownText() const
{
    if (m_value.isEmpty())
        return {};
    const Catalog &catalog = *m_desk.knowledge().catalog;
    if (m_field == FieldName::CustomerNo) {
        const Customer *customer = catalog.customer(m_value);
        return customer ? QStringLiteral("%1  %2").arg(m_value, customer->name) : m_value;
    }
    if (m_field == FieldName::ShipToId) {
        const QString customer = m_desk.order().customerNo.value.value_or(QString());
        for (const Address *address : catalog.addressesOf(customer)) {
            if (address->id == m_value)
                return QStringLiteral("%1  %2").arg(m_value, address->oneLine());
        }
    }
    const bool money = m_field == FieldName::Charges || m_field == FieldName::NetTotal || m_field == FieldName::TaxTotal || m_field == FieldName::Total;
    if (const std::optional<Decimal> amount = money ? Decimal::fromCanonical(m_value) : std::nullopt)
        return numberText(*amount, std::max(2, amount->decimals()));
    return m_value;
}

// While nobody edits it: as much as there is room for; all of it stands in the tool tip.
void FieldEdit::showText()
{
    if (hasFocus())
        return;
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect inside = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    const QMargins margins = textMargins();
    const int room = inside.width() - margins.left() - margins.right() - 6; // the line edit's own margin
    setText(fontMetrics().elidedText(shownText(), Qt::ElideRight, std::max(0, room)));
    setCursorPosition(0);
}

void FieldEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (!m_desk.isOpen())
        return;
    fitOrigin();
    showText();
}

void FieldEdit::refresh()
{
    if (!m_desk.isOpen())
        return;
    const ReviewSession &session = m_desk.session();
    m_value = session.valueText(path());
    m_state = fieldState(session, path());
    const std::optional<Evidence::Kind> origin =
        m_value.isEmpty() ? std::nullopt : originOf(session.order(), path());
    m_origin = origin ? originText(*origin) : QString();
    const QString whole = shownText(), story = fieldStory(session, path());
    setToolTip(whole.isEmpty() || story.contains(whole) ? story : whole + u'\n' + story);
    const QString state = stateText(session, path());
    setAccessibleDescription(state.isEmpty() ? session.becauseOf(path()) : state);
    fitOrigin();
    if (hasFocus()) {
        setText(m_value);
        setCursorPosition(0);
    } else {
        showText();
    }
    setReadOnly(m_desk.isReadOnly());
    update();
}

void FieldEdit::fitOrigin()
{
    constexpr int EnoughOfLong = 120; // a name or an address may end with dots, a date or a number may not
    QStyleOptionFrame option;
    initStyleOption(&option);
    const int mark = m_state == FieldState::Plain ? 0 : Space::Apart;
    const int origin = QFontMetrics(textFont(TextSize::Small)).horizontalAdvance(m_origin) + Space::Near;
    const int room = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).width() - mark - origin - 6;
    m_showsOrigin = !m_origin.isEmpty() && room >= std::min(fontMetrics().horizontalAdvance(shownText()), EnoughOfLong);
    setTextMargins(mark, 0, m_showsOrigin ? origin : 0, 0);
}

void FieldEdit::take()
{
    const QString typed = text().trimmed();
    if (!m_desk.isOpen() || typed == m_value)
        return;
    if (!m_desk.correct(path(), typed))
        selectAll(); // the sentence stands in the foot; what was typed stays to be mended
}

void FieldEdit::offerRecords()
{
    const auto &catalog = m_desk.knowledge().catalog;
    if (m_field == FieldName::CustomerNo)
        m_search->setSearch(customerSearch(catalog));
    else if (m_field == FieldName::ShipToId)
        m_search->setSearch(addressSearch(catalog, m_desk.order().customerNo.value.value_or(QString())));
}

void FieldEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (!m_desk.isOpen() || event->reason() == Qt::PopupFocusReason)
        return;
    if (m_search)
        offerRecords();
    setText(m_value);
    selectAll();
    m_desk.focusField(path());
}

void FieldEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    take();
    if (m_desk.isOpen())
        showText();
}

void FieldEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        if (text().trimmed() == m_value)
            focusNextChild();
        return;
    case Qt::Key_Escape:
        if (text() != m_value)
            setText(m_value);
        else
            Q_EMIT left();
        return;
    case Qt::Key_F4:
    case Qt::Key_Down:
        if (m_search && m_desk.isOpen()) {
            offerRecords();
            m_search->searchNow();
            return;
        }
        break;
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

bool FieldEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            event->accept(); // leads out of the field, not out of the order
            return true;
        }
    }
    // With nothing typed, undo and redo are those of the order.
    if (event->type() == QEvent::ShortcutOverride && text() == m_value) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FieldEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Colours &colours = Colours::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_showsOrigin) {
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(colours.subtle);
        painter.drawText(rect().adjusted(0, 0, -Space::Near, 0), Qt::AlignVCenter | Qt::AlignRight, m_origin);
    }
    if (m_state == FieldState::Plain)
        return;
    const QColor ink = m_state == FieldState::Wrong      ? colours.blocked
                       : m_state == FieldState::Doubtful ? colours.flagged
                                                         : colours.changed;
    painter.setFont(textFont(TextSize::Strong));
    painter.setPen(ink);
    painter.drawText(QRect(Space::Near, 0, Space::Apart, height()), Qt::AlignVCenter | Qt::AlignLeft, stateMark(m_state));
    if (m_state != FieldState::Changed && !hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 1.5, m_state == FieldState::Wrong ? Qt::SolidLine : Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
}

} // namespace intray
