// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/RecognisedWords.h"

#include "core/extraction/PageLabels.h"

#include <algorithm>

namespace intray {

bool isDoubtfulFigure(const std::vector<const Word *> &words)
{
    return std::any_of(words.begin(), words.end(), [](const Word *word) {
        return hasDigit(word->text)
               && (word->confidence < recognition::Doubtful || !word->alternatives.isEmpty());
    });
}

bool isReadTwice(const std::vector<const Word *> &words)
{
    bool any = false;
    for (const Word *word : words) {
        if (!hasDigit(word->text))
            continue;
        if (word->confidence < recognition::ReadTwice)
            return false;
        any = true;
    }
    return any;
}

int spellingDistance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace intray
