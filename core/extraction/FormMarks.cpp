// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/FormMarks.h"

#include <QRegularExpression>

#include <cmath>
#include <set>

namespace intray {

namespace {

struct At
{
    size_t row = 0, phrase = 0;
};

bool isMark(const Phrase &phrase)
{
    static const QRegularExpression form(QStringLiteral("^(?:[-–—=»>→]|\\.{2,}|…+)$"));
    return phrase.words.size() == 1 && form.match(phrase.words.front().text).hasMatch();
}

bool isLabel(const QString &text, const Lexicon &lexicon)
{
    const auto hits = lexicon.labelsOf(text);
    return !hits.empty() && hits.front().weight >= 0.3;
}

} // namespace

void attachMarks(PageText &page, const Lexicon &lexicon)
{
    std::vector<At> marks;
    for (size_t r = 0; r < page.rows.size(); ++r) {
        const std::vector<Phrase> &phrases = page.rows[r].phrases;
        for (size_t p = 1; p + 1 < phrases.size(); ++p) {
            if (isMark(phrases[p]))
                marks.push_back({r, p});
        }
    }
    const auto boxAt = [&](const At &at) -> const Box & { return page.rows[at.row].phrases[at.phrase].box; };
    std::vector<At> columns; // those that stand below another
    for (size_t i = 0; i < marks.size(); ++i) {
        constexpr size_t Near = 8; // marks
        for (size_t k = i > Near ? i - Near : 0; k < std::min(marks.size(), i + Near); ++k) {
            if (marks[k].row != marks[i].row && std::abs(boxAt(marks[k]).left - boxAt(marks[i]).left) < 2) {
                columns.push_back(marks[i]);
                break;
            }
        }
    }
    // From the right, for those before to keep their place.
    for (auto at = columns.rbegin(); at != columns.rend(); ++at) {
        std::vector<Phrase> &phrases = page.rows[at->row].phrases;
        Phrase &label = phrases[at->phrase - 1];
        if (!isLabel(label.text(), lexicon))
            continue;
        if (!label.words.back().text.endsWith(u':'))
            label.words.back().text += u':';
        phrases.erase(phrases.begin() + std::ptrdiff_t(at->phrase));
    }
}

namespace {

constexpr qsizetype LongestWord = 200; // longer ones are looked at by nobody

// Where dots and a colon begin that end a word, or are all of it; its size without any.
qsizetype leaderIn(const QString &word)
{
    static const QRegularExpression leader(QStringLiteral("(?:\\.|…|·)+:?$|^:$"));
    if (word.isEmpty() || word.size() > LongestWord || !QStringLiteral(".…·:").contains(word.back()))
        return word.size();
    const qsizetype at = word.indexOf(leader);
    return at < 0 ? word.size() : at;
}

// The first word behind a leader that begins in this word; `from` itself when none does.
size_t leaderEnd(const std::vector<LaidWord> &words, size_t from, bool &hasColon)
{
    constexpr qsizetype FewestDots = 3;
    qsizetype dots = 0;
    size_t end = from;
    for (; end < words.size() && !hasColon; ++end) {
        const QString &text = words[end].text;
        const qsizetype at = leaderIn(text);
        if (at == text.size() || (at > 0 && end > from))
            break;
        hasColon = text.endsWith(u':');
        for (const QChar c : text.mid(at))
            dots += c == u'…' ? FewestDots : c != u':';
    }
    const bool isLeader = dots >= FewestDots || (hasColon && dots > 1);
    hasColon = hasColon && isLeader;
    return isLeader ? end : from;
}

// "Date.......24.02.2026" without blanks: the label, the dots and the value as words of their own.
void appendParts(std::vector<LaidWord> &words, const LaidWord &word)
{
    static const QRegularExpression glued(QStringLiteral("^(.*\\p{L}\\)?)((?:\\.|·){3,}:?|…+:?)([^.:…·].*)$"));
    const bool hasDots = word.text.contains(QStringLiteral("...")) || word.text.contains(u'…')
        || word.text.contains(QStringLiteral("···"));
    const QRegularExpressionMatch match =
        hasDots && word.text.size() <= LongestWord ? glued.match(word.text) : QRegularExpressionMatch();
    if (!match.hasMatch()) {
        words.push_back(word);
        return;
    }
    for (int group = 1; group <= 3; ++group) {
        LaidWord part = word;
        part.text = match.captured(group);
        const double width = word.box.width() / double(word.text.size());
        part.box.left = word.box.left + width * double(match.capturedStart(group));
        part.box.right = word.box.left + width * double(match.capturedEnd(group));
        words.push_back(part);
    }
}

void cutLeaders(TextRow &row, const Lexicon &lexicon)
{
    constexpr size_t MostWords = 200;
    if (row.words().size() > MostWords)
        return;
    std::vector<LaidWord> words;
    std::set<size_t> starts; // of phrases
    for (const Phrase &phrase : row.phrases) {
        starts.insert(words.size());
        for (const LaidWord &word : phrase.words)
            appendParts(words, word);
    }
    std::vector<Phrase> parts;
    bool isNew = false, isCut = false;
    for (size_t i = 0; i < words.size();) {
        bool hasColon = false;
        const size_t end = leaderEnd(words, i, hasColon);
        const bool isLeader = end > i && (hasColon || end < words.size());
        LaidWord word = words[i];
        if (isLeader)
            word.text.truncate(leaderIn(word.text));
        if (!word.text.isEmpty()) {
            if (parts.empty() || isNew || starts.contains(i))
                parts.emplace_back();
            parts.back().words.push_back(word);
        }
        isNew = isLeader;
        isCut = isCut || isLeader;
        if (isLeader && !parts.empty() && (hasColon || isLabel(joined(parts.back().words), lexicon)))
            parts.back().words.back().text += u':';
        i = isLeader ? end : i + 1;
    }
    if (!isCut || parts.empty())
        return;
    for (Phrase &part : parts)
        part.box = boxOf(part.words);
    row.phrases = std::move(parts);
}

} // namespace

void cutLeaders(PageText &page, const Lexicon &lexicon)
{
    for (TextRow &row : page.rows)
        cutLeaders(row, lexicon);
}

void dropFieldNumbers(PageText &page, const std::vector<bool> &skip, const Lexicon &lexicon)
{
    static const QRegularExpression count(QStringLiteral("^\\(?([1-9]\\d?)[.)]?$"));
    constexpr size_t FewestFields = 3, LongestLabel = 6;
    std::vector<At> fields;
    int last = 0;
    for (size_t r = 0; r < page.rows.size() && r < skip.size(); ++r) {
        for (size_t p = 0; !skip[r] && p < page.rows[r].phrases.size(); ++p) {
            const Phrase &phrase = page.rows[r].phrases[p];
            const auto match = count.match(phrase.words.front().text);
            if (!match.hasMatch() || phrase.words.size() < 2 || phrase.words.size() > LongestLabel)
                continue;
            const int number = match.captured(1).toInt();
            const QString rest = joined({phrase.words.begin() + 1, phrase.words.end()});
            if (number <= last || number > last + 3 || !isLabel(rest, lexicon))
                continue;
            last = number;
            fields.push_back({r, p});
        }
    }
    if (fields.size() < FewestFields)
        return;
    for (const At &at : fields) {
        Phrase &phrase = page.rows[at.row].phrases[at.phrase];
        phrase.words.erase(phrase.words.begin());
        phrase.box = boxOf(phrase.words);
    }
}

} // namespace intray
