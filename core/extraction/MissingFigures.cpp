// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MissingFigures.h"

#include "core/extraction/FieldParsers.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

template <typename T>
bool holds(const Field<T> &field, const PagePlace &at)
{
    const auto *place = std::get_if<PagePlace>(&field.source.place);
    return field.isStated() && place && place->page == at.page && place->box.contains(at.box.centreX(), at.box.centreY());
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

// How far down the page a line goes: to the next one.
double bottomOf(const Order &order, size_t line, const PagePlace &place)
{
    const auto *next = line + 1 < order.lines.size() ? std::get_if<PagePlace>(&order.lines[line + 1].source.place) : nullptr;
    const bool isAbove = next && next->page == place.page && next->box.top > place.box.top;
    return isAbove ? std::max(place.box.bottom, next->box.top) : place.box.bottom;
}

// The first figure with decimals in the rows of a line that no field of it has taken.
std::optional<QString> untakenFigure(const OrderLine &line, const PagePlace &place, double bottom, const HeaderInput &input,
                                     const Lexicon &lexicon)
{
    static const QRegularExpression amount(QStringLiteral("^\\d[\\d.,']*[.,]\\d{2,5}$"));
    const QStringList described = line.description.value.value_or(QString()).split(u' ');
    const PageText &page = input.pages[size_t(place.page - 1)];
    for (const TextRow &row : page.rows) {
        const double y = page.fraction(row.box).centreY();
        if (y < place.box.top || y > bottom)
            continue;
        const std::vector<LaidWord> words = row.words();
        for (size_t i = 0; i < words.size(); ++i) {
            const LaidWord &word = words[i];
            const PagePlace at{place.page, page.fraction(word.box)};
            // "12,50 mm" is of the goods, "149,00 / 100 pcs" is not.
            const bool isMoney = i + 1 < words.size() && (words[i + 1].text == u"/" || parseCurrency(words[i + 1].text));
            if (amount.match(word.text).hasMatch() && !holds(line.lineTotal, at) && !holds(line.quantity, at)
                && !holds(line.discountPercent, at) && !holds(line.pricePer, at)
                && (isMoney || !described.contains(word.text))
                && !holds(line.supplierItem, at) && !holds(line.buyerItem, at) && !holds(line.requestedDate, at)
                && readDate(word.text, DateOrder::Unknown, lexicon).empty())
                return word.text;
        }
    }
    return std::nullopt;
}

} // namespace

void doubtLostPrices(Order &order, const HeaderInput &input, const Lexicon &lexicon)
{
    const bool isPriceless = std::all_of(order.lines.begin(), order.lines.end(), [](const OrderLine &line) {
        return !line.unitPrice.isStated() && line.unitPrice.written.isEmpty();
    });
    if (order.lines.empty() || !isPriceless || order.kind != OrderKind::New)
        return;
    size_t figures = 0;
    QString first;
    for (size_t i = 0; i < order.lines.size(); ++i) {
        const OrderLine &line = order.lines[i];
        const auto *place = std::get_if<PagePlace>(&line.source.place);
        if (!place || place->page < 1 || place->page > int(input.pages.size()))
            continue;
        const auto figure = untakenFigure(line, *place, bottomOf(order, i, *place), input, lexicon);
        figures += figure.has_value();
        if (figure && first.isEmpty())
            first = *figure;
    }
    if (figures > 0 && 2 * figures >= order.lines.size()) {
        order.doubts.push_back(MissingTexts::tr("No price was read, and “%1” stands in a line. Is that its price?").arg(first));
        return;
    }
    const Field<Decimal> &total = order.netTotal.isStated() ? order.netTotal : order.total;
    const bool isWorth = std::any_of(order.lines.begin(), order.lines.end(),
                                     [](const OrderLine &line) { return line.lineTotal.isStated(); });
    static const QRegularExpression money(QStringLiteral("[.,]\\d{2}(?!\\d)"));
    if (total.isStated() && !total.value->isZero() && total.written.contains(money) && !isWorth)
        order.doubts.push_back(MissingTexts::tr("The order says that it comes to %1, and no price of a line was read. "
                                                "What are the prices?").arg(total.written));
}

void doubtUnreadPrices(Order &order, const HeaderInput &input)
{
    for (size_t i = 0; i < order.lines.size(); ++i) {
        const OrderLine &line = order.lines[i];
        const auto *place = std::get_if<PagePlace>(&line.source.place);
        if (!place || place->page < 1 || place->page > int(input.pages.size()) || line.unitPrice.isStated()
            || !line.unitPrice.written.isEmpty() || !line.quantity.isStated() || !line.lineTotal.isStated())
            continue;
        if (const auto price = unreadPrice(line, *place, bottomOf(order, i, *place), input)) {
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
