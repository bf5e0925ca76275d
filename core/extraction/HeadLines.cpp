// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/HeadLines.h"

#include "core/extraction/FieldParsers.h"

namespace intray {

namespace {

enum class Rows { Mixed, NumberAboveWords, WordsAboveNumber };

// How numbers and words take turns in a column: each number with a row of words alone below it, or the other way
// round.
Rows rowsIn(const GridView &grid, int from, int column)
{
    const auto standsAlone = [&](int row) {
        for (int other = 0; other < grid.columns(); ++other) {
            if (other != column && grid.cell(row, other))
                return false;
        }
        return true;
    };
    const auto isNumber = [&](const QString &text) { return !text.contains(u' ') && looksLikeCode(text); };
    int lines = 0, wordsBelow = 0, numbersBelow = 0;
    for (int row = from; row + 1 < grid.rows(); ++row) {
        const QString text = grid.text(row, column), below = grid.text(row + 1, column);
        if (text.isEmpty() || standsAlone(row))
            continue;
        ++lines;
        const bool hasBelow = !below.isEmpty() && standsAlone(row + 1);
        wordsBelow += hasBelow && isNumber(text) && !isNumber(below);
        numbersBelow += hasBelow && !isNumber(text) && isNumber(below);
    }
    if (wordsBelow * 2 > lines)
        return Rows::NumberAboveWords;
    return numbersBelow * 2 > lines ? Rows::WordsAboveNumber : Rows::Mixed;
}

} // namespace

QString textInLines(const Head &head)
{
    QStringList lines;
    for (size_t i = 0; i < head.words.size(); ++i) {
        const LaidWord &word = head.words[i];
        if (i == 0 || word.box.centreY() > head.words[i - 1].box.bottom)
            lines << word.text;
        else
            lines.last() += u' ' + word.text;
    }
    return lines.join(lines.size() == 2 ? u'\n' : u' ');
}

QStringList linesOfHead(const GridView &grid, int first, int count, int column)
{
    QStringList lines;
    for (int row = first; row < first + count; ++row)
        lines += grid.lines(row, column);
    return lines.size() == 2 ? lines : QStringList{lines.join(u' ')};
}

void readJointHeads(HeaderRows &header, const GridView &grid, const Lexicon &lexicon)
{
    for (int column = 0; column < int(header.heads.size()); ++column) {
        ColumnHead &head = header.heads[size_t(column)];
        const JointLabels joint = head.below.empty() ? jointLabels(lexicon, head.text) : JointLabels{};
        const Rows rows = joint.item ? rowsIn(grid, header.bodyStart(), column) : Rows::Mixed;
        if (rows == Rows::Mixed)
            continue;
        const std::vector<RoleGuess> number = readHead(joint.number, lexicon).guesses;
        const std::vector<RoleGuess> name{{Label::Description, 0.9}};
        head.guesses = rows == Rows::NumberAboveWords ? number : name;
        head.below = rows == Rows::NumberAboveWords ? name : number;
        head.parts.clear();
    }
}

std::optional<int> columnOfWholeText(const TextRow &row, const std::vector<Head> &heads, const Lexicon &lexicon)
{
    constexpr double Aligned = 1.5; // in heights
    if (row.phrases.size() != 1)
        return std::nullopt;
    for (size_t i = 0; i < heads.size(); ++i) {
        if (std::abs(row.box.left - heads[i].box.left) >= Aligned * row.height)
            continue;
        const QStringList lines = textInLines(heads[i]).split(u'\n');
        const auto upper = columnLabelOf(lexicon, lines.first());
        const auto lower = columnLabelOf(lexicon, lines.last());
        if (lines.size() == 2 && upper && lower && upper->label != lower->label)
            return int(i);
    }
    return std::nullopt;
}

} // namespace intray
