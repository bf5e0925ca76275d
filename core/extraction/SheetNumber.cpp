// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/SheetNumber.h"

#include "core/extraction/FieldProof.h"
#include "core/extraction/LabelMeaning.h"

#include <QCoreApplication>

#include <cstdlib>

namespace intray {

namespace {

struct SheetNumberText
{
    Q_DECLARE_TR_FUNCTIONS(intray::SheetNumber)
};

double weightOf(const LabelledText &pair, Label label, const Lexicon &lexicon)
{
    double weight = 0;
    for (const LabelMeaning &meaning : meaningsOf(pair.label, lexicon)) {
        if (meaning.label == label)
            weight = std::max(weight, meaning.weight);
    }
    return weight;
}

// In one cell, side by side or one below the other.
bool areNeighbours(const LabelledText &a, const LabelledText &b)
{
    constexpr int Near = 3; // columns
    const CellPlace *first = std::get_if<CellPlace>(&a.labelSource.place);
    const CellPlace *second = std::get_if<CellPlace>(&b.labelSource.place);
    return first && second && first->sheet == second->sheet && std::abs(first->row - second->row) <= 1
        && std::abs(first->column - second->column) <= Near;
}

bool callsItAnOrder(const QStringList &texts, const PhraseBook &phrases, const Lexicon &lexicon)
{
    constexpr qsizetype LongestTitle = 80;
    return std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
        if (text.size() > LongestTitle)
            return false;
        const auto hits = lexicon.labelsOf(text);
        return phrases.has(QStringLiteral("order-word"), text)
            || std::any_of(hits.begin(), hits.end(), [](const auto &hit) { return hit.label == Label::OrderTitle; });
    });
}

} // namespace

void believeBareNumber(Order &order, const std::vector<LabelledText> &values, const QStringList &texts,
                       const PhraseBook &phrases, const Lexicon &lexicon)
{
    constexpr double AnyName = 0.3, Dates = 0.5, FarBelow = 0.8;
    const Field<QString> &number = order.poNumber;
    if (!number.isStated() || !number.alternatives.empty() || number.confidence >= FarBelow
        || number.has(Evidence::Kind::Memory) || !callsItAnOrder(texts, phrases, lexicon))
        return;
    int named = 0;
    bool dated = false;
    for (size_t i = 0; i < values.size(); ++i) {
        if (weightOf(values[i], Label::PoNumber, lexicon) < AnyName
            && weightOf(values[i], Label::OtherNumber, lexicon) < AnyName)
            continue;
        ++named;
        if (values[i].valueSource != number.source)
            continue;
        for (const size_t other : {i - 1, i + 1}) {
            dated = dated || (other < values.size() && order.orderDate.isStated()
                              && values[other].valueSource == order.orderDate.source
                              && weightOf(values[other], Label::OrderDate, lexicon) >= Dates
                              && areNeighbours(values[i], values[other]));
        }
    }
    if (named == 1 && dated)
        believe(order.poNumber, Evidence::Kind::Position, 0.85,
                SheetNumberText::tr("beside the day of the order, and nothing else has such a label"));
}

} // namespace intray
