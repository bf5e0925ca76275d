// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QString>

#include <optional>

class QApplication;
class QDBusVariant;
class QWidget;

namespace intray {

// Distances, in device-independent pixels: everything stands on a grid of four.
namespace Space {
constexpr int Tight = 4;
constexpr int Near = 8;
constexpr int Gap = 12;
constexpr int Apart = 16;
constexpr int Far = 24;
} // namespace Space

// All colours of the window, light or dark. A doubt is never shown by colour alone.
struct Colours
{
    bool dark = false;
    QColor window;      // behind everything, foot and heads of lists
    QColor panel;       // where things are read and typed
    QColor desk;        // behind a page of a document
    QColor border, borderStrong;
    QColor text, subtle;
    QColor accent, onAccent, accentSoft; // the one accent; soft: selected rows
    QColor hover;
    QColor flagged, flaggedSoft; // asked
    QColor blocked, blockedSoft; // a person must decide
    QColor ok, okSoft;
    QColor changed, changedSoft; // by a person
    QColor frame;                // around a field in the document

    // The set that goes with a palette (judged by its window colour).
    static const Colours &of(const QPalette &palette);
    static const Colours &of(const QWidget *widget);
    static const Colours &light();
    static const Colours &darkOnes();
};

enum class TextSize { Small, Body, Strong, Heading, Title };
// In proportion to the font of the application.
QFont textFont(TextSize size);

enum class ThemeChoice { System, Light, Dark };
QString toKey(ThemeChoice choice); // "system", "light", "dark"
ThemeChoice themeChoiceFromKey(const QString &key);

// Gives the application its style (Fusion with our palette), and follows the desktop's wish for light or
// dark while the choice is System. One for the application, made by the desktop start.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application);
    ThemeChoice choice() const { return m_choice; }
    bool isDark() const;
    void choose(ThemeChoice choice);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void desktopSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askDesktop();
    void apply();

    QApplication &m_application;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemIsDark = false;
};

} // namespace intray
