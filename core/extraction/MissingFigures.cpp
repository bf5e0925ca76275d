// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MissingFigures.h"

#include "core/extraction/FieldParsers.h"

#include <QCoreApplication>

#include <algorithm>

namespace intray {

namespace {

struct MissingTexts
{
    Q_DECLARE_TR_FUNCTIONS(intray::MissingFigures)
};

bool isPriced(const OrderLine &line)
{
    // Without a value, `written` holds what could not be read: that is asked by itself.
    return line.unitPrice.isStated() || line.lineTotal.isStated() || !line.unitPrice.written.isEmpty()
        || !line.lineTotal.written.isEmpty();
}

bool holds(const Field<Decimal> &field, const PagePlace &at)
{
    const auto *place = std::get_if<PagePlace>(&field.source.place);
    return place && place->page == at.page && place->box.contains(at.box.centreX(), at.box.centreY());
}

// Whether the figure is the price of one, ten, a hundred or a thousand.
bool makesUp(const OrderLine &line, const Decimal &figure)
{
    const Decimal product = figure * *line.quantity.value;
    for (const int basis : {1, 10, 100, 1000}) {
        if (product == *line.lineTotal.value * Decimal(basis))
            return true;
    }
    return false;
}

// The figure with decimals in the rows of a line, down to the next one, that makes its amount up.
std::optional<QString> unreadPrice(const OrderLine &line, const PagePlace &place, double bottom, const HeaderInput &input)
{
    const PageText &page = input.pages[size_t(place.page - 1)];
    for (const TextRow &row : page.rows) {
        const double y = page.fraction(row.box).centreY();
        if (y < place.box.top || y > bottom)
            continue;
        for (const LaidWord &word : row.words()) {
            const PagePlace at{place.page, page.fraction(word.box)};
            const bool hasDecimals = word.text.contains(u'.') || word.text.contains(u',');
            if (!hasDecimals || holds(line.lineTotal, at) || holds(line.quantity, at))
                continue;
            for (const NumberReading &reading : readNumber(word.text, input.habits.numbers)) {
                if (makesUp(line, reading.value))
                    return word.text;
            }
        }
    }
    return std::nullopt;
}

} // namespace

void doubtUnreadPrices(Order &order, const HeaderInput &input)
{
    for (size_t i = 0; i < order.lines.size(); ++i) {
        const OrderLine &line = order.lines[i];
        const auto *place = std::get_if<PagePlace>(&line.source.place);
        if (!place || place->page < 1 || place->page > int(input.pages.size()) || line.unitPrice.isStated()
            || !line.unitPrice.written.isEmpty() || !line.quantity.isStated() || !line.lineTotal.isStated())
            continue;
        const auto *next = i + 1 < order.lines.size() ? std::get_if<PagePlace>(&order.lines[i + 1].source.place) : nullptr;
        const bool isAbove = next && next->page == place->page && next->box.top > place->box.top;
        const double bottom = isAbove ? std::max(place->box.bottom, next->box.top) : place->box.bottom;
        if (const auto price = unreadPrice(line, *place, bottom, input)) {
            order.doubts.push_back(MissingTexts::tr("Line %1 has an amount and no price, and “%2” stands in it. Is that "
                                                    "its price?").arg(QString::number(i + 1), *price));
            return;
        }
    }
}

void doubtMissingFigures(Order &order)
{
    const auto priced = std::count_if(order.lines.begin(), order.lines.end(), isPriced);
    const auto open = std::ptrdiff_t(order.lines.size()) - priced;
    if (priced < 2 || open == 0 || open > priced)
        return;
    for (size_t i = 0; i < order.lines.size(); ++i) {
        if (!isPriced(order.lines[i]))
            order.doubts.push_back(MissingTexts::tr("Line %1 has no price, the others have one. Which is it?").arg(i + 1));
    }
}

} // namespace intray
