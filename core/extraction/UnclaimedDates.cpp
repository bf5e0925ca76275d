// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TextFold.h"
#include "core/extraction/FieldProof.h"
#include "core/extraction/GuessedFacts.h"
#include "core/extraction/PageCandidates.h"
#include "core/extraction/PageDatePlaces.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct UnclaimedText
{
    Q_DECLARE_TR_FUNCTIONS(intray::PageHeader)
};

// Whether a label of the day of delivery claims the date although neither the order nor a line has it: the date of
// a line that was not read as one.
bool isLostDate(const Order &order, const HeaderInput &input, const Box &box, const QDate &date)
{
    const bool labelled = std::any_of(input.pairs.begin(), input.pairs.end(), [&](const LabelledValue &pair) {
        return pair.label == Label::RequestedDate && pair.page == input.firstPage && pair.weight >= 0.9
               && !pair.words.empty() && !pair.inText
               && box.contains(pair.words.front().box.centreX(), pair.words.front().box.centreY());
    });
    return labelled
           && std::none_of(order.lines.begin(), order.lines.end(), [&](const OrderLine &line) {
                  return line.requestedDate.value == date;
              });
}

// A date that no label explains.
struct UnclaimedDate
{
    QString written;
    std::vector<DateReading> readings;
    Box box;
    bool isLost = false;
};

// Whether the order could want the goods on each of the days it may be: the order has arrived by today.
bool isToCome(const UnclaimedDate &date, const Order &order, const QDate &today)
{
    constexpr int LongestWay = 14, FarthestDays = 366; // days
    const QDate ordered = order.orderDate.value.value_or(today);
    const QDate from = std::max(ordered.addDays(1), std::min(today, ordered.addDays(LongestWay)));
    return std::all_of(date.readings.begin(), date.readings.end(), [&](const DateReading &reading) {
        return reading.date >= from && ordered.daysTo(reading.date) < FarthestDays;
    });
}

std::vector<UnclaimedDate> unclaimedDates(const Order &order, const HeaderInput &input, const Lexicon &lexicon)
{
    constexpr size_t Enough = 2; // more than one is a doubt
    std::vector<UnclaimedDate> unclaimed;
    const PageText &page = input.pages[size_t(input.firstPage)];
    const bool recognised = isRecognised(page);
    for (size_t r = 0; r < page.rows.size(); ++r) {
        if (input.tableRows[r] || !hasDigit(page.rows[r].text())
            || (recognised && isStamp(page, r, lexicon)))
            continue;
        // A date in a sentence counts where the letter asks for the goods.
        bool inRequest = false;
        for (size_t k = r > 2 ? r - 2 : 0; k < std::min(page.rows.size(), r + 3); ++k) {
            inRequest = inRequest
                        || lexicon.phraseIn(QStringLiteral("order-request"), page.rows[k].text()).has_value();
        }
        for (const Phrase &phrase : page.rows[r].phrases) {
            for (const DateInText &found : datesIn(phrase.text(), input.habits.dates, lexicon)) {
                if (found.readings.empty())
                    continue;
                const Box box = boxOfDate(phrase, found);
                const QDate date = found.readings.front().date;
                const bool isLater = order.orderDate.isStated() && date > *order.orderDate.value;
                const bool known = labelledHere(input, box, isLater) || date == order.orderDate.value
                                   || (phrase.words.size() > 6 && !inRequest);
                const bool isLost = isLostDate(order, input, box, date);
                const bool isSame = !unclaimed.empty() && unclaimed.front().readings.front().date == date;
                if ((known && !isLost) || isSame)
                    continue;
                unclaimed.push_back({phrase.text().mid(found.start, found.end - found.start), found.readings, box,
                                     isLost});
                if (unclaimed.size() == Enough)
                    return unclaimed;
            }
        }
    }
    return unclaimed;
}

} // namespace

// A date in the head that no label explains may be the one by which the goods are wanted: the only one to come is
// asked about as that.
void doubtUnclaimedDates(Order &order, const HeaderInput &input, const Lexicon &lexicon, const QDate &today)
{
    if (order.requestedDate.isStated())
        return;
    const std::vector<UnclaimedDate> unclaimed = unclaimedDates(order, input, lexicon);
    if (unclaimed.empty())
        return;
    const UnclaimedDate &first = unclaimed.front();
    const bool hasLineDates = std::any_of(order.lines.begin(), order.lines.end(), [](const OrderLine &line) {
        return line.requestedDate.isStated() || !line.requestedDate.written.isEmpty();
    });
    if (unclaimed.size() > 1 || first.isLost || hasLineDates || !order.requestedDate.written.isEmpty()
        || !isToCome(first, order, today)) {
        order.doubts.push_back(UnclaimedText::tr("What is the date “%1” for? No label says it.").arg(first.written));
        return;
    }
    Field<QDate> &field = order.requestedDate;
    state(field, first.readings.front().date, first.written, sourceOf(input, input.firstPage, first.box));
    field.confidence = Guessed;
    field.support(Evidence::Kind::Form, UnclaimedText::tr("a day to come that no label explains"));
    for (size_t i = 1; i < first.readings.size(); ++i)
        field.alternatives.push_back({first.readings[i].date, first.written, field.source, Guessed});
}

} // namespace intray
