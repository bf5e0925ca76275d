// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PageHeaderFields.h"

#include "core/base/TextFold.h"
#include "core/extraction/PageReasons.h"
#include "core/extraction/PageSums.h"

namespace intray {

namespace {

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
    static const QRegularExpression group(QStringLiteral("^[€$£]?\\d{1,3}$"));
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
    // Words after the number make it something else ("Net 45 days"); a lone "30" needs a place of its own. Only a
    // sum that opens its row may have its label behind it ("742,30  Ordertotaal").
    static const QRegularExpression cents(QStringLiteral("[.,]\\d\\d$"));
    const bool leads = from == 0 && row.phrases.size() > 1 && cents.match(number.back().text).hasMatch();
    for (size_t i = end; i < words.size() && !leads; ++i) {
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
    field.support(Evidence::Kind::Label, PageReasons::tr("in the row of a total"));
    if (sum.isProven)
        field.support(Evidence::Kind::Arithmetic, PageReasons::tr("net and tax make the total"));
}

// Whether the words of a row, without figures and currencies, are one of these phrases.
bool saysOnly(const char *key, const TextRow &row, const Lexicon &lexicon)
{
    QStringList words;
    for (const LaidWord &word : row.words()) {
        const QString folded = foldText(word.text).remove(u':');
        if (!folded.isEmpty() && !hasDigit(folded) && !parseCurrency(folded))
            words << folded;
    }
    return lexicon.phrases(QLatin1String(key)).contains(words.join(u' '));
}

// "Summe EUR", "Suma": a label that names a sum and does not say of what.
bool isBareSum(const TextRow &row, const Lexicon &lexicon)
{
    return saysOnly("bare-sum", row, lexicon);
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
            open = totalLabelOf(lexicon, alone).has_value();
            begins = begins || open;
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

// "Net 30 days | Jane Doe | 7204": words that count something are no label of a sum, and a bare figure in another
// cell is none.
bool isCountedElse(const TextRow &part, const Sum &sum)
{
    static const QRegularExpression counted(QStringLiteral("\\s\\d+\\s+\\p{L}{2,}"));
    static const QRegularExpression money(QStringLiteral("[.,]\\d|[€$£]"));
    const QString label = part.phrases.front().text();
    return part.phrases.size() > 2 && counted.match(label).hasMatch() && !label.contains(u'%')
           && !money.match(sum.written).hasMatch();
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

bool overlaps(const Box &a, const Box &b)
{
    return std::min(a.right, b.right) > std::max(a.left, b.left);
}

// The figure in the cell under a label: below its words, or, in a row of boxes, right of them and before the next
// label, as where labels begin left and figures end right.
const Phrase *figureUnder(const TextRow &heads, size_t head, const TextRow &figures)
{
    const Box &label = heads.phrases[head].box;
    const bool isLast = head + 1 == heads.phrases.size();
    const double end = isLast ? label.right + 20 * heads.height : heads.phrases[head + 1].box.left;
    const Phrase *found = nullptr;
    for (const Phrase &figure : figures.phrases) {
        if (!looksNumeric(figure.text()))
            continue;
        if (overlaps(figure.box, label))
            return &figure;
        const bool isBeside = heads.phrases.size() > 1 && figure.box.left >= label.right && figure.box.right <= end
            && std::none_of(heads.phrases.begin(), heads.phrases.end(),
                            [&](const Phrase &other) { return overlaps(figure.box, other.box); });
        if (isBeside && !found)
            found = &figure;
    }
    return found;
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
    for (size_t i = 0; i < heads.phrases.size(); ++i) {
        const Phrase &phrase = heads.phrases[i];
        TextRow head;
        head.phrases.push_back(phrase);
        const auto label = totalLabelOf(lexicon, head);
        if (!label || lastNumber(head, style))
            continue;
        const Phrase *figure = figureUnder(heads, i, page.rows[r + 1]);
        if (!figure)
            continue;
        TextRow value;
        value.phrases = {phrase, *figure};
        value.height = heads.height;
        if (const auto sum = lastNumber(value, style))
            sums.push_back({*label, *sum});
    }
    // One figure alone may be anything, a column of a table say, unless it is money.
    const bool isMoney = sums.size() == 1 && !sums.front().second.currency.isEmpty();
    return sums.size() >= 2 || isMoney ? sums : std::vector<std::pair<Label, Sum>>{};
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
    order.currency.support(Evidence::Kind::Form, PageReasons::tr("stands beside the total"));
}

PageSums sumsOn(Order &order, const HeaderInput &input, const Lexicon &lexicon)
{
    PageSums sums;
    for (int p = input.firstPage; p <= input.lastPage; ++p) {
        const PageText &page = input.pages[size_t(p)];
        const bool recognised = isRecognised(page);
        for (size_t r = 0; r < page.rows.size(); ++r) {
            if (input.lineRows.count({p, int(r)}) > 0)
                continue;
            for (auto &[label, sum] : sumsBelow(page, r, lexicon, input.habits.numbers)) {
                sum.page = p;
                takeCurrency(order, sum, page.rows[r], input);
                take(sums, label, sum);
            }
            if (!hasDigit(page.rows[r].text()))
                continue;
            for (const TextRow &part : partsOf(page.rows[r], lexicon)) {
                if (saysOnly("no-line", part, lexicon)) // "Total discount 25.00"
                    continue;
                const auto label = totalLabelOf(lexicon, part);
                auto sum = label ? lastNumber(part, input.habits.numbers) : std::nullopt;
                if (label && recognised) {
                    if (auto figure = lastFigure(part, *label)) {
                        figure->page = p;
                        sums.damaged.push_back(*figure);
                    }
                }
                if (!sum || isCountedElse(part, *sum))
                    continue;
                sum->page = p;
                sum->isBare = *label == Label::NetTotal && isBareSum(part, lexicon);
                if (*label != Label::LineCount)
                    takeCurrency(order, *sum, part, input);
                take(sums, *label, *sum);
            }
        }
    }
    return sums;
}

} // namespace

TotalCandidates readTotals(Order &order, const HeaderInput &input, const Lexicon &lexicon)
{
    PageSums sums = sumsOn(order, input, lexicon);
    const auto fieldsOf = [&](const std::vector<Sum> &all) {
        std::vector<Field<Decimal>> fields(all.size());
        for (size_t i = 0; i < all.size(); ++i)
            fill(fields[i], all[i], input);
        return fields;
    };
    TotalCandidates candidates{fieldsOf(sums.net), fieldsOf(sums.tax), fieldsOf(sums.total)};
    const std::vector<Field<Decimal>> parts = fieldsOf(sums.sub);
    candidates.net.insert(candidates.net.end(), parts.begin(), parts.end());
    settle(sums);
    order.statedLineCount = sums.lines;
    if (sums.net.empty() && sums.sub.size() == 1)
        sums.net = sums.sub;
    if (!sums.net.empty())
        fill(order.netTotal, sums.net.front(), input);
    if (!sums.tax.empty())
        fill(order.taxTotal, sums.tax.front(), input);
    if (!sums.total.empty())
        fill(order.total, sums.total.front(), input);
    return candidates;
}

} // namespace intray
