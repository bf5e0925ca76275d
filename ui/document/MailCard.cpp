// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/MailCard.h"

#include "ui/shared/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMouseEvent>

namespace intray {

namespace {

QString written(const MailAddress &address)
{
    if (address.name.isEmpty())
        return address.address;
    return address.address.isEmpty() ? address.name
                                     : QStringLiteral("%1 <%2>").arg(address.name, address.address);
}

QString written(const std::vector<MailAddress> &addresses)
{
    QStringList texts;
    for (const MailAddress &address : addresses)
        texts.append(written(address));
    return texts.join(QStringLiteral(", "));
}

constexpr char HeaderProperty[] = "mailHeader";

} // namespace

MailCard::MailCard(QWidget *parent) : QFrame(parent), m_lines(new QGridLayout(this))
{
    setObjectName(QStringLiteral("mailCard"));
    setAccessibleName(tr("Mail header"));
    m_lines->setContentsMargins(Space::Apart, Space::Gap, Space::Apart, Space::Gap);
    m_lines->setHorizontalSpacing(Space::Gap);
    m_lines->setVerticalSpacing(Space::Tight);
    m_lines->setColumnStretch(1, 1);
}

void MailCard::addLine(const QString &title, const QString &text, const QString &header)
{
    if (text.isEmpty())
        return;
    const int row = m_lines->rowCount();
    auto *name = new QLabel(title, this);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *value = new QLabel(this);
    value->setTextFormat(Qt::PlainText); // what a customer wrote is never taken for markup
    value->setText(text);
    value->setWordWrap(true);
    value->setMargin(1);
    value->setObjectName(QStringLiteral("mail") + header);
    value->setAccessibleName(tr("%1: %2").arg(title, text));
    value->setProperty(HeaderProperty, header);
    if (header == u"Subject")
        value->setFont(textFont(TextSize::Strong));
    value->installEventFilter(this);
    m_lines->addWidget(name, row, 0);
    m_lines->addWidget(value, row, 1);
}

void MailCard::show(const Mail &mail, int part)
{
    m_part = part;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addLine(tr("Subject"), mail.subject, QStringLiteral("Subject"));
    addLine(tr("From"), written(mail.from), QStringLiteral("From"));
    addLine(tr("To"), written(mail.to), QStringLiteral("To"));
    addLine(tr("Copy"), written(mail.cc), QStringLiteral("Cc"));
    if (mail.date.isValid())
        addLine(tr("Sent"), QLocale().toString(mail.date.toLocalTime(), QLocale::ShortFormat), QStringLiteral("Date"));
    if (mail.automatic)
        addLine(tr("Note"), tr("Sent by a machine (%1)").arg(mail.automaticReason), QStringLiteral("Automatic"));
}

void MailCard::select(const Source &place)
{
    const auto *header = std::get_if<HeaderPlace>(&place.place);
    const Colours &colours = Colours::of(this);
    for (QLabel *label : findChildren<QLabel *>()) {
        const QString name = label->property(HeaderProperty).toString();
        if (name.isEmpty())
            continue;
        const bool selected = header && place.part == m_part && header->header.compare(name, Qt::CaseInsensitive) == 0;
        label->setStyleSheet(selected ? QStringLiteral("border: 2px solid %1; border-radius: 3px;").arg(colours.frame.name())
                                      : QString());
    }
}

bool MailCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const Source place{m_part, HeaderPlace{watched->property(HeaderProperty).toString()}};
        if (mouse->modifiers() & Qt::ControlModifier)
            Q_EMIT captured({place});
        else
            Q_EMIT placeClicked(place);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace intray
