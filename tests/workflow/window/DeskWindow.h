// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/GivenDayClock.h"
#include "core/documents/Document.h"
#include "core/orders/OrderRecord.h"
#include "ui/main/MainWindow.h"
#include "ui/shared/Preferences.h"
#include "ui/shared/Theme.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace intray::testing {

// The window as the program opens it, on a desk file of its own, and the hands of a person before it: keys and
// mouse go in through the window system. Looks at the store only to see what came of them; waits for
// conditions, never for time.
class DeskWindow
{
public:
    // A desk that knows the master data of the sample seller, and nothing else.
    DeskWindow();
    ~DeskWindow();

    static QString demo(const QString &below) { return QStringLiteral(INTRAY_SOURCE "/resources/demo/") + below; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    MainWindow &window() { return *m_window; }

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier);
    void type(const QString &text);
    void click(const QWidget &widget, const QPoint &at, Qt::KeyboardModifiers with = Qt::NoModifier);
    void doubleClick(const QWidget &widget, const QPoint &at);
    void drop(const QString &path);

    // The visible widget of this name; the test ends when there is none.
    template <typename T> T &the(const char *name);
    template <typename T> bool shows(const char *name);

    // Runs the window until the condition holds; false when it does not within a minute.
    static bool until(const std::function<bool()> &condition);

    // As the store has it now.
    std::vector<QueueRow> rows() const;
    QueueRow row(const QString &fileName) const; // id 0: it is not there
    OrderRecord order(const QString &fileName) const;
    Document document(const QString &fileName) const;
    int countIn(OrderState state) const;
    bool untilState(const QString &fileName, OrderState state) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

template <typename T> bool DeskWindow::shows(const char *name)
{
    for (const T *widget : m_window->findChildren<T *>(QLatin1String(name))) {
        if (widget->isVisible())
            return true;
    }
    return false;
}

[[noreturn]] void failMissing(const char *name);

template <typename T> T &DeskWindow::the(const char *name)
{
    until([&] { return shows<T>(name); });
    for (T *widget : m_window->findChildren<T *>(QLatin1String(name))) {
        if (widget->isVisible())
            return *widget;
    }
    failMissing(name);
}

} // namespace intray::testing
