// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/EmbeddedOrderCheck.h"

#include "core/base/TextFold.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::EmbeddedOrderCheck)
};

// What is read worse than this from a page proves no disagreement.
constexpr double Believable = 0.6;

// The names under which the standards put the file that says the same as the pages.
bool isTwinOfPages(const QString &name)
{
    constexpr const char *names[] = {"factur-x.xml",  "zugferd-invoice.xml",
                                     "xrechnung.xml", "order-x.xml",
                                     "cida.xml",      "factur-x-order.xml"};
    return std::any_of(std::begin(names), std::end(names), [&](const char *known) {
        return name.compare(QLatin1String(known), Qt::CaseInsensitive) == 0;
    });
}

template <typename T> bool bothStated(const Field<T> &page, const Field<T> &file)
{
    return page.value && file.value && page.confidence >= Believable;
}

void compareTotals(const Field<Decimal> &page, const Field<Decimal> &file, const QString &what,
                   Order *order)
{
    if (bothStated(page, file) && (*page.value - *file.value).abs() > Decimal::fromMicros(10'000))
        order->doubts.push_back(
            Words::tr("%1: the page says %2, the file inside the PDF says %3. Which holds?")
                .arg(what, page.value->toString(), file.value->toString()));
}

void compare(const Order &page, Order *file)
{
    if (bothStated(page.poNumber, file->poNumber) &&
        foldCode(*page.poNumber.value) != foldCode(*file->poNumber.value))
        file->doubts.push_back(
            Words::tr("The page has the order number %1, the file inside the PDF %2. Which holds?")
                .arg(*page.poNumber.value, *file->poNumber.value));
    compareTotals(page.netTotal, file->netTotal, Words::tr("Net total"), file);
    compareTotals(page.total, file->total, Words::tr("Total"), file);
    if (page.lines.size() != file->lines.size()) {
        file->doubts.push_back(
            Words::tr(
                "The page shows %1 lines, the file inside the PDF holds %2. Please compare them.")
                .arg(page.lines.size())
                .arg(file->lines.size()));
        return;
    }
    for (size_t i = 0; i < page.lines.size(); ++i) {
        const QString line = Words::tr("Line %1").arg(i + 1);
        compareTotals(page.lines[i].quantity, file->lines[i].quantity,
                      Words::tr("%1, quantity").arg(line), file);
        compareTotals(page.lines[i].lineTotal, file->lines[i].lineTotal,
                      Words::tr("%1, amount").arg(line), file);
    }
}

} // namespace

void reconcileEmbedded(const Document &document, int part, size_t first,
                       std::vector<Candidate> *candidates)
{
    const auto partOf = [&](const Candidate &candidate) -> const Part & {
        return document.parts[size_t(candidate.part)];
    };
    const auto begin = candidates->begin() + std::ptrdiff_t(first);
    const auto page = std::find_if(begin, candidates->end(), [&](const Candidate &candidate) {
        return candidate.part == part;
    });
    const auto isInside = [&](const Candidate &candidate) {
        return partOf(candidate).parent == part && partOf(candidate).structured() != nullptr;
    };
    const auto file = std::find_if(begin, candidates->end(), [&](const Candidate &candidate) {
        return isInside(candidate) && (!candidate.orders.empty() || candidate.score == 1);
    });
    if (page == candidates->end() || file == candidates->end())
        return;
    if (file->orders.empty()) {
        if (isTwinOfPages(partOf(*file).name)) {
            page->orders.clear();
            page->intent = file->intent;
            page->intentReason = file->intentReason;
            return;
        }
        for (Order &order : page->orders)
            order.doubts.push_back(Words::tr("A file inside the PDF (%1) says otherwise: %2.")
                                       .arg(partOf(*file).name, file->intentReason));
        return;
    }
    const bool comparable = page->orders.size() == 1 && file->orders.size() == 1;
    if (comparable) {
        compare(page->orders.front(), &file->orders.front());
    } else {
        for (Order &order : file->orders)
            order.doubts.push_back(Words::tr("The pages could not be compared with the file inside "
                                             "the PDF. Please look at both."));
    }
    page->orders.clear();
    page->intent = file->intent;
    page->intentReason = file->intentReason;
}

} // namespace intray
