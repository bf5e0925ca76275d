// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/FormMarks.h"

#include <QRegularExpression>

#include <cmath>

namespace intray {

namespace {

struct At
{
    size_t row = 0, phrase = 0;
};

bool isMark(const Phrase &phrase)
{
    static const QRegularExpression form(QStringLiteral("^(?:[-–—=»>→]|\\.{2,}|…+)$"));
    return phrase.words.size() == 1 && form.match(phrase.words.front().text).hasMatch();
}

bool isLabel(const QString &text, const Lexicon &lexicon)
{
    const auto hits = lexicon.labelsOf(text);
    return !hits.empty() && hits.front().weight >= 0.3;
}

} // namespace

void attachMarks(PageText &page, const Lexicon &lexicon)
{
    std::vector<At> marks;
    for (size_t r = 0; r < page.rows.size(); ++r) {
        const std::vector<Phrase> &phrases = page.rows[r].phrases;
        for (size_t p = 1; p + 1 < phrases.size(); ++p) {
            if (isMark(phrases[p]))
                marks.push_back({r, p});
        }
    }
    const auto boxAt = [&](const At &at) -> const Box & { return page.rows[at.row].phrases[at.phrase].box; };
    std::vector<At> columns; // those that stand below another
    for (size_t i = 0; i < marks.size(); ++i) {
        constexpr size_t Near = 8; // marks
        for (size_t k = i > Near ? i - Near : 0; k < std::min(marks.size(), i + Near); ++k) {
            if (marks[k].row != marks[i].row && std::abs(boxAt(marks[k]).left - boxAt(marks[i]).left) < 2) {
                columns.push_back(marks[i]);
                break;
            }
        }
    }
    // From the right, for those before to keep their place.
    for (auto at = columns.rbegin(); at != columns.rend(); ++at) {
        std::vector<Phrase> &phrases = page.rows[at->row].phrases;
        Phrase &label = phrases[at->phrase - 1];
        if (!isLabel(label.text(), lexicon))
            continue;
        if (!label.words.back().text.endsWith(u':'))
            label.words.back().text += u':';
        phrases.erase(phrases.begin() + std::ptrdiff_t(at->phrase));
    }
}

void dropFieldNumbers(PageText &page, const std::vector<bool> &skip, const Lexicon &lexicon)
{
    static const QRegularExpression count(QStringLiteral("^\\(?([1-9]\\d?)[.)]?$"));
    constexpr size_t FewestFields = 3, LongestLabel = 6;
    std::vector<At> fields;
    int last = 0;
    for (size_t r = 0; r < page.rows.size() && r < skip.size(); ++r) {
        for (size_t p = 0; !skip[r] && p < page.rows[r].phrases.size(); ++p) {
            const Phrase &phrase = page.rows[r].phrases[p];
            const auto match = count.match(phrase.words.front().text);
            if (!match.hasMatch() || phrase.words.size() < 2 || phrase.words.size() > LongestLabel)
                continue;
            const int number = match.captured(1).toInt();
            const QString rest = joined({phrase.words.begin() + 1, phrase.words.end()});
            if (number <= last || number > last + 3 || !isLabel(rest, lexicon))
                continue;
            last = number;
            fields.push_back({r, p});
        }
    }
    if (fields.size() < FewestFields)
        return;
    for (const At &at : fields) {
        Phrase &phrase = page.rows[at.row].phrases[at.phrase];
        phrase.words.erase(phrase.words.begin());
        phrase.box = boxOf(phrase.words);
    }
}

} // namespace intray
