// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/EmptyDesk.h"

#include "ui/shared/Icons.h"
#include "ui/shared/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace intray {
namespace {

constexpr int CardWidth = 264;

QWidget *card(Glyph glyph, const QString &title, const QString &text, const QString &name, QPushButton *&button)
{
    auto *card = new QFrame;
    card->setProperty("role", QStringLiteral("card"));
    card->setFixedWidth(CardWidth);
    auto *drawing = new QLabel;
    drawing->setPixmap(glyphIcon(glyph, Ink::Accent).pixmap(QSize(32, 32), 2.0));
    auto *explanation = new QLabel(text);
    explanation->setWordWrap(true);
    explanation->setProperty("role", QStringLiteral("subtle"));
    explanation->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    button = new QPushButton(title);
    button->setObjectName(name);
    button->setAccessibleName(title);
    button->setAccessibleDescription(text);
    button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Space::Apart, Space::Apart, Space::Apart, Space::Apart);
    layout->setSpacing(Space::Gap);
    layout->addWidget(drawing);
    layout->addWidget(explanation, 1);
    layout->addWidget(button);
    return card;
}

} // namespace

EmptyDesk::EmptyDesk(bool hasDemo, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("emptyDesk"));
    auto *title = new QLabel(tr("Nothing has arrived yet"));
    title->setFont(textFont(TextSize::Title));
    auto *text = new QLabel(tr("Intray reads orders from mails, PDF files, scans, spreadsheets and EDI and shows you only those it is "
                               "not sure of. Drop files or folders anywhere on this window, or begin here:"));
    text->setWordWrap(true);
    text->setProperty("role", QStringLiteral("subtle"));

    QPushButton *demo = nullptr;
    QPushButton *master = nullptr;
    QPushButton *folder = nullptr;
    auto *cards = new QHBoxLayout;
    cards->setSpacing(Space::Apart);
    cards->addWidget(card(Glyph::Example, tr("Try the sample inbox"),
                          tr("A made-up seller with its customers and items, and a morning's orders. Takes half a minute."),
                          QStringLiteral("tryDemo"), demo));
    cards->addWidget(card(Glyph::Database, tr("Import master data"),
                          tr("Your customers, items and prices as CSV files. A dry run shows what would change."),
                          QStringLiteral("importMasterData"), master));
    cards->addWidget(card(Glyph::Folder, tr("Open a folder"),
                          tr("Take in all orders that lie in a folder. The files themselves are left as they are."),
                          QStringLiteral("openFolder"), folder));
    demo->setEnabled(hasDemo);
    if (hasDemo)
        demo->setProperty("role", QStringLiteral("primary"));

    auto *column = new QVBoxLayout;
    column->setSpacing(Space::Apart);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(text);
    column->addLayout(cards);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column);
    layout->addStretch(1);

    connect(demo, &QPushButton::clicked, this, &EmptyDesk::demoWanted);
    connect(master, &QPushButton::clicked, this, &EmptyDesk::masterDataWanted);
    connect(folder, &QPushButton::clicked, this, &EmptyDesk::folderWanted);
}

} // namespace intray
