// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/HeadLines.h"

namespace intray {

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
