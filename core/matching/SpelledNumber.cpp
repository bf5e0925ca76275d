// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that are not ours as they stand, but one of them once they are spelled alike: zeros in
// front that a system adds or drops, and on scans characters that look alike.
#include "core/base/TextFold.h"
#include "core/masterdata/CatalogIndex.h"
#include "core/matching/ItemMatcher.h"

namespace intray {

namespace {

// ERP systems pad numbers of digits to this length.
constexpr qsizetype LongestPadded = 18;
constexpr qsizetype ShortestNumber = 4;
constexpr double Confirmed = 0.93;      // by its words or its price
constexpr double ConfirmedTwice = 0.99; // by both

QString withoutZeros(const QString &code)
{
    qsizetype zeros = 0;
    while (zeros < code.size() && code[zeros] == u'0')
        ++zeros;
    return code.mid(zeros);
}

bool isAllDigits(const QString &code)
{
    return std::all_of(code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
}

// The codes that differ from this one in zeros in front.
QStringList paddings(const QString &code)
{
    const QString bare = withoutZeros(code);
    if (bare.size() < ShortestNumber || !isAllDigits(bare))
        return bare != code && bare.size() >= ShortestNumber ? QStringList(bare) : QStringList();
    QStringList all;
    for (QString padded = bare; padded.size() <= LongestPadded; padded.prepend(u'0')) {
        if (padded != code)
            all += padded;
    }
    return all;
}

void add(std::vector<const Item *> &items, const Item *item)
{
    if (item && std::find(items.begin(), items.end(), item) == items.end())
        items.push_back(item);
}

} // namespace

// All items of ours, or that this customer calls so, whose number is the one printed but for zeros.
std::vector<const Item *> ItemMatcher::padded(const QString &number) const
{
    std::vector<const Item *> items;
    const QString code = foldCode(number);
    if (code.size() < ShortestNumber)
        return items;
    for (const QString &padded : paddings(code)) {
        add(items, m_catalog.item(padded));
        add(items, m_catalog.itemByCustomerNumber(m_customerNo, padded));
    }
    return items;
}

// The same with those whose characters look like the ones printed.
std::vector<const Item *> ItemMatcher::spelledAlike(const QString &number) const
{
    std::vector<const Item *> items = padded(number);
    const QString code = foldCode(number);
    if (code.size() < ShortestNumber)
        return items;
    for (const Item *item : m_catalog.itemsSpelledLike(code))
        add(items, item);
    return items;
}

// A number that is not exact proves an item only where it is the only one spelled so, and its words
// or its price are those of the line.
ItemMatch ItemMatcher::matchSpelled(const OrderLine &line) const
{
    ItemMatch found;
    for (const Field<QString> *field : {&line.supplierItem, &line.buyerItem}) {
        if (!field->value)
            continue;
        const std::vector<const Item *> items =
            m_isRecognised ? spelledAlike(*field->value) : padded(*field->value);
        if (items.size() > 1 || (found.item && !items.empty() && items.front() != found.item))
            return {};
        if (!items.empty())
            found = {items.front(), Confirmed,
                     tr("“%1” is spelled like our number %2").arg(*field->value, items.front()->sku)};
    }
    if (!found.item)
        return {};
    const bool isDescribed =
        line.description.value && compareDescription(*line.description.value, *found.item,
                                                     m_catalog) == DescriptionVerdict::Agrees;
    if ((line.description.value && !isDescribed) || numbersAgainst(line, *found.item) > 0)
        return {};
    const bool isPriced = isOurPrice(line, *found.item);
    if (isDescribed && isPriced)
        found.confidence = ConfirmedTwice;
    return isDescribed || isPriced ? found : ItemMatch();
}

} // namespace intray
