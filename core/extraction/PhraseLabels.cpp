// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PhraseLabels.h"

#include "core/extraction/FieldParsers.h"
#include "core/extraction/LabelWords.h"
#include "core/extraction/PageLabels.h"

namespace intray {

namespace {

bool startsLikeValue(const QString &word)
{
    return hasDigit(word);
}

QString joinedFrom(const std::vector<LaidWord> &words, size_t from, size_t end)
{
    QString text;
    for (size_t i = from; i < end; ++i)
        text += (i == from ? QString() : QStringLiteral(" ")) + words[i].text;
    return text;
}

// Labels that are read within running text, without a colon, when a number follows.
bool standsInText(const std::vector<Lexicon::LabelHit> &hits)
{
    return std::any_of(hits.begin(), hits.end(), [](const Lexicon::LabelHit &hit) {
        return hit.weight >= 0.5
               && (hit.label == Label::OrderDate || hit.label == Label::PoNumber
                   || hit.label == Label::VatNumber || hit.label == Label::RequestedDate
                   || hit.label == Label::CustomerAccount || hit.label == Label::QuoteNumber
                   || hit.label == Label::Phone || hit.label == Label::Fax);
    });
}

} // namespace

bool isLabelSeparator(const QString &word)
{
    static const QRegularExpression form(QStringLiteral("^[:\\-–—#|·•=.,/]+$"));
    return form.match(word).hasMatch();
}

void attachColons(PageText &page)
{
    for (TextRow &row : page.rows) {
        for (size_t p = 1; p < row.phrases.size(); ++p) {
            if (row.phrases[p].text() != u":")
                continue;
            row.phrases[p - 1].words.back().text += u':';
            row.phrases.erase(row.phrases.begin() + std::ptrdiff_t(p));
        }
    }
}

std::vector<LaidWord> cutWords(const Lexicon &lexicon, const Phrase &phrase)
{
    std::vector<LaidWord> words;
    QString before;
    for (LaidWord word : phrase.words) {
        // "Order #4711"
        if (word.text.size() > 1 && word.text.startsWith(u'#'))
            word.text.remove(0, 1);
        bool cut = false;
        for (qsizetype i = 1; i < word.text.size() && !cut; ++i) {
            const bool colon = word.text[i - 1] == u':' && !word.text[i].isDigit();
            const bool colonNumber = word.text[i - 1] == u':' && word.text[i].isDigit()
                                     && !word.text[0].isDigit();
            const bool hump = word.text[i - 1].isLower() && word.text[i].isUpper();
            const bool number = i >= 4 && word.text[i - 1].isLower() && word.text[i].isDigit();
            if (!colon && !colonNumber && !hump && !number)
                continue;
            const QString head = word.text.left(i);
            const QString label = before.isEmpty() ? head : before + u' ' + head;
            if ((hump || number) && lexicon.labelsOf(label).empty())
                continue;
            if ((colon || colonNumber) && head.size() < 3)
                continue;
            LaidWord first = word;
            LaidWord second = word;
            const double x = word.box.left + word.box.width() * double(i) / double(word.text.size());
            first.text = head;
            first.box.right = x;
            second.text = word.text.mid(i);
            second.box.left = x;
            words.push_back(first);
            words.push_back(second);
            cut = true;
        }
        if (!cut)
            words.push_back(word);
        before += (before.isEmpty() ? QString() : QStringLiteral(" ")) + word.text;
    }
    return words;
}


namespace {

// Articles at its end ("à livrer le") and a remark in brackets ("Date (mm/dd/yyyy)") belong to a label.
size_t withTrailingWords(const Lexicon &lexicon, const std::vector<LaidWord> &words, size_t from, size_t end,
                         Label label)
{
    constexpr size_t MostArticles = 2, LongestRemark = 10;
    const auto isBracket = [](const LaidWord &word) { return word.text.startsWith(u'('); };
    for (size_t more = MostArticles; more > 0; --more) {
        if (end + more > words.size() || words[end - 1].text.endsWith(u':')
            || std::any_of(words.begin() + std::ptrdiff_t(end), words.begin() + std::ptrdiff_t(end + more), isBracket))
            continue;
        const auto hits = lexicon.labelsOf(joinedFrom(words, from, end + more));
        if (std::any_of(hits.begin(), hits.end(), [&](const auto &hit) { return hit.label == label; })) {
            end += more;
            break;
        }
    }
    // "Order no. (please quote" may be known as well: the bracket belongs to it up to its end.
    size_t open = from;
    while (open < end && !isBracket(words[open]))
        ++open;
    const bool isOpen = open < end && std::none_of(words.begin() + std::ptrdiff_t(open), words.begin() + std::ptrdiff_t(end),
                                                   [](const LaidWord &word) { return word.text.contains(u')'); });
    if (end >= words.size() || !(isOpen || isBracket(words[end])))
        return end;
    for (size_t i = end; i < std::min(words.size(), end + LongestRemark); ++i) {
        if (hasDigit(words[i].text))
            break;
        if (words[i].text.endsWith(u')') || words[i].text.endsWith(QStringLiteral("):")))
            return i + 1;
    }
    return end;
}

} // namespace

namespace {

// Another date, or a number that may look like one.
bool namesOtherValue(const Lexicon &lexicon, const QString &text)
{
    const auto hits = lexicon.labelsOf(text);
    return std::any_of(hits.begin(), hits.end(), [](const Lexicon::LabelHit &hit) {
        return hit.weight >= 0.5
               && (hit.label == Label::OrderDate || hit.label == Label::OtherDate || hit.label == Label::PoNumber
                   || hit.label == Label::QuoteNumber || hit.label == Label::ContractNumber
                   || hit.label == Label::OtherNumber || hit.label == Label::PaymentTerms);
    });
}

bool beginsWithDate(const Lexicon &lexicon, const QString &text)
{
    const auto dates = datesIn(text, DateOrder::Unknown, lexicon);
    return !dates.empty() && dates.front().start == 0 && !dates.front().readings.empty();
}

} // namespace

void takeRestIntoDateLabel(const Lexicon &lexicon, const std::vector<LaidWord> &words, const QString &value,
                           std::vector<LabelAt> &labels)
{
    constexpr size_t MostWords = 2;
    if (labels.empty() || labels.front().from > 0 || labels.front().colon || labels.front().inText)
        return;
    LabelAt &label = labels.front();
    const auto hit = std::find_if(label.hits.begin(), label.hits.end(), [](const Lexicon::LabelHit &h) {
        return h.label == Label::RequestedDate && h.weight >= 0.9;
    });
    size_t end = label.end;
    while (end < words.size() && end < label.end + MostWords && !hasDigit(words[end].text)
           && !isLabelSeparator(words[end].text)) {
        if (words[end++].text.endsWith(u':'))
            break;
    }
    if (hit == label.hits.end() || end == label.end)
        return;
    for (size_t i = label.end; i < end; ++i) {
        if (namesOtherValue(lexicon, joinedFrom(words, i, end)))
            return;
    }
    size_t from = end;
    while (from < words.size() && isLabelSeparator(words[from].text))
        ++from;
    if (!beginsWithDate(lexicon, from < words.size() ? joinedFrom(words, from, words.size()) : value))
        return;
    label.hits = {*hit};
    label.hits.front().weight *= 0.95;
    label.end = end;
    label.colon = words[end - 1].text.endsWith(u':');
    std::erase_if(labels, [end](const LabelAt &other) { return other.from > 0 && other.from < end; });
}

size_t subjectWords(const Lexicon &lexicon, const std::vector<LaidWord> &words)
{
    constexpr size_t Longest = 2; // "Objet :"
    for (size_t i = 0; i < std::min(Longest, words.size()); ++i) {
        if (words[i].text.endsWith(u':')) {
            const QString announced = phraseWords(joined({words.begin(), words.begin() + std::ptrdiff_t(i) + 1})).join(u' ');
            return lexicon.phrases(QStringLiteral("letter-subject")).contains(announced) ? i + 1 : 0;
        }
    }
    return 0;
}

std::vector<LabelAt> labelsIn(const Lexicon &lexicon, const std::vector<LaidWord> &words)
{
    std::vector<LabelAt> found;
    const size_t subject = subjectWords(lexicon, words);
    size_t i = 0;
    while (i < words.size()) {
        if (isLabelSeparator(words[i].text) || startsLikeValue(words[i].text)) {
            ++i;
            continue;
        }
        const size_t reach = std::min(words.size(), i + 7);
        const auto hits = lexicon.labelsAtStart(joinedFrom(words, i, reach));
        if (hits.empty()) {
            ++i;
            continue;
        }
        LabelAt label;
        label.from = i;
        label.end = i + size_t(std::max(1, hits.front().words));
        for (const Lexicon::LabelHit &hit : hits) {
            if (hit.words == hits.front().words)
                label.hits.push_back(hit);
        }
        // "Terms: Net 30": a sum there is of the terms.
        if (!found.empty() && found.back().end == i && found.back().hits.front().label == Label::PaymentTerms
            && std::any_of(hits.begin(), hits.end(), [](const auto &hit) { return hit.label == Label::NetTotal; })) {
            ++i;
            continue;
        }
        label.end = withTrailingWords(lexicon, words, i, std::min(label.end, words.size()), hits.front().label);
        // "Order no. (please quote):" - a remark may part label and colon.
        size_t colonAt = label.end;
        label.colon = words[label.end - 1].text.endsWith(u':');
        if (!label.colon && colonAt < words.size() && words[colonAt].text == u":") {
            label.colon = true;
            label.end = colonAt + 1;
        }
        const bool valueFollows = label.end < words.size() && startsLikeValue(words[label.end].text);
        const Label first = hits.front().label;
        const bool party = first >= Label::Buyer && first <= Label::BillTo;
        const bool starts = i == 0 || i == subject
                            || (!found.empty() && found.back().end == i && !found.back().colon && !party)
                            || (isLabelSeparator(words[i - 1].text) && words[i - 1].text != u"-"
                                && (valueFollows || label.end == words.size()))
                            // "Date 1 March 2026, delivery date 2 April 2026"
                            || (!found.empty() && words[i - 1].text.endsWith(u',') && valueFollows
                                && standsInText(label.hits));
        label.inText = !starts && !label.colon;
        if (starts || label.colon || (valueFollows && standsInText(label.hits))) {
            found.push_back(label);
            i = label.end;
        } else {
            ++i;
        }
    }
    return found;
}

size_t sentenceEnd(const std::vector<LaidWord> &words, size_t from, size_t stop)
{
    for (size_t i = from; i < stop; ++i) {
        const QString &text = words[i].text;
        const bool last = i + 1 == words.size() || words[i + 1].text.front().isUpper();
        if (last && text.size() > 3 && text.endsWith(u'.') && text.count(u'.') == 1)
            return i + 1;
    }
    return stop;
}

namespace {

// A row of labels over a row of as many values, each between the labels at either side: label and value of a
// cell may be set to different sides of it.
const Phrase *phraseInItsCell(const PageText &page, size_t r, const Box &box, const Lexicon &lexicon, size_t *rowFound)
{
    constexpr size_t FewestCells = 3, MostCells = 12;
    if (r + 1 >= page.rows.size())
        return nullptr;
    const std::vector<Phrase> &labels = page.rows[r].phrases;
    const TextRow &next = page.rows[r + 1];
    if (labels.size() < FewestCells || labels.size() > MostCells || next.phrases.size() != labels.size()
        || next.box.top - page.rows[r].box.bottom > 1.6 * std::max(next.height, box.height()))
        return nullptr;
    std::optional<size_t> own;
    int known = 0;
    for (size_t i = 0; i < labels.size(); ++i) {
        const Phrase &value = next.phrases[i];
        const bool isBetween = (i == 0 || value.box.left > labels[i - 1].box.right)
                               && (i + 1 == labels.size() || value.box.right < labels[i + 1].box.left);
        if (!isBetween || hasDigit(labels[i].text()) || !lexicon.labelsOf(value.text()).empty())
            return nullptr;
        known += lexicon.labelsOf(labels[i].text()).empty() ? 0 : 1;
        if (std::abs(labels[i].box.left - box.left) < 1 && std::abs(labels[i].box.right - box.right) < 1)
            own = i;
    }
    if (!own || size_t(known) + 1 < labels.size())
        return nullptr;
    if (rowFound)
        *rowFound = r + 1;
    return &next.phrases[*own];
}

} // namespace

const Phrase *phraseUnder(const PageText &page, size_t r, const Box &box, const Lexicon &lexicon, size_t *rowFound)
{
    for (size_t k = r + 1; k < page.rows.size() && k < r + 6; ++k) {
        const TextRow &row = page.rows[k];
        if (row.box.top - box.bottom > 1.6 * std::max(row.height, box.height()))
            break;
        for (const Phrase &phrase : row.phrases) {
            if (phrase.box.top < box.bottom - 0.4 * box.height())
                continue;
            const bool aligned = std::abs(phrase.box.left - box.left) < 3;
            const double overlap = std::min(phrase.box.right, box.right)
                                   - std::max(phrase.box.left, box.left);
            // The value may be set in a little under its label.
            const double indent = phrase.box.left - box.left;
            const bool isIndented = overlap > 0 && indent > 0 && indent < 3.5 * box.height();
            if (aligned || isIndented || overlap > 0.5 * std::min(box.width(), phrase.box.width())) {
                if (rowFound)
                    *rowFound = k;
                return &phrase;
            }
        }
    }
    return phraseInItsCell(page, r, box, lexicon, rowFound);
}

} // namespace intray
