// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/LabelWords.h"
#include "core/extraction/LexiconFile.h"

namespace intray {

// How Lexicon answers what labels a text is; what its functions say of the answers holds here. Nothing is remembered.
std::vector<Lexicon::LabelHit> wholeLabels(const LexiconContent &content, QStringView text);
std::vector<Lexicon::LabelHit> startLabels(const LexiconContent &content, QStringView text);
std::optional<Lexicon::LabelHit> cutOffLabel(const LexiconContent &content, QStringView text);
std::optional<QString> misreadLabel(const LexiconContent &content, QStringView text);

// The first words of a label as LexiconContent::labels keys them.
QString labelKey(const std::vector<LabelWord> &words, size_t count);
// What a label leaves when currency, bracketed remarks and the like around it are dropped.
QString withoutBrackets(QStringView text);

} // namespace intray
