// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/NumberText.h"

#include <QLocale>

#include <algorithm>

namespace intray {

QString numberInWords(Decimal value, int leastDecimals)
{
    if (value.isOverflow())
        return value.toString();
    // By hand: QLocale formats doubles only, and money is none.
    const QString plain = value.abs().toFixed(std::max(leastDecimals, value.decimals()));
    const QLocale locale;
    const qsizetype point = plain.indexOf(u'.');
    QString whole = point < 0 ? plain : plain.left(point);
    for (qsizetype i = whole.size() - 3; i > 0; i -= 3)
        whole.insert(i, locale.groupSeparator());
    const QString fraction = point < 0 ? QString() : locale.decimalPoint() + plain.mid(point + 1);
    return (value.isNegative() ? locale.negativeSign() : QString()) + whole + fraction;
}

QString moneyInWords(Decimal amount, const QString &currency)
{
    const QString number = numberInWords(amount.rounded(2), 2);
    return currency.isEmpty() ? number : QString(number + QChar(QChar::Nbsp) + currency);
}

} // namespace intray
