// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace intray {

// The unit code that a word means in one of the languages of resources/lexicon ("pezzi", "unidades":
// EA). A word that means different units in different languages is read in `language`; nothing where
// that does not decide, nor for one or two letters of another language. `key` as from unitKey().
std::optional<QString> unitCodeOfWord(const QString &key, const QString &language);

// Whether one is another form of the other's word: "scatole" of "scatola", "confezione" of "conf".
bool isFormOf(const QString &key, const QString &otherKey);

} // namespace intray
