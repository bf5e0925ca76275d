// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PaperTitle.h"

#include "core/extraction/FieldParsers.h"
#include "core/extraction/LabelWords.h"
#include "core/extraction/PageLabels.h"

namespace intray {

namespace {

struct Named
{
    Label label;
    qsizetype end; // of the name
};

// "Rücklieferschein", "Sammelrechnung": a compound is what its last part is.
std::optional<Named> namedByCompound(const QString &row, const Lexicon &lexicon)
{
    constexpr qsizetype ShortestName = 7, ShortestFirstPart = 4, LongestWord = 40;
    qsizetype end = 0;
    while (end < row.size() && row[end].isLetter())
        ++end;
    const QString word = row.left(end);
    for (qsizetype i = ShortestFirstPart; word.size() <= LongestWord && i + ShortestName <= word.size(); ++i) {
        for (const Lexicon::LabelHit &hit : lexicon.labelsOf(word.mid(i))) {
            if (isPaperTitle(hit.label))
                return Named{hit.label, end};
        }
    }
    return std::nullopt;
}

std::optional<Named> nameOf(const QString &row, const Lexicon &lexicon)
{
    for (const Lexicon::LabelHit &hit : lexicon.labelsAtStart(row)) { // the longest first
        if (isPaperTitle(hit.label))
            return Named{hit.label, qsizetype(hit.end)};
        // "Order confirmation" is none of an "order"; "Lieferschein Nr" may be known as the label of a number.
        if (hit.label != Label::OtherNumber && hit.label != Label::OtherDate)
            return std::nullopt;
    }
    return namedByCompound(row, lexicon);
}

// The number of a paper, with the day it was made: no other words.
bool isNumberAndDay(QString rest, const Lexicon &lexicon)
{
    constexpr qsizetype MostWords = 7, ShortestNumber = 3;
    auto dates = datesIn(rest, DateOrder::Unknown, lexicon);
    std::sort(dates.begin(), dates.end(), [](const DateInText &a, const DateInText &b) { return a.start > b.start; });
    for (const DateInText &date : dates)
        rest.replace(date.start, date.end - date.start, QStringLiteral(" "));
    const QStringList words = rest.split(u' ', Qt::SkipEmptyParts);
    bool isNumbered = false;
    for (const QString &word : words) {
        const QString bare = phraseWords(word).join(u' ');
        const bool isFiller = bare.isEmpty() || isNumberWord(word) || lexicon.phrases(QStringLiteral("date-filler")).contains(bare)
            || lexicon.phrases(QStringLiteral("paper-dated")).contains(bare);
        if (!hasDigit(word) && !isFiller)
            return false;
        isNumbered = isNumbered || (hasDigit(word) && word.size() >= ShortestNumber);
    }
    return isNumbered && words.size() <= MostWords;
}

} // namespace

bool isPaperTitle(Label label)
{
    return label == Label::InvoiceTitle || label == Label::DeliveryNoteTitle || label == Label::ConfirmationTitle;
}

std::optional<Label> numberedPaper(const QString &row, const Lexicon &lexicon)
{
    constexpr qsizetype LongestRow = 90;
    const QString text = row.simplified();
    if (text.size() > LongestRow || !hasDigit(text))
        return std::nullopt;
    const std::optional<Named> name = nameOf(text, lexicon);
    if (!name || !isNumberAndDay(text.mid(name->end), lexicon))
        return std::nullopt;
    return name->label;
}

} // namespace intray
