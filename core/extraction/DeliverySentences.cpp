// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/DeliverySentences.h"

#include "core/extraction/AddressMentions.h"
#include "core/extraction/DeliveryLabels.h"
#include "core/extraction/FieldProof.h"
#include "core/extraction/LabelWords.h"
#include "core/extraction/PageReasons.h"
#include "core/extraction/PlaceInSentence.h"

namespace intray {

namespace {

constexpr size_t ShortestSentence = 5;   // words
constexpr qsizetype LongestSentence = 300;
constexpr int LatestDay = 366;           // after the order
constexpr int EarliestDay = 92;          // before it: a slip of the pen that a person must see

struct DayInSentence
{
    QDate date;
    QString sentence;
    int page = 0;
    Box box;
};

// A full stop after a word of letters, as no abbreviation and no figure has one.
qsizetype sentenceStart(const QString &text, qsizetype at)
{
    static const QRegularExpression stop(QStringLiteral("(?<=\\p{L}{4})[.!?;]\\s+(?=\\p{Lu})"));
    qsizetype start = 0;
    for (auto it = stop.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedEnd() > at)
            break;
        start = match.capturedEnd();
    }
    return start;
}

qsizetype sentenceEnd(const QString &text, qsizetype from)
{
    static const QRegularExpression stop(QStringLiteral("(?<=\\p{L}{3}|\\d{4})[.!?;](?:\\s+(?=\\p{Lu})|$)"));
    const auto match = stop.match(text, from);
    return match.hasMatch() ? match.capturedStart() : text.size();
}

// A sentence may be parted behind a colon: "... to be delivered to:  Acme Ltd".
bool isPartedByColon(const TextRow &row)
{
    constexpr double WidestBlank = 1.4; // of the height
    return row.phrases.size() == 2 && row.phrases.front().words.size() >= ShortestSentence
           && row.phrases.front().words.back().text.endsWith(u':')
           && row.phrases[1].box.left - row.phrases.front().box.right < WidestBlank * row.height;
}

bool isRunningText(const TextRow &row)
{
    return (row.phrases.size() == 1 || isPartedByColon(row)) && !row.phrases.front().text().contains(u'\t');
}

bool endsSentence(const QString &text)
{
    return text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u':') || text.endsWith(u'?');
}

// The row with the rows of the same paragraph beside it, and where its own text begins there.
QString paragraphAt(const PageText &page, size_t r, qsizetype &own)
{
    QString text;
    const auto follows = [&](size_t above) {
        return isRunningText(page.rows[above]) && isRunningText(page.rows[above + 1])
               && followsClosely(page.rows[above], page.rows[above + 1])
               && page.rows[above].phrases.front().words.size() >= ShortestSentence
               && !endsSentence(page.rows[above].text());
    };
    if (r > 0 && follows(r - 1))
        text = page.rows[r - 1].text() + u' ';
    own = text.size();
    text += page.rows[r].text();
    if (r + 1 < page.rows.size() && follows(r))
        text += u' ' + page.rows[r + 1].text();
    return text;
}

void findDays(std::vector<DayInSentence> &days, const QDate &ordered, const HeaderInput &input, int p,
              const Lexicon &lexicon)
{
    const PageText &page = input.pages[size_t(p)];
    for (size_t r = 0; r < page.rows.size(); ++r) {
        const TextRow &row = page.rows[r];
        const bool isTable = p == input.firstPage && input.tableRows[r];
        if (isTable || input.lineRows.contains({p, int(r)}) || !isRunningText(row) || !hasDigit(row.text()))
            continue;
        qsizetype own = 0;
        const QString text = paragraphAt(page, r, own);
        const auto found = datesIn(text, input.habits.dates, lexicon);
        for (const DateInText &date : found) {
            if (date.readings.size() != 1 || date.start < own || date.start >= own + row.text().size())
                continue;
            const qsizetype start = sentenceStart(text, date.start);
            const qsizetype end = sentenceEnd(text, date.end);
            const auto others = std::count_if(found.begin(), found.end(), [&](const DateInText &other) {
                return other.start >= start && other.start < end;
            });
            const QString sentence = text.mid(start, end - start);
            const QDate day = date.readings.front().date;
            if (others == 1 && sentence.size() <= LongestSentence && day != ordered
                && day >= ordered.addDays(-EarliestDay)
                && sentence.count(u' ') + 1 >= qsizetype(ShortestSentence)
                && day <= ordered.addDays(LatestDay) && asksForDelivery(lexicon, sentence))
                days.push_back({day, sentence, p, row.phrases.front().box});
        }
    }
}

} // namespace

void readDeliverySentence(Order &order, const HeaderInput &input, const Lexicon &lexicon, const QDate &today)
{
    if (order.requestedDate.isStated())
        return;
    const QDate ordered = order.orderDate.value.value_or(today);
    std::vector<DayInSentence> days;
    for (int p = input.firstPage; p <= input.lastPage; ++p)
        findDays(days, ordered, input, p, lexicon);
    const auto isPast = [&](const DayInSentence &day) { return day.date < ordered; };
    const bool isAllPast = std::all_of(days.begin(), days.end(), isPast);
    if (!isAllPast || !order.orderDate.value) // it is what the sentence refers to: "as offered on ..."
        std::erase_if(days, isPast);
    if (days.empty())
        return;
    constexpr double OneDay = 0.93, OneOfSeveral = 0.6;
    Field<QDate> &field = order.requestedDate;
    const DayInSentence &first = days.front();
    state(field, first.date, first.sentence, sourceOf(input, first.page, first.box));
    field.confidence = isAllPast ? OneOfSeveral : OneDay;
    field.support(Evidence::Kind::Form, PageReasons::tr("a sentence says when the goods are wanted"));
    for (const DayInSentence &other : days) {
        if (other.date == first.date)
            continue;
        field.confidence = OneOfSeveral;
        field.alternatives.push_back({other.date, other.sentence, sourceOf(input, other.page, other.box), 0.4});
    }
}

namespace {

constexpr size_t MostRowsOfAddress = 4;

struct Paragraph
{
    QString text;
    qsizetype own = 0; // where the text of its row begins
    Box box;           // of that row and those below
};

// The row with those before it and those that go on from it; a sentence and an address are cut wherever their line is
// full.
Paragraph paragraphAround(const PageText &page, size_t r)
{
    const auto goesOn = [&](size_t above) {
        const TextRow &row = page.rows[above];
        return isRunningText(row) && isRunningText(page.rows[above + 1]) && followsClosely(row, page.rows[above + 1])
               && row.phrases.front().words.size() >= ShortestSentence;
    };
    size_t first = r;
    while (first > 0 && r - first < MostRowsOfAddress && goesOn(first - 1))
        --first;
    Paragraph paragraph;
    for (size_t k = first; k < page.rows.size() && k < r + MostRowsOfAddress; ++k) {
        const TextRow &row = page.rows[k];
        if (k > r && !goesOn(k - 1))
            break;
        const bool isCutWord = paragraph.text.endsWith(u'-') && !paragraph.text.endsWith(QStringLiteral(" -"));
        paragraph.text += (isCutWord || paragraph.text.isEmpty() ? QString() : QStringLiteral(" "));
        if (k == r)
            paragraph.own = paragraph.text.size();
        paragraph.text += row.text();
        if (k >= r)
            paragraph.box = paragraph.box.united(row.box);
    }
    return paragraph;
}

// "... to the following address:", "delivery in one go on 1 May to:"
bool leadsToAddress(const QString &row, const Lexicon &lexicon)
{
    const QString last = phraseWords(row).value(phraseWords(row).size() - 1);
    return row.endsWith(u':')
           && (lexicon.phraseIn(QStringLiteral("address-noun"), row)
               || lexicon.phrases(QStringLiteral("place-preposition")).contains(last)
               || lexicon.phrases(QStringLiteral("toward")).contains(last));
}

// Such a sentence over the lines of a name and an address, which end with the town.
std::optional<Paragraph> addressBelow(const PageText &page, size_t r, const Lexicon &lexicon)
{
    constexpr double Flush = 30, MostIndent = 120, Aligned = 3; // points
    const Paragraph lead = paragraphAround(page, r);
    const QString said = lead.text.left(lead.own + page.rows[r].text().size());
    const QString sentence = said.mid(sentenceStart(said, said.size()));
    if (!leadsToAddress(page.rows[r].text(), lexicon) || !asksForDelivery(lexicon, sentence))
        return std::nullopt;
    Paragraph address;
    QStringList lines;
    for (size_t k = r + 1; k < page.rows.size() && k <= r + MostRowsOfAddress + 1; ++k) {
        const TextRow &row = page.rows[k];
        const bool isNear = k == r + 1 ? row.box.top - page.rows[r].box.bottom < 1.5 * row.height
                                       : followsClosely(page.rows[k - 1], row);
        const double indent = row.box.left - page.rows[r].box.left;
        const bool isSet = indent > -Flush && indent < MostIndent
                           && (std::abs(indent) < Flush || k == r + 1
                               || std::abs(row.box.left - page.rows[r + 1].box.left) < Aligned);
        if (!isNear || !isRunningText(row) || !isSet)
            return std::nullopt;
        lines += row.text();
        address.box = address.box.united(row.box);
        const auto towns = addressesIn(row.text());
        if (!towns.empty() && lines.size() > 1 && towns.front().start == 0) {
            address.text = lines.join(QStringLiteral(", "));
            return address;
        }
    }
    return std::nullopt;
}

} // namespace

void readDeliveryPlace(Order &order, const HeaderInput &input, const Lexicon &lexicon)
{
    if (order.shipTo.isStated())
        return;
    constexpr double OnePlace = 0.97, OneOfSeveral = 0.6;
    Field<QString> &field = order.shipTo;
    for (int p = input.firstPage; p <= input.lastPage; ++p) {
        const PageText &page = input.pages[size_t(p)];
        for (size_t r = 0; r < page.rows.size(); ++r) {
            const bool isTable = p == input.firstPage && input.tableRows[r];
            if (isTable || input.lineRows.contains({p, int(r)}) || !isRunningText(page.rows[r]))
                continue;
            Paragraph paragraph = paragraphAround(page, r);
            const auto place = deliveryPlaceIn(paragraph.text, lexicon, int(paragraph.own));
            // Each place is read where it begins.
            const bool isHere = place && place->start < paragraph.own + page.rows[r].text().size();
            const auto below = isHere ? std::nullopt : addressBelow(page, r, lexicon);
            if (!isHere && !below)
                continue;
            const QString text = (below ? below->text : paragraph.text.mid(place->start, place->end - place->start)).simplified();
            paragraph.box = below ? below->box : paragraph.box;
            if (!field.isStated()) {
                state(field, text, text, sourceOf(input, p, paragraph.box));
                field.confidence = OnePlace;
                field.support(Evidence::Kind::Form, PageReasons::tr("a sentence says where the goods go"));
            } else if (field.value != text) {
                field.confidence = OneOfSeveral;
                field.alternatives.push_back({text, text, sourceOf(input, p, paragraph.box), 0.4});
            }
        }
    }
}

} // namespace intray
