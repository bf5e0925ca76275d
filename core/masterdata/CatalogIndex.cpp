// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/masterdata/CatalogIndex.h"

#include "core/base/TextFold.h"

namespace intray {

namespace {

void add(CatalogIndex::Places &index, const QString &key, std::size_t place)
{
    if (key.isEmpty())
        return;
    std::vector<int> &places = index[key];
    if (places.empty() || places.back() != int(place))
        places.push_back(int(place));
}

void addFirst(QHash<QString, int> &index, const QString &key, std::size_t place)
{
    if (!key.isEmpty() && !index.contains(key))
        index.insert(key, int(place));
}

} // namespace

QString nameKey(const QString &name)
{
    QString key;
    for (QString word : foldedWords(name)) {
        word.remove(u'.');
        word.remove(u'/');
        if (!word.isEmpty())
            key += (key.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    return key;
}

// With a blank before and behind, so that whole words are found in it.
QString bounded(const QString &key)
{
    return u' ' + key + u' ';
}

QString unitKey(const QString &written)
{
    QString key = foldText(written);
    while (key.endsWith(u'.'))
        key.chop(1);
    return key;
}

QString gtinKey(const QString &gtin)
{
    QString key = foldCode(gtin);
    while (key.startsWith(u'0'))
        key.remove(0, 1);
    return key;
}

QString spellingKey(const QString &code)
{
    QString key = foldCode(code);
    for (QChar &c : key) {
        switch (c.unicode()) {
        case u'O':
        case u'Q':
            c = u'0';
            break;
        case u'I':
        case u'L':
            c = u'1';
            break;
        case u'Z':
            c = u'2';
            break;
        case u'S':
            c = u'5';
            break;
        case u'G':
            c = u'6';
            break;
        case u'B':
            c = u'8';
            break;
        default:
            break;
        }
    }
    return key;
}

CatalogIndex::CatalogIndex(const MasterData &data) : m_data(data)
{
    itemBySku.reserve(qsizetype(data.items.size()));
    itemByGtin.reserve(qsizetype(data.items.size()));
    for (std::size_t i = 0; i < data.items.size(); ++i) {
        addFirst(itemBySku, foldCode(data.items[i].sku), i);
        addFirst(itemByGtin, gtinKey(data.items[i].gtin), i);
    }
    indexCustomers();
    for (std::size_t i = 0; i < data.addresses.size(); ++i) {
        add(addressesByCustomer, foldCode(data.addresses[i].customerNo), i);
        add(addressesByZip, foldCode(data.addresses[i].zip), i);
        add(addressesByGln, foldCode(data.addresses[i].gln), i);
    }
    for (std::size_t i = 0; i < data.openOrders.size(); ++i)
        add(ordersByCustomer, foldCode(data.openOrders[i].customerNo), i);
    for (std::size_t i = 0; i < data.units.size(); ++i)
        add(unitsByAlias, unitKey(data.units[i].alias), i);
    indexSeller();
}

void CatalogIndex::indexCustomers()
{
    for (std::size_t i = 0; i < m_data.customers.size(); ++i) {
        const Customer &customer = m_data.customers[i];
        addFirst(customerByNumber, foldCode(customer.number), i);
        add(customersByVat, foldCode(customer.vatId), i);
        for (const QString &email : customer.emails)
            add(customersByEmail, foldText(email), i);
        add(customersByGln, foldCode(customer.gln), i);
        add(customersByDomain, foldText(customer.emailDomain), i);
        add(customersByName, nameKey(customer.name), i);
        for (const QString &alias : customer.aliases)
            add(customersByName, nameKey(alias), i);
    }
}

void CatalogIndex::indexSeller()
{
    for (const SellerAddress &seller : m_data.seller) {
        const QString domain = foldText(seller.email).section(u'@', -1);
        if (!domain.isEmpty())
            sellerDomains.insert(domain);
        QStringList words = nameKey(seller.name).split(u' ', Qt::SkipEmptyParts);
        if (!words.isEmpty())
            m_sellerNames.insert(bounded(words.join(u' ')));
        // Another legal form of the same name is the seller too.
        if (words.size() > 2) {
            words.removeLast();
            m_sellerNames.insert(bounded(words.join(u' ')));
        }
        // A street or a town alone may be a customer's as well: only the whole text may equal it.
        const QString place = nameKey(QString(seller.zip + u' ' + seller.city));
        const QString street = nameKey(seller.street);
        for (const QString &key : {street, place, nameKey(seller.email), nameKey(seller.vatId)})
            m_sellerTexts.insert(key);
        if (!street.isEmpty() && !place.isEmpty())
            m_sellerNames.insert(bounded(street + u' ' + place));
    }
}

bool CatalogIndex::isSellerText(const QString &text) const
{
    const QString key = nameKey(text);
    if (key.size() < 4)
        return false;
    if (m_sellerTexts.contains(key))
        return true;
    // Whole words only. The beginning of the name stands for it ("Acme Trading" for "Acme Trading
    // GmbH"), its end does not ("GmbH").
    const QString words = bounded(key);
    return std::any_of(m_sellerNames.begin(), m_sellerNames.end(),
                       [&](const QString &own) { return words.contains(own) || own.startsWith(words); });
}

const CatalogIndex::Places &CatalogIndex::customerItems() const
{
    std::call_once(m_customerItemsOnce, [this] {
        m_customerItems.reserve(qsizetype(m_data.customerItems.size()));
        for (std::size_t i = 0; i < m_data.customerItems.size(); ++i) {
            add(m_customerItems, foldCode(m_data.customerItems[i].customerItem), i);
            add(m_customerItemsByCustomer, foldCode(m_data.customerItems[i].customerNo), i);
        }
    });
    return m_customerItems;
}

const CatalogIndex::Places &CatalogIndex::customerItemsByCustomer() const
{
    customerItems(); // builds both
    return m_customerItemsByCustomer;
}

const CatalogIndex::Places &CatalogIndex::itemsBySpelling() const
{
    std::call_once(m_spellingOnce, [this] {
        for (std::size_t i = 0; i < m_data.items.size(); ++i)
            add(m_spellings, spellingKey(m_data.items[i].sku), i);
    });
    return m_spellings;
}

const CatalogIndex::Places &CatalogIndex::prices() const
{
    std::call_once(m_pricesOnce, [this] {
        m_prices.reserve(qsizetype(m_data.prices.size()));
        for (std::size_t i = 0; i < m_data.prices.size(); ++i)
            add(m_prices,
                foldCode(m_data.prices[i].priceList) + u'|' + foldCode(m_data.prices[i].sku), i);
    });
    return m_prices;
}

const TrigramIndex &CatalogIndex::similarItems() const
{
    std::call_once(m_itemsOnce, [this] {
        for (const Item &item : m_data.items) {
            m_similarItems.beginRecord();
            m_similarItems.addText(item.sku);
            m_similarItems.addText(item.descriptionEn);
            m_similarItems.addText(item.descriptionDe);
            m_similarItems.addText(item.descriptionFr);
        }
        m_similarItems.build();
    });
    return m_similarItems;
}

const TrigramIndex &CatalogIndex::similarCustomers() const
{
    std::call_once(m_customersOnce, [this] {
        for (const Customer &customer : m_data.customers) {
            m_similarCustomers.beginRecord();
            m_similarCustomers.addText(customer.name);
            for (const QString &alias : customer.aliases)
                m_similarCustomers.addText(alias);
        }
        m_similarCustomers.build();
    });
    return m_similarCustomers;
}

void CatalogIndex::buildDescriptions() const
{
    for (std::size_t i = 0; i < m_data.items.size(); ++i) {
        const Item &item = m_data.items[i];
        if (item.status != ItemStatus::Active)
            continue;
        int description = int(i) * 3;
        for (const QString *text :
             {&item.descriptionEn, &item.descriptionDe, &item.descriptionFr}) {
            for (const QString &word : foldedWords(*text)) {
                std::vector<int> &places = m_words[word];
                if (places.empty() || places.back() != description)
                    places.push_back(description);
            }
            ++description;
        }
    }
}

std::vector<const Item *> CatalogIndex::itemsDescribedBy(const QStringList &words) const
{
    if (words.isEmpty())
        return {};
    std::call_once(m_wordsOnce, [this] { buildDescriptions(); });
    std::vector<const std::vector<int> *> lists;
    for (const QString &word : words) {
        const std::vector<int> *list = places(m_words, word);
        if (!list)
            return {};
        lists.push_back(list);
    }
    std::sort(lists.begin(), lists.end(),
              [](const auto *a, const auto *b) { return a->size() < b->size(); });

    std::vector<const Item *> found;
    for (const int description : *lists.front()) {
        const bool all = std::all_of(lists.begin() + 1, lists.end(), [&](const auto *list) {
            return std::binary_search(list->begin(), list->end(), description);
        });
        const Item *item = &m_data.items[std::size_t(description / 3)];
        if (all && (found.empty() || found.back() != item))
            found.push_back(item);
    }
    return found;
}

} // namespace intray
