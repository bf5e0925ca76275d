// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "core/store/SettingStore.h"
#include "ui/settings/ArrivalList.h"
#include "ui/shared/Preferences.h"
#include "ui/shared/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace intray {
namespace {

const QString &fourEyesKey()
{
    static const QString key = QStringLiteral("desk.fourEyes");
    return key;
}

// All forms of the page have their fields in one line.
QLabel *head(const QString &text)
{
    auto *label = new QLabel(text);
    label->setMinimumWidth(110);
    return label;
}

QLabel *note(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setProperty("role", QStringLiteral("subtle"));
    return label;
}

} // namespace

SettingsPage::SettingsPage(Desk &desk, Arrivals &arrivals, Theme &theme, Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_preferences(preferences), m_user(new QComboBox), m_newName(new QLineEdit),
      m_newSupervisor(new QCheckBox(tr("may approve"))), m_fourEyes(new QComboBox)
{
    setObjectName(QStringLiteral("settingsPage"));
    auto *content = new QWidget;
    content->setMaximumWidth(720);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::Far, Space::Far, Space::Far, Space::Far);
    layout->setSpacing(Space::Far);
    auto *title = new QLabel(tr("Settings"));
    title->setFont(textFont(TextSize::Title));
    layout->addWidget(title);
    buildPeople(section(layout, tr("Who works here")));
    buildArrivals(layout, arrivals);
    buildLook(section(layout, tr("Look")), theme);
    buildPlaces(section(layout, tr("This desk")));
    layout->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    setFocusProxy(m_user);
    connect(&desk, &Desk::started, this, &SettingsPage::loadUsers);
    connect(&desk, &Desk::userChanged, this, &SettingsPage::showUsers);
    if (desk.isStarted())
        loadUsers();
}

QFormLayout *SettingsPage::section(QVBoxLayout *page, const QString &title)
{
    auto *label = new QLabel(title);
    label->setFont(textFont(TextSize::Heading));
    auto *card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    auto *form = new QFormLayout(card);
    form->setContentsMargins(Space::Apart, Space::Apart, Space::Apart, Space::Apart);
    form->setHorizontalSpacing(Space::Far);
    form->setVerticalSpacing(Space::Gap);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *group = new QVBoxLayout;
    group->setSpacing(Space::Near);
    group->addWidget(label);
    group->addWidget(card);
    page->addLayout(group);
    return form;
}

void SettingsPage::buildPeople(QFormLayout *form)
{
    m_user->setObjectName(QStringLiteral("user"));
    m_user->setAccessibleName(tr("You are"));
    connect(m_user, &QComboBox::activated, this, &SettingsPage::chooseUser);
    form->addRow(head(tr("You are")), m_user);

    m_newName->setObjectName(QStringLiteral("newUser"));
    m_newName->setAccessibleName(tr("Name of another user"));
    m_newName->setPlaceholderText(tr("Name of another user"));
    m_newSupervisor->setObjectName(QStringLiteral("newUserMayApprove"));
    m_newSupervisor->setAccessibleName(tr("The new user may approve"));
    m_newSupervisor->setChecked(true);
    auto *add = new QPushButton(tr("Add"));
    add->setObjectName(QStringLiteral("addUser"));
    add->setAccessibleName(tr("Add the user"));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &SettingsPage::addUser);
    connect(m_newName, &QLineEdit::returnPressed, this, &SettingsPage::addUser);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Near);
    row->addWidget(m_newName, 1);
    row->addWidget(m_newSupervisor);
    row->addWidget(add);
    form->addRow(head(tr("Add a user")), row);

    m_fourEyes->setObjectName(QStringLiteral("fourEyesChoice"));
    m_fourEyes->setAccessibleName(tr("Four eyes"));
    m_fourEyes->addItem(tr("on as soon as there is a second user"), QString());
    m_fourEyes->addItem(tr("on"), QStringLiteral("on"));
    m_fourEyes->addItem(tr("off"), QStringLiteral("off"));
    connect(m_fourEyes, &QComboBox::activated, this, [this] {
        m_desk.setSetting(fourEyesKey(), m_fourEyes->currentData().toString());
        m_desk.reloadDeskPolicy();
    });
    form->addRow(head(tr("Four eyes")), m_fourEyes);
    form->addRow(head({}), note(tr("With four eyes nobody approves an order that they released themselves.")));
}

void SettingsPage::buildArrivals(QVBoxLayout *page, Arrivals &arrivals)
{
    auto *title = new QLabel(tr("Arrivals"));
    title->setFont(textFont(TextSize::Heading));
    auto *group = new QVBoxLayout;
    group->setSpacing(Space::Near);
    group->addWidget(title);
    group->addWidget(new ArrivalList(arrivals));
    page->addLayout(group);
}

void SettingsPage::buildLook(QFormLayout *form, Theme &theme)
{
    auto *look = new QComboBox;
    look->setObjectName(QStringLiteral("theme"));
    look->setAccessibleName(tr("Light or dark"));
    const std::pair<ThemeChoice, QString> looks[] = {{ThemeChoice::System, tr("as the desktop")},
                                                     {ThemeChoice::Light, tr("light")},
                                                     {ThemeChoice::Dark, tr("dark")}};
    for (const auto &[choice, name] : looks)
        look->addItem(name, toKey(choice));
    look->setCurrentIndex(look->findData(toKey(theme.choice())));
    connect(look, &QComboBox::activated, this, [this, look, &theme] {
        const QString key = look->currentData().toString();
        m_preferences.setTheme(key);
        theme.choose(themeChoiceFromKey(key));
    });
    form->addRow(head(tr("Light or dark")), look);

    auto *language = new QComboBox;
    language->setObjectName(QStringLiteral("language"));
    language->setAccessibleName(tr("Language"));
    language->addItem(tr("as the desktop"), QString());
    language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    language->addItem(QStringLiteral("Français"), QStringLiteral("fr"));
    language->setCurrentIndex(std::max(0, language->findData(m_preferences.language())));
    connect(language, &QComboBox::activated, this, [this, language] {
        const QString code = language->currentData().toString();
        if (code == m_preferences.language())
            return;
        m_preferences.setLanguage(code);
        Q_EMIT languageChanged();
    });
    form->addRow(head(tr("Language")), language);
}

void SettingsPage::buildPlaces(QFormLayout *form)
{
    auto *file = new QLabel(m_desk.storeFile());
    file->setObjectName(QStringLiteral("deskFile"));
    file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    file->setWordWrap(true);
    form->addRow(head(tr("Data lies in")), file);
    form->addRow(head({}), note(tr("This one file holds everything: originals, orders, master data and the log of who did "
                                    "what. Copy it while the program is closed, and you have a backup.")));
    form->addRow(head(tr("Version")), new QLabel(QStringLiteral(INTRAY_VERSION)));
}

void SettingsPage::loadUsers()
{
    m_desk.run([](Database &database) { return SettingStore(database).users(); }, this,
               [this](Result<std::vector<User>> users) {
                   if (users) {
                       m_users = std::move(*users);
                       showUsers();
                   }
               });
    m_desk.setting(fourEyesKey(), {}, this, [this](const QString &choice) {
        m_fourEyes->setCurrentIndex(std::max(0, m_fourEyes->findData(choice)));
    });
}

void SettingsPage::showUsers()
{
    m_user->clear();
    const User &now = m_desk.user();
    if (std::none_of(m_users.begin(), m_users.end(), [&now](const User &user) { return user.name == now.name; }))
        m_users.insert(m_users.begin(), now);
    for (const User &user : m_users)
        m_user->addItem(user.supervisor ? user.name : tr("%1 (does not approve)").arg(user.name), user.name);
    m_user->setCurrentIndex(m_user->findData(now.name));
}

void SettingsPage::chooseUser(int index)
{
    if (index < 0 || index >= int(m_users.size()))
        return;
    m_preferences.setUser(m_users[size_t(index)].name);
    m_desk.setUser(m_users[size_t(index)]);
}

void SettingsPage::addUser()
{
    const User user{m_newName->text().trimmed(), m_newSupervisor->isChecked()};
    if (user.name.isEmpty())
        return;
    m_newName->clear();
    m_desk.run(
        [user, self = m_desk.user()](Database &database) -> Result<> {
            SettingStore store(database);
            // With the second user the first becomes one of two by name.
            if (auto known = store.addUser(self); !known)
                return known;
            return store.addUser(user);
        },
        this, [this, user](const Result<> &done) {
            if (!done) {
                Q_EMIT m_desk.message(done.error().message);
                return;
            }
            Q_EMIT m_desk.message(tr("%1 was added.").arg(user.name));
            loadUsers();
            m_desk.reloadDeskPolicy();
        });
}

} // namespace intray
