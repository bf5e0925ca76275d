// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/DayEdit.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace intray {

DayEdit::DayEdit(QWidget *parent) : QDateEdit(parent)
{
    setDisplayFormat(QStringLiteral("yyyy-MM-dd")); // two digits of a year can be of any century
    setCalendarPopup(true);
}

// A full year or month leads to the next by itself. The dash that a person types then would skip that one too,
// and the day would land in the year.
void DayEdit::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool separates = typed == QLatin1String("-") || typed == QLatin1String(".") || typed == QLatin1String("/");
    if (separates && lineEdit()->hasSelectedText())
        return;
    QDateEdit::keyPressEvent(event);
}

} // namespace intray
