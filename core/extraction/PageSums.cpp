// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PageSums.h"

#include <QRegularExpression>

#include <tuple>

namespace intray {

namespace {

bool isWhole(const Sum &sum)
{
    return !sum.written.contains(u'.') && !sum.written.contains(u',');
}

Decimal added(const std::vector<Sum> &sums)
{
    Decimal all;
    for (const Sum &sum : sums)
        all += sum.value;
    return all;
}

// Where sums of sections, of rates and of the whole stand on a page, those that make each other count: net and tax
// are the total. Nothing is settled where two such triples contradict each other.
void settleTriple(PageSums &sums)
{
    constexpr size_t Most = 16;
    if (sums.net.size() + sums.tax.size() + sums.total.size() <= 3 || sums.net.size() > Most
        || sums.tax.size() > Most || sums.total.size() > Most)
        return;
    std::optional<std::tuple<Sum, Sum, Sum>> found;
    for (const Sum &total : sums.total) {
        for (const Sum &tax : sums.tax) {
            for (const Sum &net : sums.net) {
                if (tax.value == Decimal() || net.value + tax.value != total.value)
                    continue;
                if (found && std::get<2>(*found).value != total.value)
                    return;
                found = {net, tax, total};
            }
        }
    }
    if (!found)
        return;
    sums.net = {std::get<0>(*found)};
    sums.tax = {std::get<1>(*found)};
    sums.total = {std::get<2>(*found)};
}

// A bare sum alone is the total; beside a sum of the goods that makes it with the tax it is the total, too.
void settleBare(PageSums &sums)
{
    const auto bare = std::find_if(sums.net.begin(), sums.net.end(), [](const Sum &sum) { return sum.isBare; });
    if (bare == sums.net.end() || !sums.total.empty())
        return;
    const bool alone = sums.net.size() == 1 && sums.tax.empty() && sums.sub.empty();
    const bool crowns = sums.net.size() == 2
                        && (bare == sums.net.begin() ? sums.net[1] : sums.net[0]).value + added(sums.tax) == bare->value;
    if (!alone && !crowns)
        return;
    sums.total = {*bare};
    sums.net.erase(bare);
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

void settle(PageSums &sums)
{
    leaveOutWholeTax(sums);
    settleTriple(sums);
    settleBare(sums);
    settleNet(sums);
    settleTotal(sums);
    settleTax(sums);
    if (!sums.damaged.empty())
        mendSums(sums);
}

} // namespace intray
