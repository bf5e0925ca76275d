// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/ListPriceProof.h"

#include "core/matching/Matching.h"

#include <QCoreApplication>

#include <algorithm>

namespace intray {

namespace {

struct ListPriceText
{
    Q_DECLARE_TR_FUNCTIONS(intray::ListPriceProof)
};

constexpr double SureCustomer = 0.9;
constexpr double SureItem = 0.9;
constexpr double Proven = 0.985;
constexpr double Disproven = 0.02;
// Round figures ("5") meet a list by chance; a single price must be of three figures or more.
constexpr int FiguresOfOne = 3;

int figuresOf(Decimal price)
{
    QString text = price.abs().toFixed(price.decimals());
    text.remove(u'.');
    while (text.startsWith(u'0'))
        text.remove(0, 1);
    return int(text.size());
}

bool isListed(const OrderLine &line, const Customer &customer, const QDate &day, const Catalog &catalog)
{
    const Item *item = line.sku.value && line.sku.confidence >= SureItem ? catalog.item(*line.sku.value) : nullptr;
    const std::optional<Decimal> theirs = effectivePrice(line);
    if (!item || !theirs)
        return false;
    const std::optional<Decimal> ours = catalog.listPrice(customer.priceList, item->sku, day, *line.baseQuantity);
    if (!ours)
        return false;
    // Per piece of a pack the list's price may have more decimals than are printed.
    const int decimals = std::max(2, std::min(theirs->decimals(), ours->decimals()));
    return ours->rounded(decimals) == theirs->rounded(decimals);
}

// "4.680" may be four thousand; another column's price is another matter.
bool isSameText(const Alternative<Decimal> &other, const Field<Decimal> &price)
{
    return other.written == price.written && other.source == price.source;
}

} // namespace

void provePricesByList(Order &order, const Catalog &catalog)
{
    const Customer *customer = order.customerNo.value && order.customerNo.confidence >= SureCustomer
        ? catalog.customer(*order.customerNo.value) : nullptr;
    if (!customer || !order.orderDate.value)
        return;
    std::vector<OrderLine *> open;
    int figures = 0;
    for (OrderLine &line : order.lines) {
        if (!line.unitPrice.value)
            continue;
        if (!isListed(line, *customer, *order.orderDate.value, catalog))
            return;
        figures += figuresOf(*line.unitPrice.value);
        const Field<Decimal> &price = line.unitPrice;
        const bool isRead = std::all_of(price.alternatives.begin(), price.alternatives.end(),
                                        [&](const Alternative<Decimal> &other) { return isSameText(other, price); });
        const bool isProven = price.confidence >= Proven && price.alternatives.empty();
        if (!isProven && isRead && !price.has(Evidence::Kind::Person))
            open.push_back(&line);
    }
    if (figures < FiguresOfOne)
        return;
    for (OrderLine *line : open) {
        line->unitPrice.confidence = std::max(line->unitPrice.confidence, Proven);
        for (Alternative<Decimal> &other : line->unitPrice.alternatives)
            other.confidence = std::min(other.confidence, Disproven);
        if (line->unitPrice.has(Evidence::Kind::MasterData))
            continue;
        line->unitPrice.support(Evidence::Kind::MasterData, ListPriceText::tr("the prices are those of the price list"));
    }
}

} // namespace intray
