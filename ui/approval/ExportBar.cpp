// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/ExportBar.h"

#include "core/exporting/OrderWriter.h"
#include "ui/shared/ElidedLabel.h"
#include "ui/shared/KeyButton.h"
#include "ui/shared/Theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace intray {
namespace {

const QString &folderKey()
{
    static const QString key = QStringLiteral("export.folder");
    return key;
}

const QString &formatKey()
{
    static const QString key = QStringLiteral("export.format");
    return key;
}

} // namespace

ExportBar::ExportBar(Desk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_folder(new QLineEdit), m_format(new QComboBox), m_waiting(new ElidedLabel),
      m_export(new KeyButton(tr("Export now"), QKeySequence(Qt::CTRL | Qt::Key_E), this, KeyButton::Role::Primary))
{
    setObjectName(QStringLiteral("exportBar"));
    setProperty("role", QStringLiteral("foot"));
    m_waiting->setObjectName(QStringLiteral("waitingForExport"));
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    m_folder->setAccessibleName(tr("Folder for exported orders"));
    m_folder->setPlaceholderText(tr("Folder for exported orders"));
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->setAccessibleName(tr("Format"));
    for (const auto &writer : orderWriters())
        m_format->addItem(writer->format().toUpper(), writer->format());
    m_export->setObjectName(QStringLiteral("exportNow"));
    m_export->setGlyph(Glyph::Export);
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(QStringLiteral("chooseExportFolder"));
    choose->setAccessibleName(tr("Choose the folder for exported orders"));
    choose->setAutoDefault(false);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::Apart, Space::Near, Space::Apart, Space::Near);
    layout->setSpacing(Space::Near);
    layout->addWidget(m_waiting);
    layout->addStretch(1);
    auto *to = new QLabel(tr("to"));
    to->setBuddy(m_folder);
    layout->addWidget(to);
    layout->addWidget(m_folder, 2);
    layout->addWidget(choose);
    auto *as = new QLabel(tr("as"));
    as->setBuddy(m_format);
    layout->addWidget(as);
    layout->addWidget(m_format);
    layout->addWidget(m_export);

    connect(choose, &QPushButton::clicked, this, &ExportBar::chooseFolder);
    m_folder->installEventFilter(this);
    connect(m_folder, &QLineEdit::returnPressed, this, &ExportBar::exportNow);
    connect(m_folder, &QLineEdit::editingFinished, this, &ExportBar::keepSettings);
    connect(m_format, &QComboBox::activated, this, &ExportBar::keepSettings);
    connect(m_export, &QPushButton::clicked, this, &ExportBar::exportNow);
    connect(&desk, &Desk::queueChanged, this, &ExportBar::countWaiting);
    connect(&desk, &Desk::rowChanged, this, &ExportBar::countWaiting);
    connect(&desk, &Desk::started, this, &ExportBar::loadSettings);
    connect(&desk, &Desk::settingChanged, this, [this](const QString &key, const QString &value) {
        if (key == folderKey() && !m_folder->hasFocus())
            m_folder->setText(value);
        else if (key == formatKey())
            m_format->setCurrentIndex(std::max(0, m_format->findData(value)));
    });
    if (desk.isStarted())
        loadSettings();
    countWaiting();
}

void ExportBar::loadSettings()
{
    m_desk.setting(folderKey(), {}, this, [this](const QString &folder) { m_folder->setText(folder); });
    m_desk.setting(formatKey(), QStringLiteral("json"), this, [this](const QString &format) {
        m_format->setCurrentIndex(std::max(0, m_format->findData(format)));
    });
}

void ExportBar::keepSettings()
{
    m_desk.setSetting(folderKey(), m_folder->text().trimmed());
    m_desk.setSetting(formatKey(), m_format->currentData().toString());
}

void ExportBar::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for exported orders"), m_folder->text());
    dialog->setObjectName(QStringLiteral("exportFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_folder->setText(folder);
        keepSettings();
    });
    dialog->open();
}

void ExportBar::countWaiting()
{
    const auto rows = m_desk.queue();
    const auto count = std::count_if(rows->begin(), rows->end(),
                                     [](const QueueRow &row) { return row.state == OrderState::Approved; });
    m_waiting->setText(count > 0 ? tr("%n approved order(s) to export", nullptr, int(count))
                                 : tr("No approved order waits for export"));
    m_export->setEnabled(count > 0 && !m_running);
}

void ExportBar::exportNow()
{
    if (!m_export->isEnabled()) {
        if (!m_running)
            Q_EMIT m_desk.message(m_waiting->text() + u'.');
        return;
    }
    const Target target{m_folder->text().trimmed(), m_format->currentData().toString()};
    if (target.folder.isEmpty() || !QDir::isAbsolutePath(target.folder)) {
        Q_EMIT m_desk.message(tr("Choose the folder in which the exported orders go first."));
        m_folder->setFocus();
        return;
    }
    keepSettings();
    m_running = true;
    m_export->setEnabled(false);
    m_desk.runApart(
        [target, user = m_desk.user(), clock = m_desk.sharedClock()](Database &database) {
            return ExportRun(database, *clock).deliverApproved(target, user, JobControl());
        },
        this, [this](const Result<ExportSummary> &summary) { finished(summary); });
}

// Under X11 a line edit takes Ctrl+E for "end of line"; here it exports.
bool ExportBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_folder && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_E && key->modifiers() == Qt::ControlModifier) {
            event->ignore();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ExportBar::finished(const Result<ExportSummary> &summary)
{
    m_running = false;
    m_desk.reloadQueue();
    countWaiting();
    if (!summary) {
        Q_EMIT m_desk.message(summary.error().message);
        return;
    }
    QStringList parts{tr("%n order(s) exported", nullptr, summary->delivered)};
    if (summary->alreadyThere > 0)
        parts << tr("%n had left before", nullptr, summary->alreadyThere);
    if (!summary->refused.empty())
        parts << tr("%n refused: %1", nullptr, int(summary->refused.size())).arg(summary->refused.front().reason);
    Q_EMIT m_desk.message(parts.join(QStringLiteral(", ")) + u'.');
}

} // namespace intray
