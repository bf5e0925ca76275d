// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/Navigation.h"

#include "ui/shared/Theme.h"

#include <QButtonGroup>
#include <QEnterEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace intray {
namespace {

constexpr int Width = 192;
constexpr int ButtonHeight = 36;

} // namespace

Navigation::Navigation(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setFixedWidth(Width);
    auto *name = new QLabel(QStringLiteral("Intray"));
    name->setFont(textFont(TextSize::Heading));
    name->setContentsMargins(Space::Near, Space::Tight, 0, Space::Near);
    m_layout->setContentsMargins(Space::Near, Space::Gap, Space::Near, Space::Near);
    m_layout->setSpacing(2);
    m_layout->addWidget(name);
    add(PageName::Queue, Glyph::Inbox, tr("Queue"));
    add(PageName::Approve, Glyph::Approve, tr("Approve"));
    add(PageName::Delivered, Glyph::Delivered, tr("Delivered"));
    add(PageName::MasterData, Glyph::Database, tr("Customers && items").replace(QStringLiteral("&&"), QStringLiteral("&")));
    add(PageName::Memory, Glyph::Memory, tr("Learnt"));
    m_layout->addStretch(1);
    add(PageName::Rules, Glyph::Rules, tr("Rules"));
    add(PageName::Settings, Glyph::Settings, tr("Settings"));
    setCurrent(PageName::Queue);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(PageName(id)); });
}

void Navigation::add(PageName page, Glyph glyph, const QString &title)
{
    auto *button = new NavigationButton(glyph, title, this);
    static constexpr const char *names[] = {"toQueue", "toApprove", "toDelivered", "toMasterData",
                                           "toMemory", "toRules", "toSettings"};
    button->setObjectName(QLatin1String(names[size_t(page)]));
    button->setToolTip(QStringLiteral("%1 (Alt+%2)").arg(title).arg(int(page) + 1));
    m_group->addButton(button, int(page));
    m_layout->addWidget(button);
}

void Navigation::setCurrent(PageName page)
{
    m_group->button(int(page))->setChecked(true);
}

void Navigation::setCount(PageName page, int count)
{
    static_cast<NavigationButton *>(m_group->button(int(page)))->setCount(count);
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Colours::of(this);
    painter.fillRect(rect(), colours.panel);
    painter.setPen(colours.border);
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

NavigationButton::NavigationButton(Glyph glyph, const QString &title, QWidget *parent)
    : QAbstractButton(parent), m_glyph(glyph)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    setAccessibleDescription(count > 0 ? tr("%n waiting", nullptr, count) : QString());
    update();
}

QSize NavigationButton::sizeHint() const
{
    return {Width - 2 * Space::Near, ButtonHeight};
}

void NavigationButton::enterEvent(QEnterEvent *)
{
    update();
}

void NavigationButton::leaveEvent(QEvent *)
{
    update();
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Colours::of(this);
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse()) {
        painter.setBrush(isChecked() ? colours.accentSoft : colours.hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const QColor ink = isChecked() ? colours.accent : colours.subtle;
    const QRect drawing(Space::Near + 2, (height() - 18) / 2, 18, 18);
    glyphIcon(m_glyph, isChecked() ? Ink::Accent : Ink::Subtle).paint(&painter, drawing);
    painter.setPen(ink);
    painter.setFont(textFont(isChecked() ? TextSize::Strong : TextSize::Body));
    const QRect room = rect().adjusted(drawing.right() + Space::Near, 0, -Space::Near, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, text());
    if (m_count > 0)
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, QLocale().toString(m_count));
}

} // namespace intray
