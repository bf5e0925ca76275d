// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/MasterData.h"

#include <memory>

namespace intray {

class CatalogIndex;

// The master data in memory, indexed for reading. Immutable after construction, so that any number of
// threads may read it; a new import builds a new one.
class Catalog
{
public:
    Catalog(); // empty: nothing is known
    explicit Catalog(MasterData data);
    ~Catalog();
    Catalog(Catalog &&) noexcept;
    Catalog &operator=(Catalog &&) noexcept;

    // False for a desk without master data: then nothing can be matched or checked against it.
    bool hasCustomers() const { return !m_data->customers.empty(); }
    bool hasItems() const { return !m_data->items.empty(); }
    bool hasPrices() const { return !m_data->prices.empty(); }
    const MasterData &data() const { return *m_data; }

    // Codes are compared folded (foldCode). Null when there is none.
    const Customer *customer(const QString &number) const;
    const Item *item(const QString &sku) const;
    const Item *itemByGtin(const QString &gtin) const;
    // The customer's own part number; "" as customer finds nothing.
    const Item *itemByCustomerNumber(const QString &customerNo, const QString &number) const;
    // All items that any customer knows under this number (for customers not known yet).
    std::vector<const CustomerItem *> customerItemsByNumber(const QString &number) const;
    std::vector<const Address *> addressesOf(const QString &customerNo) const;
    // Addresses with this postcode (folded as a code).
    std::vector<const Address *> addressesAtZip(const QString &zip) const;
    std::vector<const CustomerItem *> customerItemsOf(const QString &customerNo) const;
    // Items whose number looks the same on paper: O and 0, I and 1, S and 5, B and 8 ... taken as one.
    std::vector<const Item *> itemsSpelledLike(const QString &number) const;
    std::vector<const OpenOrder *> openOrdersOf(const QString &customerNo) const;
    const OpenOrder *openOrder(const QString &customerNo, const QString &poNumber) const;

    // Customers that carry this VAT number, e-mail address, domain (folded).
    std::vector<const Customer *> customersByVat(const QString &vat) const;
    std::vector<const Customer *> customersByEmail(const QString &address) const;
    std::vector<const Customer *> customersByDomain(const QString &domain) const;
    std::vector<const Customer *> customersByGln(const QString &gln) const;
    std::vector<const Address *> addressesByGln(const QString &gln) const;
    // By exact folded name or alias.
    std::vector<const Customer *> customersByName(const QString &name) const;

    // Unit aliases of any language, case and final '.' ignored.
    std::vector<const UnitAlias *> unitAliases(const QString &written) const;
    // The valid price per base unit of `priceList` on `day` for `quantity` base units.
    std::optional<Decimal> listPrice(const QString &priceList, const QString &sku, const QDate &day,
                                     Decimal quantity) const;

    // Whether the text is (part of) the seller's own name, address, VAT number, e-mail.
    bool isSellerName(const QString &text) const;
    bool isSellerVat(const QString &text) const;
    bool isSellerEmail(const QString &address) const;

    template <typename Record>
    struct Hit
    {
        const Record *record = nullptr;
        double similarity = 0; // 0 to 1
    };
    // Active and discontinued items whose descriptions or number look like the text; best first.
    std::vector<Hit<Item>> similarItems(const QString &text, int limit) const;
    std::vector<Hit<Customer>> similarCustomers(const QString &name, int limit) const;
    // Active items whose description in one language holds all words (foldedWords) of the text.
    std::vector<const Item *> itemsDescribedBy(const QString &description) const;

private:
    // On the heap, so that records and the index that points to them stay where they are in a move.
    std::unique_ptr<MasterData> m_data;
    std::unique_ptr<CatalogIndex> m_index;
};

} // namespace intray
