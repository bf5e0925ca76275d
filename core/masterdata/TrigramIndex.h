// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace intray {

// The set of letter triples of a text, sorted. Case, accents and everything but letters and digits
// are ignored. Texts are compared by how many triples they share.
std::vector<std::uint16_t> trigramsOf(QStringView text);
// 2 * shared / (size of both), 0 to 1.
double diceSimilarity(const std::vector<std::uint16_t> &a, const std::vector<std::uint16_t> &b);

// One text compared with many: the same figure as diceSimilarity, without sorting each of them.
class TrigramQuery
{
public:
    explicit TrigramQuery(QStringView text);
    double similarityTo(QStringView other);

private:
    std::size_t m_size = 0;
    std::uint8_t m_texts = 0;
    std::vector<std::uint8_t> m_seen; // triple -> last text that had it, numbered round and round
    std::vector<bool> m_own;
};

// Finds records whose texts look like a query, in a fraction of a millisecond among hundreds of
// thousands. It preselects: the caller compares the few that are left exactly. Immutable once
// built; any number of threads may search.
class TrigramIndex
{
public:
    // Records are numbered in the order they are begun; each may have several texts.
    void beginRecord();
    void addText(QStringView text);
    void build();

    // The numbers of up to `limit` records that share most of the rarer triples with the text.
    std::vector<int> candidates(QStringView text, int limit) const;

private:
    std::vector<std::uint16_t> m_collected; // triples by record, until build()
    std::vector<std::uint32_t> m_begins;
    std::vector<std::uint32_t> m_seen;     // triple -> last record that had it, while collecting
    std::vector<std::uint32_t> m_starts;   // triple -> first posting
    std::vector<std::uint32_t> m_postings; // record numbers
};

} // namespace intray
