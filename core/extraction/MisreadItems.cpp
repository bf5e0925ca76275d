// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MisreadItems.h"

#include "core/base/TextFold.h"
#include "core/extraction/FieldProof.h"
#include "core/masterdata/CatalogIndex.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct MisreadItemsText
{
    Q_DECLARE_TR_FUNCTIONS(intray::MisreadItems)
};

constexpr qsizetype LongestNumber = 40;
constexpr qsizetype LongestDescription = 200;
// What a number as short as that loses in two letters is no longer the same number.
constexpr qsizetype LongEnoughForTwo = 7;
constexpr double Alike = 0.75;

// How many letters of a number were misread; those that look the same on paper count for nothing as long as
// they are the only ones but one.
int slips(const QString &read, const QString &stored)
{
    const int apart = spellingDistance(foldCode(read), foldCode(stored));
    return spellingDistance(spellingKey(read), spellingKey(stored)) <= 1 ? std::min(apart, 1) : apart;
}

// To the last printed place; a price before discount was rounded itself. One that a misread digit made is off
// by more.
bool isSamePrice(Decimal net, Decimal ours, const OrderLine &line)
{
    const bool isDiscounted = line.discountPercent.value && !line.discountPercent.value->isZero();
    const Decimal tolerance = isDiscounted ? Decimal::fromMicros(5'000) + ours * Decimal::fromMicros(1'000)
                                           : Decimal::fromMicros(5'000);
    return (net - ours).abs() <= tolerance && (net - ours).abs() * Decimal(200) <= ours;
}

template <typename T> void settle(Field<T> &number, const T &stored, const QString &because)
{
    number.alternatives.insert(number.alternatives.begin(),
                               {*number.value, number.written, number.source, 0.05});
    number.value = stored;
    believe(number, Evidence::Kind::MasterData, proof::Known, because);
}

} // namespace

const Item *MisreadItems::byCustomerNumber(const QString &number) const
{
    for (const Customer *customer : m_customers) {
        if (const Item *item = m_catalog.itemByCustomerNumber(customer->number, number))
            return item;
    }
    return nullptr;
}

const Item *MisreadItems::itemOf(const OrderLine &line) const
{
    if (line.supplierItem.value) {
        if (const Item *item = m_catalog.item(*line.supplierItem.value))
            return item;
    }
    if (line.gtin.value) {
        if (const Item *item = m_catalog.itemByGtin(*line.gtin.value))
            return item;
    }
    if (line.supplierItem.value || line.gtin.value)
        return nullptr;
    if (line.buyerItem.value) {
        if (const Item *item = byCustomerNumber(*line.buyerItem.value))
            return item;
    }
    const auto described = line.description.value
                               ? m_catalog.itemsDescribedBy(line.description.value->left(LongestDescription))
                               : std::vector<const Item *>();
    return described.size() == 1 ? described.front() : nullptr;
}

bool MisreadItems::isOurPrice(const OrderLine &line, const Item &item, const QDate &day) const
{
    const Decimal per = line.pricePer.value.value_or(Decimal(1));
    if (!line.quantity.value || !line.unitPrice.value || !day.isValid() || !(per > Decimal(0)))
        return false;
    const Decimal share = Decimal(100) - line.discountPercent.value.value_or(Decimal(0));
    const Decimal net = line.unitPrice.value->mulDiv(share, Decimal(100));
    for (const Customer *customer : m_customers) {
        for (const Decimal units : {Decimal(1), item.packSize}) {
            const auto ours = m_catalog.listPrice(customer->priceList, item.sku, day, *line.quantity.value * units);
            if (ours && !ours->isZero() && isSamePrice(net, *ours * units * per, line))
                return true;
        }
    }
    return false;
}

std::vector<const Item *> MisreadItems::describedBy(const QString &description) const
{
    const QString text = description.left(LongestDescription);
    std::vector<const Item *> items = m_catalog.itemsDescribedBy(text);
    if (items.empty()) {
        for (const auto &hit : m_catalog.similarItems(text, 6)) {
            if (hit.similarity >= Alike)
                items.push_back(hit.record);
        }
    }
    return items;
}

void MisreadItems::mendOurs(OrderLine &line, const QDate &day, bool isDoubtful) const
{
    const QString read = *line.supplierItem.value;
    if (m_catalog.item(read) || read.size() > LongestNumber || byCustomerNumber(read) || !line.description.value)
        return;
    const std::vector<const Item *> described = describedBy(*line.description.value);
    const Item *only = nullptr;
    const auto consider = [&](const Item *item) {
        const bool isAmbiguous = only && only != item;
        only = isAmbiguous ? nullptr : item;
        return !isAmbiguous;
    };
    for (const Item *item : described) {
        const int apart = slips(read, item->sku);
        const bool far = apart == 2 && foldCode(item->sku).size() >= LongEnoughForTwo
                         && (isDoubtful || isOurPrice(line, *item, day));
        if ((apart <= 1 || far) && !consider(item))
            return;
    }
    // Described in a language that the records do not have: our price speaks for the item instead.
    if (described.empty()) {
        for (const auto &hit : m_catalog.similarItems(read, 8)) {
            if (slips(read, hit.record->sku) <= 1 && isOurPrice(line, *hit.record, day) && !consider(hit.record))
                return;
        }
    }
    if (!only)
        return;
    settle(line.supplierItem, only->sku,
           MisreadItemsText::tr("recognised as “%1”; the item meant by the rest of the line is %2").arg(read, only->sku));
}

void MisreadItems::mendTheirs(OrderLine &line) const
{
    const QString read = *line.buyerItem.value;
    if (read.size() > LongestNumber || byCustomerNumber(read))
        return;
    // With a number of ours beside it the item is known, and theirs follows from it.
    const Item *named = line.supplierItem.value ? m_catalog.item(*line.supplierItem.value) : nullptr;
    std::vector<const Item *> items = named ? std::vector{named}
        : line.description.value           ? describedBy(*line.description.value)
                                            : std::vector<const Item *>();
    std::optional<QString> only;
    for (const Customer *customer : m_customers) {
        for (const CustomerItem *known : m_catalog.customerItemsOf(customer->number)) {
            const bool isIt = std::any_of(items.begin(), items.end(),
                                          [&](const Item *item) { return item->sku == known->sku; });
            if (!isIt || slips(read, known->customerItem) > 1)
                continue;
            if (only && *only != known->customerItem)
                return;
            only = known->customerItem;
        }
    }
    if (only)
        settle(line.buyerItem, *only,
               MisreadItemsText::tr("recognised as “%1”; the customer's number for the item is %2").arg(read, *only));
}

void MisreadItems::mend(Order &order, const RecognisedWordsAt &wordsAt) const
{
    const QDate day = order.orderDate.value.value_or(QDate());
    for (OrderLine &line : order.lines) {
        if (line.supplierItem.value) {
            const auto words = wordsAt(line.supplierItem.source);
            if (!words.empty())
                mendOurs(line, day, isDoubtfulFigure(words));
        }
        if (line.buyerItem.value && !wordsAt(line.buyerItem.source).empty())
            mendTheirs(line);
    }
}

} // namespace intray
