// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageHeaderFields.h"
#include "core/extraction/PageReasons.h"

#include <algorithm>

namespace intray {

// A value that a label announces, and how well the two fit.
template <typename T>
struct Candidate
{
    T value{};
    QString written;
    std::vector<LaidWord> words;
    const LabelledValue *pair = nullptr;
    double score = 0;
    std::optional<T> otherwise = std::nullopt; // what the same place says, read shorter or longer
};

inline double placeFactor(const LabelledValue &pair)
{
    using Place = LabelledValue::Place;
    switch (pair.place) {
    case Place::SamePhrase: return pair.colon ? 1.0 : 0.93;
    case Place::Beside: return pair.farBeside ? 0.9 : 1.0;
    case Place::NextLine: return 0.9;
    case Place::Below: return 0.95;
    }
    return 0.9;
}

// Says which label announces the value, and whether it was taught.
template <typename T>
void supportByLabel(Field<T> &field, const LabelledValue &pair)
{
    field.support(Evidence::Kind::Label, PageReasons::tr("beside the label '%1'").arg(pair.labelText));
    if (pair.memory == 0)
        return;
    field.support(Evidence::Kind::Memory, PageReasons::tr("a correction taught what '%1' means").arg(pair.labelText));
    field.evidence.back().memory = pair.memory;
}

// Fills the field with the best candidate, never surer than `cap`; rivals become alternatives and doubts.
template <typename T>
void choose(Field<T> &field, std::vector<Candidate<T>> &candidates, const HeaderInput &input,
            double cap = 0.985)
{
    if (candidates.empty())
        return;
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto &a, const auto &b) { return a.score > b.score; });
    const Candidate<T> &best = candidates.front();
    field.value = best.value;
    field.written = best.written;
    field.source = sourceOf(input, best.pair->page, boxOf(best.words));
    field.confidence = std::min(cap, 0.55 + 0.45 * best.score);
    field.evidence.clear();
    supportByLabel(field, *best.pair);
    if (best.otherwise) {
        constexpr double HalfOrWhole = 0.8;
        field.confidence = std::min(field.confidence, HalfOrWhole);
        field.alternatives.push_back({*best.otherwise, best.written, field.source, 0.4});
    }
    for (size_t i = 1; i < candidates.size(); ++i) {
        const Candidate<T> &other = candidates[i];
        if (other.value == best.value) {
            if (other.pair->row != best.pair->row && !field.has(Evidence::Kind::Repeated)) {
                field.support(Evidence::Kind::Repeated, PageReasons::tr("stands more than once"));
                field.confidence = std::min(cap, field.confidence + 0.02);
            }
            continue;
        }
        field.alternatives.push_back({other.value, other.written,
                                      sourceOf(input, other.pair->page, boxOf(other.words)),
                                      0.4 * other.score});
        // A rival as good as the best makes both doubtful.
        if (best.score - other.score < 0.08)
            field.confidence = std::min(field.confidence, 0.86);
    }
}


// The only value of its kind that any label announces needs no strong label: "Document no." on a page without
// another number is the order's.
template <typename T>
void believeLone(Field<T> &field, const std::vector<Candidate<T>> &candidates, double leastWeight)
{
    if (!field.isStated() || !field.alternatives.empty())
        return;
    const LabelledValue &pair = *candidates.front().pair;
    if (pair.inText ? !pair.inRequest : pair.weight < leastWeight)
        return;
    field.confidence = std::max(field.confidence, 0.93);
    field.support(Evidence::Kind::Position, PageReasons::tr("nothing else stands there that it could be"));
}

void readOrderNumber(Order &order, const HeaderInput &input, const Lexicon &lexicon);

// Order date and date of delivery.
void readDates(Order &order, const HeaderInput &input, const Lexicon &lexicon, const QDate &today);

} // namespace intray
