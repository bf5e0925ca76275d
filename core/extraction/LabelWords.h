// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace intray {

// A word of a label in the form in which labels are compared.
struct LabelWord
{
    QString text;
    int start = 0; // in the text it was cut from
    int end = 0;
    bool operator==(const LabelWord &) const = default;
};

enum class CamelCase { Keep, Split };

// The words of a label: folded, punctuation dropped, every spelling of "number" as "no" ("Bestell-Nr.",
// "Bestellnummer" and "Bestell #" are all bestell no), initials joined ("P.O." is po), articles and "of"
// dropped except at the start. At most `limit` words.
std::vector<LabelWord> labelWords(QStringView text, CamelCase camelCase, int limit);

// "Nr", "No.", "N°", "Num.", "Numéro": a word that says no more than that a number follows.
bool isNumberWord(QStringView word);

// Words of a phrase: folded, everything but letters and digits parts words.
QStringList phraseWords(QStringView text);

} // namespace intray
