// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/InletDialog.h"

#include "ui/settings/InletForm.h"
#include "ui/shared/Theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace intray {

InletDialog::InletDialog(Arrivals &arrivals, const Inlet &inlet, QWidget *parent)
    : QDialog(parent), m_arrivals(arrivals), m_form(nullptr), m_verdict(new QLabel), m_test(new QPushButton),
      m_save(new QPushButton(tr("Save")))
{
    setObjectName(QStringLiteral("inletDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    if (inlet.folder()) {
        m_form = new FolderForm;
        setWindowTitle(inlet.id == 0 ? tr("Watch a folder") : tr("Watched folder"));
        m_test->setText(tr("Try it"));
    } else {
        m_form = new MailboxForm;
        setWindowTitle(inlet.id == 0 ? tr("Read a mailbox") : tr("Mailbox"));
        m_test->setText(tr("Test connection"));
    }
    m_form->fill(inlet);
    auto *cancel = new QPushButton(tr("Cancel"));
    const std::pair<QPushButton *, const char *> buttons[] = {
        {m_test, "testInlet"}, {cancel, "cancelInlet"}, {m_save, "saveInlet"}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
    }
    m_save->setDefault(true);
    m_save->setProperty("role", QStringLiteral("primary"));
    connect(m_test, &QPushButton::clicked, this, &InletDialog::test);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &InletDialog::save);
    m_verdict->setObjectName(QStringLiteral("inletVerdict"));
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->hide();

    auto *inside = new QWidget;
    auto *room = new QVBoxLayout(inside);
    room->setContentsMargins(Space::Far, Space::Far, Space::Far, Space::Gap);
    room->addWidget(m_form);
    room->addStretch(1);
    // The form gives way on a small screen, the buttons never.
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Space::Far, 0, Space::Far, Space::Apart);
    row->setSpacing(Space::Near);
    row->addWidget(m_test);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    auto *said = new QHBoxLayout;
    said->setContentsMargins(Space::Far, 0, Space::Far, 0);
    said->addWidget(m_verdict);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll, 1);
    layout->addLayout(said);
    layout->addLayout(row);
    const QSize whole(560, inside->sizeHint().height() + 110);
    resize(whole.boundedTo(screen()->availableSize() - QSize(2 * Space::Far, 2 * Space::Far)));
    m_form->setFocus();
}

InletDialog::~InletDialog()
{
    m_job.cancel();
}

void InletDialog::say(const QString &text, Verdict verdict)
{
    static constexpr const char *roles[] = {"subtle", "ok", "blocked"};
    m_verdict->setProperty("role", QLatin1String(roles[size_t(verdict)]));
    m_verdict->style()->unpolish(m_verdict);
    m_verdict->style()->polish(m_verdict);
    m_verdict->setText(text);
    m_verdict->show();
}

void InletDialog::test()
{
    const Inlet inlet = m_form->inlet();
    // A typed password is tried as it is; it is kept only with the rest.
    Inlet complete = inlet;
    if (auto *mailbox = std::get_if<MailboxInlet>(&complete.what); mailbox && !m_form->password().isEmpty())
        mailbox->secretFrom = QStringLiteral("-");
    if (const Result<> good = checkInlet(complete); !good) {
        say(good.error().message, Verdict::Bad);
        return;
    }
    say(tr("Trying…"), Verdict::Plain);
    m_test->setEnabled(false);
    m_job.cancel();
    m_job = m_arrivals.test(inlet, m_form->password(), this, [this](const Result<QString> &outcome) {
        m_test->setEnabled(true);
        say(outcome ? *outcome : outcome.error().message, outcome ? Verdict::Good : Verdict::Bad);
    });
}

void InletDialog::save()
{
    m_save->setEnabled(false);
    m_arrivals.save(m_form->inlet(), m_form->password(), this, [this](const Result<> &done) {
        m_save->setEnabled(true);
        if (done)
            accept();
        else
            say(done.error().message, Verdict::Bad);
    });
}

} // namespace intray
