// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/ProseLine.h"

#include <optional>
#include <vector>

namespace intray {

// The words [first, last) of a line that say what the item is.
struct ProseDescription
{
    int first = 0, last = 0;
    QString text;
    bool fits = false;          // agrees with the item that the number names, or describes one
    bool describesItem = false; // without a number: an item of the master data is described so
};

// Looks among the words that nothing else has `taken`.
std::optional<ProseDescription> findDescription(const TextWords &words, const std::vector<bool> &taken,
                                                const std::optional<ProseCode> &code,
                                                const MessageContext &message);

// The folded words of an item's descriptions in all languages.
QStringList descriptionWords(const Item &item);

} // namespace intray
