// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MessageWords.h"

#include "core/base/TextFold.h"

namespace intray {

namespace {

bool isGroupingBlank(const QString &text, int at)
{
    const char16_t c = text[at].unicode();
    return (c == 0x00a0 || c == 0x202f || c == 0x2009) && at > 0 && at + 1 < text.size()
        && text[at - 1].isDigit() && text[at + 1].isDigit();
}

bool isLeadingPunctuation(QChar c)
{
    return QStringView(u"([{<\"'„“”‚‘’«»*•·●◦▪■–—-:;,.!?=>_|~…").contains(c);
}

bool isTrailingPunctuation(QChar c)
{
    return QStringView(u")]}>\"'“”’«»,;:.!?…*–—-=|_~").contains(c);
}

// Whether a run of characters is parted here although no blank stands there: "AB-1234:15",
// "HX0182(zinc", "a;b", "@2,50".
bool isInnerBreak(const QString &text, int start, int at, int end)
{
    const QChar c = text[at];
    if (c == u';' || c == u'=' || c == u'(' || c == u'|')
        return true;
    if (c == u':' && at - start >= 4 && at + 1 < end && text[at + 1].isDigit())
        return true;
    return false;
}

// "l'ordine", "d'ici", "dell'articolo": an article before a word of its own.
bool isElision(const QString &text, int start, int at)
{
    static const QSet<QString> articles{QStringLiteral("l"),    QStringLiteral("d"),   QStringLiteral("dell"),
                                        QStringLiteral("all"),  QStringLiteral("un"),  QStringLiteral("dall"),
                                        QStringLiteral("nell"), QStringLiteral("qu"),  QStringLiteral("sull"),
                                        QStringLiteral("s"),    QStringLiteral("j"),   QStringLiteral("n"),
                                        QStringLiteral("quest")};
    const QChar c = text[at];
    return (c == u'\'' || c.unicode() == 0x2019) && at - start <= 5 && at + 1 < text.size() && text[at + 1].isLetter()
        && articles.contains(text.mid(start, at - start).toLower());
}

class Splitter
{
public:
    explicit Splitter(const QString &text) : m_text(text) {}

    void run(int start, int end)
    {
        while (start < end) {
            const int stop = nextBreak(start, end);
            add(start, stop);
            start = stop;
        }
    }
    void newLine() { m_startsLine = true; }
    void hole() { m_afterHole = true; }
    TextWords take() { return std::move(m_words); }

private:
    // Where the word ends that begins here, the sign that parts it from the next one included.
    int nextBreak(int start, int end) const
    {
        if (m_text[start] == u'@' && end - start > 1)
            return start + 1;
        for (int at = start + 1; at < end - 1; ++at) {
            if (isElision(m_text, start, at))
                return at + 1;
            if (isInnerBreak(m_text, start, at, end))
                return m_text[at] == u'(' ? at : at + 1;
        }
        return end;
    }

    void add(int start, int end)
    {
        int from = start;
        int to = end;
        while (from < to && isLeadingPunctuation(m_text[from]))
            ++from;
        while (to > from && isTrailingPunctuation(m_text[to - 1]))
            --to;
        m_before += QStringView(m_text).mid(start, from - start);
        // Letters that show nothing by themselves (marks without a letter below) leave no key.
        const QString key = from < to ? wordKey(QStringView(m_text).mid(from, to - from)) : QString();
        if (key.isEmpty()) {
            if (!m_words.empty() && !m_startsLine)
                m_words.back().after += QStringView(m_text).mid(start, end - start);
            return;
        }
        TextWord word;
        word.start = from;
        word.end = to;
        word.text = m_text.mid(from, to - from);
        word.key = key;
        word.before = m_before;
        word.after = m_text.mid(to, end - to);
        word.startsLine = m_startsLine;
        word.afterHole = m_afterHole;
        m_words.push_back(word);
        m_before.clear();
        m_startsLine = false;
        m_afterHole = false;
    }

    const QString &m_text;
    TextWords m_words;
    QString m_before;
    bool m_startsLine = true;
    bool m_afterHole = false;
};

} // namespace

QString wordKey(QStringView word)
{
    const QString folded = foldText(word);
    QString key;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key.isEmpty() ? folded : key;
}

std::vector<TextPlace> textLines(const QString &text, TextPlace range)
{
    constexpr int MostLettersOfALine = 1200;
    std::vector<TextPlace> lines;
    int start = range.start;
    while (start <= range.end) {
        int end = int(text.indexOf(u'\n', start));
        if (end < 0 || end > range.end)
            end = range.end;
        while (end - start > MostLettersOfALine) {
            int cut = start + MostLettersOfALine;
            const int last = std::min(end, cut + MostLettersOfALine); // a word without end is cut as well
            while (cut < last && !text[cut].isSpace())
                ++cut;
            if (cut >= end)
                break;
            lines.push_back({start, cut});
            start = text[cut].isSpace() ? cut + 1 : cut;
        }
        lines.push_back({start, end});
        start = end + 1;
    }
    return lines;
}

LineNumbers::LineNumbers(const QString &text)
{
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', end + 1))
        m_ends.push_back(int(end));
}

int LineNumbers::at(int place) const
{
    return int(std::lower_bound(m_ends.begin(), m_ends.end(), place) - m_ends.begin());
}

TextWords wordsOf(const QString &text, TextPlace range, const std::vector<TextPlace> &allHoles)
{
    std::vector<TextPlace> holes;
    std::copy_if(allHoles.begin(), allHoles.end(), std::back_inserter(holes), [range](TextPlace hole) {
        return hole.start < range.end && hole.end > range.start;
    });
    Splitter splitter(text);
    const int end = std::min(range.end, int(text.size()));
    const auto holeAt = [&holes](int at) -> const TextPlace * {
        for (const TextPlace &hole : holes) {
            if (at >= hole.start && at < hole.end)
                return &hole;
        }
        return nullptr;
    };
    int at = std::max(range.start, 0);
    while (at < end) {
        if (const TextPlace *hole = holeAt(at)) {
            splitter.hole();
            at = hole->end;
            continue;
        }
        if (text[at] == u'\n')
            splitter.newLine();
        if (text[at].isSpace() && !isGroupingBlank(text, at)) {
            ++at;
            continue;
        }
        int stop = at;
        while (stop < end && !holeAt(stop) && (!text[stop].isSpace() || isGroupingBlank(text, stop)))
            ++stop;
        splitter.run(at, stop);
        at = stop;
    }
    return splitter.take();
}

namespace {

// How many words from words[at] on make up a phrase of the list, the longest.
int phraseAt(const JoinedPhrases &list, const TextWords &words, int at)
{
    const QString &first = words[size_t(at)].key;
    if (first.isEmpty() || !list.firstLetters.contains(first[0]))
        return 0;
    int longest = 0;
    QString joined = first;
    for (int next = at + 1; joined.size() <= list.longest; ++next) {
        if (list.phrases.contains(joined))
            longest = next - at;
        if (next == int(words.size()))
            break;
        joined += words[size_t(next)].key;
    }
    return longest;
}

} // namespace

int PhraseBook::matchAt(const QString &list, const TextWords &words, int at) const
{
    return at < 0 || at >= int(words.size()) ? 0 : phraseAt(m_lists.list(list), words, at);
}

std::optional<PhraseBook::Hit> PhraseBook::find(const QString &list, const TextWords &words, int from,
                                                int to) const
{
    const JoinedPhrases &known = m_lists.list(list);
    const int end = to < 0 ? int(words.size()) : to;
    for (int i = std::max(from, 0); i < std::min(end, int(words.size())); ++i) {
        const int count = phraseAt(known, words, i);
        if (count > 0 && i + count <= end)
            return Hit{i, i + count};
    }
    return std::nullopt;
}

const std::vector<Lexicon::LabelHit> &PhraseBook::labelsOf(const QString &text) const
{
    constexpr qsizetype Most = 20000;
    constexpr qsizetype LongestLabel = 45;
    static const std::vector<Lexicon::LabelHit> none;
    const bool figures = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (figures || text.size() > LongestLabel)
        return none; // no label is written so
    const auto found = m_labels.constFind(text);
    if (found != m_labels.constEnd())
        return *found;
    if (m_labels.size() > Most)
        m_labels.clear();
    return *m_labels.insert(text, m_lexicon.labelsOf(text));
}

bool PhraseBook::has(const QString &list, const QString &text) const
{
    return has(list, wordsOf(text, {0, int(text.size())}));
}

} // namespace intray
