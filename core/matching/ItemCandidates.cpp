// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextFold.h"
#include "core/masterdata/CatalogIndex.h"
#include "core/matching/ItemMatcher.h"
#include "core/memory/MemoryReason.h"

#include <QRegularExpression>
#include <QVarLengthArray>

namespace intray {

namespace {

// A candidate that was taken once and corrected since.
constexpr double Suggested = 0.45;

// Whether one typing slip makes one code of the other: a character changed, left out, doubled,
// swapped.
bool isOneSlipApart(QStringView a, QStringView b)
{
    if (std::abs(a.size() - b.size()) > 1 || std::min(a.size(), b.size()) < 4)
        return false;
    const QStringView shorter = a.size() <= b.size() ? a : b;
    const QStringView longer = a.size() <= b.size() ? b : a;
    qsizetype at = 0;
    while (at < shorter.size() && shorter[at] == longer[at])
        ++at;
    const QStringView restOfShorter = shorter.mid(at);
    const QStringView restOfLonger = longer.mid(at);
    if (shorter.size() != longer.size())
        return restOfShorter == restOfLonger.mid(1);
    if (restOfShorter.mid(1) == restOfLonger.mid(1))
        return true;
    return restOfShorter.size() >= 2 && restOfShorter[0] == restOfLonger[1] &&
           restOfShorter[1] == restOfLonger[0] && restOfShorter.mid(2) == restOfLonger.mid(2);
}

// Whether a known number, as written in the records, is nearly the code. A customer may have tens of
// thousands of them: nothing is allocated for one that is not near.
bool isNearly(const QString &known, const QString &code)
{
    QVarLengthArray<QChar, 64> folded;
    for (const QChar c : known) {
        const char16_t unit = c.unicode();
        if (unit >= u'a' && unit <= u'z')
            folded.append(QChar(char16_t(unit - u'a' + u'A')));
        else if ((unit >= u'A' && unit <= u'Z') || (unit >= u'0' && unit <= u'9'))
            folded.append(c);
    }
    const QStringView plain(folded.data(), folded.size());
    if (plain == code)
        return false;
    if (isOneSlipApart(plain, code))
        return true;
    constexpr int MostAlike = 3; // characters that may look like others
    if (plain.size() != code.size())
        return false;
    int other = 0;
    for (qsizetype i = 0; i < code.size() && other <= MostAlike; ++i)
        other += plain[i] != code[i] ? 1 : 0;
    return other <= MostAlike && spellingKey(plain.toString()) == spellingKey(code);
}

// The words with figures as the catalogue writes them: "M8 x 60" as "m8x60", "50mm" as "50".
QStringList sizesOf(const QString &description)
{
    static const QRegularExpression times(QStringLiteral("(?<=\\d)\\s*[x×*]\\s*(?=\\d)"));
    static const QRegularExpression glued(QStringLiteral("(?<=\\d)(mm|cm|kg|ml|m|l|g|v|w|a)\\b"));
    QString text = foldText(description);
    text.replace(times, QStringLiteral("x"));
    text.replace(glued, QStringLiteral(" \\1"));
    QStringList sizes;
    for (const QString &word : foldedWords(text)) {
        if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }))
            sizes += word;
    }
    return sizes;
}

class CandidateList
{
public:
    void add(const Item *item, double confidence, const QString &because)
    {
        if (!item)
            return;
        for (ItemCandidate &known : m_candidates) {
            if (known.item != item)
                continue;
            if (!known.because.contains(because))
                known.because += QStringLiteral("; ") + because;
            known.confidence = std::max(known.confidence, confidence) + 0.05; // two reasons
            return;
        }
        m_candidates.push_back({item, confidence, because});
    }
    // A further reason of what is a candidate already; among equals it decides which comes first.
    void addReasons(const std::function<QString(const Item &)> &because)
    {
        for (ItemCandidate &known : m_candidates) {
            if (const QString reason = because(*known.item); !reason.isEmpty()) {
                known.because += QStringLiteral("; ") + reason;
                known.confidence += 0.04;
            }
        }
    }
    void addSuccessors(const std::function<const Item *(const Item &)> &successorOf)
    {
        const std::vector<ItemCandidate> before = m_candidates;
        for (const ItemCandidate &known : before)
            add(successorOf(*known.item), known.confidence - 0.01,
                QCoreApplication::translate("intray::ItemMatcher", "successor of %1")
                    .arg(known.item->sku));
    }
    std::vector<ItemCandidate> best(int limit)
    {
        std::stable_sort(m_candidates.begin(), m_candidates.end(),
                         [](const ItemCandidate &a, const ItemCandidate &b) {
                             return a.confidence > b.confidence;
                         });
        if (m_candidates.size() > std::size_t(std::max(limit, 0)))
            m_candidates.resize(std::size_t(std::max(limit, 0)));
        for (ItemCandidate &candidate : m_candidates)
            candidate.confidence = std::min(candidate.confidence, 0.99);
        return std::move(m_candidates);
    }

private:
    std::vector<ItemCandidate> m_candidates;
};

} // namespace

// Items whose description holds all sizes of this one ("M8 x 60", "50mm"), in whatever language the
// words around them are; none when there are too many to tell them apart.
static std::vector<const Item *> itemsOfSameSize(const QString &description, const Catalog &catalog)
{
    constexpr std::size_t TooMany = 12;
    const std::vector<const Item *> items =
        catalog.itemsDescribedBy(sizesOf(description).join(u' '));
    return items.size() <= TooMany ? items : std::vector<const Item *>();
}

// What was learnt and corrected since.
void ItemMatcher::addSuggested(
    const OrderLine &line, const std::function<void(const Item &, const QString &)> &add) const
{
    if (m_customerNo.isEmpty() || m_memory.entries().empty())
        return;
    for (const Field<QString> *field :
         {&line.supplierItem, &line.buyerItem, &line.gtin, &line.description}) {
        if (!field->value)
            continue;
        for (const MemoryEntry *entry :
             m_memory.suggestions(MemoryKind::ItemNumber, m_customerNo, *field->value)) {
            const Item *item = m_catalog.item(entry->meaning);
            if (item && !entry->isProof())
                add(*item, learntBecause(*entry));
        }
    }
}

std::vector<ItemCandidate> ItemMatcher::candidates(const OrderLine &line, int limit) const
{
    CandidateList list;
    for (const ItemMatch &match :
         {learnt(line), matchNumber(line), matchSwapped(line), matchPart(line)})
        list.add(match.item, match.confidence, match.because);
    addSuggested(line, [&](const Item &item, const QString &because) {
        list.add(&item, Suggested, because);
    });

    for (const Field<QString> *field : {&line.supplierItem, &line.buyerItem, &line.gtin}) {
        if (!field->value)
            continue;
        const QString code = foldCode(*field->value);
        const std::vector<const Item *> alike = spelledAlike(*field->value);
        for (const Item *item : alike)
            list.add(item, 0.8, tr("differs only in zeros or characters that look alike"));
        for (const CustomerItem *own : m_catalog.customerItemsOf(m_customerNo)) {
            if (isNearly(own->customerItem, code))
                list.add(m_catalog.item(own->sku), 0.6,
                         tr("the customer's number “%1” is one slip away").arg(own->customerItem));
        }
        for (const auto &hit :
             m_catalog.similarItems(alike.empty() ? *field->value : QString(), limit)) {
            if (isOneSlipApart(foldCode(hit.record->sku), code))
                list.add(hit.record, 0.6, tr("our number is one slip away"));
        }
        for (const CustomerItem *other : m_catalog.customerItemsByNumber(*field->value)) {
            if (foldCode(other->customerNo) != foldCode(m_customerNo))
                list.add(m_catalog.item(other->sku), 0.3, tr("another customer's number for it"));
        }
    }
    if (line.description.value) {
        const std::vector<const Item *> described =
            m_catalog.itemsDescribedBy(*line.description.value);
        for (std::size_t i = 0; i < std::min(described.size(), std::size_t(30)); ++i) {
            list.add(described[i], described.size() == 1 ? 0.7 : 0.5,
                     tr("all words stand in its description"));
            if (isOurPrice(line, *described[i]))
                list.add(described[i], 0.5, tr("its price is the one printed"));
        }
        const int missing = limit - int(described.size());
        for (const auto &hit :
             m_catalog.similarItems(*line.description.value, std::max(missing, 0)))
            list.add(hit.record, 0.5 * hit.similarity, tr("similar description"));
        for (const Item *item : itemsOfSameSize(*line.description.value, m_catalog))
            list.add(item, 0.4, tr("the same sizes stand in its description"));
    }
    list.addReasons([&](const Item &item) { return m_history.because(item.sku); });
    list.addSuccessors([&](const Item &item) {
        return item.status == ItemStatus::Discontinued ? m_catalog.item(item.replacedBy) : nullptr;
    });
    return list.best(limit);
}

std::vector<ItemCandidate> itemCandidates(const Order &order, const OrderLine &line,
                                          const Catalog &catalog, const CustomerMemory &memory,
                                          int limit, const History &history)
{
    return ItemMatcher(order, catalog, memory, history).candidates(line, limit);
}

} // namespace intray
