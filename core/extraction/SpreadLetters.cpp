// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/SpreadLetters.h"

#include <QRegularExpression>

namespace intray {

namespace {

// Of a list of sizes, of columns or of boxes to tick: no word.
bool isList(const QString &letters)
{
    bool next = true, same = true;
    for (qsizetype i = 1; i < letters.size(); ++i) {
        next = next && letters[i].unicode() == letters[i - 1].unicode() + 1;
        same = same && letters[i] == letters[0];
    }
    return next || same;
}

// Whether single letters, parted by one blank each, spell a word: capitals, or a good many after a first letter.
bool spellsWord(const QString &letters)
{
    constexpr qsizetype FewestCapitals = 4, Fewest = 6;
    const bool capitals = letters == letters.toUpper();
    const bool lower = letters.mid(1) == letters.mid(1).toLower();
    return !isList(letters) && (capitals ? letters.size() >= FewestCapitals : lower && letters.size() >= Fewest);
}

// Beside a spread word others may be short: "B V".
bool isSpread(const QString &letters)
{
    return letters.size() >= 2 && (letters == letters.toUpper() || letters.mid(1) == letters.mid(1).toLower());
}

QString spelt(QString spread)
{
    return spread.remove(u' ');
}

} // namespace

QString gathered(const QString &line)
{
    constexpr qsizetype Shortest = 7, Longest = 400; // more is no heading
    if (line.size() < Shortest || line.size() > Longest)
        return line;
    // Words of single letters, parted from each other by two blanks or more.
    static const QRegularExpression run(QStringLiteral("(?<![^\\s])\\p{L}(?: \\p{L})+(?:(?: {2,6}|\\x{00a0}+)\\p{L}(?: \\p{L})+)*(?![^\\s:.,])"));
    static const QRegularExpression between(QStringLiteral(" {2,}|\\x{00a0}+"));
    QString result = line;
    for (auto match = run.globalMatch(line); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QStringList spread = found.captured().split(between, Qt::SkipEmptyParts);
        QStringList words;
        bool spells = false, all = true;
        for (const QString &word : spread) {
            words += spelt(word);
            spells = spells || spellsWord(words.last());
            all = all && isSpread(words.last());
        }
        if (spells && all)
            result.replace(found.capturedStart(), found.capturedLength(),
                           words.join(u' ').leftJustified(found.capturedLength(), u' '));
    }
    return result;
}

std::optional<Document> withGatheredLetters(const Document &document)
{
    std::optional<Document> changed;
    const auto part = [&](size_t p) -> Part & {
        if (!changed)
            changed = document;
        return changed->parts[p];
    };
    for (size_t p = 0; p < document.parts.size(); ++p) {
        if (const Text *text = document.parts[p].text()) {
            QStringList lines = text->text.split(u'\n');
            for (QString &line : lines)
                line = gathered(line);
            if (const QString all = lines.join(u'\n'); all != text->text)
                std::get<Text>(part(p).content).text = all;
        } else if (const Workbook *book = document.parts[p].workbook()) {
            for (size_t s = 0; s < book->sheets.size(); ++s) {
                for (size_t c = 0; c < book->sheets[s].cells.size(); ++c) {
                    const QString words = gathered(book->sheets[s].cells[c].text);
                    if (words != book->sheets[s].cells[c].text)
                        std::get<Workbook>(part(p).content).sheets[s].cells[c].text = words.trimmed();
                }
            }
        }
    }
    return changed;
}

} // namespace intray
