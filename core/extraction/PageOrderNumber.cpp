// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextFold.h"
#include "core/extraction/LabelNames.h"
#include "core/extraction/LabelWords.h"
#include "core/extraction/OrderLabels.h"
#include "core/extraction/OrderNumberText.h"
#include "core/extraction/PageCandidates.h"
#include "core/extraction/PageReasons.h"
#include "core/extraction/PageTitle.h"
#include "core/extraction/PaperNumber.h"
#include "core/extraction/TitleNumber.h"

namespace intray {

namespace {

using Place = LabelledValue::Place;
constexpr double OfAddress = 0.1; // score of what reads as the town or the building of an address

bool isAnyDate(const QString &text, const Lexicon &lexicon)
{
    return !readDate(text, DateOrder::Unknown, lexicon).empty();
}

// "Page 1", "Rev. 2", "Date: 12.03.": the value begins with a label of something else.
bool beginsOtherThing(const LabelledValue &pair, const Lexicon &lexicon)
{
    if (hasDigit(pair.words.front().text))
        return false;
    const auto hits = lexicon.labelsAtStart(pair.text);
    return !hits.empty() && std::none_of(hits.begin(), hits.end(), [](const Lexicon::LabelHit &hit) {
        return hit.label == Label::PoNumber || hit.label == Label::OrderTitle;
    }) && hits.front().weight >= 0.6 && isHeaderLabel(hits.front().label);
}

// An order number as it stands on the page, and the other one that the same words may be.
struct NumberWords
{
    std::vector<LaidWord> words;
    QString otherwise;
};

// A stroke or a dash that stands alone between two groups.
bool isJoint(const QString &text)
{
    return text == u"/" || text == u"-" || text == u"." || text == u"\u2013";
}

bool isGroup(const LaidWord &word, const Lexicon &lexicon)
{
    static const QRegularExpression group(QStringLiteral("^(?:\\d[\\dA-Z]{0,9}|[A-Z]{1,3}\\d*)(?:[./_-][\\dA-Z]{1,10})*$"));
    return group.match(word.text).hasMatch() && !isAnyDate(word.text, lexicon) && !lexicon.unitCode(word.text)
           && lexicon.labelsOf(word.text).empty();
}

// "PO46 3585", "4500 123 / 7": a number set in groups goes on to the end of its value. Where something else follows
// the groups, or a dash stands alone between them, nobody can tell where the number ends: both are kept.
void takeFurtherGroups(NumberWords &number, const LabelledValue &pair, bool isListed, const Lexicon &lexicon)
{
    constexpr size_t MostGroups = 5;
    std::vector<LaidWord> all = number.words;
    bool isOpen = isListed;
    size_t i = all.size();
    size_t end = i;
    for (; i < pair.words.size() && i <= MostGroups; ++i) {
        const LaidWord &word = pair.words[i];
        const bool apart = word.box.left - pair.words[i - 1].box.right > 0.8 * word.height;
        const bool joins = isJoint(word.text) && i + 1 < pair.words.size() && hasDigit(pair.words[i + 1].text);
        if (apart || (!joins && !isGroup(word, lexicon)))
            break;
        isOpen = isOpen || joins;
        all.push_back(word);
        end = joins ? end : i + 1;
    }
    const bool isAll = end == pair.words.size();
    all.resize(end);
    if (end == number.words.size() || isAnyDate(joined(all), lexicon))
        return;
    // In a sentence, and before other words, only figures make a group.
    const bool figures = std::all_of(all.begin() + std::ptrdiff_t(number.words.size()), all.end(),
                                     [](const LaidWord &word) { return hasDigit(word.text) || isJoint(word.text); });
    if (!isAll && !figures)
        return;
    // "order 4711 20 pcs", "4711 - 2 pages": what follows says what the figures count.
    if (!isAll && pair.inText && !isOpen)
        return;
    if (!isAll || isOpen)
        number.otherwise = joined(number.words);
    if (isListed)
        return;
    number.words = std::move(all);
}

// A word of the label that stands apart from it, nearer to the number: "Order | Nr. 4711", "Bestellung | PO: 4711".
bool isLabelEnd(const QString &word, const LabelledValue &pair, const Lexicon &lexicon)
{
    if (isNumberWord(word))
        return true;
    const bool isOpen = word.endsWith(u':') || (pair.label == Label::OrderTitle && !pair.colon);
    const auto hits = lexicon.labelsOf(word);
    return isOpen && std::any_of(hits.begin(), hits.end(), [](const Lexicon::LabelHit &hit) {
        return hit.label == Label::PoNumber && hit.weight >= 0.5;
    });
}

// "Ref. FO-12 rev. B": the number of a form with its edition, where no label says more than "reference".
bool isFormEdition(const LabelledValue &pair, size_t end, const Lexicon &lexicon)
{
    constexpr double OwnLabel = 0.7;
    const auto isReference = [&](const QString &word) {
        const auto hits = lexicon.labelsOf(word);
        return !hits.empty() && hits.front().weight < OwnLabel;
    };
    if (end >= pair.words.size() || (pair.weight >= OwnLabel && !isReference(pair.words.front().text)))
        return false;
    const QStringList words = phraseWords(pair.words[end].text);
    return !words.isEmpty() && lexicon.phrases(QStringLiteral("edition-word")).contains(words.front());
}

// The value without the words that are the label's own end: "Order | No. 4711".
LabelledValue withoutLabelEnd(const LabelledValue &pair, const Lexicon &lexicon)
{
    LabelledValue rest = pair;
    while (rest.words.size() > 1 && isLabelEnd(rest.words.front().text, pair, lexicon))
        rest.words.erase(rest.words.begin());
    if (rest.words.size() < pair.words.size())
        rest.text = joined(rest.words);
    return rest;
}

// "Order no. | EK 4711": the word that a number follows ends the label, and letters in capitals begin the number.
bool isBehindNumberWord(const LabelledValue &pair, const Lexicon &lexicon)
{
    static const QRegularExpression capitals(QStringLiteral("^[A-Z]{1,5}$"));
    if (!lexicon.labelsOf(pair.words.front().text).empty())
        return false; // "Order no. PO 4711"
    const std::vector<LabelWord> label = labelWords(pair.labelText, CamelCase::Keep, 12);
    return label.size() > 1 && label.back().text == u"no" && capitals.match(pair.words.front().text).hasMatch();
}

// Letters before a blank and figures ("EK 4711") are surely of the number where label and value are parted clearly.
bool isPartedFromLabel(const LabelledValue &pair, const Lexicon &lexicon)
{
    return pair.colon || (pair.wholeLabel && pair.place != Place::SamePhrase) || isBehindNumberWord(pair, lexicon);
}

// The order number at the start of a value: one word with a digit, or a short prefix and a number.
NumberWords numberWords(const LabelledValue &pair, const Lexicon &lexicon)
{
    static const QRegularExpression code(QStringLiteral("^[\\w][\\w./_\\\\-]*$"), QRegularExpression::UseUnicodePropertiesOption);
    NumberWords number;
    std::vector<LaidWord> &words = number.words;
    if (pair.words.empty() || beginsOtherThing(pair, lexicon))
        return number;
    bool isListed = false; // "45001, 45002"
    for (LaidWord word : pair.words) {
        while (!word.text.isEmpty() && (word.text.endsWith(u',') || word.text.endsWith(u';')
                                        || word.text.endsWith(u'.') || word.text.endsWith(u')'))) {
            isListed = isListed || word.text.endsWith(u',') || word.text.endsWith(u';');
            word.text.chop(1);
        }
        while (!word.text.isEmpty() && (word.text.startsWith(u'#') || word.text.startsWith(u'(')))
            word.text.remove(0, 1);
        word.text = withoutNumberWord(word.text);
        if (word.text.isEmpty())
            continue;
        if (!code.match(word.text).hasMatch() || isAnyDate(word.text, lexicon))
            break;
        words.push_back(word);
        if (hasDigit(word.text))
            break;
        if (words.size() >= 2 || word.text.size() > 5)
            return {};
    }
    if (words.empty() || !hasDigit(words.back().text))
        return {};
    // "Order of goods 4711": what is written as a word of the language is the label's, not the number's.
    const bool isWord = std::any_of(words.front().text.begin(), words.front().text.end(),
                                    [](QChar c) { return c.isLower(); });
    if (words.size() > 1 && isWord && !isPartedFromLabel(pair, lexicon)) {
        words.erase(words.begin());
        return joined(words).size() < 3 ? NumberWords{} : number;
    }
    const QString bare = words.size() > 1 ? words.back().text : QString();
    takeFurtherGroups(number, pair, isListed, lexicon);
    if (!bare.isEmpty() && number.otherwise.isEmpty() && !isPartedFromLabel(pair, lexicon))
        number.otherwise = bare;
    // Few count their orders from one; who does says so: "Order no.   42".
    const bool isSaid = pair.weight >= 0.9 && !pair.inText && pair.place == Place::Beside && words.size() == pair.words.size();
    return isSaid || joined(words).size() >= 3 ? number : NumberWords{};
}

// A number that fills its cell may go on in the line below, where nothing has a label: "PUR-2026-" over "004711".
QString numberBelow(const std::vector<LaidWord> &words, const LabelledValue &pair, const HeaderInput &input,
                    const Lexicon &lexicon)
{
    if (pair.inText || words.size() != pair.words.size())
        return {};
    const PageText &page = input.pages[size_t(pair.page)];
    const Box box = boxOf(words);
    for (size_t r = size_t(pair.row) + 1; r < page.rows.size(); ++r) {
        const TextRow &row = page.rows[r];
        if (row.box.top > box.bottom + 0.7 * box.height())
            return {};
        for (size_t p = 0; p < row.phrases.size(); ++p) {
            const Phrase &phrase = row.phrases[p];
            const bool isBelow = std::abs(phrase.box.left - box.left) < 3 && phrase.box.top > box.centreY();
            if (!isBelow)
                continue;
            // A label to the left, or right below the label of the number, makes it a value of its own.
            const bool isOwn = std::any_of(row.phrases.begin(), row.phrases.begin() + std::ptrdiff_t(p),
                                           [&](const Phrase &left) {
                                               return left.box.right > pair.labelBox.left - 3
                                                      && left.box.right < box.left;
                                           });
            const bool fits = phrase.words.size() == 1 && isGroup(phrase.words.front(), lexicon)
                              && hasDigit(phrase.text()) && phrase.words.front().height > 0.8 * words.back().height;
            return !isOwn && fits ? phrase.text() : QString();
        }
    }
    return {};
}

// "N.I.F. B27241764": the same words are better known for the number of a register, a telephone or an account.
bool isOfRegister(const LabelledValue &number, const std::vector<LabelledValue> &pairs)
{
    constexpr double Better = 0.3;
    return std::any_of(pairs.begin(), pairs.end(), [&](const LabelledValue &other) {
        const bool isRegister = other.label == Label::VatNumber || other.label == Label::Registration
                                || other.label == Label::Phone || other.label == Label::Fax || other.label == Label::Bank;
        return isRegister && other.weight >= number.weight + Better && other.page == number.page && other.words == number.words;
    });
}

std::vector<Candidate<QString>> orderNumbers(const std::vector<LabelledValue> &pairs,
                                             const Lexicon &lexicon, const HeaderInput *input = nullptr)
{
    std::vector<Candidate<QString>> candidates;
    for (const LabelledValue &announced : pairs) {
        // The title may carry the number: "Official Order PO-4711".
        const bool title = announced.label == Label::OrderTitle && announced.place == Place::SamePhrase
                           && !announced.inText;
        if ((announced.label != Label::PoNumber && !title) || isOfRegister(announced, pairs))
            continue;
        const LabelledValue pair = withoutLabelEnd(announced, lexicon);
        const NumberWords number = numberWords(pair, lexicon);
        const std::vector<LaidWord> &words = number.words;
        // "OFFICIAL ORDER 2026": of this year.
        static const QRegularExpression year(QStringLiteral("^20\\d\\d$"));
        const bool isYear = !pair.colon && words.size() == 1 && year.match(words.front().text).hasMatch();
        if (words.empty() || isYear || isFormEdition(pair, words.size(), lexicon))
            continue;
        double score = pair.weight * placeFactor(pair) * (pair.inText ? 0.8 : 1) * (title && pair.size < 1.2 ? 0.9 : 1);
        // A number that opens a longer text is rather a ZIP code than an order number.
        const bool alone = pair.words.size() == words.size();
        if (!alone && (pair.place == Place::Below || (pair.place == Place::Beside && !pair.colon)))
            score *= beginsAddress(pair.text, joined(words)) ? OfAddress : 0.6;
        // The title itself, in large letters, with the number: "Order B26-5372".
        if (alone && pair.place == Place::SamePhrase && pair.size > 1.3)
            score = std::max(score, 0.95);
        if (pair.page > 0)
            score *= 0.995;
        QString text = joined(words);
        if (text.size() < 4)
            score *= 0.95;
        candidates.push_back({text, text, words, &announced, score});
        Candidate<QString> &candidate = candidates.back();
        if (!number.otherwise.isEmpty())
            candidate.otherwise = number.otherwise;
        const QString below = input ? numberBelow(words, pair, *input, lexicon) : QString();
        if (below.isEmpty())
            continue;
        // A dash at the end says that the number goes on.
        if (isJoint(text.right(1)))
            candidate.value = candidate.written = text + below;
        else
            candidate.otherwise = QString(text + u' ' + below);
    }
    return candidates;
}

// On recognised pages the same number at a second place proves that each of its figures was read right.
void findNumberAgain(Field<QString> &number, const HeaderInput &input)
{
    const auto *place = std::get_if<PagePlace>(&number.source.place);
    if (!number.isStated() || !place || number.has(Evidence::Kind::Repeated)
        || !isRecognised(input.pages[size_t(place->page - 1)]))
        return;
    const QString wanted = foldCode(*number.value);
    for (int p = input.firstPage; p <= input.lastPage; ++p) {
        const PageText &page = input.pages[size_t(p)];
        for (const TextRow &row : page.rows) {
            for (const LaidWord &word : row.words()) {
                const Box box = page.fraction(word.box);
                const bool same = p + 1 == place->page && place->box.contains(box.centreX(), box.centreY());
                if (same || wanted.size() < 4 || foldCode(word.text) != wanted)
                    continue;
                number.support(Evidence::Kind::Repeated, PageReasons::tr("stands more than once"));
                return;
            }
        }
    }
}

// "Number: X" over or beside "Date: Y" in the head of a document that calls itself an order: number and date of
// that order, though either label alone could be of anything.
bool isOwnNumber(const LabelledValue &number, const HeaderInput &input, const Lexicon &lexicon)
{
    constexpr double HeadOfPage = 0.4, NextLine = 2.6;
    constexpr qsizetype ShortestNumber = 5;
    if (number.inText || number.page != input.firstPage || joined(number.words).size() < ShortestNumber)
        return false;
    const bool isLine = number.place == Place::Beside || number.place == Place::SamePhrase || number.colon;
    const PageText &page = input.pages[size_t(number.page)];
    if (page.fraction(number.labelBox).bottom > HeadOfPage)
        return false;
    const bool isDated = std::any_of(input.pairs.begin(), input.pairs.end(), [&](const LabelledValue &pair) {
        const double height = std::max(pair.labelBox.height(), number.labelBox.height());
        const double down = std::abs(pair.labelBox.centreY() - number.labelBox.centreY());
        // Labels flush left or right, or lines flush right with their values.
        const double ends = boxOf(pair.words).right - boxOf(number.words).right;
        const double apart = std::min({std::abs(pair.labelBox.left - number.labelBox.left),
                                       std::abs(pair.labelBox.right - number.labelBox.right), std::abs(ends)});
        if (!isLine) // heads of a box, each over its value
            return pair.label == Label::OrderDate && pair.page == number.page && pair.place == Place::Below
                   && pair.row == number.row && hasDigit(pair.text);
        return pair.label == Label::OrderDate && pair.page == number.page && !pair.inText
               && ((apart < height && down < NextLine * height) || down < height / 2);
    });
    if (!isDated)
        return false;
    const std::optional<PageTitle> title = titleOf(page, input.tableRows, lexicon);
    return title && title->label == Label::OrderTitle;
}

// Beside a label that is only composed, what a bare "No." announces elsewhere is no rival: it has a noun of its own.
void believeComposed(Field<QString> &number, const std::vector<Candidate<QString>> &candidates)
{
    constexpr double Rival = 0.45;
    if (!number.isStated() || !candidates.front().pair->isComposed || candidates.front().otherwise)
        return;
    const bool isLone = std::all_of(candidates.begin(), candidates.end(), [&](const Candidate<QString> &other) {
        return other.value == candidates.front().value || other.score < Rival;
    });
    if (isLone && candidates.front().score > 0.9 * ComposedOrderWeight) {
        number.confidence = std::max(number.confidence, 0.93);
        number.support(Evidence::Kind::Position, PageReasons::tr("nothing else stands there that it could be"));
    }
}

} // namespace

void readOrderNumber(Order &order, const HeaderInput &input, const Lexicon &lexicon)
{
    std::vector<Candidate<QString>> numbers = orderNumbers(input.pairs, lexicon, &input);
    std::vector<LabelledValue> titled;
    if (numbers.empty()) {
        const PageText &first = input.pages[size_t(input.firstPage)];
        if (const auto number = numberByTitle(first, input.firstPage, input.tableRows, lexicon))
            titled.push_back(*number);
        else if (const auto own = numberOfPaper(first, input.firstPage, input.tableRows, lexicon))
            titled.push_back(*own);
        numbers = orderNumbers(titled, lexicon, &input);
    }
    choose(order.poNumber, numbers, input);
    constexpr double OwnLabel = 0.6, AnyNumber = 0.3;
    const bool isOwn = !numbers.empty() && isOwnNumber(*numbers.front().pair, input, lexicon);
    if (!numbers.empty() && numbers.front().score > OfAddress)
        believeLone(order.poNumber, numbers, isOwn ? AnyNumber : OwnLabel);
    believeComposed(order.poNumber, numbers);
    findNumberAgain(order.poNumber, input);
}

std::vector<NumberAt> orderNumbersOn(const std::vector<LabelledValue> &pairs, const Lexicon &lexicon)
{
    std::vector<Candidate<QString>> candidates = orderNumbers(pairs, lexicon);
    std::stable_sort(candidates.begin(), candidates.end(), [](const auto &a, const auto &b) {
        return a.pair->row != b.pair->row ? a.pair->row < b.pair->row : a.score > b.score;
    });
    std::vector<NumberAt> numbers;
    for (const Candidate<QString> &candidate : candidates) {
        const bool isSure = candidate.score >= 0.6 && !candidate.pair->inText;
        if (isSure && (numbers.empty() || numbers.back().row != candidate.pair->row))
            numbers.push_back({candidate.pair->row, foldCode(candidate.value)});
    }
    return numbers;
}

QString orderNumberOn(const std::vector<LabelledValue> &pairs, const Lexicon &lexicon)
{
    std::vector<Candidate<QString>> numbers = orderNumbers(pairs, lexicon);
    const auto best = std::max_element(numbers.begin(), numbers.end(), [](const auto &a, const auto &b) {
        return a.score < b.score;
    });
    if (best == numbers.end() || best->score < 0.6)
        return {};
    return foldCode(best->value);
}

} // namespace intray
