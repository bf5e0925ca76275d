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

std::optional<QString> shipToLabelOn(const Page &page, const Lexicon &lexicon)
{
    const PageText laid = layOut(page);
    for (const TextRow &row : laid.rows) {
        for (const Phrase &phrase : row.phrases) {
            const auto hits = lexicon.labelsAtStart(phrase.text());
            const bool isShipTo = !hits.empty() && hits.front().label == Label::ShipTo
                                  && hits.front().weight >= ClearLabel;
            if (isShipTo && isLabelOnly(lexicon, phrase))
                return phrase.text();
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
    for (const Page &page : pages->pages) {
        const auto label = page.recognised ? shipToLabelOn(page, lexicon) : std::nullopt;
        if (!label)
            continue;
        order.doubts.push_back(
            ShipToText::tr("The page says “%1”, but no address could be read there. Where does it go?").arg(*label));
        return;
    }
}

} // namespace intray
