// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextFold.h"
#include "core/extraction/DeliveryLabels.h"
#include "core/extraction/DeliverySentences.h"
#include "core/extraction/FieldProof.h"
#include "core/extraction/LabelNames.h"
#include "core/extraction/LabelWords.h"
#include "core/extraction/PageCandidates.h"
#include "core/extraction/PageDatePlaces.h"
#include "core/extraction/PageReasons.h"
#include "core/extraction/WeekDate.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct PageHeader
{
    Q_DECLARE_TR_FUNCTIONS(intray::PageHeader)
};

// What may stand before an unlabelled date: nothing, a place ("Lille, le 3 mars 2026"), the order's number.
bool mayPrecedeDate(QString text, const Order &order, const Lexicon &lexicon)
{
    text = text.trimmed();
    const QString number = order.poNumber.written;
    if (!number.isEmpty() && text.contains(number)) {
        const QString rest = text.mid(text.indexOf(number) + number.size());
        return std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetterOrNumber(); });
    }
    if (text.isEmpty())
        return true;
    if (hasDigit(text) || text.contains(u':') || !lexicon.labelsAtStart(text).empty())
        return false;
    QStringList words = text.split(u' ');
    bool parted = text.contains(u',');
    if (words.size() > 1 && lexicon.phrases(QStringLiteral("date-filler")).contains(foldText(words.back()))) {
        words.removeLast();
        parted = true;
    }
    return words.size() <= 4 && words.front().front().isUpper() && (parted || words.size() == 1);
}

// "Issue 1 of", "Rev. 0 vom": the first edition of a paper is as old as the paper. A later one is not.
bool isFirstEdition(const QString &text, const Lexicon &lexicon)
{
    static const QRegularExpression first(QStringLiteral("^(?:0?[01]|1[.,]0|a|)$"), QRegularExpression::CaseInsensitiveOption);
    QStringList words = phraseWords(text);
    if (words.isEmpty() || !lexicon.phrases(QStringLiteral("edition-word")).contains(words.takeFirst()))
        return false;
    const auto leadsToDate = [&](const QString &word) {
        const auto hits = lexicon.labelsOf(word);
        return lexicon.phrases(QStringLiteral("date-filler")).contains(word)
               || (!hits.empty() && hits.front().label == Label::OrderDate);
    };
    while (!words.isEmpty() && leadsToDate(words.back()))
        words.removeLast();
    return first.match(words.join(u'.')).hasMatch();
}

// "Bielefeld, 25.02.26" in the letter's head: place and date, or a date alone, without a label.
void findPlaceAndDate(Order &order, const HeaderInput &input, const Lexicon &lexicon, const QDate &today)
{
    const PageText &page = input.pages[size_t(input.firstPage)];
    const bool recognised = isRecognised(page);
    for (size_t r = 0; r < page.rows.size(); ++r) {
        if (page.rows[r].box.centreY() > 0.5 * page.height)
            return;
        if (input.tableRows[r] || (recognised && hasDigit(page.rows[r].text()) && isStamp(page, r, lexicon)))
            continue;
        for (const Phrase &phrase : page.rows[r].phrases) {
            const QString text = phrase.text();
            if (text.size() > 60 || !hasDigit(text))
                continue;
            const auto found = datesIn(text, input.habits.dates, lexicon);
            if (found.size() != 1 || found.front().readings.empty() || text.size() - found.front().end > 1)
                continue;
            const QDate date = found.front().readings.front().date;
            const QString before = text.left(found.front().start);
            constexpr int OldestOrder = 92, LatestDay = 30; // days; older is the edition of a form
            const bool isEdition = date > today.addDays(-OldestOrder) && isFirstEdition(before, lexicon);
            if ((!isEdition && !mayPrecedeDate(before, order, lexicon)) || date > today.addDays(LatestDay))
                continue;
            if (!isEdition && labelledHere(input, boxOfDate(phrase, found.front())) && !text.contains(order.poNumber.written))
                continue;
            order.orderDate.value = date;
            order.orderDate.written = text.mid(found.front().start);
            order.orderDate.source = sourceOf(input, input.firstPage, phrase.box);
            order.orderDate.confidence = text.contains(u',') ? 0.95 : 0.85;
            order.orderDate.support(Evidence::Kind::Position,
                                    PageReasons::tr("a place and a date in the letter's head"));
            return;
        }
    }
}

// Recognition puts blanks before commas, drops those after them and takes the stroke for a one; no date has five
// figures before a stroke.
QString tidied(QString text)
{
    static const QRegularExpression comma(QStringLiteral("\\s*,\\s*"));
    static const QRegularExpression stroke(QStringLiteral("\\b(\\d\\d)1(\\d\\d)/(\\d{4})\\b"));
    return text.replace(comma, QStringLiteral(", ")).replace(stroke, QStringLiteral("\\1/\\2/\\3"));
}

// Whether the label heads a column of dates: nothing but dates stand below it, two at least.
bool headsDates(const LabelledValue &pair, const HeaderInput &input)
{
    static const QRegularExpression date(QStringLiteral("^\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}$"));
    const PageText &page = input.pages[size_t(pair.page)];
    const double left = pair.words.front().box.left;
    int dates = 0;
    for (size_t r = size_t(pair.row) + 1; r < page.rows.size() && dates < 2; ++r) {
        if (page.rows[r].box.top - pair.labelBox.bottom > 8 * page.wordHeight)
            break;
        for (const Phrase &phrase : page.rows[r].phrases) {
            if (std::abs(phrase.box.left - left) > 4)
                continue;
            if (!date.match(phrase.text()).hasMatch())
                return false;
            ++dates;
        }
    }
    return dates >= 2;
}

// A date that stands beside a label of each line, or in a column below one: the lines' own, not the order's.
// Such labels come again right below each other, with the values in one column.
bool isOfLines(const LabelledValue &pair, const HeaderInput &input)
{
    const double tolerance = 4;
    if (pair.place == LabelledValue::Place::Below)
        return headsDates(pair, input);
    return std::any_of(input.pairs.begin(), input.pairs.end(), [&](const LabelledValue &other) {
        return other.page == pair.page && other.row != pair.row && other.label == pair.label
               && other.place == pair.place && other.labelText == pair.labelText
               && std::abs(other.labelBox.left - pair.labelBox.left) < tolerance && hasDigit(other.text);
    });
}

// "KW 16/2026": a day is asked for unless the document names one.
struct WeekCandidate
{
    WeekInText week;
    const LabelledValue *pair = nullptr;
    double score = 0;
};

// What a remark outside the table says of all weeks.
int dayOfWeeksOn(const HeaderInput &input, const Lexicon &lexicon)
{
    const PageText &page = input.pages[size_t(input.firstPage)];
    for (size_t r = 0; r < page.rows.size(); ++r) {
        if (input.tableRows[r])
            continue;
        for (const Phrase &phrase : page.rows[r].phrases) {
            if (const int day = dayOfWeeksIn(phrase.text(), lexicon))
                return day;
        }
    }
    return 0;
}

void takeWeek(Order &order, std::vector<WeekCandidate> weeks, const HeaderInput &input, const Lexicon &lexicon)
{
    if (weeks.empty())
        return;
    for (WeekCandidate &candidate : weeks) {
        if (candidate.week.day == 0)
            candidate.week.day = dayOfWeeksOn(input, lexicon);
    }
    const auto best = std::max_element(weeks.begin(), weeks.end(),
                                       [](const auto &a, const auto &b) { return a.score < b.score; });
    Field<QDate> &field = order.requestedDate;
    const LabelledValue &pair = *best->pair;
    const bool dayStated = best->week.day > 0;
    state(field, best->week.monday.addDays(std::max(0, best->week.day - 1)), pair.text,
          sourceOf(input, pair.page, boxOf(pair.words)));
    field.confidence = dayStated ? std::min(0.97, 0.55 + 0.45 * best->score) : 0.6;
    field.support(Evidence::Kind::Label, PageReasons::tr("beside the label '%1'").arg(pair.labelText));
    if (dayStated) {
        field.support(Evidence::Kind::Form, PageHeader::tr("a calendar week and its day"));
        return;
    }
    field.support(Evidence::Kind::Form, PageHeader::tr("a calendar week, its Monday"));
    field.alternatives.push_back({best->week.monday.addDays(4), pair.text, field.source, 0.4});
}

// What a label of the day of delivery announces, and no reading of it is a day.
void doubtUnreadDate(Order &order, const std::vector<const LabelledValue *> &unread, const Lexicon &lexicon)
{
    static const QRegularExpression town(QStringLiteral("\\d{4,5}(?:\\s\\p{Lu}{2})?\\s\\p{L}{3,}"));
    for (const LabelledValue *pair : unread) {
        const bool announces = pair->weight >= 0.9 && !pair->inText && pair->wholeLabel && pair->words.size() <= 6
                               && pair->place != LabelledValue::Place::Below && hasDigit(pair->text)
                               && !town.match(pair->text).hasMatch()
                               && !lexicon.phraseIn(QStringLiteral("asap"), pair->text);
        if (!announces)
            continue;
        order.doubts.push_back(PageHeader::tr("Beside “%1” stands “%2”. Which day is that?")
                                   .arg(QString(pair->labelText).remove(u':'), pair->text));
        return;
    }
}

// "Delivery time: the material has to be on site on 23 April 2026.": the only date in what the label says of it.
bool isSentenceOfDay(const LabelledValue &pair, const Lexicon &lexicon)
{
    return pair.weight >= 0.6 && !pair.inText && pair.place != LabelledValue::Place::Below
           && asksForDelivery(lexicon, pair.labelText + u' ' + pair.text);
}

// Two labels that each mean the day of delivery, over or beside different days: neither holds unasked.
void doubtSecondDay(Field<QDate> &field, const std::vector<Candidate<QDate>> &days)
{
    constexpr double OwnLabel = 0.6, OneOfTwo = 0.6;
    const auto isOwn = [](const Candidate<QDate> &day) {
        return day.pair->weight >= OwnLabel && day.pair->wholeLabel && !day.pair->inText && day.score >= OwnLabel;
    };
    for (const Candidate<QDate> &other : days) {
        if (!isOwn(days.front()) || !isOwn(other) || other.value == days.front().value)
            continue;
        field.confidence = std::min(field.confidence, OneOfTwo);
        for (Alternative<QDate> &known : field.alternatives)
            known.confidence = known.value == other.value ? 1 - OneOfTwo : known.confidence;
    }
}

} // namespace

void readDates(Order &order, const HeaderInput &input, const Lexicon &lexicon, const QDate &today)
{
    std::vector<Candidate<QDate>> ordered;
    std::vector<Candidate<QDate>> requested;
    std::vector<WeekCandidate> weeks;
    std::vector<const LabelledValue *> unread;
    for (const LabelledValue &pair : input.pairs) {
        const bool isOrdered = pair.label == Label::OrderDate;
        const bool isRequested = pair.label == Label::RequestedDate;
        if (!isOrdered && !isRequested)
            continue;
        if (isOrdered && pair.inText && !followsNumber(pair, input))
            continue;
        if (isRequested && isOfLines(pair, input))
            continue;
        std::vector<DateReading> readings = readDate(pair.text, input.habits.dates, lexicon);
        if (readings.empty() && pair.words.front().confidence < 1)
            readings = readDate(tidied(pair.text), input.habits.dates, lexicon);
        double whole = 1;
        if (readings.empty()) {
            const auto found = datesIn(pair.text, input.habits.dates, lexicon);
            const bool near = !found.empty()
                              && (found.front().start <= 12
                                  || (isRequested && found.size() == 1 && isSentenceOfDay(pair, lexicon)));
            if (isRequested && !near) {
                if (const auto week = weekIn(pair.text, namesWeek(pair.labelText, lexicon), today, lexicon))
                    weeks.push_back({*week, &pair, pair.weight * placeFactor(pair)});
                else
                    unread.push_back(&pair);
            }
            if (!near)
                continue;
            readings = found.front().readings;
            whole = 0.96;
        }
        if (readings.empty())
            continue;
        double score = pair.weight * placeFactor(pair) * whole;
        (isOrdered ? ordered : requested)
            .push_back({readings.front().date, pair.text, pair.words, &pair, score});
    }
    const double cap = input.habits.datesProven ? 0.985 : 0.97;
    choose(order.orderDate, ordered, input, cap);
    choose(order.requestedDate, requested, input, cap);
    doubtSecondDay(order.requestedDate, requested);
    // A day soon after the order that nothing else claims is the day of delivery, even if the label is vague.
    if (order.orderDate.isStated() && order.requestedDate.isStated()
        && *order.requestedDate.value > *order.orderDate.value
        && *order.requestedDate.value < order.orderDate.value->addDays(366))
        believeLone(order.requestedDate, requested, 0.6);
    if (!order.requestedDate.isStated())
        takeWeek(order, weeks, input, lexicon);
    if (!order.requestedDate.isStated())
        doubtUnreadDate(order, unread, lexicon);
    if (!order.orderDate.isStated())
        findPlaceAndDate(order, input, lexicon, today);
    readDeliverySentence(order, input, lexicon, today);
}

} // namespace intray
