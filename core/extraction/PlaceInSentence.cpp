// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PlaceInSentence.h"

#include "core/base/TextFold.h"
#include "core/extraction/AddressMentions.h"
#include "core/extraction/DeliveryLabels.h"
#include "core/masterdata/CountryHabits.h"

#include <QRegularExpression>

#include <vector>

namespace intray {

namespace {

constexpr qsizetype LongestSentence = 300;

struct Token
{
    int start = 0, end = 0;
    QString text;
};

std::vector<Token> tokensOf(const QString &text, int from, int to)
{
    static const QRegularExpression word(QStringLiteral("\\S+"));
    std::vector<Token> tokens;
    for (auto it = word.globalMatch(text, from); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedStart() >= to)
            break;
        tokens.push_back({int(match.capturedStart()), int(match.capturedEnd()), match.captured()});
    }
    return tokens;
}

int sentenceStart(const QString &text, int at)
{
    // "Acme Corp. Warehouse": an abbreviation of a legal form ends no sentence.
    static const QRegularExpression stop(
        QStringLiteral("(?<=\\p{L}{5})[.!?;]\\s+(?=\\p{Lu})|(?<=\\p{Ll}{3})[!?;]\\s+(?=\\p{Lu})"));
    int start = 0;
    for (auto it = stop.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedEnd() > at)
            break;
        start = int(match.capturedEnd());
    }
    return start;
}

bool isLegalForm(const Token &token, const Lexicon &lexicon)
{
    QString bare = token.text;
    while (!bare.isEmpty() && (bare.endsWith(u',') || bare.endsWith(u'.')))
        bare.chop(1);
    bare.remove(u'.');
    // "Acme DAC,": capitals that end a name are as good as a form that is known.
    const bool isCapitals = token.text.endsWith(u',') && bare.size() >= 2 && bare.size() <= 4
                            && std::all_of(bare.begin(), bare.end(), [](QChar c) { return c.isUpper(); });
    if (isCapitals)
        return true;
    // "plc": a small word of two letters may be anything.
    return bare.size() >= 2 && (bare.front().isUpper() || bare.size() > 2 || token.text.contains(u'.'))
           && lexicon.phrases(QStringLiteral("legal-form")).contains(foldText(bare));
}

// Where the name begins whose legal form stands at `form`: behind the last "to" before it.
std::optional<size_t> nameBefore(const std::vector<Token> &tokens, size_t form, const Lexicon &lexicon)
{
    constexpr size_t LongestName = 8;
    constexpr qsizetype LongestLink = 3; // "de", "und"
    for (size_t i = form; i > 0 && form - i < LongestName; --i) {
        const Token &token = tokens[i - 1];
        const bool opens = tokens[i].text.front().isUpper();
        const bool isLead = token.text.endsWith(u':');
        if (opens && (isLead || lexicon.phrases(QStringLiteral("place-preposition")).contains(foldText(token.text))))
            return i;
        const bool isLink = token.text.size() <= LongestLink && !token.text.front().isDigit();
        if (!token.text.front().isUpper() && !isLink)
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

int endOfPlace(const QString &text, int from)
{
    static const QRegularExpression townWord(QStringLiteral(
        "\\G(?:[- ](?:am|an der|an|auf|im|in der|a\\. ?d\\.|sur|sous|la|le|les|de|del|de la|di|en|bei|ob|den|aan|op)(?=[ -]))*"
        "[ -]\\p{Lu}[\\p{L}'’-]+"));
    static const QRegularExpression country(QStringLiteral("\\G,? (\\p{Lu}[\\p{L} ]{1,28}\\p{L})(?=[.,;]|$)"));
    constexpr int ShortestTown = 5; // with its full stop: "St." is none
    int end = from;
    if (end > 0 && text[end - 1] == u'.' && end - text.lastIndexOf(u' ', end - 1) > ShortestTown)
        return end - 1; // "..., 80001 Amiens. Terms of payment"
    for (auto more = townWord.match(text, end); more.hasMatch(); more = townWord.match(text, end))
        end = int(more.capturedEnd());
    const auto named = country.match(text, end);
    return named.hasMatch() && countryHabits(named.captured(1)) ? int(named.capturedEnd(1)) : end;
}

std::optional<PlaceInSentence> deliveryPlaceIn(const QString &text, const Lexicon &lexicon, int from)
{
    for (const AddressMention &mention : addressesIn(text)) {
        const int start = sentenceStart(text, mention.start);
        if (!mention.hasStreet || mention.start - start > LongestSentence)
            continue;
        const std::vector<Token> tokens = tokensOf(text, start, mention.start);
        for (size_t form = 0; form < tokens.size(); ++form) {
            if (!isLegalForm(tokens[form], lexicon))
                continue;
            const auto name = nameBefore(tokens, form, lexicon);
            if (!name || tokens[*name].start < from)
                continue;
            const QString before = text.mid(start, tokens[*name].start - start);
            // "... with you. Please deliver to": a short word may end a sentence, or be an abbreviation.
            static const QRegularExpression anyStop(QStringLiteral("(?<=\\p{L})[.!?;]\\s+(?=\\p{Lu})"));
            const QString clause = before.mid(before.lastIndexOf(anyStop) + 1);
            const auto asks = [&](const QString &words) { return asksForDelivery(lexicon, words) || sendsTo(lexicon, words); };
            if (!asks(before) && !asks(clause))
                continue;
            // A street, not another sentence, lies between the name and the town.
            if (!isStreetLine(text.mid(tokens[form].end, mention.start - tokens[form].end).trimmed()))
                continue;
            return PlaceInSentence{tokens[*name].start, endOfPlace(text, mention.end)};
        }
    }
    return std::nullopt;
}

} // namespace intray
