// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/HeadLines.h"

#include "core/extraction/FieldParsers.h"

namespace intray {

namespace {

// Whether most numbers of a column stand alone in their cell, and words alone in the row below them.
bool hasWordsBelowCodes(const GridView &grid, int from, int column)
{
    const auto standsAlone = [&](int row) {
        for (int other = 0; other < grid.columns(); ++other) {
            if (other != column && grid.cell(row, other))
                return false;
        }
        return true;
    };
    int codes = 0, above = 0;
    for (int row = from; row < grid.rows(); ++row) {
        const QString text = grid.text(row, column);
        if (text.contains(u' ') || !looksLikeCode(text) || standsAlone(row))
            continue;
        ++codes;
        const QString next = row + 1 < grid.rows() ? grid.text(row + 1, column) : QString();
        above += !next.isEmpty() && standsAlone(row + 1) && (next.contains(u' ') || !looksLikeCode(next));
    }
    return codes > 0 && above * 2 > codes;
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

QStringList linesOfHead(const GridView &grid, int first, int count, int column, const Lexicon &lexicon)
{
    QStringList lines;
    for (int row = first; row < first + count; ++row)
        lines += grid.lines(row, column);
    if (lines.size() == 2)
        return lines;
    const QString text = lines.join(u' ');
    const JointLabels joint = jointLabels(lexicon, text);
    return joint.first && hasWordsBelowCodes(grid, first + count, column) ? QStringList{joint.left, joint.right}
                                                                          : QStringList{text};
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
