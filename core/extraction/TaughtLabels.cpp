// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TaughtLabels.h"

#include "core/base/TextFold.h"
#include "core/orders/FieldPath.h"

namespace intray {

namespace {

// What a person may be shown a field for, by the label that announces it on a page.
std::optional<Label> labelOfField(const QString &key)
{
    static const std::pair<FieldName, Label> fields[]{
        {FieldName::PoNumber, Label::PoNumber},           {FieldName::OrderDate, Label::OrderDate},
        {FieldName::RequestedDate, Label::RequestedDate}, {FieldName::BuyerName, Label::Buyer},
        {FieldName::ShipTo, Label::ShipTo},               {FieldName::BillTo, Label::BillTo},
        {FieldName::PaymentTerms, Label::PaymentTerms},   {FieldName::Currency, Label::Currency},
        {FieldName::CustomerNo, Label::CustomerAccount},  {FieldName::NetTotal, Label::NetTotal},
        {FieldName::TaxTotal, Label::TaxTotal},           {FieldName::Total, Label::Total},
    };
    for (const auto &[field, label] : fields) {
        if (fieldKey(field) == key)
            return label;
    }
    return std::nullopt;
}

// As labels are learnt: without the colon, the dots, the sign that end them.
QString keyOf(QString label)
{
    label = label.simplified();
    while (!label.isEmpty() && !label.back().isLetter() && label.back() != u')')
        label.chop(1);
    return foldText(label);
}

} // namespace

TaughtLabels::TaughtLabels(const CustomerMemory &memory, const QString &customerNo)
{
    if (customerNo.isEmpty())
        return;
    for (const MemoryEntry *entry : memory.ofCustomer(customerNo, MemoryKind::Label)) {
        const QString key = keyOf(entry->written);
        const auto label = labelOfField(entry->meaning);
        const bool isKnown = label || entry->meaning == QLatin1String("ignore");
        // Those that decide come first; the first of several counts.
        if (entry->isProof() && isKnown && !key.isEmpty() && !m_meanings.contains(key))
            m_meanings.insert(key, {label, entry->id});
    }
}

const TaughtLabels::Meaning *TaughtLabels::of(const QString &label) const
{
    const auto found = m_meanings.constFind(keyOf(label));
    return found == m_meanings.cend() ? nullptr : &*found;
}

std::optional<std::pair<size_t, TaughtLabels::Meaning>>
TaughtLabels::atStart(const std::vector<LaidWord> &words) const
{
    constexpr size_t MostWords = 6;
    for (size_t count = std::min(MostWords, words.size()); count > 0 && !isEmpty(); --count) {
        const std::vector<LaidWord> head(words.begin(), words.begin() + std::ptrdiff_t(count));
        // A figure at the end is the value's, however the label is cleaned.
        if (hasDigit(head.back().text))
            continue;
        if (const Meaning *meaning = of(joined(head)))
            return std::pair{count, *meaning};
    }
    return std::nullopt;
}

namespace {

// The nearest phrase right below a label that stands over it.
const Phrase *valueBelow(const PageText &page, size_t r, const Box &label)
{
    for (size_t k = r + 1; k < std::min(page.rows.size(), r + 4); ++k) {
        const TextRow &row = page.rows[k];
        if (row.box.top - label.bottom > 1.6 * std::max(row.height, label.height()))
            break;
        for (const Phrase &phrase : row.phrases) {
            const bool overlaps = phrase.box.left < label.right && phrase.box.right > label.left;
            if (phrase.box.top > label.bottom - 0.4 * label.height() && overlaps)
                return &phrase;
        }
    }
    return nullptr;
}

} // namespace

void readTaughtLabels(std::vector<LabelledValue> &pairs, const PageText &page, int pageIndex,
                      const std::vector<bool> &skip, const TaughtLabels &taught)
{
    // Above every label of the lexicon, so that no rival of those makes the value doubtful.
    constexpr double TaughtWeight = 1.2;
    using Place = LabelledValue::Place;
    if (taught.isEmpty())
        return;
    for (size_t r = 0; r < page.rows.size(); ++r) {
        const std::vector<Phrase> &phrases = page.rows[r].phrases;
        for (size_t p = 0; p < phrases.size() && !skip[r]; ++p) {
            const Phrase &phrase = phrases[p];
            const auto known = taught.atStart(phrase.words);
            if (!known)
                continue;
            std::erase_if(pairs, [&](const LabelledValue &pair) {
                return pair.page == pageIndex && pair.row == int(r) && pair.labelBox.left >= phrase.box.left - 1
                       && pair.labelBox.right <= phrase.box.right + 1;
            });
            if (!known->second.label)
                continue;
            const auto end = phrase.words.begin() + std::ptrdiff_t(known->first);
            const std::vector<LaidWord> head(phrase.words.begin(), end);
            LabelledValue pair;
            pair.label = *known->second.label;
            pair.weight = TaughtWeight;
            pair.labelText = joined(head);
            pair.labelBox = boxOf(head);
            pair.colon = pair.labelText.endsWith(u':');
            pair.size = pair.labelBox.height() / std::max(1.0, page.wordHeight);
            pair.page = pageIndex;
            pair.row = int(r);
            pair.memory = known->second.entry;
            const auto add = [&](Place place, const std::vector<LaidWord> &value) {
                pair.place = place;
                pair.words = value;
                pair.text = joined(value);
                pairs.push_back(pair);
            };
            if (end != phrase.words.end())
                add(Place::SamePhrase, {end, phrase.words.end()});
            else if (p + 1 < phrases.size() && !taught.atStart(phrases[p + 1].words))
                add(Place::Beside, phrases[p + 1].words);
            if (const Phrase *below = end == phrase.words.end() ? valueBelow(page, r, pair.labelBox) : nullptr;
                below && !taught.atStart(below->words))
                add(Place::Below, below->words);
        }
    }
}

} // namespace intray
