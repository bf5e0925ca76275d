// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/Theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QStyleFactory>
#include <QWidget>

namespace intray {
namespace {

QColor rgb(const char *name)
{
    return QColor(QLatin1String(name));
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.panel);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.subtle);
    palette.setColor(QPalette::Button, c.panel);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.blocked);
    palette.setColor(QPalette::ToolTipBase, c.panel);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.panel);
    palette.setColor(QPalette::Midlight, c.hover);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Dark, c.borderStrong);
    palette.setColor(QPalette::Shadow, c.dark ? QColor(Qt::black) : c.borderStrong);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        QColor faded = c.text;
        faded.setAlphaF(0.4F);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

// The colours of the style sheet are written as @names of the tokens.
QString styleSheetOf(const Colours &c)
{
    QFile file(QStringLiteral(":/themes/desk.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1String, QColor> names[] = {
        {QLatin1String("@window"), c.window},
        {QLatin1String("@panel"), c.panel},
        {QLatin1String("@borderStrong"), c.borderStrong},
        {QLatin1String("@border"), c.border},
        {QLatin1String("@text"), c.text},
        {QLatin1String("@subtle"), c.subtle},
        {QLatin1String("@accentSoft"), c.accentSoft},
        {QLatin1String("@accent"), c.accent},
        {QLatin1String("@onAccent"), c.onAccent},
        {QLatin1String("@hover"), c.hover},
        {QLatin1String("@flaggedSoft"), c.flaggedSoft},
        {QLatin1String("@flagged"), c.flagged},
        {QLatin1String("@blockedSoft"), c.blockedSoft},
        {QLatin1String("@blocked"), c.blocked},
        {QLatin1String("@okSoft"), c.okSoft},
        {QLatin1String("@ok"), c.ok},
    };
    sheet.replace(QLatin1String("@mode"), c.dark ? QLatin1String("dark") : QLatin1String("light"));
    for (const auto &[name, colour] : names)
        sheet.replace(name, colour.name());
    return sheet;
}

} // namespace

const Colours &Colours::light()
{
    static const Colours colours = {
        .dark = false,
        .window = rgb("#f7f9fb"),
        .panel = rgb("#ffffff"),
        .desk = rgb("#d8dbe2"),
        .border = rgb("#dfe3ea"),
        .borderStrong = rgb("#b9c0cc"),
        .text = rgb("#161d29"),
        .subtle = rgb("#5b6678"),
        .accent = rgb("#2457d6"),
        .onAccent = rgb("#ffffff"),
        .accentSoft = rgb("#e7effd"),
        .hover = rgb("#f0f3f8"),
        .flagged = rgb("#a84e00"),
        .flaggedSoft = rgb("#fff3e2"),
        .blocked = rgb("#b3201a"),
        .blockedSoft = rgb("#fdecea"),
        .ok = rgb("#14783c"),
        .okSoft = rgb("#e6f5ea"),
        .changed = rgb("#6a2fb5"),
        .changedSoft = rgb("#f2ebfb"),
        .frame = rgb("#e07b16"),
    };
    return colours;
}

const Colours &Colours::darkOnes()
{
    static const Colours colours = {
        .dark = true,
        .window = rgb("#1b1e24"),
        .panel = rgb("#22262e"),
        .desk = rgb("#121417"),
        .border = rgb("#353b46"),
        .borderStrong = rgb("#525b6b"),
        .text = rgb("#e8ebf0"),
        .subtle = rgb("#a0a8b6"),
        .accent = rgb("#7ba4ff"),
        .onAccent = rgb("#0e1830"),
        .accentSoft = rgb("#26345a"),
        .hover = rgb("#2a2f39"),
        .flagged = rgb("#ffb454"),
        .flaggedSoft = rgb("#3b2d18"),
        .blocked = rgb("#ff8f85"),
        .blockedSoft = rgb("#44211f"),
        .ok = rgb("#6fd692"),
        .okSoft = rgb("#1d3a28"),
        .changed = rgb("#c7a4ff"),
        .changedSoft = rgb("#33264a"),
        .frame = rgb("#ff9d3c"),
    };
    return colours;
}

const Colours &Colours::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkOnes() : light();
}

const Colours &Colours::of(const QWidget *widget)
{
    // Not the widget's own palette: the style sheet puts button colours into it.
    Q_UNUSED(widget);
    return of(QApplication::palette());
}

QFont textFont(TextSize size)
{
    QFont font = QApplication::font();
    const qreal body = font.pointSizeF();
    switch (size) {
    case TextSize::Small:
        font.setPointSizeF(body * 0.9);
        break;
    case TextSize::Body:
        break;
    case TextSize::Strong:
        font.setBold(true);
        break;
    case TextSize::Heading:
        font.setPointSizeF(body * 1.15);
        font.setBold(true);
        break;
    case TextSize::Title:
        font.setPointSizeF(body * 1.4);
        font.setBold(true);
        break;
    }
    return font;
}

QString toKey(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System: return QStringLiteral("system");
    case ThemeChoice::Light: return QStringLiteral("light");
    case ThemeChoice::Dark: return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

ThemeChoice themeChoiceFromKey(const QString &key)
{
    if (key == QLatin1String("light"))
        return ThemeChoice::Light;
    if (key == QLatin1String("dark"))
        return ThemeChoice::Dark;
    return ThemeChoice::System;
}

Theme::Theme(QApplication &application) : m_application(application)
{
    m_systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont base = QApplication::font();
    // Some bare desktops hand out 9 points, too small for eight hours.
    if (base.pointSizeF() < 10)
        base.setPointSizeF(10);
    QApplication::setFont(base);
    apply();
    askDesktop();
}

bool Theme::isDark() const
{
    return m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemIsDark);
}

void Theme::choose(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

// Qt 6.4 does not tell; the desktop portal does, where there is one. The answer comes later, if at all.
void Theme::askDesktop()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
    const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
    const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
    const QString group = QStringLiteral("org.freedesktop.appearance");
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(desktopSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << group << QStringLiteral("color-scheme");
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            desktopSettingChanged(group, QStringLiteral("color-scheme"), reply.value());
    });
}

void Theme::desktopSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != QLatin1String("org.freedesktop.appearance") || key != QLatin1String("color-scheme"))
        return;
    QVariant plain = value.variant();
    if (plain.canConvert<QDBusVariant>()) // Read() wraps its answer twice
        plain = plain.value<QDBusVariant>().variant();
    const bool dark = plain.toUInt() == 1;
    if (dark == m_systemIsDark)
        return;
    m_systemIsDark = dark;
    if (m_choice == ThemeChoice::System)
        apply();
}

void Theme::apply()
{
    const Colours &colours = isDark() ? Colours::darkOnes() : Colours::light();
    QApplication::setPalette(paletteOf(colours));
    m_application.setStyleSheet(styleSheetOf(colours));
    Q_EMIT changed();
}

} // namespace intray
