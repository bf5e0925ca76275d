// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/LexiconFile.h"

#include "core/base/TextFold.h"
#include "core/extraction/LabelWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace intray {

namespace {

// German words are also written without their dots: "Stueck" for "Stück".
QString withoutUmlauts(QString text)
{
    return text.replace(u'ä', QLatin1String("ae")).replace(u'ö', QLatin1String("oe")).replace(
        u'ü', QLatin1String("ue"));
}

} // namespace

const std::vector<LexiconContent::LabelEntry> *LexiconContent::labelEntries(const QString &words) const
{
    const auto found = labels.constFind(words);
    return found == labels.cend() ? nullptr : &*found;
}

Result<> LexiconContent::add(const QByteArray &json, const QString &fileName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        const auto line = json.left(error.offset).count('\n') + 1;
        return failure(QStringLiteral("The word list %1 is broken in line %2: %3.")
                           .arg(fileName, QString::number(line), error.errorString()));
    }
    const QJsonObject object = document.object();
    const QString language = object.value(QLatin1String("language")).toString();
    if (Result<> read = addLabels(object.value(QLatin1String("labels")).toObject(), language, fileName);
        !read)
        return read;
    const QJsonArray monthNames = object.value(QLatin1String("months")).toArray();
    for (int i = 0; i < monthNames.size(); ++i) {
        const QJsonArray spellings = monthNames[i].toArray();
        for (const QJsonValue &name : spellings)
            months.insert(phraseWords(name.toString()).join(u' '), i + 1);
    }
    const QJsonObject unitWords = object.value(QLatin1String("units")).toObject();
    for (auto it = unitWords.begin(); it != unitWords.end(); ++it) {
        const QJsonArray spellings = it.value().toArray();
        for (const QJsonValue &value : spellings) {
            for (const QString &spelling : {value.toString(), withoutUmlauts(value.toString())}) {
                QString folded = foldText(spelling);
                if (!units.contains(folded))
                    units.insert(folded, it.key());
                folded.remove(u'.').remove(u' ');
                if (!units.contains(folded))
                    units.insert(folded, it.key());
            }
        }
    }
    addPhrases(object.value(QLatin1String("phrases")).toObject());
    const QJsonArray stops = object.value(QLatin1String("stop")).toArray();
    for (const QJsonValue &word : stops)
        noteWords(phraseWords(word.toString()), language);
    return {};
}

Result<> LexiconContent::addLabels(const QJsonObject &object, const QString &language,
                                   const QString &fileName)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const std::optional<Label> label = labelFromKey(it.key());
        if (!label)
            return failure(QStringLiteral("The word list %1 names an unknown label: %2.")
                               .arg(fileName, it.key()));
        const QJsonArray entries = it.value().toArray();
        for (const QJsonValue &value : entries) {
            QString words = value.toString();
            double weight = 1;
            if (const qsizetype at = words.indexOf(QLatin1String(" @")); at > 0) {
                weight = words.mid(at + 2).toDouble();
                words.truncate(at);
            }
            addLabel(*label, words, language, weight);
            if (const QString plain = withoutUmlauts(words); plain != words)
                addLabel(*label, plain, language, weight);
            // What announces the delivery date of an order heads the column of the lines' own dates too.
            if (*label == Label::RequestedDate)
                addLabel(Label::LineDate, words, language, weight * 0.97);
        }
    }
    return {};
}

void LexiconContent::addLabel(Label label, const QString &words, const QString &language, double weight)
{
    const std::vector<LabelWord> parts = labelWords(words, CamelCase::Keep, 20);
    if (parts.empty())
        return;
    QString key;
    for (const LabelWord &part : parts)
        key += (key.isEmpty() ? QString() : QStringLiteral(" ")) + part.text;
    firstWords.insert(parts.front().text);
    longestLabel = std::max(longestLabel, int(parts.size()));
    std::vector<LabelEntry> &entries = labels[key];
    const auto same = std::find_if(entries.begin(), entries.end(),
                                   [&](const LabelEntry &entry) { return entry.label == label; });
    if (same == entries.end())
        entries.push_back({label, language, weight});
    else if (same->weight < weight)
        *same = {label, language, weight};
    noteWords(phraseWords(words), language);
}

void LexiconContent::addPhrases(const QJsonObject &object)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        Phrases &known = phrases[it.key()];
        const QJsonArray entries = it.value().toArray();
        for (const QJsonValue &value : entries) {
            for (const QString &spelling : {value.toString(), withoutUmlauts(value.toString())}) {
                const QStringList words = phraseWords(spelling);
                const QString joinedWords = words.join(u' ');
                if (words.isEmpty() || known.list.contains(joinedWords))
                    continue;
                known.list += joinedWords;
                known.byFirstWord.insert(words.first(), words);
            }
        }
    }
}

void LexiconContent::noteWords(const QStringList &words, const QString &language)
{
    if (language.isEmpty())
        return;
    for (const QString &word : words) {
        QStringList &languages = wordLanguages[word];
        if (!languages.contains(language))
            languages += language;
    }
}

} // namespace intray
