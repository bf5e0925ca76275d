// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/MasterData.h"
#include "core/masterdata/TrigramIndex.h"

#include <QHash>
#include <QSet>

#include <mutex>

namespace intray {

// Folded words of a name without legal punctuation: "S.r.l." equals "SRL".
QString nameKey(const QString &name);
// A unit as compared: case, accents and a final '.' ignored.
QString unitKey(const QString &written);
// GTIN-14, EAN-13 and UPC-12 write the same number with leading zeros or without.
QString gtinKey(const QString &gtin);
// A code with the characters that look alike on paper made one.
QString spellingKey(const QString &code);

// How a Catalog finds its records: places in the vectors of MasterData by folded key. The large
// ones (prices, customer numbers, words, triples) are built when first asked for, so that a run
// that needs none of them does not pay.
class CatalogIndex
{
public:
    using Places = QHash<QString, std::vector<int>>;

    explicit CatalogIndex(const MasterData &data);

    template <typename Record>
    static const Record *first(const std::vector<Record> &all, const QHash<QString, int> &index,
                               const QString &key)
    {
        const auto found = key.isEmpty() ? index.constEnd() : index.constFind(key);
        return found == index.constEnd() ? nullptr : &all[std::size_t(*found)];
    }
    static const std::vector<int> *places(const Places &index, const QString &key)
    {
        const auto found = key.isEmpty() ? index.constEnd() : index.constFind(key);
        return found == index.constEnd() ? nullptr : &*found;
    }

    QHash<QString, int> customerByNumber, itemBySku, itemByGtin;
    Places addressesByCustomer, addressesByZip, ordersByCustomer;
    Places customersByVat, customersByEmail, customersByDomain, customersByName;
    Places customersByGln, addressesByGln;
    Places unitsByAlias;
    QSet<QString> sellerDomains;

    const Places &customerItems() const; // by folded customer part number
    const Places &customerItemsByCustomer() const;
    const Places &itemsBySpelling() const;
    const Places &prices() const; // by "price list|sku"
    const TrigramIndex &similarItems() const;
    const TrigramIndex &similarCustomers() const;
    std::vector<const Item *> itemsDescribedBy(const QStringList &words) const;
    bool isSellerText(const QString &text) const;

private:
    void indexCustomers();
    void indexSeller();
    void buildDescriptions() const;

    const MasterData &m_data;
    QSet<QString> m_sellerNames; // also when they stand inside a longer text; between blanks
    QSet<QString> m_sellerTexts;
    mutable std::once_flag m_customerItemsOnce, m_pricesOnce, m_itemsOnce, m_customersOnce,
        m_wordsOnce, m_spellingOnce;
    mutable Places m_customerItems, m_customerItemsByCustomer, m_spellings, m_prices;
    mutable TrigramIndex m_similarItems, m_similarCustomers;
    // Word -> descriptions (item * 3 + language), ascending; active items only.
    mutable QHash<QString, std::vector<int>> m_words;
};

} // namespace intray
