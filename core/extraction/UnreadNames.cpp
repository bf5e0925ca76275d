// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/UnreadNames.h"

#include "core/base/TextFold.h"
#include "core/extraction/FieldProof.h"
#include "core/extraction/PageLabels.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct NamesText
{
    Q_DECLARE_TR_FUNCTIONS(intray::UnreadNames)
};

// Recognition gives less than that, letter for letter, only to what it guessed.
constexpr double Guess = 0.5;

// Shorter words are legal forms and the like, of which nothing hangs.
constexpr qsizetype ShortestWord = 4;

bool isGuessed(const Word &word)
{
    return word.confidence < Guess && word.text.size() >= ShortestWord;
}

// Whether the name as a whole or one of its words was guessed.
bool isGuess(const QString &name, const std::vector<const Word *> &words)
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    double sure = 0;
    qsizetype letters = 0;
    bool any = false;
    for (const Word *word : words) {
        if (!parts.contains(word->text))
            continue;
        any = any || isGuessed(*word);
        sure += word->confidence * double(word->text.size());
        letters += word->text.size();
    }
    return any || (letters > 0 && sure < Guess * double(letters));
}

// Whether the stored text has every word of the name that was read well. One more tells of another place.
bool agrees(const QString &name, const std::vector<const Word *> &words, const QString &stored)
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    const QString key = foldCode(stored);
    return std::all_of(words.begin(), words.end(), [&](const Word *word) {
        return word->confidence < Guess || word->text.size() < ShortestWord || !parts.contains(word->text)
               || key.contains(foldCode(word->text));
    });
}

// Whether the name was a guess and no stored address tells it. One that begins with its street has lost its name or
// never had one.
bool isLeftUnread(Field<QString> &party, const RecognisedWordsAt &wordsAt, const PartyRecords &records)
{
    const auto words = wordsAt(party.source);
    if (!party.value || words.empty() || party.has(Evidence::Kind::MasterData))
        return false;
    const QString first = party.written.section(u'\n', 0, 0);
    const bool isNameless = party.written.contains(u'\n') && hasDigit(first);
    if (!isNameless && !isGuess(first, words))
        return false;
    const QStringList known = records.knownBelowName(isNameless ? QString(u", " + *party.value) : *party.value);
    if (known.isEmpty())
        return !isNameless;
    if (known.size() > 1 || (!isNameless && !agrees(first, words, known.front())))
        return true;
    party.alternatives.push_back({*party.value, party.written, party.source, 0.05});
    party.value = known.front();
    believe(party, Evidence::Kind::MasterData, proof::Known,
            NamesText::tr("the name could not be read; street, number and postcode are those of a stored address"));
    return false;
}

// A word that was guessed and still stands in an address known by its street and postcode.
std::optional<QString> guessedIn(const Field<QString> &party, const RecognisedWordsAt &wordsAt,
                                 const PartyRecords &records)
{
    const auto known = party.value ? records.known(*party.value) : std::nullopt;
    if (!known)
        return std::nullopt;
    const Address &address = *known->address;
    const QString stored = foldCode(QString(address.name + address.street + address.city + address.zip));
    for (const Word *word : wordsAt(party.source)) {
        if (isGuessed(*word) && party.value->contains(word->text) && !stored.contains(foldCode(word->text)))
            return word->text;
    }
    return std::nullopt;
}

} // namespace

void settleUnreadNames(Order &order, const RecognisedWordsAt &wordsAt, const PartyRecords &records)
{
    isLeftUnread(order.billTo, wordsAt, records);
    if (isLeftUnread(order.shipTo, wordsAt, records)) {
        order.doubts.push_back(NamesText::tr("The name in the delivery address “%1” could not be read. Where does it go?")
                                   .arg(*order.shipTo.value));
    } else if (const auto word = guessedIn(order.shipTo, wordsAt, records)) {
        order.doubts.push_back(NamesText::tr("The word “%1” in the delivery address is hard to read. Is the address right?")
                                   .arg(*word));
    }
}

} // namespace intray
