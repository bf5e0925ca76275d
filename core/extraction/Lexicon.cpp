// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/Lexicon.h"

#include "core/base/TextFold.h"
#include "core/extraction/LabelMemo.h"
#include "core/extraction/LabelNames.h"
#include "core/extraction/LabelWords.h"
#include "core/extraction/LexiconFile.h"

#include <QDir>

#include <QFile>

#include <atomic>
#include <numeric>

// Resources of a static library are registered by hand, outside any namespace.
static void registerLexiconResource()
{
    Q_INIT_RESOURCE(lexicon);
}

namespace intray {

namespace {

quint64 nextNumber()
{
    static std::atomic<quint64> number{0};
    return ++number;
}

} // namespace

struct Lexicon::Content : LexiconContent
{
    const quint64 number = nextNumber(); // by which memos know it
    QHash<QString, std::vector<Taught>> taught; // by labelWords joined with blanks
};

Lexicon::Lexicon() : m_content(std::make_unique<Content>()) {}
Lexicon::~Lexicon() = default;

Result<std::shared_ptr<const Lexicon>> Lexicon::load(const QString &folder)
{
    const std::shared_ptr<Lexicon> lexicon(new Lexicon);
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return failure(QStringLiteral("The folder of word lists holds no file."), folder);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            return failure(QStringLiteral("The word list %1 cannot be opened.").arg(name),
                           file.errorString());
        if (Result<> read = lexicon->m_content->add(file.readAll(), name); !read)
            return tl::unexpected(read.error());
    }
    return std::shared_ptr<const Lexicon>(lexicon);
}

std::shared_ptr<const Lexicon> Lexicon::builtIn()
{
    static const std::shared_ptr<const Lexicon> lexicon = [] {
        registerLexiconResource();
        const auto loaded = load(QStringLiteral(":/lexicon"));
        if (!loaded)
            qFatal("%s %s", qPrintable(loaded.error().message), qPrintable(loaded.error().detail));
        return *loaded;
    }();
    return lexicon;
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

// What a label leaves when currency, bracketed remarks and the like around it are dropped.
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

QString joined(const std::vector<LabelWord> &words, size_t count)
{
    QString text;
    for (size_t i = 0; i < count; ++i)
        text += (i ? QStringLiteral(" ") : QString()) + words[i].text;
    return text;
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
        addHits(hits, content.labelEntries(joined(words, words.size())), factor, wordCount(text), end);
        if (!hits.empty())
            break;
        const size_t before = words.size();
        std::erase_if(words, [](const LabelWord &word) { return isCurrencyWord(word.text); });
        if (words.size() < before && !words.empty()) {
            if (words.back().text == QLatin1String("in") && words.size() > 1)
                words.pop_back();
            addHits(hits, content.labelEntries(joined(words, words.size())), factor * 0.98,
                    wordCount(text), end);
        }
        if (!hits.empty())
            break;
    }
    return hits;
}

// "Menge / Quantity": the labels that all parts share.
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
    }
    for (Lexicon::LabelHit &hit : shared)
        hit.end = end;
    return shared;
}

} // namespace

namespace {

Hits findWhole(const LexiconContent &content, QStringView text)
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

Hits findAtStart(const LexiconContent &content, QStringView text)
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
            addHits(hits, content.labelEntries(joined(words, count)), 1, wordCount(text.left(end)),
                    int(end));
        }
        if (!hits.empty())
            break;
    }
    sortBest(hits);
    return hits;
}

} // namespace

std::vector<Lexicon::LabelHit> Lexicon::labelsOf(QStringView text) const
{
    LabelMemo &memo = LabelMemo::of(m_content->number);
    if (const Hits *known = memo.find(LabelMemo::Question::Whole, text))
        return *known;
    Hits hits = findWhole(*m_content, text);
    memo.keep(LabelMemo::Question::Whole, text, hits);
    return hits;
}

std::vector<Lexicon::LabelHit> Lexicon::labelsAtStart(QStringView text) const
{
    LabelMemo &memo = LabelMemo::of(m_content->number);
    if (const Hits *known = memo.find(LabelMemo::Question::AtStart, text))
        return *known;
    Hits hits = findAtStart(*m_content, text);
    memo.keep(LabelMemo::Question::AtStart, text, hits);
    return hits;
}

std::shared_ptr<const Lexicon> Lexicon::with(const std::vector<Taught> &taught) const
{
    // A label longer than this was typed by somebody, and would make every look-up slow.
    constexpr size_t MostWords = 8;
    const std::shared_ptr<Lexicon> lexicon(new Lexicon);
    Content &content = *lexicon->m_content;
    static_cast<LexiconContent &>(content) = *m_content;
    for (const Taught &label : taught) {
        const std::vector<LabelWord> words = labelWords(label.written, CamelCase::Keep, MostWords + 1);
        const auto isRival = [&](Label other) {
            return isLineColumn(label.label) ? isLineColumn(other) : isHeaderLabel(other);
        };
        const QString key = joined(words, words.size());
        std::vector<Taught> &known = content.taught[key];
        const bool isSaid = std::any_of(known.begin(), known.end(),
                                        [&](const Taught &other) { return isRival(other.label); });
        if (words.empty() || words.size() > MostWords || isSaid)
            continue;
        known.push_back(label);
        std::vector<LexiconContent::LabelEntry> &entries = content.labels[key];
        std::erase_if(entries, [&](const auto &entry) { return isRival(entry.label); });
        entries.push_back({label.label, {}, TaughtWeight});
        content.firstWords.insert(words.front().text);
        content.longestLabel = std::max(content.longestLabel, int(words.size()));
    }
    return lexicon;
}

const Lexicon::Taught *Lexicon::taught(QStringView text, Label label) const
{
    if (m_content->taught.isEmpty())
        return nullptr;
    for (const QString &form : {text.toString(), withoutBrackets(text)}) {
        const std::vector<LabelWord> words = labelWords(form, CamelCase::Keep, m_content->longestLabel + 1);
        const auto found = m_content->taught.constFind(joined(words, words.size()));
        if (found == m_content->taught.cend())
            continue;
        for (const Taught &known : *found) {
            if (known.label == label)
                return &known;
        }
    }
    return nullptr;
}

std::optional<Lexicon::LabelHit> Lexicon::labelCutOff(QStringView text) const
{
    const std::vector<LabelWord> words = labelWords(text, CamelCase::Keep, m_content->longestLabel);
    const QString begin = joined(words, words.size());
    if (begin.size() < 8)
        return std::nullopt;
    std::optional<LabelHit> only;
    for (auto it = m_content->labels.cbegin(); it != m_content->labels.cend(); ++it) {
        if (!it.key().startsWith(begin) || it.value().empty())
            continue;
        const auto best = std::max_element(it.value().begin(), it.value().end(),
                                           [](const auto &a, const auto &b) { return a.weight < b.weight; });
        if (only && only->label != best->label)
            return std::nullopt;
        if (!only || best->weight > only->weight)
            only = LabelHit{best->label, best->language, 0.95 * best->weight, wordCount(text)};
    }
    return only;
}

std::optional<QString> Lexicon::misreadLabel(QStringView text) const
{
    const std::vector<LabelWord> words = labelWords(text, CamelCase::Keep, m_content->longestLabel + 4);
    QString wanted = joined(words, words.size());
    wanted.remove(u' ');
    const auto size = int(wanted.size());
    const int allowed = size < 6 ? 0 : size < 10 ? 1 : size < 16 ? 2 : 3;
    if (allowed == 0)
        return std::nullopt;
    int least = allowed + 1;
    QString nearest;
    std::optional<Label> meaning;
    bool isClear = true;
    for (auto it = m_content->labels.cbegin(); it != m_content->labels.cend(); ++it) {
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

std::optional<int> Lexicon::month(QStringView word) const
{
    const QString folded = phraseWords(word).join(u' ');
    const auto found = m_content->months.constFind(folded);
    return found == m_content->months.cend() ? std::nullopt : std::optional<int>(*found);
}

const QStringList &Lexicon::phrases(const QString &key) const
{
    static const QStringList none;
    const auto found = m_content->phrases.constFind(key);
    return found == m_content->phrases.cend() ? none : found->list;
}

std::optional<QString> Lexicon::phraseIn(const QString &key, QStringView text) const
{
    const auto found = m_content->phrases.constFind(key);
    if (found == m_content->phrases.cend())
        return std::nullopt;
    const QStringList words = phraseWords(text);
    QString best;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto range = found->byFirstWord.equal_range(words[i]);
        for (auto it = range.first; it != range.second; ++it) {
            const QStringList &phrase = it.value();
            if (i + phrase.size() > words.size())
                continue;
            if (std::equal(phrase.begin(), phrase.end(), words.begin() + i)) {
                const QString joinedPhrase = phrase.join(u' ');
                if (joinedPhrase.size() > best.size())
                    best = joinedPhrase;
            }
        }
    }
    return best.isEmpty() ? std::nullopt : std::optional<QString>(best);
}

std::optional<QString> Lexicon::unitCode(QStringView written) const
{
    QString folded = foldText(written);
    for (int attempt = 0; attempt < 3; ++attempt) {
        const auto found = m_content->units.constFind(folded);
        if (found != m_content->units.cend())
            return *found;
        if (attempt == 0 && folded.endsWith(u'.'))
            folded.chop(1);
        else
            folded.remove(u'.').remove(u' ');
    }
    return std::nullopt;
}

QString Lexicon::languageOf(QStringView text) const
{
    QHash<QString, double> votes;
    double total = 0;
    const QStringList words = phraseWords(text);
    for (const QString &word : words) {
        const auto found = m_content->wordLanguages.constFind(word);
        if (found == m_content->wordLanguages.cend() || found->size() > 3)
            continue;
        for (const QString &language : *found)
            votes[language] += 1.0 / double(found->size());
        total += 1;
    }
    QString best;
    double first = 0, second = 0;
    for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
        if (it.value() > first) {
            second = first;
            first = it.value();
            best = it.key();
        } else {
            second = std::max(second, it.value());
        }
    }
    return first >= 1.5 && first > second * 1.15 ? best : QString();
}

} // namespace intray
