// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/OrderHypotheses.h"

#include "core/extraction/LineSchedule.h"

#include <map>

namespace intray {

namespace {

constexpr size_t MostSets = 12;
constexpr size_t MostGroups = 4;      // of tables with the same heads
constexpr size_t MostHypotheses = 24; // compared in the end
constexpr int Rounds = 3;             // of changing one table's reading around the best
// A file of many hundred tables is no order; all of it is read, but not every reading is tried against every other.
constexpr size_t MostVaried = 8;
constexpr size_t MostLeftOut = 16;

std::vector<std::optional<Label>> labelsOf(const PageTable &table)
{
    std::vector<std::optional<Label>> labels;
    for (const Head &head : table.sections.front().heads)
        labels.push_back(head.label);
    return labels;
}

bool sayTheSame(const std::vector<OrderLine> &a, const std::vector<OrderLine> &b)
{
    return a.size() == b.size()
           && std::equal(a.begin(), a.end(), b.begin(), [](const OrderLine &x, const OrderLine &y) {
                  return x.position.value == y.position.value
                         && x.supplierItem.value == y.supplierItem.value
                         && x.buyerItem.value == y.buyerItem.value && x.gtin.value == y.gtin.value
                         && x.description.value == y.description.value
                         && x.quantity.value == y.quantity.value
                         && x.unitPrice.value == y.unitPrice.value
                         && x.requestedDate.value == y.requestedDate.value;
              });
}

class Hypotheses
{
public:
    Hypotheses(const std::vector<TableCandidate> &candidates, const PrintedSums &sums,
               const ReadingWeights &weights)
        : m_candidates(candidates), m_sums(sums), m_weights(weights), m_fronts(candidates.size(), 0)
    {
        std::map<std::vector<std::optional<Label>>, size_t> kinds;
        for (const TableCandidate &candidate : candidates) {
            const size_t next = m_kinds.size();
            m_kinds.push_back(candidate.table ? kinds.try_emplace(labelsOf(*candidate.table), next).first->second
                                              : next);
        }
    }

    std::vector<OrderHypothesis> run()
    {
        for (const std::vector<size_t> &tables : sets()) {
            const ReadingFeatures leftOut = featuresWithout(tables);
            std::vector<size_t> readings = m_fronts;
            for (int round = 0; round < Rounds; ++round) {
                std::vector<size_t> best = tryAround(tables, readings, leftOut);
                if (best == readings)
                    break;
                readings = std::move(best);
            }
        }
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const auto &a, const auto &b) { return a.score > b.score; });
        if (m_found.size() > MostHypotheses)
            m_found.resize(MostHypotheses);
        return std::move(m_found);
    }

private:
    const TableReading &front(size_t table) const { return m_candidates[table].readings.front(); }

    // A second copy of the whole table, totals and all (a page for the file), orders nothing more.
    bool isCopy(size_t of, const std::vector<size_t> &tables) const
    {
        const PageTable *table = m_candidates[of].table;
        return std::any_of(tables.begin(), tables.end(), [&](size_t earlier) {
            const PageTable *other = m_candidates[earlier].table;
            return earlier < of && table && other && table->sections.back().closed
                && other->sections.back().closed && sayTheSame(front(earlier).lines, front(of).lines);
        });
    }

    // Tables with the same heads belong together.
    std::vector<std::vector<size_t>> groups() const
    {
        std::vector<std::vector<size_t>> groups;
        std::map<size_t, size_t> places;
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            const auto [place, isNew] = places.try_emplace(m_kinds[i], groups.size());
            if (isNew)
                groups.push_back({i});
            else if (!isCopy(i, groups[place->second]))
                groups[place->second].push_back(i);
        }
        std::stable_sort(groups.begin(), groups.end(), [&](const auto &a, const auto &b) {
            return front(loudest(a)).score > front(loudest(b)).score;
        });
        if (groups.size() > MostGroups)
            groups.resize(MostGroups);
        return groups;
    }

    size_t loudest(const std::vector<size_t> &tables) const
    {
        return *std::max_element(tables.begin(), tables.end(), [&](size_t a, size_t b) {
            return front(a).score < front(b).score;
        });
    }

    // Whether their lines together are the lines of a printed sum.
    bool makeASum(const std::vector<size_t> &tables) const
    {
        const LinesSum sum = sumOf(tables, m_fronts);
        if (sum.makes(m_sums.named.net.value) || sum.makes(m_sums.named.total.value))
            return true;
        const auto hasIt = [&](const std::vector<Field<Decimal>> &kind) {
            return std::any_of(kind.begin(), kind.end(), [&](const auto &field) { return sum.makes(field.value); });
        };
        return hasIt(m_sums.candidates.net) || hasIt(m_sums.candidates.total);
    }

    // Which tables may be the order's lines together: those with the same heads. Fewer or more only where the
    // amounts of these, and not of those, add up to a printed sum: nothing else tells.
    std::vector<std::vector<size_t>> sets() const
    {
        const auto all = groups();
        std::vector<std::vector<size_t>> sets;
        const auto addIfProven = [&](std::vector<size_t> tables) {
            std::sort(tables.begin(), tables.end());
            if (sets.size() < MostSets && makeASum(tables))
                sets.push_back(std::move(tables));
        };
        for (const std::vector<size_t> &group : all)
            sets.push_back(group);
        for (size_t i = 0; i < all.size(); ++i) {
            if (makeASum(all[i]))
                continue;
            for (size_t table = 0; all[i].size() > 1 && table < all[i].size(); ++table)
                addIfProven({all[i][table]});
            for (size_t j = i + 1; j < all.size(); ++j) {
                if (makeASum(all[j]) || repeats(all[i], all[j]))
                    continue;
                std::vector<size_t> both = all[i];
                both.insert(both.end(), all[j].begin(), all[j].end());
                addIfProven(std::move(both));
            }
        }
        return sets;
    }

    // Another view of the same lines: by destination, by date of delivery.
    bool repeats(const std::vector<size_t> &tables, const std::vector<size_t> &others) const
    {
        const std::vector<OrderLine> lines = allLines(tables);
        return std::any_of(others.begin(), others.end(),
                           [&](size_t other) { return repeatsLines(lines, front(other)); });
    }

    std::vector<OrderLine> allLines(const std::vector<size_t> &tables) const
    {
        std::vector<OrderLine> lines;
        for (const size_t table : tables)
            lines.insert(lines.end(), front(table).lines.begin(), front(table).lines.end());
        return lines;
    }

    // The lines of tables that are left out: as lost as they can be, or as they should be.
    ReadingFeatures featuresWithout(const std::vector<size_t> &tables) const
    {
        ReadingFeatures features;
        const size_t best = loudest(tables);
        const std::vector<OrderLine> lines = tables.size() < m_candidates.size() ? allLines(tables)
                                                                                : std::vector<OrderLine>();
        size_t compared = 0;
        for (size_t table = 0; table < m_candidates.size() && compared < MostLeftOut; ++table) {
            if (std::find(tables.begin(), tables.end(), table) != tables.end() || isCopy(table, tables))
                continue;
            ++compared;
            features[Feature::LeftOutItem] += furtherItems(lines, front(table));
            if (m_kinds[table] == m_kinds[best])
                features[Feature::LeftOutAlike] += linesBeside(lines, front(table));
        }
        return features;
    }

    LinesSum sumOf(const std::vector<size_t> &tables, const std::vector<size_t> &readings) const
    {
        LinesSum sum;
        sum.lines = Decimal();
        for (const size_t table : tables) {
            const TableReading &reading = m_candidates[table].readings[readings[table]];
            sum.charges += reading.charges;
            for (const OrderLine &line : reading.lines) {
                if (!line.lineTotal.isStated())
                    return {};
                *sum.lines += *line.lineTotal.value;
            }
        }
        return sum;
    }

    // What speaks for tables that are read so, without their sums. A table beside the loudest counts by what its
    // reading loses against its own best: many lines are no reason of their own.
    ReadingFeatures featuresOf(const std::vector<size_t> &tables, const std::vector<size_t> &readings) const
    {
        ReadingFeatures features;
        const size_t best = loudest(tables);
        size_t count = 0;
        for (const size_t table : tables) {
            const TableReading &reading = m_candidates[table].readings[readings[table]];
            count += reading.lines.size();
            features += reading.features;
            if (table == best)
                continue;
            features -= front(table).features;
            if (m_kinds[table] != m_kinds[best])
                features[Feature::OtherHeads] += double(reading.lines.size());
        }
        if (m_sums.lineCount)
            features[int(count) == *m_sums.lineCount ? Feature::LineCountHolds : Feature::LineCountFails] = 1;
        return features;
    }

    void add(const std::vector<size_t> &tables, const std::vector<size_t> &readings,
             const ReadingFeatures &leftOut)
    {
        const bool known = std::any_of(m_found.begin(), m_found.end(), [&](const OrderHypothesis &other) {
            return other.tables == tables && other.readings == readings;
        });
        if (known)
            return;
        OrderHypothesis hypothesis;
        hypothesis.tables = tables;
        hypothesis.readings = readings;
        hypothesis.best = loudest(tables);
        ReadingFeatures own = featuresOf(tables, readings);
        own += leftOut;
        const TableReading &best = m_candidates[hypothesis.best].readings[readings[hypothesis.best]];
        OrderTotals named = m_sums.named;
        for (const auto &[onPage, inTable] : {std::pair(&named.net, &best.netTotal),
                                              std::pair(&named.tax, &best.taxTotal),
                                              std::pair(&named.total, &best.total)}) {
            if (!onPage->isStated())
                *onPage = *inTable;
        }
        double lines = 0;
        for (const size_t table : tables)
            lines += double(m_candidates[table].readings[readings[table]].lines.size());
        for (SumsHypothesis &sums : sumsHypotheses(named, m_sums.candidates, sumOf(tables, readings))) {
            hypothesis.totals = std::move(sums.totals);
            hypothesis.holds = sums.holds;
            hypothesis.features = own;
            hypothesis.features += sums.features;
            // What proves one of several tables speaks against the others.
            if (sums.holds || tables.size() > 1)
                hypothesis.features[Feature::TotalHolds] = sums.holds ? lines : 0;
            hypothesis.score = m_weights.score(hypothesis.features);
            m_found.push_back(hypothesis);
        }
    }

    // Those of which another reading comes nearest to the best.
    std::vector<size_t> openTables(const std::vector<size_t> &tables) const
    {
        std::vector<size_t> open;
        std::copy_if(tables.begin(), tables.end(), std::back_inserter(open),
                     [&](size_t table) { return m_candidates[table].readings.size() > 1; });
        const auto marginOf = [&](size_t table) {
            return front(table).score - m_candidates[table].readings[1].score;
        };
        std::stable_sort(open.begin(), open.end(), [&](size_t a, size_t b) { return marginOf(a) < marginOf(b); });
        if (open.size() > MostVaried)
            open.resize(MostVaried);
        return open;
    }

    // Notes what comes of changing the reading of one table; the best readings of these tables so far.
    std::vector<size_t> tryAround(const std::vector<size_t> &tables, const std::vector<size_t> &readings,
                                  const ReadingFeatures &leftOut)
    {
        add(tables, readings, leftOut);
        for (const size_t table : openTables(tables)) {
            for (size_t reading = 0; reading < m_candidates[table].readings.size(); ++reading) {
                std::vector<size_t> other = readings;
                other[table] = reading;
                add(tables, other, leftOut);
            }
        }
        const OrderHypothesis *best = nullptr;
        for (const OrderHypothesis &hypothesis : m_found) {
            if (hypothesis.tables == tables && (!best || hypothesis.score > best->score))
                best = &hypothesis;
        }
        return best ? best->readings : readings;
    }

    const std::vector<TableCandidate> &m_candidates;
    const PrintedSums &m_sums;
    const ReadingWeights &m_weights;
    const std::vector<size_t> m_fronts; // the best reading of each table
    std::vector<size_t> m_kinds;        // of each table: the same number for the same heads
    std::vector<OrderHypothesis> m_found;
};

} // namespace

bool areAlike(const TableCandidate &a, const TableCandidate &b)
{
    return &a == &b || (a.table && b.table && labelsOf(*a.table) == labelsOf(*b.table));
}

bool OrderHypothesis::takes(size_t table) const
{
    return std::find(tables.begin(), tables.end(), table) != tables.end();
}

std::vector<OrderHypothesis> orderHypotheses(const std::vector<TableCandidate> &candidates,
                                             const PrintedSums &sums, const ReadingWeights &weights)
{
    return candidates.empty() ? std::vector<OrderHypothesis>() : Hypotheses(candidates, sums, weights).run();
}

std::vector<const OrderLine *> linesOf(const OrderHypothesis &hypothesis,
                                       const std::vector<TableCandidate> &candidates)
{
    std::vector<const OrderLine *> lines;
    for (const size_t table : hypothesis.tables) {
        for (const OrderLine &line : candidates[table].readings[hypothesis.readings[table]].lines)
            lines.push_back(&line);
    }
    return lines;
}

} // namespace intray
