// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/UnitWords.h"

#include "core/masterdata/CatalogIndex.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Resources of a static library are registered by hand, outside any namespace.
static void registerLexicon()
{
    Q_INIT_RESOURCE(lexicon);
}

namespace intray {

namespace {

// Word -> language -> code. The lexicon's own reader belongs to extraction, which matching does not
// know; the lists are the same.
using UnitWords = QHash<QString, QMap<QString, QString>>;

void addWords(UnitWords &words, const QJsonObject &file)
{
    const QString language = file.value(QLatin1String("language")).toString();
    const QJsonObject units = file.value(QLatin1String("units")).toObject();
    for (auto it = units.begin(); it != units.end(); ++it) {
        const QJsonArray spellings = it.value().toArray();
        for (const QJsonValue &spelling : spellings)
            words[unitKey(spelling.toString())].insert(language, it.key());
    }
}

const UnitWords &unitWords()
{
    static const UnitWords words = [] {
        registerLexicon();
        UnitWords read;
        const QDir folder(QStringLiteral(":/lexicon"));
        for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                addWords(read, QJsonDocument::fromJson(file.readAll()).object());
        }
        return read;
    }();
    return words;
}

} // namespace

std::optional<QString> unitCodeOfWord(const QString &key, const QString &language)
{
    const auto found = unitWords().constFind(key);
    if (key.isEmpty() || found == unitWords().cend())
        return std::nullopt;
    if (const QString own = found->value(language); !language.isEmpty() && !own.isEmpty())
        return own;
    // Two letters are a code of some standard as well: ST is a sheet, a set or a piece.
    if (key.size() < 3)
        return std::nullopt;
    const QString first = found->first();
    const bool isClear = std::all_of(found->begin(), found->end(),
                                     [&](const QString &code) { return code == first; });
    return isClear ? std::optional(first) : std::nullopt;
}

bool isFormOf(const QString &key, const QString &otherKey)
{
    const QString &shorter = key.size() <= otherKey.size() ? key : otherKey;
    const QString &longer = key.size() <= otherKey.size() ? otherKey : key;
    if (shorter.size() < 4)
        return false;
    // An ending is exchanged ("scatola", "scatole") or added ("karton", "kartons"), or the word cut
    // short.
    return longer.startsWith(shorter) ||
           (shorter.size() >= 5 && longer.size() - shorter.size() <= 2 &&
            longer.startsWith(shorter.chopped(1)));
}

} // namespace intray
