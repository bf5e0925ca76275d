// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/FirmName.h"

#include "core/base/TextFold.h"

#include <algorithm>

namespace intray {

namespace {

bool hasFigure(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

// "Acme Ltd", "Acme GmbH & Co. KG", "Acme Corp. - Warehouse": no form of law stands first.
bool hasLegalForm(const QString &text, const Lexicon &lexicon)
{
    constexpr qsizetype LongestName = 8; // words
    const QStringList words = foldText(text).remove(u'.').split(u' ', Qt::SkipEmptyParts);
    const QStringList &forms = lexicon.phrases(QStringLiteral("legal-form"));
    return words.size() >= 2 && words.size() <= LongestName
           && std::any_of(words.begin() + 1, words.end(), [&](const QString &word) {
                  return word.size() > 1 && forms.contains(word);
              });
}

} // namespace

QString firmOf(const QStringList &parts, const Lexicon &lexicon)
{
    constexpr qsizetype Looked = 3, LongestPerson = 4; // parts; words
    const QString first = parts.value(0).trimmed();
    if (hasFigure(first) || first.count(u' ') >= LongestPerson || hasLegalForm(first, lexicon))
        return first;
    for (qsizetype i = 1; i < std::min(parts.size(), Looked); ++i) {
        const QString part = parts[i].trimmed();
        if (hasFigure(part))
            return first;
        if (hasLegalForm(part, lexicon))
            return part;
    }
    return first;
}

} // namespace intray
