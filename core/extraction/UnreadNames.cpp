// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/UnreadNames.h"

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

bool isGuess(const QString &name, const std::vector<const Word *> &words)
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    double sure = 0;
    qsizetype letters = 0;
    for (const Word *word : words) {
        if (!parts.contains(word->text))
            continue;
        sure += word->confidence * double(word->text.size());
        letters += word->text.size();
    }
    return letters > 0 && sure < Guess * double(letters);
}

// Whether the name was a guess and no stored address tells it. One that begins with its street has lost its name or
// never had one.
bool isLeftUnread(Field<QString> &party, const RecognisedWordsAt &wordsAt, const PartyRecords &records)
{
    const auto words = wordsAt(party.source);
    if (!party.value || words.empty())
        return false;
    const QString first = party.written.section(u'\n', 0, 0);
    const bool isNameless = party.written.contains(u'\n') && hasDigit(first);
    if (!isNameless && !isGuess(first, words))
        return false;
    const auto known = records.knownBelowName(isNameless ? QString(u", " + *party.value) : *party.value);
    if (!known)
        return !isNameless;
    party.alternatives.push_back({*party.value, party.written, party.source, 0.05});
    party.value = *known;
    believe(party, Evidence::Kind::MasterData, proof::Known,
            NamesText::tr("the name could not be read; street, number and postcode are those of a stored address"));
    return false;
}

} // namespace

void settleUnreadNames(Order &order, const RecognisedWordsAt &wordsAt, const PartyRecords &records)
{
    isLeftUnread(order.billTo, wordsAt, records);
    if (isLeftUnread(order.shipTo, wordsAt, records))
        order.doubts.push_back(NamesText::tr("The name in the delivery address “%1” could not be read. Where does it go?")
                                   .arg(*order.shipTo.value));
}

} // namespace intray
