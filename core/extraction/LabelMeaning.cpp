// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/LabelMeaning.h"

#include "core/extraction/DeliveryLabels.h"
#include "core/extraction/LabelNames.h"
#include "core/extraction/OrderLabels.h"

namespace intray {

std::vector<LabelMeaning> meaningsOf(const QString &label, const Lexicon &lexicon)
{
    std::vector<LabelMeaning> meanings;
    double strongest = 0;
    for (const Lexicon::LabelHit &hit : lexicon.labelsOf(label)) {
        if (isHeaderLabel(hit.label)) {
            meanings.push_back({hit.label, hit.weight});
            strongest = std::max(strongest, hit.weight);
        }
    }
    for (LabelMeaning &meaning : meanings) {
        if (meaning.weight < strongest)
            meaning.weight *= 0.75;
    }
    if (meanings.empty() && isComposedOrderLabel(lexicon, label))
        meanings.push_back({Label::PoNumber, ComposedOrderWeight});
    constexpr double ComposedDay = 0.7;
    if (meanings.empty() && lexicon.labelsOf(label).empty() && asksForDelivery(lexicon, label))
        meanings.push_back({Label::RequestedDate, ComposedDay});
    return meanings;
}

} // namespace intray
