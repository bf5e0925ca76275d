// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/NumberOnPapers.h"

namespace intray {

namespace {

class Clause
{
public:
    Clause(const TextWords &words, const MessageContext &message) : m_words(words), m_message(message) {}

    int count() const { return int(m_words.size()); }
    const TextWord &word(int at) const { return m_words[size_t(at)]; }
    int match(const char *list, int at) const
    {
        return m_message.phrases.matchAt(QString::fromLatin1(list), m_words, at);
    }
    bool hasDigit(int at) const
    {
        const QString &text = word(at).text;
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    }
    // A full stop behind a short word ends an abbreviation ("Nr.").
    bool endsSentence(int at) const
    {
        constexpr qsizetype LongestAbbreviation = 4;
        const QString &after = word(at).after;
        return after.contains(u';') || after.contains(u'!') || after.contains(u'?')
            || (after.contains(u'.') && word(at).text.size() > LongestAbbreviation);
    }

    int begin(int at) const
    {
        while (at > 0 && !endsSentence(at - 1))
            --at;
        return at;
    }
    int end(int at) const
    {
        while (at < count() && !endsSentence(at))
            ++at;
        return std::min(at + 1, count());
    }

    // A word that names another thing with a number of its own: "project", "Kostenstelle".
    bool namesOther(int at) const
    {
        constexpr double Meant = 0.5;
        for (const Lexicon::LabelHit &hit : m_message.phrases.labelsOf(word(at).text)) {
            const bool other = hit.label == Label::Project || hit.label == Label::OtherNumber
                || hit.label == Label::CustomerAccount || hit.label == Label::ContractNumber
                || hit.label == Label::QuoteNumber || hit.label == Label::VatNumber || hit.label == Label::Phone
                || hit.label == Label::SupplierItem || hit.label == Label::BuyerItem;
            if (other && hit.weight >= Meant)
                return true;
        }
        return false;
    }

private:
    const TextWords &m_words;
    const MessageContext &m_message;
};

// Whether nothing but words that lead up to a number stands before it: "bitte die Nr.", "quote the following".
bool isNamedAsNothing(const Clause &clause, int begin, int at)
{
    constexpr int MostWords = 6, LongestPaper = 3;
    for (int length = 1; length <= std::min(LongestPaper, at); ++length) {
        if (clause.match("paper-noun", at - length) == length)
            return false; // "invoice 4711"
    }
    for (int back = at - 1; back >= begin && back >= at - MostWords; --back) {
        if (clause.match("state-verb", back) > 0 || clause.match("polite", back) > 0)
            return true;
        const bool leads = clause.match("papers-lead", back) > 0 || clause.match("number-word", back) > 0
            || clause.match("order-word", back) > 0;
        if (!leads)
            return back < at - 1 && clause.match("paper-noun", back) > 0;
    }
    return at - begin <= MostWords;
}

} // namespace

bool isPutOnPapers(const TextWords &words, int at, const MessageContext &message)
{
    const Clause clause(words, message);
    const int begin = clause.begin(at), end = clause.end(at);
    constexpr int LongestClause = 40;
    if (end - begin > LongestClause || !isNamedAsNothing(clause, begin, at))
        return false;
    int comma = at; // before which other things may be named
    while (comma > begin && !clause.word(comma - 1).after.contains(u','))
        --comma;
    bool verb = false, paper = false;
    for (int i = begin; i < end; ++i) {
        if (i == at)
            continue;
        if (clause.match("not-word", i) > 0)
            return false;
        const int noun = clause.match("paper-noun", i);
        paper = paper || noun > 0;
        const bool isVerb = clause.match("state-verb", i) > 0;
        verb = verb || isVerb;
        if (noun == 0 && ((!isVerb && i >= comma && clause.namesOther(i)) || (i > at && clause.hasDigit(i))))
            return false;
        i += std::max(0, noun - 1);
    }
    return verb && paper;
}

int runsUnder(const TextWords &words, int at, const MessageContext &message)
{
    const Clause clause(words, message);
    const int verb = clause.match("runs-under", at);
    if (verb == 0 || (at > 0 && !message.phrases.labelsOf(words[size_t(at - 1)].text).empty() && clause.match("order-word", at - 1) == 0))
        return 0;
    int next = at + verb;
    next += next < clause.count() ? clause.match("same-word", next) : 0;
    const int preposition = next < clause.count() ? clause.match("runs-preposition", next) : 0;
    return preposition > 0 ? next + preposition - at : 0;
}

std::optional<int> numberBehindClause(const TextWords &words, int from, const MessageContext &message)
{
    constexpr int MostWords = 12;
    const Clause clause(words, message);
    bool asked = false, paper = false;
    for (int i = from; i + 1 < clause.count() && i < from + MostWords; ++i) {
        if (clause.hasDigit(i) || clause.match("earlier-word", i) > 0)
            return std::nullopt;
        const bool verb = clause.match("state-verb", i) > 0;
        asked = asked || verb;
        if (clause.match("paper-noun", i) > 0)
            paper = true;
        else if (!verb && (clause.match("other-number", i) > 0 || clause.namesOther(i)))
            return std::nullopt;
        // "... is 4711"
        const int copula = clause.match("number-is", i);
        const bool leads = copula > 0 && i + copula < clause.count() && clause.hasDigit(i + copula);
        if (leads && (!paper || asked))
            return i + copula;
        if (clause.word(i).after.contains(u':'))
            return clause.hasDigit(i + 1) && (!paper || asked) ? std::optional(i + 1) : std::nullopt;
        // German says first that it is: "lautet für alle Positionen 4711".
        const bool isSaid = clause.hasDigit(i + 1) && from > 0 && clause.match("number-is", from - 1) > 0;
        if (isSaid && !paper)
            return i + 1;
        if (clause.endsSentence(i))
            return std::nullopt;
    }
    return std::nullopt;
}

} // namespace intray
