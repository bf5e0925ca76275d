// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/KnownItems.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace intray {

namespace {

bool mayBeItem(const QString &text)
{
    constexpr qsizetype Shortest = 4, Longest = 40, ShortestNumber = 5;
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits > 0 && text.size() >= Shortest && text.size() <= Longest
        && (digits < text.size() || text.size() >= ShortestNumber);
}

struct KnownItemsText
{
    Q_DECLARE_TR_FUNCTIONS(intray::KnownItems)
};

bool isSumProven(const Order &order)
{
    Decimal sum;
    for (const OrderLine &line : order.lines) {
        if (!line.lineTotal.isStated())
            return false;
        sum += *line.lineTotal.value;
    }
    return !order.lines.empty() && (order.netTotal.value == sum || order.total.value == sum);
}

void addItems(const OrderLine &line, const Catalog &catalog, QSet<QString> &skus)
{
    for (const Field<QString> *field : {&line.supplierItem, &line.buyerItem, &line.gtin, &line.description}) {
        const QString text = field->value.value_or(QString());
        for (const QString &word : QStringList{text} + text.split(u' ', Qt::SkipEmptyParts)) {
            if (const Item *item = catalog.item(word))
                skus.insert(item->sku);
            if (const Item *item = catalog.itemByGtin(word))
                skus.insert(item->sku);
            // In a description a word may be some customer's number by chance.
            if (field == &line.description)
                continue;
            for (const CustomerItem *own : catalog.customerItemsByNumber(word))
                skus.insert(own->sku);
        }
    }
}

// Only numbers that are surely ours: letters and figures, or the figures of a GTIN.
const Item *ownItem(const QString &text, const Catalog &catalog)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (!mayBeItem(text))
        return nullptr;
    return isPlain ? catalog.itemByGtin(text) : catalog.item(text);
}

} // namespace

int knownItemsOn(const Pages &pages, const Catalog &catalog, int most)
{
    QSet<QString> found;
    if (!catalog.hasItems())
        return 0;
    for (const Page &page : pages.pages) {
        for (const Word &word : page.words) {
            if (int(found.size()) >= most)
                return int(found.size());
            if (mayBeItem(word.text) && !found.contains(word.text)
                && (catalog.item(word.text) || catalog.itemByGtin(word.text)
                    || !catalog.customerItemsByNumber(word.text).empty()))
                found.insert(word.text);
        }
    }
    return int(found.size());
}

void doubtItemsWithoutLine(std::vector<Order> &orders, const Document &document, const Catalog &catalog)
{
    if (orders.empty() || !catalog.hasItems() || std::all_of(orders.begin(), orders.end(), isSumProven))
        return;
    QSet<QString> ordered;
    QSet<int> parts;
    for (const Order &order : orders) {
        for (const OrderLine &line : order.lines) {
            addItems(line, catalog, ordered);
            parts.insert(line.source.part.value_or(-1));
        }
    }
    for (const int part : parts) {
        const Pages *pages = part >= 0 && part < int(document.parts.size()) ? document.parts[size_t(part)].pages() : nullptr;
        for (size_t p = 0; pages && p < pages->pages.size(); ++p) {
            for (const Word &word : pages->pages[p].words) {
                const Item *item = ownItem(word.text, catalog);
                if (!item || ordered.contains(item->sku))
                    continue;
                orders.front().doubts.push_back(
                    KnownItemsText::tr("The page names our item “%1”, but no line has it. Was a line overlooked?").arg(word.text));
                return;
            }
        }
    }
}

} // namespace intray
