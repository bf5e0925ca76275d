// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/StatusStrip.h"

#include "ui/shared/Icons.h"
#include "ui/shared/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace intray {
namespace {

constexpr int MessageStays = 20'000; // milliseconds
constexpr int WidestName = 300;

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QFrame(parent), m_progressText(new QLabel), m_progress(new QProgressBar), m_cancel(new QToolButton),
      m_message(new QLabel), m_trouble(new QToolButton), m_hints(new QLabel)
{
    setObjectName(QStringLiteral("statusStrip"));
    setProperty("role", QStringLiteral("foot"));
    m_progressText->setObjectName(QStringLiteral("progressText"));
    m_progressText->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Reading"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_cancel->setObjectName(QStringLiteral("cancelReading"));
    m_cancel->setAccessibleName(tr("Stop reading"));
    m_cancel->setToolTip(tr("Stop reading. What was read stays; the rest can be added again."));
    m_cancel->setIcon(glyphIcon(Glyph::Cancel, Ink::Subtle));
    m_cancel->setIconSize({14, 14});
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_trouble->setObjectName(QStringLiteral("arrivalTrouble"));
    m_trouble->setIcon(glyphIcon(Glyph::Warning, Ink::Blocked));
    m_trouble->setIconSize({14, 14});
    m_trouble->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_trouble->hide();
    connect(m_trouble, &QToolButton::clicked, this, &StatusStrip::troubleOpened);
    m_hints->setObjectName(QStringLiteral("keyHints"));
    m_hints->setTextFormat(Qt::RichText);
    m_hints->setMinimumWidth(1); // gives way where the screen is narrow
    for (QLabel *label : {m_progressText, m_hints, m_message})
        label->setProperty("role", QStringLiteral("subtle"));
    connect(m_cancel, &QToolButton::clicked, this, &StatusStrip::cancelWanted);
    m_fade.setSingleShot(true);
    m_fade.setInterval(MessageStays);
    connect(&m_fade, &QTimer::timeout, m_message, &QLabel::clear);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::Apart, Space::Tight, Space::Apart, Space::Tight);
    layout->setSpacing(Space::Gap);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_trouble);
    layout->addWidget(m_hints);
    setFixedHeight(34);
    hideProgress();
}

void StatusStrip::showProgress(int done, int total, const QString &what)
{
    const QString count = total > 1 ? tr("%1 of %2 read").arg(done).arg(total) : tr("Reading…");
    const QString name = m_progressText->fontMetrics().elidedText(what, Qt::ElideMiddle, WidestName);
    m_progressText->setText(name.isEmpty() ? count : count + QStringLiteral("  ") + name);
    m_progressText->setToolTip(what);
    m_progress->setRange(0, total > 1 ? total : 0); // of a single file no share is known
    m_progress->setValue(done);
    for (QWidget *widget : {static_cast<QWidget *>(m_progressText), static_cast<QWidget *>(m_progress),
                            static_cast<QWidget *>(m_cancel)})
        widget->show();
}

void StatusStrip::hideProgress()
{
    m_progressText->hide();
    m_progress->hide();
    m_cancel->hide();
}

void StatusStrip::showMessage(const QString &text)
{
    m_message->setText(text);
    m_message->setToolTip(text);
    m_fade.start();
}

void StatusStrip::showTrouble(const QString &text)
{
    // A name may be long; the strip is not.
    m_trouble->setText(m_trouble->fontMetrics().elidedText(text, Qt::ElideRight, 320));
    m_trouble->setToolTip(text);
    m_trouble->setAccessibleName(text);
    m_trouble->setVisible(!text.isEmpty());
}

void StatusStrip::setHints(const QList<std::pair<QString, QString>> &hints)
{
    QStringList parts;
    for (const auto &[key, meaning] : hints)
        parts << QStringLiteral("<b>%1</b>&nbsp;%2").arg(key.toHtmlEscaped(), meaning.toHtmlEscaped());
    m_hints->setText(parts.join(QStringLiteral(" &nbsp;&nbsp; ")));
}

} // namespace intray
