// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/masterdata/Catalog.h"

#include "core/base/TextFold.h"
#include "core/masterdata/CatalogIndex.h"

namespace intray {

namespace {

// How many records the index preselects before texts are compared exactly.
constexpr int Preselected = 50;

template <typename Record>
std::vector<const Record *> records(const std::vector<Record> &all, const std::vector<int> *places)
{
    std::vector<const Record *> found;
    if (places) {
        for (const int place : *places)
            found.push_back(&all[std::size_t(place)]);
    }
    return found;
}

double similarityTo(TrigramQuery &query, const QStringList &texts)
{
    double best = 0;
    for (const QString &text : texts)
        best = std::max(best, query.similarityTo(text));
    return best;
}

template <typename Record>
std::vector<Catalog::Hit<Record>> bestHits(std::vector<Catalog::Hit<Record>> hits, int limit)
{
    std::stable_sort(hits.begin(), hits.end(),
                     [](const auto &a, const auto &b) { return a.similarity > b.similarity; });
    if (hits.size() > std::size_t(std::max(limit, 0)))
        hits.resize(std::size_t(std::max(limit, 0)));
    return hits;
}

QStringList customerTexts(const Customer &customer)
{
    return QStringList(customer.name) + customer.aliases;
}

} // namespace

Catalog::Catalog() : Catalog(MasterData{}) {}

Catalog::Catalog(MasterData data)
    : m_data(std::make_unique<MasterData>(std::move(data))),
      m_index(std::make_unique<CatalogIndex>(*m_data))
{
}

Catalog::~Catalog() = default;
Catalog::Catalog(Catalog &&) noexcept = default;
Catalog &Catalog::operator=(Catalog &&) noexcept = default;

const Customer *Catalog::customer(const QString &number) const
{
    return CatalogIndex::first(m_data->customers, m_index->customerByNumber, foldCode(number));
}

const Item *Catalog::item(const QString &sku) const
{
    return CatalogIndex::first(m_data->items, m_index->itemBySku, foldCode(sku));
}

const Item *Catalog::itemByGtin(const QString &gtin) const
{
    return CatalogIndex::first(m_data->items, m_index->itemByGtin, gtinKey(gtin));
}

const Item *Catalog::itemByCustomerNumber(const QString &customerNo, const QString &number) const
{
    const QString code = foldCode(number);
    if (code.isEmpty() || customerNo.isEmpty())
        return nullptr;
    const auto &index = m_index->customerItems();
    const auto found = index.constFind(code);
    if (found == index.constEnd())
        return nullptr;
    for (const int place : *found) {
        const CustomerItem &entry = m_data->customerItems[std::size_t(place)];
        if (foldCode(entry.customerNo) == foldCode(customerNo))
            return item(entry.sku);
    }
    return nullptr;
}

std::vector<const CustomerItem *> Catalog::customerItemsByNumber(const QString &number) const
{
    const QString code = foldCode(number);
    const auto &index = m_index->customerItems();
    const auto found = code.isEmpty() ? index.constEnd() : index.constFind(code);
    return records(m_data->customerItems, found == index.constEnd() ? nullptr : &*found);
}

std::vector<const Address *> Catalog::addressesOf(const QString &customerNo) const
{
    return records(m_data->addresses,
                   CatalogIndex::places(m_index->addressesByCustomer, foldCode(customerNo)));
}

std::vector<const Address *> Catalog::addressesAtZip(const QString &zip) const
{
    return records(m_data->addresses, CatalogIndex::places(m_index->addressesByZip, foldCode(zip)));
}

std::vector<const Customer *> Catalog::customersByGln(const QString &gln) const
{
    return records(m_data->customers, CatalogIndex::places(m_index->customersByGln, foldCode(gln)));
}

std::vector<const Address *> Catalog::addressesByGln(const QString &gln) const
{
    return records(m_data->addresses, CatalogIndex::places(m_index->addressesByGln, foldCode(gln)));
}

std::vector<const CustomerItem *> Catalog::customerItemsOf(const QString &customerNo) const
{
    return records(m_data->customerItems,
                   CatalogIndex::places(m_index->customerItemsByCustomer(), foldCode(customerNo)));
}

std::vector<const Item *> Catalog::itemsSpelledLike(const QString &number) const
{
    return records(m_data->items,
                   CatalogIndex::places(m_index->itemsBySpelling(), spellingKey(number)));
}

std::vector<const OpenOrder *> Catalog::openOrdersOf(const QString &customerNo) const
{
    return records(m_data->openOrders,
                   CatalogIndex::places(m_index->ordersByCustomer, foldCode(customerNo)));
}

const OpenOrder *Catalog::openOrder(const QString &customerNo, const QString &poNumber) const
{
    const QString code = foldCode(poNumber);
    if (code.isEmpty())
        return nullptr;
    for (const OpenOrder *order : openOrdersOf(customerNo)) {
        if (foldCode(order->poNumber) == code)
            return order;
    }
    return nullptr;
}

std::vector<const Customer *> Catalog::customersByVat(const QString &vat) const
{
    return records(m_data->customers, CatalogIndex::places(m_index->customersByVat, foldCode(vat)));
}

std::vector<const Customer *> Catalog::customersByEmail(const QString &address) const
{
    return records(m_data->customers,
                   CatalogIndex::places(m_index->customersByEmail, foldText(address)));
}

std::vector<const Customer *> Catalog::customersByDomain(const QString &domain) const
{
    return records(m_data->customers,
                   CatalogIndex::places(m_index->customersByDomain, foldText(domain)));
}

std::vector<const Customer *> Catalog::customersByName(const QString &name) const
{
    return records(m_data->customers,
                   CatalogIndex::places(m_index->customersByName, nameKey(name)));
}

std::vector<const UnitAlias *> Catalog::unitAliases(const QString &written) const
{
    return records(m_data->units, CatalogIndex::places(m_index->unitsByAlias, unitKey(written)));
}

std::optional<Decimal> Catalog::listPrice(const QString &priceList, const QString &sku,
                                          const QDate &day, Decimal quantity) const
{
    const auto &index = m_index->prices();
    const auto found = index.constFind(foldCode(priceList) + u'|' + foldCode(sku));
    if (found == index.constEnd())
        return std::nullopt;
    const Price *best = nullptr;
    for (const int place : *found) {
        const Price &price = m_data->prices[std::size_t(place)];
        if ((price.validFrom.isValid() && day < price.validFrom) ||
            (price.validTo.isValid() && day > price.validTo) || !(price.minQuantity <= quantity))
            continue;
        // Where periods overlap, the one that began last is the newer agreement.
        if (!best || price.minQuantity > best->minQuantity ||
            (price.minQuantity == best->minQuantity && price.validFrom > best->validFrom))
            best = &price;
    }
    return best ? std::optional(best->price) : std::nullopt;
}

bool Catalog::isSellerName(const QString &text) const
{
    return m_index->isSellerText(text);
}

bool Catalog::isSellerVat(const QString &text) const
{
    const QString code = foldCode(text);
    return !code.isEmpty() && std::any_of(m_data->seller.begin(), m_data->seller.end(),
                                          [&](const auto &s) { return foldCode(s.vatId) == code; });
}

bool Catalog::isSellerEmail(const QString &address) const
{
    const QString domain = foldText(address).section(u'@', -1);
    const auto &own = m_index->sellerDomains;
    return std::any_of(own.begin(), own.end(), [&](const QString &known) {
        return domain == known || domain.endsWith(QString(u'.' + known));
    });
}

std::vector<Catalog::Hit<Item>> Catalog::similarItems(const QString &text, int limit) const
{
    if (limit <= 0 || text.isEmpty())
        return {};
    TrigramQuery query(text);
    std::vector<Hit<Item>> hits;
    for (const int place : m_index->similarItems().candidates(text, std::max(Preselected, limit))) {
        const Item &item = m_data->items[std::size_t(place)];
        const double similarity = similarityTo(
            query, {item.sku, item.descriptionEn, item.descriptionDe, item.descriptionFr});
        hits.push_back({&item, similarity});
    }
    return bestHits(std::move(hits), limit);
}

std::vector<Catalog::Hit<Customer>> Catalog::similarCustomers(const QString &name, int limit) const
{
    TrigramQuery query(name);
    std::vector<Hit<Customer>> hits;
    for (const int place :
         m_index->similarCustomers().candidates(name, std::max(Preselected, limit))) {
        const Customer &customer = m_data->customers[std::size_t(place)];
        hits.push_back({&customer, similarityTo(query, customerTexts(customer))});
    }
    return bestHits(std::move(hits), limit);
}

std::vector<const Item *> Catalog::itemsDescribedBy(const QString &description) const
{
    return m_index->itemsDescribedBy(foldedWords(description));
}

} // namespace intray
