// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/UnreadDays.h"

#include "core/extraction/FieldParsers.h"
#include "core/extraction/WeekDate.h"
#include "core/layout/PageText.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace intray {

namespace {

struct DaysText
{
    Q_DECLARE_TR_FUNCTIONS(intray::UnreadDays)
};

constexpr Confidence Headed = 0.85; // below, only its values told what the column of a day is

bool hasDay(const Order &order)
{
    return order.requestedDate.isStated()
           || std::any_of(order.lines.begin(), order.lines.end(),
                          [](const OrderLine &line) { return line.requestedDate.isStated(); });
}

// What stands in a line describes goods: "motor kW 15" is no week.
bool isOfLine(const Order &order, int page, double y)
{
    return std::any_of(order.lines.begin(), order.lines.end(), [&](const OrderLine &line) {
        const auto *place = std::get_if<PagePlace>(&line.source.place);
        return place && place->page == page && place->box.top <= y && y <= place->box.bottom;
    });
}

void doubtWeek(Order &order, const Pages &pages, const Lexicon &lexicon)
{
    const QDate any(2000, 1, 1); // whether it is a week does not depend on the year
    for (size_t p = 0; p < pages.pages.size(); ++p) {
        const Page &page = pages.pages[p];
        if (!page.recognised)
            continue;
        const PageText laid = layOut(page);
        for (const TextRow &row : laid.rows) {
            if (isOfLine(order, int(p) + 1, laid.fraction(row.box).centreY()))
                continue;
            for (const Phrase &phrase : row.phrases) {
                if (!weekIn(phrase.text(), false, any, lexicon))
                    continue;
                order.doubts.push_back(
                    DaysText::tr("The page names a week, “%1”, but nothing that could be read says what for. Is it the "
                                 "week of delivery?").arg(phrase.text().left(60)));
                return;
            }
        }
    }
}

const Pages *pagesOf(const Order &order, const Document &document)
{
    const auto part = order.lines.front().source.part;
    return part && *part >= 0 && *part < int(document.parts.size()) ? document.parts[size_t(*part)].pages() : nullptr;
}

// The first date after the day of ordering that stands within the line.
std::optional<QString> dateToCome(const OrderLine &line, const Pages &pages, const QDate &ordered, const QDate &taken,
                                  const Lexicon &lexicon)
{
    static const QRegularExpression date(QStringLiteral("^\\d{1,2}([./-])\\d{1,2}\\1(?:20)?\\d{2}$"));
    const auto *place = std::get_if<PagePlace>(&line.source.place);
    if (!place || place->page < 1 || place->page > int(pages.pages.size()))
        return std::nullopt;
    const Page &page = pages.pages[size_t(place->page - 1)];
    for (const Word &word : page.words) {
        if (!place->box.contains(word.box.centreX(), word.box.centreY()) || !date.match(word.text).hasMatch())
            continue;
        const std::vector<DateReading> readings = readDate(word.text, DateOrder::Unknown, lexicon);
        const bool isTaken = std::any_of(readings.begin(), readings.end(),
                                         [&](const DateReading &reading) { return reading.date == taken; });
        const bool isToCome = std::any_of(readings.begin(), readings.end(), [&](const DateReading &reading) {
            return !ordered.isValid() || reading.date > ordered;
        });
        if (isToCome && !isTaken)
            return word.text;
    }
    return std::nullopt;
}

// Most lines have days, one has none, and no day is said for all.
void doubtLineWithoutDay(Order &order)
{
    const auto isDated = [](const OrderLine &line) {
        return line.requestedDate.isStated() || !line.requestedDate.written.isEmpty();
    };
    const auto dated = std::count_if(order.lines.begin(), order.lines.end(), isDated);
    const auto undated = std::ptrdiff_t(order.lines.size()) - dated;
    if (order.requestedDate.isStated() || undated == 0 || dated < 2 * undated || dated < 2)
        return;
    const auto open = std::find_if_not(order.lines.begin(), order.lines.end(), isDated);
    order.doubts.push_back(DaysText::tr("Line %1 has no day of delivery, most others have one. When is it wanted?")
                               .arg(open - order.lines.begin() + 1));
}

void doubtDatesInLines(Order &order, const Pages &pages, const Lexicon &lexicon)
{
    for (size_t i = 0; i < order.lines.size(); ++i) {
        const OrderLine &line = order.lines[i];
        const QDate taken = line.requestedDate.value.value_or(QDate());
        if (taken.isValid() && line.requestedDate.confidence >= Headed)
            continue;
        if (const auto date = dateToCome(line, pages, order.orderDate.value.value_or(QDate()), taken, lexicon)) {
            order.doubts.push_back(DaysText::tr("Line %1: the date “%2” stands in it, but nothing that could be read says "
                                                "what for. Is it the day of delivery?").arg(QString::number(i + 1), *date));
            return;
        }
    }
}

} // namespace

void doubtUnreadDays(Order &order, const Document &document, const Lexicon &lexicon)
{
    const Pages *pages = order.lines.empty() ? nullptr : pagesOf(order, document);
    if (!pages)
        return;
    if (!hasDay(order)) {
        doubtWeek(order, *pages, lexicon);
        return;
    }
    doubtDatesInLines(order, *pages, lexicon);
    doubtLineWithoutDay(order);
}

} // namespace intray
