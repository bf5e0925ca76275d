// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/LabelSearch.h"

#include <QRegularExpression>

#include <numeric>

namespace intray {

QString labelKey(const std::vector<LabelWord> &words, size_t count)
{
    QString text;
    for (size_t i = 0; i < count; ++i)
        text += (i ? QStringLiteral(" ") : QString()) + words[i].text;
    return text;
}

QString withoutBrackets(QStringView text)
{
    QString plain;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'(' || c == u'[')
            ++depth;
        else if ((c == u')' || c == u']') && depth > 0)
            --depth;
        else if (depth == 0)
            plain += c;
    }
    return plain.trimmed();
}

namespace {

using Hits = std::vector<Lexicon::LabelHit>;

void sortBest(Hits &hits)
{
    std::stable_sort(hits.begin(), hits.end(), [](const auto &a, const auto &b) {
        return a.end != b.end ? a.end > b.end : a.weight > b.weight;
    });
}

// One hit for each label, the surest.
void addHits(Hits &hits, const std::vector<LexiconContent::LabelEntry> *entries, double factor, int words,
             int end)
{
    if (!entries)
        return;
    for (const LexiconContent::LabelEntry &entry : *entries) {
        const auto same = std::find_if(hits.begin(), hits.end(), [&](const auto &hit) {
            return hit.label == entry.label && hit.end == end;
        });
        const double weight = entry.weight * factor;
        if (same == hits.end())
            hits.push_back({entry.label, entry.language, weight, words, end});
        else if (same->weight < weight)
            *same = {entry.label, entry.language, weight, words, end};
    }
}

bool isCurrencyWord(const QString &word)
{
    static const QSet<QString> words = {
        QStringLiteral("eur"), QStringLiteral("euro"), QStringLiteral("usd"), QStringLiteral("gbp"),
        QStringLiteral("chf"), QStringLiteral("sfr"),  QStringLiteral("dkk"), QStringLiteral("sek"),
        QStringLiteral("nok"), QStringLiteral("pln"),  QStringLiteral("czk"), QStringLiteral("huf"),
        QStringLiteral("cad"), QStringLiteral("aud"),  QStringLiteral("jpy"), QStringLiteral("cny"),
        QStringLiteral("euros")};
    return words.contains(word);
}

// The lists are folded, so "ü" is "u"; "Waehrung" is another spelling of the same word.
QString withoutUmlautSpelling(QStringView text)
{
    QString plain = text.toString().toLower();
    plain.replace(QLatin1String("ae"), QLatin1String("a"));
    plain.replace(QLatin1String("oe"), QLatin1String("o"));
    return plain.replace(QLatin1String("ue"), QLatin1String("u"));
}

// Letters exchanged, lost or added between two words, by Levenshtein; more than `most` is told as most + 1.
int editDistance(QStringView a, QStringView b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        int least = row[0];
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int changed = diagonal + (a[i] != b[j] ? 1 : 0);
            diagonal = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({changed, diagonal + 1, row[size_t(j)] + 1});
            least = std::min(least, row[size_t(j) + 1]);
        }
        if (least > most)
            return most + 1;
    }
    return row.back();
}

int wordCount(QStringView text)
{
    int count = 0;
    bool isInWord = false;
    for (const QChar c : text) {
        count += !isInWord && !c.isSpace() ? 1 : 0;
        isInWord = !c.isSpace();
    }
    return count;
}

Hits lookUp(const LexiconContent &content, QStringView text, double factor)
{
    Hits hits;
    const int end = int(text.size());
    for (const CamelCase camelCase : {CamelCase::Keep, CamelCase::Split}) {
        std::vector<LabelWord> words = labelWords(text, camelCase, content.longestLabel + 4);
        if (words.empty() || int(words.size()) > content.longestLabel + 3)
            continue;
        addHits(hits, content.labelEntries(labelKey(words, words.size())), factor, wordCount(text), end);
        if (!hits.empty())
            break;
        const size_t before = words.size();
        std::erase_if(words, [](const LabelWord &word) { return isCurrencyWord(word.text); });
        if (words.size() < before && !words.empty()) {
            if (words.back().text == QLatin1String("in") && words.size() > 1)
                words.pop_back();
            addHits(hits, content.labelEntries(labelKey(words, words.size())), factor * 0.98,
                    wordCount(text), end);
            // "Currency EUR": there it is the value.
            std::erase_if(hits, [](const Lexicon::LabelHit &hit) { return hit.label == Label::Currency; });
        }
        if (!hits.empty())
            break;
    }
    return hits;
}

// "Menge / Quantity": the labels that all parts share, each as surely as the part says that names it best.
Hits sharedLabels(const LexiconContent &content, const QStringList &parts, int end)
{
    Hits shared;
    for (const QString &part : parts) {
        const Hits own = lookUp(content, part, 0.97);
        if (own.empty())
            return {};
        if (shared.empty()) {
            shared = own;
            continue;
        }
        std::erase_if(shared, [&](const Lexicon::LabelHit &hit) {
            return std::none_of(own.begin(), own.end(),
                                [&](const auto &other) { return other.label == hit.label; });
        });
        if (shared.empty())
            return {};
        for (Lexicon::LabelHit &hit : shared) {
            for (const Lexicon::LabelHit &other : own) {
                if (other.label == hit.label)
                    hit.weight = std::max(hit.weight, other.weight);
            }
        }
    }
    for (Lexicon::LabelHit &hit : shared)
        hit.end = end;
    return shared;
}

} // namespace

std::vector<Lexicon::LabelHit> wholeLabels(const LexiconContent &content, QStringView text)
{
    Hits hits = lookUp(content, text, 1);
    if (hits.empty()) {
        if (const QString plain = withoutUmlautSpelling(text); plain.size() < text.size())
            hits = lookUp(content, plain, 0.98);
        for (Lexicon::LabelHit &hit : hits)
            hit.end = int(text.size());
    }
    if (hits.empty() && (text.contains(u'(') || text.contains(u'['))) {
        const QString plain = withoutBrackets(text);
        if (!plain.isEmpty() && plain.size() < text.trimmed().size()) {
            hits = lookUp(content, plain, 0.97);
            for (Lexicon::LabelHit &hit : hits)
                hit.end = int(text.size());
        }
    }
    const auto isParting = [](QChar c) {
        return c == u'/' || c == u'|' || c == u'\n' || c == u'-' || c == u'–';
    };
    if (hits.empty() && std::any_of(text.begin(), text.end(), isParting)) {
        static const QRegularExpression parting(QStringLiteral("\\s*[/|\\n]\\s*|\\s+[-–]\\s+"));
        const QStringList parts = text.toString().split(parting, Qt::SkipEmptyParts);
        if (parts.size() > 1)
            hits = sharedLabels(content, parts, int(text.size()));
    }
    sortBest(hits);
    return hits;
}

std::vector<Lexicon::LabelHit> startLabels(const LexiconContent &content, QStringView text)
{
    Hits hits;
    for (const CamelCase camelCase : {CamelCase::Keep, CamelCase::Split}) {
        const std::vector<LabelWord> words = labelWords(text, camelCase, content.longestLabel + 6);
        if (words.empty() || !content.firstWords.contains(words.front().text))
            continue;
        for (size_t count = std::min(words.size(), size_t(content.longestLabel)); count > 0; --count) {
            // A label never ends inside a word ("Bestellnummer" is not "Bestell").
            if (count < words.size() && words[count].start < words[count - 1].end)
                continue;
            qsizetype end = words[count - 1].end;
            while (end < text.size() && (text[end] == u'.' || text[end] == u':' || text[end] == u'°'))
                ++end;
            addHits(hits, content.labelEntries(labelKey(words, count)), 1, wordCount(text.left(end)),
                    int(end));
        }
        if (!hits.empty())
            break;
    }
    sortBest(hits);
    return hits;
}

std::optional<Lexicon::LabelHit> cutOffLabel(const LexiconContent &content, QStringView text)
{
    const std::vector<LabelWord> words = labelWords(text, CamelCase::Keep, content.longestLabel);
    const QString begin = labelKey(words, words.size());
    if (begin.size() < 8)
        return std::nullopt;
    std::optional<Lexicon::LabelHit> only;
    for (auto it = content.labels.cbegin(); it != content.labels.cend(); ++it) {
        if (!it.key().startsWith(begin) || it.value().empty())
            continue;
        const auto best = std::max_element(it.value().begin(), it.value().end(),
                                           [](const auto &a, const auto &b) { return a.weight < b.weight; });
        if (only && only->label != best->label)
            return std::nullopt;
        if (!only || best->weight > only->weight)
            only = Lexicon::LabelHit{best->label, best->language, 0.95 * best->weight, wordCount(text)};
    }
    return only;
}

std::optional<QString> misreadLabel(const LexiconContent &content, QStringView text)
{
    const std::vector<LabelWord> words = labelWords(text, CamelCase::Keep, content.longestLabel + 4);
    QString wanted = labelKey(words, words.size());
    wanted.remove(u' ');
    const auto size = int(wanted.size());
    const int allowed = size < 6 ? 0 : size < 10 ? 1 : size < 16 ? 2 : 3;
    if (allowed == 0)
        return std::nullopt;
    int least = allowed + 1;
    QString nearest;
    std::optional<Label> meaning;
    bool isClear = true;
    for (auto it = content.labels.cbegin(); it != content.labels.cend(); ++it) {
        if (it.value().empty() || std::abs(it.key().size() - size) > 2 * allowed + 3)
            continue;
        QString label = it.key();
        label.remove(u' ');
        const int distance = editDistance(label, wanted, least);
        const auto best = std::max_element(it.value().begin(), it.value().end(),
                                           [](const auto &a, const auto &b) { return a.weight < b.weight; });
        if (distance > least || distance > allowed)
            continue;
        if (distance < least)
            isClear = true;
        else if (meaning != best->label)
            isClear = false;
        if (distance < least || it.key() < nearest)
            nearest = it.key();
        least = distance;
        meaning = best->label;
    }
    return least <= allowed && isClear ? std::optional(nearest) : std::nullopt;
}

} // namespace intray
