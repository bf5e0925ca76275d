// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PageHeaderFields.h"

namespace intray {

namespace {

struct Sum
{
    Label label = Label::Total;
    Decimal value;
    QString written;
    Box box;
    int page = 0;
    QString currency;
};

// The last number of a row, with the currency around it; grouping blanks ("2 190,84") are one number.
std::optional<Sum> lastNumber(const TextRow &row, NumberStyle style)
{
    const std::vector<LaidWord> words = row.words();
    size_t end = words.size();
    while (end > 0 && !hasDigit(words[end - 1].text))
        --end;
    if (end == 0)
        return std::nullopt;
    static const QRegularExpression group(QStringLiteral("^\\d{1,3}$"));
    static const QRegularExpression tail(QStringLiteral("^\\d{3}(?:[.,]\\d+)?$"));
    size_t from = end - 1;
    while (from > 0 && tail.match(words[from].text).hasMatch()
           && group.match(words[from - 1].text).hasMatch()
           && words[from].box.left - words[from - 1].box.right < 0.75 * row.height)
        --from;
    const std::vector<LaidWord> number(words.begin() + std::ptrdiff_t(from),
                                       words.begin() + std::ptrdiff_t(end));
    if (number.back().text.endsWith(u'%') || !looksNumeric(number.back().text))
        return std::nullopt;
    // Words after the number make it something else ("Net 45 days"); a lone "30" needs a place of its own.
    for (size_t i = end; i < words.size(); ++i) {
        if (!parseCurrency(words[i].text) && words[i].text != u"-")
            return std::nullopt;
    }
    static const QRegularExpression money(QStringLiteral("[.,]\\d|[€$£]"));
    const bool apart = row.phrases.size() > 1 && row.phrases.back().box.left <= number.front().box.left + 1;
    if (!apart && !money.match(joined(number)).hasMatch() && end == words.size())
        return std::nullopt;
    const auto value = parseNumber(joined(number), style);
    if (!value)
        return std::nullopt;
    Sum sum;
    sum.value = *value;
    sum.written = joined(number);
    sum.box = boxOf(number);
    for (size_t i = 0; i < words.size(); ++i) {
        if (const auto code = parseCurrency(words[i].text))
            sum.currency = *code;
    }
    if (const auto code = currencyIn(joined(number)))
        sum.currency = *code;
    return sum;
}

void fill(Field<Decimal> &field, const Sum &sum, const HeaderInput &input)
{
    if (field.isStated())
        return;
    field.value = sum.value;
    field.written = sum.written;
    field.source = sourceOf(input, sum.page, sum.box);
    field.confidence = 0.93;
    field.support(Evidence::Kind::Label, QStringLiteral("in the row of a total"));
}

} // namespace

void readTotals(Order &order, const HeaderInput &input, const Lexicon &lexicon)
{
    std::optional<Sum> subtotal;
    std::vector<Sum> taxes;
    for (int p = input.firstPage; p <= input.lastPage; ++p) {
        for (const TextRow &row : input.pages[size_t(p)].rows) {
            const auto label = totalLabelOf(lexicon, row);
            if (!label)
                continue;
            auto sum = lastNumber(row, input.habits.numbers);
            if (!sum)
                continue;
            sum->page = p;
            if (!order.currency.isStated() && !sum->currency.isEmpty()
                && *label != Label::LineCount) {
                order.currency.value = sum->currency;
                order.currency.written = row.text();
                order.currency.source = sourceOf(input, sum->page, row.box);
                order.currency.confidence = 0.97;
                order.currency.support(Evidence::Kind::Form,
                                       QStringLiteral("stands beside the total"));
            }
            if (*label == Label::NetTotal)
                fill(order.netTotal, *sum, input);
            else if (*label == Label::TaxTotal)
                taxes.push_back(*sum);
            else if (*label == Label::Total)
                fill(order.total, *sum, input);
            else if (*label == Label::Subtotal && !subtotal)
                subtotal = sum;
            else if (*label == Label::LineCount && sum->value.isInteger())
                order.statedLineCount = int(sum->value.micros() / 1'000'000);
        }
    }
    if (subtotal && !order.netTotal.isStated())
        fill(order.netTotal, *subtotal, input);
    if (taxes.empty())
        return;
    // Several rates have a row each; they count together when the sums say so.
    if (taxes.size() > 1 && order.netTotal.isStated() && order.total.isStated()) {
        Sum all = taxes.front();
        for (size_t i = 1; i < taxes.size(); ++i) {
            all.value += taxes[i].value;
            all.box = all.page == taxes[i].page ? all.box.united(taxes[i].box) : all.box;
            all.written += QStringLiteral(" + ") + taxes[i].written;
        }
        if (*order.netTotal.value + all.value == *order.total.value)
            taxes = {all};
    }
    fill(order.taxTotal, taxes.front(), input);
}

} // namespace intray
