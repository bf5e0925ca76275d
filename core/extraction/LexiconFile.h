// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/extraction/Lexicon.h"

#include <QByteArray>
#include <QHash>
#include <QMultiHash>
#include <QSet>
#include <QStringList>

namespace intray {

// The word lists of all files, indexed for look-up. Several files may add to one language.
struct LexiconContent
{
    struct LabelEntry
    {
        Label label;
        QString language;
        double weight = 1;
    };
    struct Phrases
    {
        QStringList list;
        QMultiHash<QString, QStringList> byFirstWord;
    };

    QHash<QString, std::vector<LabelEntry>> labels; // by labelWords joined with blanks
    QSet<QString> firstWords;                       // with which labels begin
    int longestLabel = 1;
    QHash<QString, int> months;
    QHash<QString, Phrases> phrases;
    QHash<QString, QString> units;
    QHash<QString, QStringList> wordLanguages; // which languages know a word

    const std::vector<LabelEntry> *labelEntries(const QString &words) const;

    // {"language": "en", "labels": {"po_number": ["order no", "no @0.3"]}, "months": [["january", "jan"]],
    //  "units": {"EA": ["pcs"]}, "phrases": {"greeting": ["dear"]}, "stop": ["the"]}
    // A weight after '@' says how surely the words mean the label; 1 without.
    Result<> add(const QByteArray &json, const QString &fileName);

private:
    Result<> addLabels(const QJsonObject &object, const QString &language, const QString &fileName);
    void addLabel(Label label, const QString &words, const QString &language, double weight);
    void addPhrases(const QJsonObject &object);
    void noteWords(const QStringList &words, const QString &language);
};

} // namespace intray
