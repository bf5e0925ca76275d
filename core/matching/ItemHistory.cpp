// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/ItemHistory.h"

#include "core/base/TextFold.h"

#include <QCoreApplication>

namespace intray {

namespace {

// So little that every field of it is asked about.
constexpr double AsLastTime = 0.5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::ItemHistory)
};

bool isOf(const PastOrder &past, const QString &customerNo)
{
    return foldCode(past.customerNo) == foldCode(customerNo);
}

template <typename T> Field<T> taken(const T &value, const QString &because)
{
    Field<T> field;
    field.value = value;
    field.confidence = AsLastTime;
    field.support(Evidence::Kind::Memory, because);
    return field;
}

OrderLine lineOf(const PastLine &past, const QString &because)
{
    OrderLine line;
    line.supplierItem = taken(past.sku, because);
    if (!past.description.isEmpty())
        line.description = taken(past.description, because);
    // A past line without the unit as written is known in base units only.
    const std::optional<Decimal> quantity = past.quantity ? past.quantity : past.baseQuantity;
    if (quantity)
        line.quantity = taken(*quantity, because);
    if (past.quantity && !past.unit.isEmpty())
        line.unit = taken(past.unit, because);
    return line;
}

} // namespace

ItemHistory::ItemHistory(const History &history, const QString &customerNo)
{
    for (const PastOrder &past : history) {
        if (!isOf(past, customerNo))
            continue;
        for (const PastLine &line : past.lines) {
            Purchases &purchases = m_purchases[foldCode(line.sku)];
            ++purchases.times;
            if (!purchases.last.isValid() || past.date > purchases.last)
                purchases.last = past.date;
        }
    }
}

int ItemHistory::timesOf(const QString &sku) const
{
    return m_purchases.isEmpty() ? 0 : m_purchases.value(foldCode(sku)).times;
}

QString ItemHistory::because(const QString &sku) const
{
    if (timesOf(sku) == 0)
        return {};
    const Purchases purchases = m_purchases.value(foldCode(sku));
    const QString times = Words::tr("bought %n time(s)", nullptr, purchases.times);
    return purchases.last.isValid()
               ? Words::tr("%1, last on %2").arg(times, purchases.last.toString(Qt::ISODate))
               : times;
}

void fillFromLastOrder(Order &order, const History &history)
{
    if (!order.repeatsLast || !order.lines.empty())
        return;
    const QString customerNo = order.customerNo.value.value_or(QString());
    const PastOrder *last = nullptr;
    for (const PastOrder &past : history) {
        if (!customerNo.isEmpty() && isOf(past, customerNo) && !past.lines.empty() &&
            (!last || past.date > last->date))
            last = &past;
    }
    if (!last) {
        const QString doubt = Words::tr("It asks for the same as last time, but no earlier order of "
                                        "this customer is known. What is ordered?");
        if (std::find(order.doubts.begin(), order.doubts.end(), doubt) == order.doubts.end())
            order.doubts.push_back(doubt);
        return;
    }
    const QString because =
        Words::tr("as in the order %1 of %2")
            .arg(last->poNumber.isEmpty() ? QString::number(last->id) : last->poNumber,
                 last->date.toString(Qt::ISODate));
    for (const PastLine &line : last->lines)
        order.lines.push_back(lineOf(line, because));
}

} // namespace intray
