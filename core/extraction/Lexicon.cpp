// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/Lexicon.h"

#include "core/base/TextFold.h"
#include "core/extraction/LabelMemo.h"
#include "core/extraction/LabelNames.h"
#include "core/extraction/LabelSearch.h"

#include <QDir>
#include <QFile>

#include <atomic>
#include <map>
#include <mutex>

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

struct Tables
{
    std::mutex mutex;
    std::map<std::type_index, std::shared_ptr<const void>> made;
};

} // namespace

struct Lexicon::Content : LexiconContent
{
    const quint64 number = nextNumber(); // by which memos know it
    QHash<QString, std::vector<Taught>> taught; // by labelWords joined with blanks
    std::shared_ptr<Tables> tables = std::make_shared<Tables>();
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

std::vector<Lexicon::LabelHit> Lexicon::labelsOf(QStringView text) const
{
    LabelMemo &memo = LabelMemo::of(m_content->number);
    if (const LabelMemo::Hits *known = memo.find(LabelMemo::Question::Whole, text))
        return *known;
    const LabelMemo::Hits hits = wholeLabels(*m_content, text);
    memo.keep(LabelMemo::Question::Whole, text, hits);
    return hits;
}

std::vector<Lexicon::LabelHit> Lexicon::labelsAtStart(QStringView text) const
{
    LabelMemo &memo = LabelMemo::of(m_content->number);
    if (const LabelMemo::Hits *known = memo.find(LabelMemo::Question::AtStart, text))
        return *known;
    const LabelMemo::Hits hits = startLabels(*m_content, text);
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
    content.tables = m_content->tables;
    for (const Taught &label : taught) {
        const std::vector<LabelWord> words = labelWords(label.written, CamelCase::Keep, MostWords + 1);
        const auto isRival = [&](Label other) {
            return isLineColumn(label.label) ? isLineColumn(other) : isHeaderLabel(other);
        };
        const QString key = labelKey(words, words.size());
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
        const auto found = m_content->taught.constFind(labelKey(words, words.size()));
        if (found == m_content->taught.cend())
            continue;
        for (const Taught &known : *found) {
            if (known.label == label)
                return &known;
        }
    }
    return nullptr;
}

const Lexicon::Taught *Lexicon::taughtHeader(QStringView text) const
{
    if (m_content->taught.isEmpty())
        return nullptr;
    const std::vector<LabelWord> words = labelWords(text, CamelCase::Keep, m_content->longestLabel + 1);
    const auto found = m_content->taught.constFind(labelKey(words, words.size()));
    if (found == m_content->taught.cend())
        return nullptr;
    const auto header = std::find_if(found->begin(), found->end(),
                                     [](const Taught &known) { return isHeaderLabel(known.label); });
    return header == found->end() ? nullptr : &*header;
}

bool Lexicon::isTaught() const
{
    return !m_content->taught.isEmpty();
}

std::optional<Lexicon::LabelHit> Lexicon::labelCutOff(QStringView text) const
{
    return cutOffLabel(*m_content, text);
}

std::optional<QString> Lexicon::misreadLabel(QStringView text) const
{
    return intray::misreadLabel(*m_content, text);
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

QStringList Lexicon::phraseKeys() const
{
    return m_content->phrases.keys();
}

const void *Lexicon::tableOf(std::type_index type, const std::function<std::shared_ptr<const void>()> &make) const
{
    const std::lock_guard lock(m_content->tables->mutex);
    std::shared_ptr<const void> &table = m_content->tables->made[type];
    if (!table)
        table = make();
    return table.get();
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
