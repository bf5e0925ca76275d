// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/InletForm.h"

#include "ui/shared/DayEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace intray {

MailboxForm::MailboxForm(QWidget *parent) : InletForm(parent)
{
    m_host = line(tr("Mail server"), "inletHost", QStringLiteral("imap.example.com"));
    m_security = choice(tr("Encryption"), "inletSecurity",
                        {tr("TLS"), tr("STARTTLS"), tr("none (only on this machine)")});
    m_port = new QSpinBox;
    m_port->setRange(0, 65535);
    m_port->setMaximumWidth(140);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    add(tr("Port"), m_port, "inletPort");
    m_user = line(tr("User"), "inletUser", tr("often the whole mail address"));
    m_secret = choice(tr("Logs in with"), "inletSecret",
                      {tr("a password"), tr("a command that prints the password"),
                       tr("a command that prints a token (OAuth 2)")});
    m_password = line(tr("Password"), "inletPassword");
    m_password->setEchoMode(QLineEdit::Password);
    m_command = line(tr("Command"), "inletCommand", QStringLiteral("/usr/bin/secret-tool lookup mailbox orders"));
    m_mailFolder = line(tr("Mail folder"), "inletMailFolder");
    m_afterwards = choice(tr("Taken mails"), "inletAfterwards",
                          {tr("stay as they are"), tr("are marked as read"), tr("are moved to another mail folder")});
    m_moveTo = line(tr("Moved to"), "inletMoveTo");
    m_onlySince = new QCheckBox(tr("only mails since a day"));
    add({}, m_onlySince, "inletOnlySince");
    m_onlySince->setAccessibleName(tr("Only mails since a day"));
    m_since = new DayEdit;
    m_since->setMaximumWidth(180);
    add(tr("Since"), m_since, "inletSince");
    m_every = seconds(tr("Look every"), "inletEvery", 5, 86'400);
    m_caFile = place(tr("Own certificate"), "inletCa", Choose::File, tr("only if the server's is self-made"));
    connect(m_security, &QComboBox::currentIndexChanged, this, &MailboxForm::showFitting);
    connect(m_secret, &QComboBox::currentIndexChanged, this, &MailboxForm::showFitting);
    connect(m_afterwards, &QComboBox::currentIndexChanged, this, &MailboxForm::showFitting);
    connect(m_onlySince, &QCheckBox::toggled, this, &MailboxForm::showFitting);
}

bool MailboxForm::isPassword() const
{
    return m_secret->currentIndex() == int(MailboxInlet::Secret::PasswordFile);
}

void MailboxForm::fill(const Inlet &inlet)
{
    m_inlet = inlet;
    const MailboxInlet &mailbox = *inlet.mailbox();
    m_name->setText(inlet.name);
    m_host->setText(mailbox.host);
    m_security->setCurrentIndex(int(mailbox.security));
    m_port->setValue(mailbox.port);
    m_user->setText(mailbox.user);
    m_secret->setCurrentIndex(int(mailbox.secret));
    const bool hasFile = mailbox.secret == MailboxInlet::Secret::PasswordFile;
    m_password->setPlaceholderText(hasFile && !mailbox.secretFrom.isEmpty()
                                       ? tr("kept in %1; type to change it").arg(mailbox.secretFrom)
                                       : tr("kept in a file that only you may read"));
    m_command->setText(hasFile ? QString() : mailbox.secretFrom);
    m_caFile->setText(mailbox.caFile);
    m_mailFolder->setText(mailbox.mailFolder);
    m_afterwards->setCurrentIndex(int(mailbox.afterwards));
    m_moveTo->setText(mailbox.moveTo);
    m_onlySince->setChecked(mailbox.since.isValid());
    m_since->setDate(mailbox.since.isValid() ? mailbox.since : QDate::currentDate());
    m_every->setValue(mailbox.everySeconds);
    showFitting();
}

void MailboxForm::showFitting()
{
    MailboxInlet usual;
    usual.security = MailboxInlet::Security(m_security->currentIndex());
    m_port->setSpecialValueText(tr("usual (%1)").arg(usual.portOrUsual()));
    setRowShown(m_password, isPassword());
    setRowShown(m_command, !isPassword());
    setRowShown(m_moveTo, m_afterwards->currentIndex() == int(MailboxInlet::Afterwards::Move));
    setRowShown(m_since, m_onlySince->isChecked());
}

QString MailboxForm::password() const
{
    return isPassword() ? m_password->text() : QString();
}

Inlet MailboxForm::inlet() const
{
    Inlet inlet = m_inlet;
    MailboxInlet mailbox;
    mailbox.host = m_host->text().trimmed();
    mailbox.security = MailboxInlet::Security(m_security->currentIndex());
    mailbox.port = m_port->value();
    mailbox.user = m_user->text().trimmed();
    mailbox.secret = MailboxInlet::Secret(m_secret->currentIndex());
    const MailboxInlet &before = *m_inlet.mailbox();
    if (!isPassword())
        mailbox.secretFrom = m_command->text().trimmed();
    else if (before.secret == MailboxInlet::Secret::PasswordFile)
        mailbox.secretFrom = before.secretFrom;
    mailbox.caFile = m_caFile->text().trimmed();
    mailbox.mailFolder = m_mailFolder->text().trimmed();
    mailbox.afterwards = MailboxInlet::Afterwards(m_afterwards->currentIndex());
    mailbox.moveTo = m_moveTo->text().trimmed();
    if (m_onlySince->isChecked())
        mailbox.since = m_since->date();
    mailbox.everySeconds = m_every->value();
    inlet.name = m_name->text().trimmed();
    if (inlet.name.isEmpty())
        inlet.name = mailbox.user;
    inlet.what = mailbox;
    return inlet;
}

} // namespace intray
