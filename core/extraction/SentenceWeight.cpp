// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/SentenceWeight.h"

#include "core/extraction/AddressMentions.h"
#include "core/extraction/OpeningHours.h"

namespace intray {

namespace {

constexpr qsizetype ShortestStem = 4;

QSet<QString> stemsOf(const Lexicon &lexicon, const char *key)
{
    const QStringList &stems = lexicon.phrases(QLatin1String(key));
    return {stems.begin(), stems.end()};
}

// "galvanised", "galvanisées": a word of a list of beginnings.
bool hasStem(const QSet<QString> &stems, const QString &key)
{
    for (qsizetype length = ShortestStem; length <= key.size(); ++length) {
        if (stems.contains(key.left(length)))
            return true;
    }
    return false;
}

// "12 Mill Road", "Via Roma, 81"; not "give me 5 more of them".
bool isStreet(const TextWords &words, const QString &written)
{
    constexpr size_t MostWords = 5;
    return words.size() <= MostWords && (words.front().text[0].isDigit() || words.back().text[0].isDigit()) && isStreetLine(written);
}

bool isWord(const TextWord &word)
{
    return std::any_of(word.key.begin(), word.key.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

SentenceWeight::SentenceWeight(const OrderNames &names, const MailWords &mail)
    : m_names(names), m_mail(mail), m_turningStems(stemsOf(mail.message().lexicon(), "turn-stem")),
      m_calmStems(stemsOf(mail.message().lexicon(), "calm-stem"))
{
}

bool SentenceWeight::mayChangeOrder(const MailSentence &sentence, const MailStatement &said) const
{
    constexpr int FewestWords = 2;
    const TextWords &words = sentence.rest;
    const auto goods = std::count_if(words.begin(), words.end(), [this](const TextWord &word) { return isGoodsWord(word); });
    const auto spoken = std::count_if(words.begin(), words.end(), isWord);
    // A row of nothing but words of a description goes on with one.
    if (spoken < FewestWords || 2 * goods > spoken)
        return false;
    const QString written = m_mail.message().written(sentence.place.start, sentence.place.end);
    if (!addressesIn(written).empty() || isStreet(words, written) || isHeading(words, written)
        || tellsOpeningHours(words, m_mail.message()))
        return false;
    constexpr int Goods = 3, Wares = 1, Turning = 2, Hint = 1, Calm = 3;
    constexpr int Long = 15; // words, among which some hint at something by chance
    const int enough = 2 + int(spoken) / Long;
    const Words found = countWords(words);
    const int named = namesGoods(words, said) ? Goods : Wares * namesWares(words);
    const int turns = Turning * (found.turning + countsGoods(said)) + Hint * found.hinting + named;
    const bool isIntroduction = QStringView(m_mail.message().text).mid(sentence.place.end).trimmed().startsWith(u':');
    const bool isOfDelivery = !said.dates.empty() && said.lines.empty(); // which another reader took
    const int calm = Calm * (found.calm + isIntroduction + isOfDelivery);
    return turns - calm >= enough;
}

// Where phrases of several kinds begin with the same word, the longest one counts.
SentenceWeight::Words SentenceWeight::countWords(const TextWords &words) const
{
    const PhraseBook &phrases = m_mail.message().phrases;
    Words found;
    for (int i = 0; i < int(words.size());) {
        const QString &key = words[size_t(i)].key;
        const auto longest = [&](std::initializer_list<const char *> lists) {
            int length = 0;
            for (const char *list : lists)
                length = std::max(length, phrases.matchAt(QLatin1String(list), words, i));
            return length;
        };
        const int turning = std::max(longest({"turn-word"}), int(hasStem(m_turningStems, key)));
        const int hint = longest({"turn-hint"});
        const int calm = std::max(longest({"calm-word", "cancel-rule", "remark-complete-delivery", "remark-carrier",
                                           "remark-certificate", "remark-instruction"}),
                                  int(hasStem(m_calmStems, key)));
        const int length = std::max({turning, hint, calm});
        // "..., thanks": said to be polite, whatever the sentence wants.
        const bool isPolite = calm == length && i > 0 && i + length == int(words.size()) && longest({"polite"}) == length;
        if (length > 0 && !isPolite)
            ++(calm == length ? found.calm : turning == length ? found.turning : found.hinting);
        i += std::max(1, length);
    }
    return found;
}

bool SentenceWeight::isGoodsWord(const TextWord &word) const
{
    return m_names.hasWordLike(word.key) && !m_mail.message().phrases.has(QStringLiteral("no-goods-word"), word.text);
}

bool SentenceWeight::namesGoods(const TextWords &words, const MailStatement &said) const
{
    return !said.lines.empty()
        || std::any_of(words.begin(), words.end(), [this](const TextWord &word) { return isGoodsWord(word); });
}

// A word by which the catalogue describes an item, "seals" as well as "seal".
bool SentenceWeight::namesWares(const TextWords &words) const
{
    constexpr qsizetype Shortest = 5;
    const Catalog &catalog = m_mail.message().catalog();
    return std::any_of(words.begin(), words.end(), [&](const TextWord &word) {
        return word.key.size() >= Shortest && !word.key[0].isDigit()
            && !m_mail.message().phrases.has(QStringLiteral("no-goods-word"), word.text)
            && (!catalog.itemsDescribedBy(word.key).empty() || !catalog.itemsDescribedBy(word.key.chopped(1)).empty());
    });
}

// "12 pcs", "two boxes"; a bare figure may be anything, and a measure is mostly one of a thing.
bool SentenceWeight::countsGoods(const MailStatement &said) const
{
    static const QSet<QString> measures{QStringLiteral("KG"), QStringLiteral("T"),  QStringLiteral("G"), QStringLiteral("L"),
                                        QStringLiteral("M"),  QStringLiteral("CM"), QStringLiteral("MM"), QStringLiteral("HR")};
    const MessageContext &message = m_mail.message();
    return std::any_of(said.values.begin(), said.values.end(), [&](const MailStatement::Value &value) {
        return !value.unit.isEmpty() && !value.isMoney && !value.countsLines
            && !message.phrases.has(QStringLiteral("technical-unit"), value.unit)
            && !measures.contains(message.lexicon().unitCode(value.unit).value_or(QString()));
    });
}

// Heads of columns, a label that waits for its value, a name.
bool SentenceWeight::isHeading(const TextWords &words, const QString &written) const
{
    const PhraseBook &phrases = m_mail.message().phrases;
    const auto labels = std::count_if(words.begin(), words.end(), [&](const TextWord &word) { return !phrases.labelsOf(word.text).empty(); });
    const bool isName = std::none_of(std::next(words.begin()), words.end(), [](const TextWord &word) { return word.text[0].isLower(); });
    return isName || 2 * labels > qsizetype(words.size()) || !phrases.labelsOf(written).empty();
}

} // namespace intray
