// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/Desk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace intray {

class Arrivals;
class Preferences;
class Theme;

// Who works here, under which policy, and how the window looks. Every choice holds at once.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(Desk &desk, Arrivals &arrivals, Theme &theme, Preferences &preferences,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    // Texts are made anew with the window.
    void languageChanged();

private:
    QFormLayout *section(QVBoxLayout *page, const QString &title);
    void buildPeople(QFormLayout *form);
    void buildArrivals(QVBoxLayout *page, Arrivals &arrivals);
    void buildLook(QFormLayout *form, Theme &theme);
    void buildPlaces(QFormLayout *form);
    void loadUsers();
    void showUsers();
    void addUser();
    void chooseUser(int index);

    Desk &m_desk;
    Preferences &m_preferences;
    std::vector<User> m_users;
    QComboBox *m_user;
    QLineEdit *m_newName;
    QCheckBox *m_newSupervisor;
    QComboBox *m_fourEyes;
};

} // namespace intray
