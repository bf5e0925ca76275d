// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/UnreadSums.h"

#include "core/extraction/FieldParsers.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct SumsText
{
    Q_DECLARE_TR_FUNCTIONS(intray::UnreadSums)
};

std::optional<Decimal> sumOfLines(const Order &order)
{
    Decimal sum;
    for (const OrderLine &line : order.lines) {
        if (!line.lineTotal.isStated())
            return std::nullopt;
        sum += *line.lineTotal.value;
    }
    return order.lines.empty() ? std::nullopt : std::optional(sum);
}

// Page (from 0) and edge below which no order line stands.
std::pair<int, double> endOfLines(const Order &order)
{
    std::pair<int, double> end{-1, 0};
    for (const OrderLine &line : order.lines) {
        if (const auto *place = std::get_if<PagePlace>(&line.source.place))
            end = std::max(end, {place->page - 1, place->box.bottom});
    }
    return end;
}

} // namespace

void skipSums(std::vector<std::vector<bool>> &skips, const Order &sums, const HeaderInput &input)
{
    constexpr size_t MostWords = 9; // a sentence may say more than the sum
    for (const Field<Decimal> *field : {&sums.netTotal, &sums.taxTotal, &sums.total}) {
        const auto *place = std::get_if<PagePlace>(&field->source.place);
        if (!field->isStated() || !place || place->page - 1 < input.firstPage || place->page - 1 > input.lastPage)
            continue;
        const PageText &page = input.pages[size_t(place->page - 1)];
        std::vector<bool> &skip = skips[size_t(place->page - 1 - input.firstPage)];
        for (size_t r = 0; r < page.rows.size(); ++r) {
            const Box row = page.fraction(page.rows[r].box);
            const bool holds = place->box.contains(place->box.centreX(), row.centreY());
            skip[r] = skip[r] || (holds && page.rows[r].words().size() <= MostWords);
        }
    }
}

void takeProvenSums(Order &order, const Order &sums)
{
    const auto sum = sumOfLines(order);
    if (!sum || order.netTotal.isStated())
        return;
    constexpr double Proven = 0.97;
    const auto take = [&](Field<Decimal> &field, const Field<Decimal> &named) {
        if (field.isStated() || !named.isStated() || named.value != sum)
            return;
        field = named;
        field.confidence = std::max(field.confidence, Proven);
        field.support(Evidence::Kind::Arithmetic, SumsText::tr("the amounts of the lines make it up"));
    };
    take(order.netTotal, sums.netTotal);
    if (!order.netTotal.isStated() && !sums.taxTotal.isStated())
        take(order.total, sums.total);
}

void doubtUnreadSums(Order &order, const HeaderInput &input)
{
    static const QRegularExpression cents(QStringLiteral("\\d[.,]\\d{2}(?!\\d)"));
    const auto sum = sumOfLines(order);
    const auto end = endOfLines(order);
    if (!sum || end.first < input.firstPage || order.netTotal.isStated() || order.total.isStated())
        return;
    QString unread;
    for (int p = end.first; p <= input.lastPage; ++p) {
        const PageText &page = input.pages[size_t(p)];
        for (const TextRow &row : page.rows) {
            if (p == end.first && page.fraction(row.box).centreY() <= end.second)
                continue;
            for (const Phrase &phrase : row.phrases) {
                const QString text = phrase.text();
                if (!looksNumeric(text) || !text.contains(cents))
                    continue;
                for (const NumberReading &reading : readNumber(text, input.habits.numbers)) {
                    if (reading.value == *sum)
                        return;
                    if (unread.isEmpty() && reading.value + reading.value > *sum)
                        unread = text;
                }
            }
        }
    }
    if (!unread.isEmpty())
        order.doubts.push_back(SumsText::tr("A figure below the lines was not read: %1. The lines add up to %2. Is it "
                                            "their sum?").arg(unread, sum->toString()));
}

} // namespace intray
