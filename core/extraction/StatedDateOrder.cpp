// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/StatedDateOrder.h"

#include <QRegularExpression>

namespace intray {

DateOrder statedOrder(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\b(?:(mm[/.-](?:dd|tt|jj|gg))|((?:dd|tt|jj|gg)[/.-]mm))[/.-](?:yy|jj|aa)"),
        QRegularExpression::CaseInsensitiveOption);
    DateOrder order = DateOrder::Unknown;
    for (auto match = form.globalMatch(text); match.hasNext();) {
        const DateOrder here = match.next().captured(1).isEmpty() ? DateOrder::DayFirst : DateOrder::MonthFirst;
        if (order != DateOrder::Unknown && order != here)
            return DateOrder::Unknown;
        order = here;
    }
    return order;
}

} // namespace intray
