// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TypedPages.h"

#include "core/documents/TypedText.h"

#include <algorithm>

namespace intray {

namespace {

// A page of ten-point type: twelve characters to an inch and six lines.
constexpr double CharacterWidth = 6, LineHeight = 12, LetterHeight = 9.5, FontSize = 10;
constexpr int NarrowestPaper = 80;
constexpr int LinesOfPage = 90;    // where no form feed parts the pages
constexpr int TabStop = 8;

bool isBlank(QChar c)
{
    return c == u' ' || c == QChar::Nbsp || c == u'\r';
}

template <typename Place>
void placeField(auto &field, const Place &place)
{
    place(field.source);
    for (auto &other : field.alternatives)
        place(other.source);
}

} // namespace

TypedPages::TypedPages(const Document &written)
{
    for (size_t p = 0; p < written.parts.size(); ++p) {
        const Part &part = written.parts[p];
        const bool isFile = part.role == PartRole::Root || part.role == PartRole::Attachment;
        if (!isFile || part.mediaType != QLatin1String("text/plain") || !part.text() || !isTyped(*part.text()))
            continue;
        if (m_places.empty())
            m_document = written;
        m_document.parts[p].content = typed(part.text()->text, m_places[int(p)]);
    }
}

Pages TypedPages::typed(const QString &text, Sheets &places)
{
    struct Line
    {
        int page = 0, row = 0;
        qsizetype start = 0, end = 0;
    };
    std::vector<Line> lines;
    int page = 0, row = 0;
    qsizetype longest = NarrowestPaper;
    for (qsizetype start = 0; start <= text.size();) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        if (start < end && text[start] == u'\f') {
            page += row > 0;
            row = 0;
            ++start;
        }
        if (row == LinesOfPage) {
            ++page;
            row = 0;
        }
        lines.push_back({page, row++, start, end});
        const qsizetype tabs = QStringView(text).mid(start, end - start).count(u'\t');
        longest = std::max(longest, end - start + tabs * (TabStop - 1));
        start = end + 1;
    }

    Pages pages;
    pages.pages.resize(size_t(page) + 1);
    places.resize(pages.pages.size());
    for (Page &each : pages.pages) {
        each.width = (longest + 2) * CharacterWidth;
        each.height = (LinesOfPage + 2) * LineHeight;
    }
    for (const Line &line : lines) {
        if (isTypedRule(QStringView(text).mid(line.start, line.end - line.start)))
            continue;
        Page &paper = pages.pages[size_t(line.page)];
        int column = 0;
        for (qsizetype i = line.start; i < line.end;) {
            const QChar c = text[i];
            if (c == u'\t' || isBlank(c) || isTypedBar(c) || c == u'\f') {
                column = c == u'\t' ? (column / TabStop + 1) * TabStop : column + 1;
                ++i;
                continue;
            }
            const qsizetype start = i;
            while (i < line.end && !isBlank(text[i]) && text[i] != u'\t' && !isTypedBar(text[i]))
                ++i;
            const int width = int(i - start);
            const double top = (line.row + 1) * LineHeight;
            Word word;
            word.text = text.mid(start, width);
            word.fontSize = FontSize;
            word.box = {(column + 1) * CharacterWidth / paper.width, top / paper.height,
                        (column + 1 + width) * CharacterWidth / paper.width, (top + LetterHeight) / paper.height};
            places[size_t(line.page)].push_back({word.box, {int(start), int(i)}});
            paper.words.push_back(std::move(word));
            column += width;
        }
    }
    return pages;
}

void TypedPages::placeInText(Source &source) const
{
    const auto *place = std::get_if<PagePlace>(&source.place);
    const auto sheets = place && source.part ? m_places.find(*source.part) : m_places.end();
    if (sheets == m_places.end() || place->page < 1 || place->page > int(sheets->second.size()))
        return;
    std::optional<TextPlace> range;
    for (const Typed &word : sheets->second[size_t(place->page - 1)]) {
        if (!place->box.contains(word.box.centreX(), word.box.centreY()))
            continue;
        range = range ? TextPlace{std::min(range->start, word.range.start), std::max(range->end, word.range.end)}
                      : word.range;
    }
    if (range)
        source.place = *range;
    else
        source = {};
}

void TypedPages::placeInText(Order &order) const
{
    const auto place = [this](Source &source) { placeInText(source); };
    const auto header = [&](auto &...fields) { (placeField(fields, place), ...); };
    header(order.customerNo, order.poNumber, order.orderDate, order.requestedDate, order.buyerName, order.shipTo,
           order.shipToId, order.billTo, order.paymentTerms, order.currency, order.charges, order.netTotal,
           order.taxTotal, order.total);
    for (auto *list : {&order.senderAddresses, &order.vatNumbers, &order.accountNumbers, &order.shipToNumbers,
                       &order.ourShipToNumbers, &order.partyNames}) {
        for (Field<QString> &field : *list)
            placeField(field, place);
    }
    for (Remark &remark : order.remarks)
        place(remark.source);
    for (OrderLine &line : order.lines) {
        place(line.source);
        header(line.position, line.supplierItem, line.buyerItem, line.gtin, line.sku, line.description, line.quantity,
               line.unit, line.unitPrice, line.pricePer, line.discountPercent, line.lineTotal, line.requestedDate);
    }
}

} // namespace intray
