// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ArrivalList.h"

#include "ui/settings/InletDialog.h"
#include "ui/shared/Icons.h"
#include "ui/shared/Theme.h"
#include "ui/shared/Words.h"

#include <QCheckBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace intray {
namespace {

QString placeOf(const Inlet &inlet)
{
    if (inlet.folder())
        return inlet.folder()->folder;
    const MailboxInlet &mailbox = *inlet.mailbox();
    return QStringLiteral("%1 · %2 · %3").arg(mailbox.user, mailbox.host, mailbox.mailFolder);
}

} // namespace

ArrivalRow::ArrivalRow(QWidget *parent)
    : QWidget(parent), m_drawing(new QLabel), m_name(new QLabel), m_place(new QLabel), m_state(new QLabel),
      m_left(new QLabel), m_active(new QCheckBox(tr("on"))), m_look(new QPushButton(tr("Look now"))),
      m_change(new QPushButton(tr("Change…"))), m_remove(new QPushButton(tr("Remove…")))
{
    m_name->setFont(textFont(TextSize::Strong));
    m_place->setProperty("role", QStringLiteral("subtle"));
    for (QLabel *label : {m_name, m_place, m_state, m_left}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_state->setObjectName(QStringLiteral("inletState"));
    m_left->setObjectName(QStringLiteral("inletLeft"));
    m_active->setObjectName(QStringLiteral("inletActive"));
    m_look->setObjectName(QStringLiteral("inletLookNow"));
    m_change->setObjectName(QStringLiteral("inletChange"));
    m_remove->setObjectName(QStringLiteral("inletRemove"));
    connect(m_active, &QCheckBox::clicked, this, &ArrivalRow::switched);
    connect(m_look, &QPushButton::clicked, this, &ArrivalRow::lookWanted);
    connect(m_change, &QPushButton::clicked, this, &ArrivalRow::changeWanted);
    connect(m_remove, &QPushButton::clicked, this, &ArrivalRow::removeWanted);
    auto *head = new QHBoxLayout;
    head->setSpacing(Space::Near);
    head->addWidget(m_drawing);
    head->addWidget(m_name, 1);
    head->addWidget(m_active);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Near);
    for (QPushButton *button : {m_look, m_change, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Tight);
    layout->addLayout(head);
    layout->addWidget(m_place);
    layout->addWidget(m_state);
    layout->addWidget(m_left);
    layout->addLayout(buttons);
}

void ArrivalRow::say(QLabel *label, const QString &text, const char *role)
{
    label->setVisible(!text.isEmpty());
    if (label->text() == text)
        return;
    label->setText(text);
    label->setProperty("role", QLatin1String(role));
    label->style()->unpolish(label);
    label->style()->polish(label);
}

void ArrivalRow::show(const Arrivals::Shown &shown)
{
    const Inlet &inlet = shown.inlet;
    const InletState &state = shown.state;
    const bool fails = inlet.active && !state.error.isEmpty();
    const Glyph glyph = fails ? Glyph::Warning : inlet.folder() ? Glyph::Folder : Glyph::Mail;
    m_drawing->setPixmap(glyphIcon(glyph, fails ? Ink::Blocked : Ink::Subtle).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_name->setText(inlet.name);
    m_place->setText(placeOf(inlet));
    m_active->setChecked(inlet.active);
    m_active->setAccessibleName(tr("%1 is on").arg(inlet.name));
    m_look->setAccessibleName(tr("Look now: %1").arg(inlet.name));
    m_change->setAccessibleName(tr("Change %1").arg(inlet.name));
    m_remove->setAccessibleName(tr("Remove %1").arg(inlet.name));
    const bool isElsewhere = shown.phase == InletNews::Phase::Elsewhere;
    const bool isLooking = shown.phase == InletNews::Phase::Looking;
    m_look->setEnabled(inlet.active && !isElsewhere && !isLooking);

    const auto moment = [](const QDateTime &time) { return time.isValid() ? momentText(time) : tr("never"); };
    const QString today = tr("%n taken today", nullptr, shown.today);
    if (!inlet.active) {
        say(m_state, tr("Switched off."), "subtle");
    } else if (isLooking && shown.total > 0) {
        say(m_state, tr("Looking: %1 of %2").arg(shown.done + 1).arg(shown.total) + QStringLiteral(" · ") + today, "subtle");
    } else if (fails) {
        say(m_state,
            QStringLiteral("%1\n%2").arg(
                state.error, tr("Last worked: %1 · next try: %2").arg(moment(state.lastSuccess), moment(state.nextLook))),
            "blocked");
    } else if (!state.lastLook.isValid()) {
        say(m_state, isElsewhere ? tr("Another program looks after it.") : tr("Not looked at yet."), "subtle");
    } else {
        QString text = tr("Last look: %1 · next look: %2").arg(moment(state.lastLook), moment(state.nextLook)) +
                       QStringLiteral(" · ") + today;
        if (isElsewhere)
            text += u'\n' + tr("Another program looks after it.");
        say(m_state, text, "subtle");
    }
    QStringList sentences;
    for (const LeftBehind &left : shown.left)
        sentences << left.sentence;
    QString left;
    if (inlet.active && !sentences.isEmpty()) {
        left = sentences.first();
        if (sentences.size() > 1)
            left += u' ' + tr("And %n more.", nullptr, int(sentences.size()) - 1);
    }
    say(m_left, left, "flagged");
    m_left->setToolTip(sentences.mid(0, 30).join(u'\n'));
}

ArrivalList::ArrivalList(Arrivals &arrivals, QWidget *parent)
    : QFrame(parent), m_arrivals(arrivals), m_rows(new QVBoxLayout),
      m_none(new QLabel(tr("Orders can come by themselves: from a folder into which scanners, shops or other programs "
                           "put files, or from a mailbox.")))
{
    setObjectName(QStringLiteral("arrivalList"));
    setProperty("role", QStringLiteral("card"));
    m_none->setWordWrap(true);
    m_none->setProperty("role", QStringLiteral("subtle"));
    m_rows->setSpacing(Space::Far);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Near);
    const auto button = [&](const QString &text, const char *name, Glyph glyph, auto what) {
        auto *add = new QPushButton(glyphIcon(glyph), text);
        add->setObjectName(QLatin1String(name));
        add->setAccessibleName(text);
        add->setAutoDefault(false);
        connect(add, &QPushButton::clicked, this, [this, what] {
            Inlet fresh;
            fresh.what = what;
            edit(fresh);
        });
        buttons->addWidget(add);
    };
    button(tr("Watch a folder…"), "addFolderInlet", Glyph::Folder, FolderInlet());
    button(tr("Read a mailbox…"), "addMailboxInlet", Glyph::Mail, MailboxInlet());
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Apart, Space::Apart, Space::Apart, Space::Apart);
    layout->setSpacing(Space::Apart);
    layout->addWidget(m_none);
    layout->addLayout(m_rows);
    layout->addLayout(buttons);
    connect(&arrivals, &Arrivals::changed, this, &ArrivalList::showAll);
    showAll();
}

const Arrivals::Shown *ArrivalList::shown(InletId id) const
{
    for (const Arrivals::Shown &one : m_arrivals.all()) {
        if (one.inlet.id == id)
            return &one;
    }
    return nullptr;
}

ArrivalRow *ArrivalList::rowFor(InletId id)
{
    ArrivalRow *&row = m_rowOf[id];
    if (row)
        return row;
    row = new ArrivalRow;
    row->setObjectName(QStringLiteral("inlet%1").arg(id));
    connect(row, &ArrivalRow::lookWanted, this, [this, id] { m_arrivals.lookNow(id); });
    connect(row, &ArrivalRow::switched, this, [this, id](bool on) { m_arrivals.setActive(id, on); });
    connect(row, &ArrivalRow::removeWanted, this, [this, id] { askToRemove(id); });
    connect(row, &ArrivalRow::changeWanted, this, [this, id] {
        if (const Arrivals::Shown *now = shown(id))
            edit(now->inlet);
    });
    m_rows->addWidget(row);
    return row;
}

void ArrivalList::showAll()
{
    for (auto row = m_rowOf.begin(); row != m_rowOf.end();) {
        if (shown(row->first)) {
            ++row;
            continue;
        }
        row->second->deleteLater();
        row = m_rowOf.erase(row);
    }
    for (const Arrivals::Shown &one : m_arrivals.all())
        rowFor(one.inlet.id)->show(one);
    m_none->setVisible(m_rowOf.empty());
}

void ArrivalList::edit(const Inlet &inlet)
{
    (new InletDialog(m_arrivals, inlet, this))->open();
}

void ArrivalList::askToRemove(InletId id)
{
    const Arrivals::Shown *now = shown(id);
    if (!now)
        return;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Remove"),
                                tr("Remove %1? Nothing more is taken from there. What was taken in stays.").arg(now->inlet.name),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("removeInletBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *remove = box->addButton(tr("Remove"), QMessageBox::AcceptRole);
    remove->setObjectName(QStringLiteral("removeInlet"));
    box->addButton(tr("Keep"), QMessageBox::RejectRole);
    connect(remove, &QPushButton::clicked, this, [this, inlet = now->inlet] { m_arrivals.remove(inlet); });
    box->open();
}

} // namespace intray
