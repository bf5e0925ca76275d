// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/masterdata/TrigramIndex.h"

#include "core/base/TextFold.h"

#include <array>

namespace intray {

namespace {

constexpr int Letters = 37; // blank, a-z, 0-9
constexpr int Triples = Letters * Letters * Letters;
// Frequent triples say little and cost most: no query reads more postings than this, nor more than
// so many for each record.
constexpr std::size_t PostingBudget = 120'000;
constexpr std::size_t PostingsPerRecord = 8;

constexpr std::size_t KnownCharacters = 0x250; // Latin with all its accents

std::uint8_t letterOf(QChar c)
{
    if (c >= u'a' && c <= u'z')
        return std::uint8_t(1 + c.unicode() - u'a');
    if (c >= u'0' && c <= u'9')
        return std::uint8_t(27 + c.unicode() - u'0');
    return 0;
}

const std::array<std::uint8_t, KnownCharacters> &letterTable()
{
    static const std::array<std::uint8_t, KnownCharacters> table = [] {
        std::array<std::uint8_t, KnownCharacters> letters{};
        for (std::size_t i = 0; i < KnownCharacters; ++i) {
            const QString folded = foldText(QString(QChar(char16_t(i))));
            letters[i] = folded.isEmpty() ? 0 : letterOf(folded.front());
        }
        return letters;
    }();
    return table;
}

// Calls take(triple) for each triple of " text ", blanks joined.
template <typename Take> void eachTriple(QStringView text, Take take)
{
    const auto &letters = letterTable();
    int before = 0, last = 0; // the text starts after a blank
    bool any = false;
    const auto push = [&](int letter) {
        if (letter == 0 && last == 0)
            return;
        if (any)
            take(std::uint16_t((before * Letters + last) * Letters + letter));
        any = true;
        before = last;
        last = letter;
    };
    for (const QChar c : text)
        push(c.unicode() < KnownCharacters ? letters[c.unicode()] : 0);
    push(0);
}

} // namespace

std::vector<std::uint16_t> trigramsOf(QStringView text)
{
    std::vector<std::uint16_t> triples;
    triples.reserve(std::size_t(text.size()) + 1);
    eachTriple(text, [&](std::uint16_t triple) { triples.push_back(triple); });
    std::sort(triples.begin(), triples.end());
    triples.erase(std::unique(triples.begin(), triples.end()), triples.end());
    return triples;
}

double diceSimilarity(const std::vector<std::uint16_t> &a, const std::vector<std::uint16_t> &b)
{
    if (a.empty() || b.empty())
        return 0;
    std::size_t shared = 0;
    auto left = a.begin();
    auto right = b.begin();
    while (left != a.end() && right != b.end()) {
        if (*left < *right) {
            ++left;
        } else if (*right < *left) {
            ++right;
        } else {
            ++shared;
            ++left;
            ++right;
        }
    }
    return 2.0 * double(shared) / double(a.size() + b.size());
}

TrigramQuery::TrigramQuery(QStringView text) : m_seen(Triples, 0), m_own(Triples, false)
{
    eachTriple(text, [&](std::uint16_t triple) {
        m_size += m_own[triple] ? 0 : 1;
        m_own[triple] = true;
    });
}

double TrigramQuery::similarityTo(QStringView other)
{
    if (++m_texts == 0) {
        std::fill(m_seen.begin(), m_seen.end(), std::uint8_t(0));
        m_texts = 1;
    }
    std::size_t size = 0, shared = 0;
    eachTriple(other, [&](std::uint16_t triple) {
        if (m_seen[triple] == m_texts)
            return;
        m_seen[triple] = m_texts;
        ++size;
        shared += m_own[triple] ? 1 : 0;
    });
    return size + m_size == 0 ? 0 : 2.0 * double(shared) / double(size + m_size);
}

void TrigramIndex::beginRecord()
{
    if (m_seen.empty())
        m_seen.assign(Triples, 0);
    m_begins.push_back(std::uint32_t(m_collected.size()));
}

void TrigramIndex::addText(QStringView text)
{
    const auto record = std::uint32_t(m_begins.size()); // counted from 1, so 0 is "none yet"
    eachTriple(text, [&](std::uint16_t triple) {
        if (m_seen[triple] == record)
            return;
        m_seen[triple] = record;
        m_collected.push_back(triple);
    });
}

void TrigramIndex::build()
{
    m_starts.assign(Triples + 1, 0);
    for (const std::uint16_t triple : m_collected)
        ++m_starts[std::size_t(triple) + 1];
    for (std::size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];

    m_postings.resize(m_collected.size());
    std::vector<std::uint32_t> next(m_starts.begin(), m_starts.end() - 1);
    for (std::size_t record = 0; record < m_begins.size(); ++record) {
        const std::size_t end =
            record + 1 < m_begins.size() ? m_begins[record + 1] : m_collected.size();
        for (std::size_t i = m_begins[record]; i < end; ++i)
            m_postings[next[m_collected[i]]++] = std::uint32_t(record);
    }
    m_collected = {};
    m_seen = {};
}

std::vector<int> TrigramIndex::candidates(QStringView text, int limit) const
{
    if (m_postings.empty() || limit <= 0)
        return {};
    std::vector<std::uint16_t> triples = trigramsOf(text);
    const auto frequency = [&](std::uint16_t t) {
        return m_starts[std::size_t(t) + 1] - m_starts[t];
    };
    std::sort(triples.begin(), triples.end(),
              [&](std::uint16_t a, std::uint16_t b) { return frequency(a) < frequency(b); });

    std::vector<std::uint8_t> shared(m_begins.size(), 0);
    std::vector<std::uint32_t> touched;
    const std::size_t budget = std::min(PostingBudget, 1000 + m_begins.size() * PostingsPerRecord);
    std::size_t read = 0;
    for (const std::uint16_t triple : triples) {
        const std::size_t count = frequency(triple);
        if (read > 0 && read + count > budget)
            break;
        read += count;
        for (std::size_t i = m_starts[triple]; i < m_starts[std::size_t(triple) + 1]; ++i) {
            const std::uint32_t record = m_postings[i];
            if (shared[record] == 0)
                touched.push_back(record);
            if (shared[record] < 255)
                ++shared[record];
        }
    }

    const auto better = [&](std::uint32_t a, std::uint32_t b) {
        return shared[a] != shared[b] ? shared[a] > shared[b] : a < b;
    };
    const auto kept = std::min(std::size_t(limit), touched.size());
    std::partial_sort(touched.begin(), touched.begin() + std::ptrdiff_t(kept), touched.end(),
                      better);
    return {touched.begin(), touched.begin() + std::ptrdiff_t(kept)};
}

} // namespace intray
