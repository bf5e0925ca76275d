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
    bool isProven = false; // the other sums leave no other value
};

bool hasLetter(const Phrase &phrase)
{
    const QString text = phrase.text();
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

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
    if (sum.isProven)
        field.support(Evidence::Kind::Arithmetic, QStringLiteral("net and tax make the total"));
}

// The part of a row from one label of a sum to the next: "Net 100.00   VAT 20.00   Total 120.00".
std::vector<TextRow> partsOf(const TextRow &row, const Lexicon &lexicon)
{
    std::vector<TextRow> parts;
    bool open = false; // a label whose figure has not come yet
    for (const Phrase &phrase : row.phrases) {
        bool begins = parts.empty();
        if (!open && hasLetter(phrase)) {
            TextRow alone;
            alone.phrases.push_back(phrase);
            begins = totalLabelOf(lexicon, alone).has_value() || begins;
            open = begins;
        }
        if (begins) {
            parts.emplace_back();
            parts.back().height = row.height;
        }
        open = open && !hasDigit(phrase.text());
        parts.back().phrases.push_back(phrase);
        parts.back().box = parts.back().box.united(phrase.box);
    }
    return parts;
}

// The heads of a table of order lines name sums, too ("Total"), of each line.
bool headsLines(const TextRow &row, const Lexicon &lexicon)
{
    return std::any_of(row.phrases.begin(), row.phrases.end(), [&](const Phrase &phrase) {
        const auto hit = columnLabelOf(lexicon, phrase.text());
        return hit && (hit->label == Label::Quantity || hit->label == Label::UnitPrice
                       || hit->label == Label::Description);
    });
}

// A box of sums: each label stands over its figure.
std::vector<std::pair<Label, Sum>> sumsBelow(const PageText &page, size_t r, const Lexicon &lexicon,
                                             NumberStyle style)
{
    std::vector<std::pair<Label, Sum>> sums;
    const TextRow &heads = page.rows[r];
    const auto isFigure = [](const Phrase &phrase) { return looksNumeric(phrase.text()); };
    if (r + 1 >= page.rows.size()
        || std::none_of(page.rows[r + 1].phrases.begin(), page.rows[r + 1].phrases.end(), isFigure))
        return sums;
    if (r + 1 >= page.rows.size()
        || page.rows[r + 1].box.top - heads.box.bottom > 1.5 * heads.height || headsLines(heads, lexicon))
        return sums;
    if (!std::any_of(heads.phrases.begin(), heads.phrases.end(), hasLetter))
        return sums;
    for (const Phrase &phrase : heads.phrases) {
        TextRow head;
        head.phrases.push_back(phrase);
        const auto label = totalLabelOf(lexicon, head);
        if (!label || lastNumber(head, style))
            continue;
        for (const Phrase &below : page.rows[r + 1].phrases) {
            const double overlap = std::min(below.box.right, phrase.box.right)
                                   - std::max(below.box.left, phrase.box.left);
            TextRow value;
            value.phrases = {phrase, below};
            value.height = heads.height;
            if (overlap <= 0 || !looksNumeric(below.text()))
                continue;
            if (const auto sum = lastNumber(value, style))
                sums.push_back({*label, *sum});
        }
    }
    // One figure alone may be anything, a column of a table say.
    return sums.size() >= 2 ? sums : std::vector<std::pair<Label, Sum>>{};
}

struct PageSums
{
    std::vector<Sum> net, tax, total, sub;
    std::vector<Sum> damaged; // recognised figures that are no number or only the end of one; without value
    std::optional<int> lines;
};

bool isWhole(const Sum &sum)
{
    return !sum.written.contains(u'.') && !sum.written.contains(u',');
}

// What stands at the end of a row of a sum on a recognised page, whether it is a number or not.
std::optional<Sum> lastFigure(const TextRow &row, Label label)
{
    std::vector<LaidWord> figure;
    const std::vector<LaidWord> words = row.words();
    for (auto word = words.rbegin(); word != words.rend() && figure.size() < 4; ++word) {
        if ((!hasDigit(word->text) && !parseCurrency(word->text)) || word->text.endsWith(u'%'))
            break;
        figure.insert(figure.begin(), *word);
    }
    if (figure.empty() || !hasDigit(joined(figure)))
        return std::nullopt;
    return Sum{label, {}, joined(figure), boxOf(figure), 0, {}};
}

void take(PageSums &sums, Label label, const Sum &sum)
{
    if (label == Label::NetTotal)
        sums.net.push_back(sum);
    else if (label == Label::TaxTotal)
        sums.tax.push_back(sum);
    else if (label == Label::Total)
        sums.total.push_back(sum);
    else if (label == Label::Subtotal)
        sums.sub.push_back(sum);
    else if (label == Label::LineCount && sum.value.isInteger() && !sums.lines)
        sums.lines = int(sum.value.micros() / 1'000'000);
}

void takeCurrency(Order &order, const Sum &sum, const TextRow &row, const HeaderInput &input)
{
    if (order.currency.isStated() || sum.currency.isEmpty())
        return;
    order.currency.value = sum.currency;
    order.currency.written = row.text();
    order.currency.source = sourceOf(input, sum.page, row.box);
    order.currency.confidence = 0.97;
    order.currency.support(Evidence::Kind::Form, QStringLiteral("stands beside the total"));
}

PageSums sumsOn(Order &order, const HeaderInput &input, const Lexicon &lexicon)
{
    PageSums sums;
    for (int p = input.firstPage; p <= input.lastPage; ++p) {
        const PageText &page = input.pages[size_t(p)];
        const bool recognised = isRecognised(page);
        for (size_t r = 0; r < page.rows.size(); ++r) {
            for (auto &[label, sum] : sumsBelow(page, r, lexicon, input.habits.numbers)) {
                sum.page = p;
                takeCurrency(order, sum, page.rows[r], input);
                take(sums, label, sum);
            }
            if (!hasDigit(page.rows[r].text()))
                continue;
            for (const TextRow &part : partsOf(page.rows[r], lexicon)) {
                const auto label = totalLabelOf(lexicon, part);
                auto sum = label ? lastNumber(part, input.habits.numbers) : std::nullopt;
                if (label && recognised) {
                    if (auto figure = lastFigure(part, *label)) {
                        figure->page = p;
                        sums.damaged.push_back(*figure);
                    }
                }
                if (!sum)
                    continue;
                sum->page = p;
                if (*label != Label::LineCount)
                    takeCurrency(order, *sum, part, input);
                take(sums, *label, *sum);
            }
        }
    }
    return sums;
}

Decimal added(const std::vector<Sum> &sums)
{
    Decimal all;
    for (const Sum &sum : sums)
        all += sum.value;
    return all;
}

// The sums of sections bear the name that the sum of all has elsewhere: the one that fits the others counts.
void settleNet(PageSums &sums)
{
    // "Net 30" is a term of payment where real sums show their decimals.
    if (!std::all_of(sums.net.begin(), sums.net.end(), isWhole))
        std::erase_if(sums.net, isWhole);
    if (sums.net.size() < 2)
        return;
    const Decimal tax = sums.tax.empty() ? Decimal() : sums.tax.front().value;
    if (!sums.total.empty()) {
        for (const Sum &net : sums.net) {
            if (net.value + tax == sums.total.back().value) {
                sums.net = {net};
                return;
            }
        }
        if (added(sums.net) + tax == sums.total.back().value)
            sums.net.clear();
        return;
    }
    const Sum last = sums.net.back();
    if (added(sums.net) == last.value + last.value)
        sums.net = {last};
}

// "Order value 100.00, VAT 20.00, Total 120.00": what tax is added to is the net total.
void settleTotal(PageSums &sums)
{
    if (sums.total.size() < 2 || !sums.net.empty() || sums.tax.empty())
        return;
    if (sums.total.front().value + added(sums.tax) == sums.total.back().value) {
        sums.net = {sums.total.front()};
        sums.total = {sums.total.back()};
    }
}

// Several rates have a row each; they count together when the sums say so.
void settleTax(PageSums &sums)
{
    if (sums.tax.size() < 2 || sums.net.empty() || sums.total.empty())
        return;
    if (sums.net.front().value + added(sums.tax) != sums.total.front().value)
        return;
    Sum all = sums.tax.front();
    for (size_t i = 1; i < sums.tax.size(); ++i) {
        all.value += sums.tax[i].value;
        all.box = all.page == sums.tax[i].page ? all.box.united(sums.tax[i].box) : all.box;
        all.written += QStringLiteral(" + ") + sums.tax[i].written;
    }
    sums.tax = {all};
}

// "VAT 20 %", "VAT - page 1 of 1": a rate or a page where the other sums show their decimals.
void leaveOutWholeTax(PageSums &sums)
{
    const auto shown = [](const std::vector<Sum> &all) {
        return !all.empty() && std::none_of(all.begin(), all.end(), isWhole);
    };
    if (shown(sums.total) || shown(sums.net))
        std::erase_if(sums.tax, [](const Sum &sum) { return isWhole(sum) && sum.value != Decimal(); });
}

// Figures of a sum of money as they would stand without point and blanks.
QString figuresOf(Decimal value)
{
    const qint64 cents = value.micros() / 10'000;
    return cents * 10'000 == value.micros() && cents >= 1000 ? QString::number(cents) : QString();
}

// Whether `written` ends with these figures but for one that was misread, lost or added.
bool endsAlmostWith(const QString &written, const QString &figures)
{
    static const QRegularExpression marks(QStringLiteral("[\\s.,'’€$£]|[A-Z]{3}"));
    const QString text = QString(written).remove(marks);
    for (qsizetype length = figures.size() - 1; length <= figures.size() + 1; ++length) {
        if (length > text.size())
            break;
        const QString end = text.right(length);
        const qsizetype shorter = std::min(length, figures.size());
        qsizetype same = 0, tail = 0; // from the left, then from the right
        while (same < shorter && end[same] == figures[same])
            ++same;
        while (tail < shorter - same && end[length - 1 - tail] == figures[figures.size() - 1 - tail])
            ++tail;
        if (same + tail >= std::max(length, figures.size()) - 1)
            return true;
    }
    return false;
}

// Net, tax and total prove each other: where two of them leave one value for the third and that is what stands
// there but for one figure, it is read so. Two ways to mend them prove nothing.
void mendSums(PageSums &sums)
{
    std::vector<Sum> *three[] = {&sums.net, &sums.tax, &sums.total};
    const Label labels[] = {Label::NetTotal, Label::TaxTotal, Label::Total};
    const auto valueOf = [&](int i) -> std::optional<Decimal> {
        return three[i]->size() == 1 ? std::optional(three[i]->front().value) : std::nullopt;
    };
    const auto net = valueOf(0), tax = valueOf(1), total = valueOf(2);
    if (net && tax && total && *net + *tax == *total) {
        for (std::vector<Sum> *one : three)
            one->front().isProven = true;
        return;
    }
    std::vector<std::pair<int, Sum>> ways;
    for (int i = 0; i < 3; ++i) {
        std::optional<Decimal> wanted;
        if (i == 2 && net && tax)
            wanted = *net + *tax;
        else if (const auto &part = i == 0 ? tax : net; i < 2 && part && total)
            wanted = *total - *part;
        if (!wanted || three[i]->size() > 1)
            continue;
        const QString figures = figuresOf(*wanted);
        for (Sum figure : sums.damaged) {
            if (figure.label != labels[i] || figures.isEmpty() || !endsAlmostWith(figure.written, figures))
                continue;
            figure.value = *wanted;
            figure.isProven = true;
            ways.push_back({i, figure});
            break;
        }
    }
    if (ways.size() == 1)
        *three[ways.front().first] = {ways.front().second};
}

} // namespace

void readTotals(Order &order, const HeaderInput &input, const Lexicon &lexicon)
{
    PageSums sums = sumsOn(order, input, lexicon);
    leaveOutWholeTax(sums);
    settleNet(sums);
    settleTotal(sums);
    settleTax(sums);
    if (!sums.damaged.empty())
        mendSums(sums);
    order.statedLineCount = sums.lines;
    if (sums.net.empty() && sums.sub.size() == 1)
        sums.net = sums.sub;
    if (!sums.net.empty())
        fill(order.netTotal, sums.net.front(), input);
    if (!sums.tax.empty())
        fill(order.taxTotal, sums.tax.front(), input);
    if (!sums.total.empty())
        fill(order.total, sums.total.front(), input);
}

} // namespace intray
