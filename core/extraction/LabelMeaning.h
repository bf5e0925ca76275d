// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"

namespace intray {

// One thing that the label of a header value may announce.
struct LabelMeaning
{
    Label label;
    double weight;
};

// What a label may mean in a header, the weaker meanings weakened further by the stronger one.
std::vector<LabelMeaning> meaningsOf(const QString &label, const Lexicon &lexicon);

} // namespace intray
