// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/RowsBelowLines.h"

#include "core/extraction/LabelWords.h"

#include <algorithm>

namespace intray {

namespace {

constexpr std::size_t MostRows = 100; // that are looked at
constexpr qsizetype LongestRow = 120; // letters

// The words that hold no figure.
QStringList plainWords(const QString &text)
{
    QStringList words = phraseWords(text);
    words.removeIf([](const QString &word) {
        return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    });
    return words;
}

// A word in capitals, as norms and classes are written: "LRS", "EPDM".
bool isMark(const QString &word, const QString &text)
{
    constexpr qsizetype Longest = 5;
    return word.size() <= Longest && text.contains(word.toUpper());
}

} // namespace

void RowsBelowLines::add(const QString &text)
{
    if (m_rows.size() < MostRows && text.size() <= LongestRow)
        m_rows.push_back(plainWords(text));
}

bool RowsBelowLines::isOneMore(const QString &text) const
{
    constexpr qsizetype FewestShared = 2, MostMarks = 2;
    if (text.size() > LongestRow)
        return false;
    const QStringList words = plainWords(text);
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const QStringList &row) {
        QStringList own = words;
        own.removeIf([&](const QString &word) { return row.contains(word); });
        return words.size() - own.size() >= FewestShared && own.size() <= MostMarks
               && words.front() == row.value(0)
               && std::all_of(own.begin(), own.end(), [&](const QString &word) { return isMark(word, text); })
               && std::none_of(own.begin(), own.end(), [&](const QString &word) {
                      return m_lexicon.phraseIn(QStringLiteral("cancel-word"), word)
                             || m_lexicon.phraseIn(QStringLiteral("order-twist"), word)
                             || m_lexicon.phraseIn(QStringLiteral("free-of-charge"), word);
                  });
    });
}

} // namespace intray
