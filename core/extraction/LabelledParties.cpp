// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/LabelledParties.h"

#include "core/base/TextFold.h"
#include "core/extraction/PageLabels.h"

namespace intray {

namespace {

constexpr int MostRows = 10; // below a heading

std::optional<Lexicon::LabelHit> partyOf(const Phrase &phrase, const Lexicon &lexicon)
{
    for (const Lexicon::LabelHit &hit : lexicon.labelsOf(phrase.text())) {
        const bool isParty = hit.label == Label::ShipTo || hit.label == Label::BillTo || hit.label == Label::Buyer;
        if (isParty && hit.weight >= 0.6)
            return hit;
    }
    return std::nullopt;
}

// What stands in a row from x on, up to a wide gap or the label of something else.
std::vector<LaidWord> textFrom(const TextRow &row, double x)
{
    std::vector<LaidWord> words;
    for (const Phrase &phrase : row.phrases) {
        if (phrase.box.left < x - 1.5 * row.height)
            continue;
        const bool isOther = !words.empty()
            && (phrase.text().contains(u':') || phrase.box.left - words.back().box.right > 3 * row.height);
        if (isOther || (words.empty() && phrase.box.left > x + 12 * row.height))
            break;
        words.insert(words.end(), phrase.words.begin(), phrase.words.end());
    }
    return words;
}

class PartyReader
{
public:
    PartyReader(PartyBlock block, const Lexicon &lexicon) : m_block(std::move(block)), m_lexicon(lexicon) {}

    // Whether the row belongs to the party.
    bool add(const std::vector<LaidWord> &words)
    {
        const auto colon = std::find_if(words.begin(), words.end(),
                                        [](const LaidWord &word) { return word.text.endsWith(u':'); });
        const auto label = colon == words.end() ? colon : beginOfLabel(words.begin(), colon + 1);
        if (label != words.begin()) {
            // The address goes on below its first line, perhaps with the label of something else behind it.
            if (!m_inAddress || words.front().box.left < m_valueLeft - words.front().height)
                return false;
            take(m_address, {words.begin(), label});
            return true;
        }
        const std::vector<LaidWord> value(colon + 1, words.end());
        const QString name = nameOf({label, colon + 1});
        const bool isName = isOf("party-name", name), isCompany = isOf("party-company", name);
        m_inAddress = isOf("party-address", name);
        // The heading or the name of another party.
        if (((isName || isCompany) && !m_address.isEmpty()) || (value.empty() && !m_inAddress && !isName && !isCompany))
            return false;
        if (value.empty())
            return true;
        m_valueLeft = value.front().box.left;
        if (m_inAddress)
            take(m_address, value);
        else if (isCompany || (isName && m_name.isEmpty()))
            m_name = take({}, value);
        return true;
    }

    std::optional<PartyBlock> block() &&
    {
        if (m_name.isEmpty() || m_address.isEmpty() || !hasDigit(m_address.join(u' ')))
            return std::nullopt;
        m_block.lines = m_name + m_address;
        return std::move(m_block);
    }

private:
    using Words = std::vector<LaidWord>::const_iterator;

    static QString nameOf(const std::vector<LaidWord> &label)
    {
        return foldText(joined(label).chopped(1)).simplified();
    }
    bool isOf(const char *key, const QString &name) const
    {
        return m_lexicon.phrases(QLatin1String(key)).contains(name);
    }

    // Where the label begins that ends with the colon; an unknown one takes all.
    Words beginOfLabel(Words from, Words end) const
    {
        for (auto word = from; word != end; ++word) {
            const std::vector<LaidWord> label(word, end);
            const QString name = nameOf(label);
            if (isOf("party-company", name) || isOf("party-name", name) || isOf("party-address", name)
                || !m_lexicon.labelsOf(name).empty())
                return word;
        }
        return from;
    }

    QStringList take(const QStringList &lines, const std::vector<LaidWord> &words)
    {
        m_block.box = m_block.box.united(boxOf(words));
        return lines + QStringList{joined(words)};
    }
    void take(QStringList &lines, const std::vector<LaidWord> &words)
    {
        lines = take(std::as_const(lines), words);
    }

    PartyBlock m_block;
    const Lexicon &m_lexicon;
    QStringList m_name, m_address;
    bool m_inAddress = false;
    double m_valueLeft = 0;
};

std::optional<PartyBlock> partyBelow(const PageText &page, int pageIndex, size_t heading, const Phrase &phrase,
                                     const Lexicon::LabelHit &hit, const std::vector<bool> &skip,
                                     const Lexicon &lexicon)
{
    PartyReader reader({hit.label, hit.weight, phrase.text(), {}, phrase.box, pageIndex, int(heading)}, lexicon);
    double bottom = phrase.box.bottom;
    for (size_t r = heading + 1; r < std::min(page.rows.size(), heading + 1 + MostRows); ++r) {
        const TextRow &row = page.rows[r];
        const std::vector<LaidWord> words = textFrom(row, phrase.box.left);
        const bool isApart = row.box.top - bottom > 1.7 * std::max(row.height, page.wordHeight);
        if (skip[r] || isApart || words.empty() || !reader.add(words))
            break;
        bottom = row.box.bottom;
    }
    return std::move(reader).block();
}

} // namespace

std::vector<PartyBlock> labelledParties(const PageText &page, int pageIndex, const std::vector<bool> &skip,
                                        const Lexicon &lexicon)
{
    std::vector<PartyBlock> found;
    for (size_t r = 0; r < page.rows.size(); ++r) {
        if (skip[r])
            continue;
        for (const Phrase &phrase : page.rows[r].phrases) {
            const auto hit = phrase.words.size() <= 4 ? partyOf(phrase, lexicon) : std::nullopt;
            if (!hit)
                continue;
            if (auto block = partyBelow(page, pageIndex, r, phrase, *hit, skip, lexicon))
                found.push_back(std::move(*block));
        }
    }
    return found;
}

} // namespace intray
