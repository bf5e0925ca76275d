// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace intray {

// What one person likes on one machine (theme, language, window); the desk's own settings are in the store.
class Preferences
{
public:
    // An INI file; empty: the usual place.
    explicit Preferences(const QString &file = {});

    QString theme() const { return text(QStringLiteral("theme"), QStringLiteral("system")); }
    void setTheme(const QString &key) { m_settings.setValue(QStringLiteral("theme"), key); }
    // "en", "de", "fr"; empty: that of the system.
    QString language() const { return text(QStringLiteral("language"), {}); }
    void setLanguage(const QString &code) { m_settings.setValue(QStringLiteral("language"), code); }
    // Login name that was chosen in the window; empty: the operating-system user.
    QString user() const { return text(QStringLiteral("user"), {}); }
    void setUser(const QString &name) { m_settings.setValue(QStringLiteral("user"), name); }
    QString lastFolder() const { return text(QStringLiteral("lastFolder"), {}); }
    void setLastFolder(const QString &folder) { m_settings.setValue(QStringLiteral("lastFolder"), folder); }
    QByteArray windowPlace() const { return m_settings.value(QStringLiteral("windowPlace")).toByteArray(); }
    void setWindowPlace(const QByteArray &place) { m_settings.setValue(QStringLiteral("windowPlace"), place); }

private:
    QString text(const QString &key, const QString &fallback) const
    {
        return m_settings.value(key, fallback).toString();
    }
    QSettings m_settings;
};

} // namespace intray
