// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/SheetNumber.h"

#include "core/extraction/FieldProof.h"
#include "core/extraction/LabelMeaning.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

bool titlesOrder(const QString &text, const Lexicon &lexicon)
{
    constexpr double SureTitle = 0.7;
    const auto hits = lexicon.labelsOf(text);
    return std::any_of(hits.begin(), hits.end(), [](const Lexicon::LabelHit &hit) {
        return hit.label == Label::OrderTitle && hit.weight >= SureTitle;
    });
}

bool callsItAnOrder(const QString &text, const PhraseBook &phrases, const Lexicon &lexicon)
{
    constexpr qsizetype LongestTitle = 80;
    return text.size() <= LongestTitle
        && (phrases.has(QStringLiteral("order-word"), text) || titlesOrder(text, lexicon));
}

// "PurchaseOrder", as programs name a sheet.
QString wordsOfName(QString name)
{
    static const QRegularExpression seam(QStringLiteral("(?<=\\p{Ll})(?=\\p{Lu})"));
    return name.replace(seam, QStringLiteral(" ")).replace(u'_', u' ');
}

// "PURCHASE ORDER" above the label, with at most the buyer's name between, or before it in its row: the label speaks of
// what the title names. A label between would be the one that does.
bool isTitled(const LabelledText &pair, const std::vector<LabelledText> &values, const std::vector<FreeText> &texts,
              const Lexicon &lexicon)
{
    constexpr int Near = 4; // rows
    const CellPlace *label = std::get_if<CellPlace>(&pair.labelSource.place);
    const auto isBetween = [&](const CellPlace &title, const LabelledText &other) {
        const CellPlace *place = std::get_if<CellPlace>(&other.labelSource.place);
        return place && place->sheet == title.sheet && place->row >= title.row && place->row < label->row;
    };
    return label && std::any_of(texts.begin(), texts.end(), [&](const FreeText &text) {
        const CellPlace *title = std::get_if<CellPlace>(&text.source.place);
        if (!title || title->sheet != label->sheet || !titlesOrder(text.text, lexicon))
            return false;
        const bool before = title->row == label->row && title->column == label->column - 1;
        const bool above = title->column == label->column && title->row < label->row && label->row - title->row <= Near;
        return before || (above && (label->row - title->row == 1
                                    || std::none_of(values.begin(), values.end(), [&](const LabelledText &other) {
                                           return isBetween(*title, other);
                                       })));
    });
}

// "PED-2026-001184", "PO 4711": the letters of the number are short for an order.
bool namesItself(const QString &number, const Lexicon &lexicon)
{
    constexpr double SureName = 0.9;
    static const QRegularExpression letters(QStringLiteral("^(\\p{L}{2,5})[-/. ]?\\d"));
    const auto match = letters.match(number);
    const auto hits = match.hasMatch() ? lexicon.labelsOf(match.captured(1)) : std::vector<Lexicon::LabelHit>{};
    return std::any_of(hits.begin(), hits.end(), [](const Lexicon::LabelHit &hit) {
        return hit.label == Label::PoNumber && hit.weight >= SureName;
    });
}

} // namespace

void believeBareNumber(Order &order, const std::vector<LabelledText> &values, const std::vector<FreeText> &texts,
                       const QString &sheetName, const PhraseBook &phrases, const Lexicon &lexicon)
{
    constexpr double AnyName = 0.3, Dates = 0.5, FarBelow = 0.8;
    const Field<QString> &number = order.poNumber;
    if (!number.isStated() || !number.alternatives.empty() || number.confidence >= FarBelow
        || number.has(Evidence::Kind::Memory))
        return;
    if (!callsItAnOrder(wordsOfName(sheetName), phrases, lexicon)
        && std::none_of(texts.begin(), texts.end(), [&](const FreeText &text) { return callsItAnOrder(text.text, phrases, lexicon); }))
        return;
    int named = 0, others = 0;
    bool dated = false, titled = false;
    for (const LabelledText &pair : values) {
        const bool isOrders = weightOf(pair, Label::PoNumber, lexicon) >= AnyName;
        named += isOrders;
        others += !isOrders && weightOf(pair, Label::OtherNumber, lexicon) >= AnyName;
        if (!isOrders || pair.valueSource != number.source)
            continue;
        titled = titled || isTitled(pair, values, texts, lexicon);
        dated = dated || std::any_of(values.begin(), values.end(), [&](const LabelledText &other) {
            return order.orderDate.isStated() && other.valueSource == order.orderDate.source
                && weightOf(other, Label::OrderDate, lexicon) >= Dates && areNeighbours(pair, other);
        });
    }
    if (named != 1)
        return;
    if (titled || namesItself(*number.value, lexicon))
        believe(order.poNumber, Evidence::Kind::Position, 0.85,
                SheetNumberText::tr("below the title of the order, or with letters that are short for one"));
    else if (dated && others == 0)
        believe(order.poNumber, Evidence::Kind::Position, 0.85,
                SheetNumberText::tr("beside the day of the order, and nothing else has such a label"));
}

} // namespace intray
