// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/ItemMatcher.h"

#include "core/base/TextFold.h"
#include "core/matching/LearntUnit.h"
#include "core/memory/MemoryReason.h"

namespace intray {

namespace {

// What each way to find an item is worth when nothing else speaks for or against it.
constexpr double ByNumber = 0.97;
constexpr double ByDescription = 0.95;
constexpr double ByMemory = 0.97;
constexpr double BySwappedNumber = 0.85;
// What was right so often, its words notwithstanding, is what this customer calls it.
constexpr int OftenRight = 3;
// A part of a number field that is shorter may be anything.
constexpr qsizetype ShortestPart = 4;
constexpr qsizetype ShortestGtin = 12; // shorter ones are too like other numbers
// Two independent reasons.
constexpr double Proven = 0.995;
constexpr double Contradicted = 0.6;

} // namespace

ItemMatcher::ItemMatcher(const Order &order, const Catalog &catalog, const CustomerMemory &memory,
                         const History &history)
    : m_catalog(catalog),
      m_memory(memory),
      m_customerNo(order.customerNo.value.value_or(QString())),
      m_customer(catalog.customer(m_customerNo)),
      m_orderDate(order.orderDate.value.value_or(QDate())),
      m_language(order.language),
      m_isRecognised(order.medium == Medium::Scan),
      m_history(history, m_customerNo)
{
}

ItemMatch ItemMatcher::learnt(const OrderLine &line) const
{
    if (m_customerNo.isEmpty() || m_memory.entries().empty())
        return {};
    // What a description was taught to mean does not overrule a number.
    const bool hasNumber = line.supplierItem.value || line.buyerItem.value || line.gtin.value;
    std::vector<const Field<QString> *> fields = {&line.supplierItem, &line.buyerItem, &line.gtin};
    if (!hasNumber)
        fields = {&line.description};
    ItemMatch found;
    for (const Field<QString> *field : fields) {
        if (!field->value)
            continue;
        const MemoryEntry *entry =
            m_memory.recall(MemoryKind::ItemNumber, m_customerNo, *field->value);
        const Item *item = entry ? m_catalog.item(entry->meaning) : nullptr;
        if (!item)
            continue;
        if (found.item) {
            found.other = item == found.item ? found.other : item;
            continue;
        }
        found = {item, ByMemory,
                 tr("this customer's “%1”, %2").arg(*field->value, learntBecause(*entry)),
                 Evidence::Kind::Memory, entry};
    }
    return found;
}

// What was learnt decides as long as nothing stronger speaks against it: our own number or GTIN of
// another item, another learnt number, words of another item. The customer's own number may mean
// something else than the records say, that is what the correction said.
ItemMatch ItemMatcher::weighedLearnt(const OrderLine &line, ItemMatch match) const
{
    const Item *ours[] = {line.supplierItem.value ? m_catalog.item(*line.supplierItem.value)
                                                  : nullptr,
                          line.gtin.value ? m_catalog.itemByGtin(*line.gtin.value) : nullptr};
    for (const Item *item : ours) {
        if (item && item != match.item)
            return {item, Contradicted,
                    tr("number equals our item number; but %1").arg(match.because),
                    Evidence::Kind::MasterData, nullptr, match.item};
    }
    if (match.other) {
        match.confidence = Contradicted;
        match.because += tr("; another number of the line was learnt as %1").arg(match.other->sku);
        return match;
    }
    const DescriptionVerdict verdict =
        line.description.value ? compareDescription(*line.description.value, *match.item, m_catalog)
                               : DescriptionVerdict::Unclear;
    const MemoryEntry *described =
        line.description.value
            ? m_memory.recall(MemoryKind::ItemNumber, m_customerNo, *line.description.value)
            : nullptr;
    const bool isTaught =
        described && foldCode(described->meaning) == foldCode(match.item->sku);
    if (verdict == DescriptionVerdict::Contradicts && !isTaught &&
        match.memory->confirmed < OftenRight) {
        match.confidence = Contradicted;
        match.because += tr("; but the description says another item");
    } else if (verdict == DescriptionVerdict::Agrees || isTaught || isOurPrice(line, *match.item)) {
        match.confidence = Proven;
    }
    return match;
}

ItemMatch ItemMatcher::matchNumber(const OrderLine &line) const
{
    if (line.supplierItem.value) {
        if (const Item *item = m_catalog.item(*line.supplierItem.value))
            return {item, ByNumber, tr("number equals our item number")};
    }
    if (line.gtin.value) {
        if (const Item *item = m_catalog.itemByGtin(*line.gtin.value))
            return {item, ByNumber, tr("GTIN of our item")};
    }
    if (line.buyerItem.value) {
        if (const Item *item = m_catalog.itemByCustomerNumber(m_customerNo, *line.buyerItem.value))
            return {item, ByNumber, tr("the customer's own number for it")};
    }
    return {};
}

// The customer's number printed as ours, or ours as the customer's: columns change sides in real
// orders. Taken only as far as the description confirms it.
ItemMatch ItemMatcher::matchSwapped(const OrderLine &line) const
{
    if (line.supplierItem.value) {
        if (const Item *item =
                m_catalog.itemByCustomerNumber(m_customerNo, *line.supplierItem.value))
            return {item, BySwappedNumber,
                    tr("printed as our number, it is the customer's own number for it")};
    }
    if (line.buyerItem.value && !line.supplierItem.value && !line.gtin.value) {
        if (const Item *item = m_catalog.item(*line.buyerItem.value))
            return {item, BySwappedNumber,
                    tr("printed as the customer's number, it is our item number")};
    }
    for (const Field<QString> *field : {&line.supplierItem, &line.buyerItem}) {
        if (!field->value || line.gtin.value || foldCode(*field->value).size() < ShortestGtin)
            continue;
        if (const Item *item = m_catalog.itemByGtin(*field->value))
            return {item, BySwappedNumber, tr("printed as a number, it is the GTIN of our item")};
    }
    return {};
}

// A number with something else in its field: a position before it, a remark behind it.
ItemMatch ItemMatcher::matchPart(const OrderLine &line) const
{
    ItemMatch found;
    for (const Field<QString> *field : {&line.supplierItem, &line.buyerItem}) {
        const QStringList parts =
            field->value.value_or(QString()).simplified().split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; parts.size() > 1 && i < parts.size(); ++i) {
            if (foldCode(parts[i]).size() < ShortestPart)
                continue;
            const Item *item = m_catalog.item(parts[i]);
            if (!item)
                item = m_catalog.itemByCustomerNumber(m_customerNo, parts[i]);
            if (!item || item == found.item)
                continue;
            if (found.item)
                return {}; // two numbers of two items
            found = {item, BySwappedNumber, tr("“%1” in it is a number we know").arg(parts[i])};
        }
    }
    return found;
}

ItemMatch ItemMatcher::match(const OrderLine &line) const
{
    ItemMatch match = learnt(line);
    if (match.item)
        return weighedLearnt(line, match);
    match = matchNumber(line);
    if (!match.item)
        match = matchSwapped(line);
    if (!match.item)
        match = matchPart(line);
    if (!match.item && !line.supplierItem.value && !line.gtin.value && line.description.value) {
        const std::vector<const Item *> described =
            m_catalog.itemsDescribedBy(*line.description.value);
        if (described.size() != 1)
            return {};
        match = {described.front(), ByDescription,
                 tr("the only item with these words in its description")};
        if (isOurPrice(line, *match.item))
            match.confidence = Proven;
        return match;
    }
    if (!match.item)
        return matchSpelled(line);
    match.confidence = weighed(line, match);
    return match;
}

// Other numbers, the description and the price confirm what one number says, or contradict it.
double ItemMatcher::weighed(const OrderLine &line, const ItemMatch &match) const
{
    const DescriptionVerdict verdict =
        line.description.value ? compareDescription(*line.description.value, *match.item, m_catalog)
                               : DescriptionVerdict::Unclear;
    if (verdict == DescriptionVerdict::Contradicts || numbersAgainst(line, *match.item) > 0)
        return Contradicted;
    if (verdict == DescriptionVerdict::Agrees || numbersFor(line, *match.item) > 1 ||
        isOurPrice(line, *match.item))
        return Proven;
    if (verdict == DescriptionVerdict::Doubtful)
        return Contradicted;
    // Nothing but the one number: it is as sure as its reading. A number of the catalog is seldom a
    // misread one.
    double reading = 1;
    for (const Field<QString> *field : {&line.supplierItem, &line.gtin, &line.buyerItem}) {
        if (field->value) {
            reading = field->confidence;
            break;
        }
    }
    return match.confidence * (0.6 + 0.4 * reading);
}

int ItemMatcher::numbersFor(const OrderLine &line, const Item &item) const
{
    return (line.supplierItem.value && m_catalog.item(*line.supplierItem.value) == &item ? 1 : 0) +
           (line.gtin.value && m_catalog.itemByGtin(*line.gtin.value) == &item ? 1 : 0) +
           (line.buyerItem.value &&
                    m_catalog.itemByCustomerNumber(m_customerNo, *line.buyerItem.value) == &item
                ? 1
                : 0);
}

int ItemMatcher::numbersAgainst(const OrderLine &line, const Item &item) const
{
    const auto isOther = [&](const Item *found) { return found && found != &item ? 1 : 0; };
    return (line.supplierItem.value ? isOther(m_catalog.item(*line.supplierItem.value)) : 0) +
           (line.gtin.value ? isOther(m_catalog.itemByGtin(*line.gtin.value)) : 0) +
           (line.buyerItem.value
                ? isOther(m_catalog.itemByCustomerNumber(m_customerNo, *line.buyerItem.value))
                : 0);
}

bool ItemMatcher::isOurPrice(const OrderLine &line, const Item &item) const
{
    if (!m_customer || !m_orderDate.isValid() || !line.quantity.value)
        return false;
    OrderLine converted = line;
    const std::optional<Decimal> factor =
        readUnit(line, item, m_customerNo, m_language, m_catalog, m_memory).factor;
    if (!factor)
        return false;
    converted.baseQuantity = *line.quantity.value * *factor;
    const std::optional<Decimal> theirs = effectivePrice(converted);
    const std::optional<Decimal> ours =
        m_catalog.listPrice(m_customer->priceList, item.sku, m_orderDate, *converted.baseQuantity);
    return theirs && ours && (*theirs - *ours).abs() * Decimal(200) <= *ours;
}

} // namespace intray
