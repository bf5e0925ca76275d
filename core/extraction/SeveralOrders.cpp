// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/SeveralOrders.h"

#include "core/extraction/FieldProof.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct SeveralOrders
{
    Q_DECLARE_TR_FUNCTIONS(intray::SeveralOrders)
};

// The numbers of orders that each stand above a table of their own on one page, where they differ.
QStringList ordersOnPage(const PageText &page, int pageIndex, const std::vector<PageTable> &tables,
                         const Lexicon &lexicon)
{
    std::vector<const TableSection *> headed;
    for (const PageTable &table : tables) {
        for (const TableSection &section : table.sections) {
            if (section.page == pageIndex && section.headerRows > 0)
                headed.push_back(&section);
        }
    }
    if (headed.size() < 2)
        return {};
    std::sort(headed.begin(), headed.end(),
              [](const TableSection *a, const TableSection *b) { return a->firstRow < b->firstRow; });
    // What stands above a table may have been taken for the end of the one before.
    const std::vector<LabelledValue> pairs =
        labelledValues(page, pageIndex, std::vector<bool>(page.rows.size(), false), lexicon);
    QStringList numbers;
    int from = 0;
    for (const TableSection *section : headed) {
        std::vector<LabelledValue> above;
        std::copy_if(pairs.begin(), pairs.end(), std::back_inserter(above), [&](const LabelledValue &pair) {
            return pair.row >= from && pair.row < section->firstRow && !pair.inText;
        });
        from = section->firstRow + section->headerRows;
        const QString number = orderNumberOn(above, lexicon);
        const bool isKnown = std::any_of(numbers.begin(), numbers.end(), [&](const QString &other) {
            return isSameNumber(other, number);
        });
        // A table without a number belongs to the order before it.
        if (!number.isEmpty() && !isKnown)
            numbers << number;
    }
    return numbers.size() > 1 ? numbers : QStringList();
}

} // namespace

bool isSameNumber(const QString &a, const QString &b)
{
    constexpr qsizetype Telling = 5;
    return a == b || (std::min(a.size(), b.size()) >= Telling && (a.contains(b) || b.contains(a)));
}

void doubtSeveralOrders(Order &order, const PageText &page, int pageIndex,
                        const std::vector<PageTable> &tables, const Lexicon &lexicon)
{
    const QStringList numbers = ordersOnPage(page, pageIndex, tables, lexicon);
    if (numbers.isEmpty())
        return;
    order.doubts.push_back(
        SeveralOrders::tr("Page %1 holds the orders %2, each above its own table; their lines are shown "
                          "together here. Enter each of them as its own order.")
            .arg(pageIndex + 1)
            .arg(numbers.join(QStringLiteral(", "))));
    doubt(order.poNumber, 0.5);
}

} // namespace intray
