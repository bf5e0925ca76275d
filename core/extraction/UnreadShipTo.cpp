// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/UnreadShipTo.h"

#include "core/extraction/GuessedFacts.h"
#include "core/extraction/PageFields.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct ShipToText
{
    Q_DECLARE_TR_FUNCTIONS(intray::UnreadShipTo)
};

// A label that means little else; "to" or "address" may stand over anyone's.
constexpr double ClearLabel = 0.55;

// Whether the address ends in the column below the label, so that the label is answered although it was not tied to it.
bool answers(const Field<QString> &shipTo, int page, const Box &label)
{
    constexpr double SameEdge = 0.01, MostLines = 8; // of the page's width; of the label's height
    const auto *place = std::get_if<PagePlace>(&shipTo.source.place);
    return shipTo.value && place && place->page == page && std::abs(place->box.left - label.left) < SameEdge
           && place->box.top > label.bottom && place->box.top - label.bottom < MostLines * label.height();
}

struct FoundLabel
{
    QString text;
    Box box; // fractions of the page
};

std::optional<FoundLabel> shipToLabelOn(const Page &page, const Lexicon &lexicon)
{
    const PageText laid = layOut(page);
    for (const TextRow &row : laid.rows) {
        for (const Phrase &phrase : row.phrases) {
            const auto hits = lexicon.labelsAtStart(phrase.text());
            const bool isShipTo = !hits.empty() && hits.front().label == Label::ShipTo
                                  && hits.front().weight >= ClearLabel;
            if (isShipTo && isLabelOnly(lexicon, phrase))
                return FoundLabel{phrase.text(), laid.fraction(phrase.box)};
        }
    }
    return std::nullopt;
}

} // namespace

void doubtUnreadShipTo(Order &order, const Document &document, const Lexicon &lexicon)
{
    if (order.usualShipTo || order.shipTo.has(Evidence::Kind::Label) || isGuess(order.shipTo)
        || order.lines.empty())
        return;
    const auto part = order.lines.front().source.part;
    if (!part || *part < 0 || *part >= int(document.parts.size()))
        return;
    const Pages *pages = document.parts[size_t(*part)].pages();
    if (!pages)
        return;
    for (size_t p = 0; p < pages->pages.size(); ++p) {
        const Page &page = pages->pages[p];
        const auto label = page.recognised ? shipToLabelOn(page, lexicon) : std::nullopt;
        if (!label)
            continue;
        if (answers(order.shipTo, int(p) + 1, label->box))
            return;
        order.doubts.push_back(
            ShipToText::tr("The page says “%1”, but no address could be read there. Where does it go?").arg(label->text));
        return;
    }
}

} // namespace intray
