// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/AddressParts.h"

#include "core/extraction/DeliveryLabels.h"
#include "core/extraction/LabelWords.h"

#include <algorithm>

namespace intray {

namespace {

constexpr int MostWords = 6;

bool isAmong(const Lexicon &lexicon, const char *list, const QString &word)
{
    return lexicon.phrases(QLatin1String(list)).contains(word);
}

// The words of a label without what tells one of several ("name1", "adr 2"); none for a longer text.
QStringList wordsOfLabel(const QString &label)
{
    const std::vector<LabelWord> found = labelWords(label, CamelCase::Split, MostWords + 1);
    QStringList words;
    for (const LabelWord &word : found) {
        QString bare = word.text;
        while (!bare.isEmpty() && bare.back().isDigit())
            bare.chop(1);
        if (!bare.isEmpty())
            words += bare;
    }
    return words.size() <= MostWords ? words : QStringList();
}

AddressPart partOf(const QStringList &words, const Lexicon &lexicon)
{
    const auto isPlace = [&](const QString &text) {
        return isAmong(lexicon, "party-address", text) || isAmong(lexicon, "address-short", text);
    };
    const QString whole = words.join(u' ');
    if (words.isEmpty())
        return AddressPart::None;
    if (isAmong(lexicon, "party-name", whole) || isAmong(lexicon, "party-company", whole))
        return AddressPart::Name;
    return isPlace(whole) || std::all_of(words.begin(), words.end(), isPlace) ? AddressPart::Place : AddressPart::None;
}

} // namespace

AddressPart addressPartOf(const QString &label, const Lexicon &lexicon)
{
    return partOf(wordsOfLabel(label), lexicon);
}

AddressPart deliveryPartOf(const QString &label, const Lexicon &lexicon)
{
    bool ofDelivery = false;
    QStringList rest;
    for (const QString &word : wordsOfLabel(label)) {
        if (isAmong(lexicon, "delivery-short", word) || speaksOfDelivery(lexicon, word))
            ofDelivery = true;
        else if (!isAmong(lexicon, "toward", word))
            rest += word;
    }
    return ofDelivery ? partOf(rest, lexicon) : AddressPart::None;
}

} // namespace intray
