// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/ProseNumbers.h"

namespace intray {

namespace {

// A number word, and whether a word for "and" joins it to the one before.
struct NumberPart
{
    int value = 0;
    bool joined = false;
};

bool isTens(int value)
{
    return value >= 20 && value < 100 && value % 10 == 0;
}

// What number words say one after the other, in the order of any of the languages: "two hundred sixty",
// "fünf und zwanzig", "quatre vingt dix sept", "treinta y dos"; none when they make no number together.
std::optional<int> numberOf(const std::vector<NumberPart> &parts)
{
    int thousands = 0;
    int current = 0;
    int last = 0;
    for (const NumberPart &part : parts) {
        const int value = part.value;
        const int rest = current % 100;
        if (value == 1000) {
            if (thousands > 0)
                return std::nullopt;
            thousands = std::max(current, 1) * 1000;
            current = 0;
        } else if (value == 100) {
            if (current >= 100)
                return std::nullopt;
            current = std::max(current, 1) * 100;
        } else if (value == 20 && last == 4 && !part.joined && rest == 4) {
            current += 76; // quatre-vingts
        } else if (part.joined && last > 0 && last < 10 && isTens(value) && rest == last) {
            current += value; // five-and-twenty
        } else if (rest == 0 || (isTens(rest) && value < 10)
                   || ((rest == 60 || rest == 80) && value > 9 && value < 20)) {
            current += value;
        } else if (value >= 100 && value % 100 == 0 && value < 1000 && current == 0) {
            current = value;
        } else {
            return std::nullopt;
        }
        last = value;
    }
    return thousands + current;
}

// The number words of all languages by value, without those of several words ("a dozen").
class NumberVocabulary
{
public:
    explicit NumberVocabulary(const Lexicon &lexicon)
    {
        for (const int value : {1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11,  12,  13,  14,  15,  16,  17,  18,  19,  20,
                                30, 40, 50, 60, 70, 80, 90, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000}) {
            add(lexicon.phrases(QStringLiteral("number-%1").arg(value)), value, &m_whole);
            add(lexicon.phrases(QStringLiteral("number-part-%1").arg(value)), value, &m_parts);
        }
        add(lexicon.phrases(QStringLiteral("number-joint")), 0, &m_joints);
    }

    // The parts that a word is glued together from: "zwei hundert fünf und zwanzig".
    std::optional<int> valueOf(const QString &word) const
    {
        constexpr qsizetype Longest = 45;
        if (word.size() < 2 || word.size() > Longest || word[0].isDigit())
            return std::nullopt;
        std::vector<NumberPart> parts;
        int steps = 0;
        return split(word, 0, false, &parts, &steps);
    }

private:
    struct Known
    {
        QString word;
        int value = 0;
    };
    using ByFirstLetter = QHash<QChar, std::vector<Known>>;

    static void add(const QStringList &phrases, int value, ByFirstLetter *to)
    {
        for (const QString &phrase : phrases) {
            QString joined = phrase;
            joined.remove(u' ');
            if (!phrase.contains(u' ') || value >= 17)
                (*to)[joined[0]].push_back({joined, value});
        }
    }

    // Every way to cut the word; few letters and few number words bound it, and steps do surely.
    std::optional<int> split(const QString &word, qsizetype from, bool joined, std::vector<NumberPart> *parts,
                             int *steps) const
    {
        constexpr int MostSteps = 400;
        if (from == word.size())
            return joined ? std::nullopt : numberOf(*parts);
        if (++*steps > MostSteps)
            return std::nullopt;
        for (const ByFirstLetter *list : {&m_whole, &m_parts}) {
            const auto begun = list->constFind(word[from]);
            if (begun == list->cend())
                continue;
            for (const Known &known : *begun) {
                const bool here = QStringView(word).mid(from).startsWith(known.word);
                if (!here || (list == &m_parts && from + known.word.size() == word.size()))
                    continue;
                parts->push_back({known.value, joined});
                if (const auto value = split(word, from + known.word.size(), false, parts, steps))
                    return value;
                parts->pop_back();
            }
        }
        const auto joints = m_joints.constFind(word[from]);
        if (joined || parts->empty() || joints == m_joints.cend())
            return std::nullopt;
        for (const Known &joint : *joints) {
            if (!QStringView(word).mid(from).startsWith(joint.word))
                continue;
            if (const auto value = split(word, from + joint.word.size(), true, parts, steps))
                return value;
        }
        return std::nullopt;
    }

    ByFirstLetter m_whole;  // also stand alone
    ByFirstLetter m_parts;  // only in front of others: "ein", "vent"
    ByFirstLetter m_joints; // "und", "en", "y"
};

// A phrase that is a number itself: "a dozen", "half a dozen", "una docena".
WordNumber phraseNumber(const TextWords &words, int at, const PhraseBook &phrases)
{
    WordNumber best;
    static const std::pair<int, QString> lists[]{
        {2, QStringLiteral("number-2")},   {6, QStringLiteral("number-6")},   {10, QStringLiteral("number-10")},
        {12, QStringLiteral("number-12")}, {24, QStringLiteral("number-24")}, {36, QStringLiteral("number-36")},
        {48, QStringLiteral("number-48")}};
    for (const auto &[value, list] : lists) {
        const int length = phrases.matchAt(list, words, at);
        if (length > 1 && length > best.words)
            best = {Decimal(value), length, false};
    }
    return best;
}

// Words that are numbers in another language only: Dutch "onze" is "our", English "once" no eleven.
bool isNoNumber(const TextWords &words, int at, const MessageContext &message)
{
    return !message.language.isEmpty()
        && message.phrases.matchAt(QStringLiteral("no-number-") + message.language, words, at) > 0;
}

} // namespace

std::optional<WordNumber> numberInWords(const TextWords &words, int at, const MessageContext &message)
{
    const PhraseBook &phrases = message.phrases;
    const NumberVocabulary &vocabulary = message.lexicon().table<NumberVocabulary>();
    WordNumber best = phraseNumber(words, at, phrases);
    std::vector<NumberPart> parts;
    bool joined = false;
    for (int next = at; best.words < 2 || !parts.empty();) {
        if (next >= int(words.size()) || isNoNumber(words, next, message))
            break;
        const std::optional<int> value = vocabulary.valueOf(words[size_t(next)].key);
        if (!value) {
            const int joint = parts.empty() || joined ? 0 : phrases.matchAt(QStringLiteral("number-joint"), words, next);
            if (joint != 1)
                break;
            joined = true;
            ++next;
            continue;
        }
        parts.push_back({*value, joined});
        if (const std::optional<int> sum = numberOf(parts))
            best = {Decimal(*sum), next + 1 - at, false};
        else if (!joined)
            return std::nullopt; // "two five hundred": no number that anyone could be sure of
        else
            break;
        joined = false;
        const bool ends = words[size_t(next)].after.contains(u',') || words[size_t(next)].after.contains(u'.');
        ++next;
        if (ends || (next < int(words.size()) && words[size_t(next)].startsLine))
            break;
    }
    const int article = phrases.matchAt(QStringLiteral("number-article"), words, at);
    // "à" is no "a": no language writes that article with an accent.
    const bool accented = words[size_t(at)].text.compare(u"à", Qt::CaseInsensitive) == 0;
    if (!accented && article > 0 && article >= best.words)
        best = {Decimal(1), article, true};
    if (best.words == 0)
        return std::nullopt;
    return best;
}

} // namespace intray
