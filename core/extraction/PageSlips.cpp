// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PageSlips.h"

#include "core/extraction/PageHeaderFields.h"
#include "core/extraction/PageLabels.h"

namespace intray {

namespace {

bool isTableHead(const TextRow &row, const Lexicon &lexicon)
{
    constexpr size_t LeastPhrases = 3;
    if (row.phrases.size() < LeastPhrases || hasDigit(row.text()))
        return false;
    int columns = 0;
    bool amount = false;
    for (const Head &head : headsOf(lexicon, row)) {
        columns += head.label && isColumnLabel(*head.label) ? 1 : 0;
        amount = amount || head.label == Label::Quantity || head.label == Label::UnitPrice
                 || head.label == Label::LineTotal;
    }
    return columns >= 3 && amount;
}

std::vector<int> tableHeadsOn(const PageText &page, const Lexicon &lexicon)
{
    std::vector<int> rows;
    for (size_t r = 0; r < page.rows.size(); ++r) {
        if (isTableHead(page.rows[r], lexicon))
            rows.push_back(int(r));
    }
    return rows;
}

// Whether a date or a party of an order is announced between these rows.
bool headStands(const std::vector<LabelledValue> &pairs, int from, int to)
{
    return std::any_of(pairs.begin(), pairs.end(), [&](const LabelledValue &pair) {
        return pair.row >= from && pair.row <= to && pair.weight >= 0.7 && !pair.inText
               && (pair.label == Label::OrderDate || pair.label == Label::RequestedDate
                   || pair.label == Label::ShipTo || pair.label == Label::Buyer);
    });
}

// The row that stands furthest below the one before it, of those after `after` up to `last`.
int widestGap(const PageText &page, int after, int last)
{
    int best = last;
    double widest = 0;
    for (int r = after + 1; r <= last; ++r) {
        const double gap = page.rows[size_t(r)].box.top - page.rows[size_t(r) - 1].box.bottom;
        if (gap > widest) {
            widest = gap;
            best = r;
        }
    }
    return best;
}

// Where further orders begin on a page, in points from its top.
std::vector<double> cutsOn(const Page &whole, const Lexicon &lexicon)
{
    const PageText page = layOut(whole);
    const std::vector<int> heads = tableHeadsOn(page, lexicon);
    std::vector<double> cuts;
    if (heads.size() < 2)
        return cuts;
    const auto pairs = labelledValues(page, 0, std::vector<bool>(page.rows.size(), false), lexicon);
    const std::vector<NumberAt> numbers = orderNumbersOn(pairs, lexicon);
    const NumberAt *current = nullptr;
    for (const NumberAt &number : numbers) {
        if (!current) {
            current = &number;
            continue;
        }
        const auto head = std::find_if(heads.begin(), heads.end(),
                                       [&](int row) { return row > current->row && row < number.row; });
        const auto next = std::find_if(heads.begin(), heads.end(), [&](int row) { return row > number.row; });
        if (number.number == current->number || head == heads.end() || next == heads.end())
            continue;
        const int last = *std::find_if(heads.rbegin(), heads.rend(), [&](int row) { return row < number.row; });
        const int begin = widestGap(page, last, number.row);
        if (!headStands(pairs, begin, *next))
            continue;
        cuts.push_back((page.rows[size_t(begin)].box.top + page.rows[size_t(begin) - 1].box.bottom) / 2);
        current = &number;
    }
    return cuts;
}

Page sliceOf(const Page &page, double top, double bottom)
{
    Page slice = page;
    std::erase_if(slice.words, [&](const Word &word) {
        return word.box.centreY() < top || word.box.centreY() >= bottom;
    });
    for (Word &word : slice.words) {
        word.box.top -= top;
        word.box.bottom -= top;
    }
    return slice;
}

} // namespace

std::optional<PageSlips> cutIntoSlips(const Pages &pages, const Lexicon &lexicon)
{
    PageSlips slips;
    for (size_t p = 0; p < pages.pages.size(); ++p) {
        const Page &page = pages.pages[p];
        double top = 0;
        for (const double cut : cutsOn(page, lexicon)) {
            const double at = cut / page.height;
            slips.pages.pages.push_back(sliceOf(page, top, at));
            slips.slips.push_back({int(p), top});
            top = at;
        }
        slips.pages.pages.push_back(sliceOf(page, top, 2));
        slips.slips.push_back({int(p), top});
    }
    if (slips.slips.size() == pages.pages.size())
        return std::nullopt;
    return slips;
}

namespace {

class Placer
{
public:
    explicit Placer(const std::vector<PageSlips::Slip> &slips) : m_slips(slips) {}

    void operator()(Source &source) const
    {
        auto *place = std::get_if<PagePlace>(&source.place);
        if (!place || place->page < 1 || place->page > int(m_slips.size()))
            return;
        const PageSlips::Slip &slip = m_slips[size_t(place->page) - 1];
        place->page = slip.page + 1;
        place->box.top += slip.top;
        place->box.bottom += slip.top;
    }

    template <typename T>
    void operator()(Field<T> &field) const
    {
        (*this)(field.source);
        for (Alternative<T> &other : field.alternatives)
            (*this)(other.source);
    }

    template <typename T>
    void operator()(std::vector<Field<T>> &fields) const
    {
        for (Field<T> &field : fields)
            (*this)(field);
    }

    template <typename... Fields>
    void all(Fields &...fields) const
    {
        ((*this)(fields), ...);
    }

private:
    const std::vector<PageSlips::Slip> &m_slips;
};

} // namespace

void placeInFile(Order &order, const std::vector<PageSlips::Slip> &slips)
{
    const Placer place(slips);
    place.all(order.customerNo, order.poNumber, order.orderDate, order.requestedDate, order.buyerName, order.shipTo,
              order.shipToId, order.billTo, order.paymentTerms, order.currency, order.charges, order.netTotal,
              order.taxTotal, order.total, order.senderAddresses, order.vatNumbers, order.accountNumbers,
              order.shipToNumbers, order.ourShipToNumbers, order.partyNames);
    for (Remark &remark : order.remarks)
        place(remark.source);
    for (OrderLine &line : order.lines) {
        place.all(line.position, line.supplierItem, line.buyerItem, line.gtin, line.sku, line.description,
                  line.quantity, line.unit, line.unitPrice, line.pricePer, line.discountPercent, line.lineTotal,
                  line.requestedDate, line.source);
    }
}

} // namespace intray
