// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approval/ChangesView.h"

#include "ui/shared/RowDelegate.h"
#include "ui/shared/Theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

namespace intray {

ChangesView::ChangesView(QWidget *parent)
    : QWidget(parent), m_title(new QLabel), m_reasons(new QLabel), m_table(new QTableWidget(0, 3))
{
    setObjectName(QStringLiteral("changes"));
    m_title->setFont(textFont(TextSize::Heading));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_reasons->setWordWrap(true);
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setProperty("role", QStringLiteral("flagged"));
    m_table->setObjectName(QStringLiteral("wasAndIs"));
    m_table->setAccessibleName(tr("What was changed"));
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("Was"), tr("Is")});
    setUpList(*m_table);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::Gap, 0, 0);
    layout->setSpacing(Space::Near);
    for (QLabel *label : {m_title, m_reasons}) {
        label->setContentsMargins(Space::Apart, 0, Space::Apart, 0);
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        layout->addWidget(label);
    }
    layout->addWidget(m_table, 1);
    layout->addStretch(0);
    clear();
}

void ChangesView::showOrder(const QString &title, const Outlook &outlook)
{
    m_title->setText(title);
    const QString still = outlook.changes.empty() ? tr("Nothing was changed by a person.") : QString();
    QStringList lines = outlook.reasons;
    for (QString &line : lines)
        line.prepend(QStringLiteral("▲ "));
    m_reasons->setText(lines.isEmpty() ? still : lines.join(u'\n'));
    m_reasons->setProperty("role", lines.isEmpty() ? QStringLiteral("subtle") : QStringLiteral("flagged"));
    m_reasons->style()->unpolish(m_reasons); // so that the style sheet sees the new role
    m_reasons->style()->polish(m_reasons);
    m_table->setVisible(!outlook.changes.empty());
    m_table->setRowCount(int(outlook.changes.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const FieldChange &change = outlook.changes[size_t(row)];
        const QString texts[] = {change.field, change.was.isEmpty() ? QStringLiteral("–") : change.was,
                                 change.is.isEmpty() ? QStringLiteral("–") : change.is};
        for (int column = 0; column < 3; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            m_table->setItem(row, column, item);
        }
    }
}

void ChangesView::clear()
{
    m_title->clear();
    m_reasons->clear();
    m_table->setRowCount(0);
    m_table->hide();
}

} // namespace intray
