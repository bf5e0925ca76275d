// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PageProse.h"

#include "core/extraction/AddressMentions.h"
#include "core/extraction/GuessedFacts.h"
#include "core/extraction/MessageOrderExtractor.h"

#include <QCoreApplication>

#include <algorithm>

namespace intray {

namespace {

struct Letter
{
    Q_DECLARE_TR_FUNCTIONS(intray::Letter)
};

struct PlacedWord
{
    int start = 0; // in the text
    int end = 0;
    int page = 0;
    Box box;
};

// The rows of pages as running text, and where each word of it stands.
struct ProseText
{
    QString text;
    std::vector<PlacedWord> words;
};

bool asksForGoods(const TextRow &row, const Lexicon &lexicon)
{
    return lexicon.phraseIn(QStringLiteral("order-request"), row.text()).has_value();
}

// "Messrs" over a name and an address greets nobody.
bool headsAddress(const PageText &page, size_t greeting)
{
    constexpr size_t MostLines = 5;
    for (size_t r = greeting + 1; r < std::min(page.rows.size(), greeting + MostLines); ++r) {
        if (!followsClosely(page.rows[r - 1], page.rows[r]))
            return false;
        if (page.rows[r].words().size() <= MostLines && !addressesIn(page.rows[r].text()).empty())
            return true;
    }
    return false;
}

// A letter begins with its greeting, its request or its title; names and addresses stand above.
int firstRow(const PageText &page, const std::vector<bool> &skip, const Lexicon &lexicon)
{
    for (size_t r = 0; r < page.rows.size(); ++r) {
        if (skip[r])
            continue;
        const QString text = page.rows[r].text();
        const bool greets = lexicon.phraseIn(QStringLiteral("greeting"), text) && !headsAddress(page, r);
        if (asksForGoods(page.rows[r], lexicon) || greets)
            return int(r);
        for (const Lexicon::LabelHit &hit : lexicon.labelsAtStart(text)) {
            if (hit.label == Label::OrderTitle && page.rows[r].box.centreY() < 0.6 * page.height)
                return int(r);
        }
    }
    return -1;
}

// The rows that a list counts: "1.", "2.", "3." below each other.
std::vector<size_t> countedRows(const PageText &page, const std::vector<bool> &skip, size_t from)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,3})[.)]$"));
    std::vector<size_t> rows;
    double right = 0;
    for (size_t r = from; r < page.rows.size(); ++r) {
        const Phrase &phrase = page.rows[r].phrases.front();
        const LaidWord &first = phrase.words.front();
        const auto match = form.match(first.text);
        if (skip[r] || !match.hasMatch() || match.captured(1).toInt() != int(rows.size()) + 1
            || (page.rows[r].phrases.size() == 1 && phrase.words.size() == 1)
            || (!rows.empty() && std::abs(first.box.right - right) > first.height))
            continue;
        right = first.box.right;
        rows.push_back(r);
    }
    if (rows.size() < 2)
        rows.clear();
    return rows;
}

// What parts a row from the text before it. The words of a counted item go on in rows that are set in.
QString partingBefore(const PageText &page, size_t r, double bottom, const std::vector<size_t> &counted)
{
    const TextRow &row = page.rows[r];
    const bool isCounted = std::find(counted.begin(), counted.end(), r) != counted.end();
    const bool isApart = row.box.top - bottom > 0.7 * row.height;
    const auto next = std::upper_bound(counted.begin(), counted.end(), r);
    if (isCounted || isApart || next == counted.begin())
        return isCounted || isApart ? QStringLiteral("\n\n") : QStringLiteral("\n");
    const size_t item = *std::prev(next);
    const bool isSetIn = row.box.left > page.rows[item].box.left + 0.5 * row.height;
    // Without, the last item has no more rows than the first.
    const bool isOfItem = next != counted.end() || r - item < counted[1] - counted[0];
    return isSetIn || isOfItem ? QStringLiteral(" ") : QStringLiteral("\n\n");
}

ProseText proseOf(const HeaderInput &input, const std::vector<std::vector<bool>> &skip,
                  const Lexicon &lexicon)
{
    ProseText prose;
    for (int p = input.firstPage; p <= input.lastPage; ++p) {
        const PageText &page = input.pages[size_t(p)];
        const std::vector<bool> &out = skip[size_t(p - input.firstPage)];
        const int first = p == input.firstPage ? firstRow(page, out, lexicon) : 0;
        if (first < 0)
            return {};
        const std::vector<size_t> counted = countedRows(page, out, size_t(first));
        double bottom = 0;
        for (size_t r = size_t(first); r < page.rows.size(); ++r) {
            const TextRow &row = page.rows[r];
            if (out[r] || row.box.centreY() > 0.92 * page.height)
                continue; // the foot says who writes
            if (!prose.text.isEmpty())
                prose.text += partingBefore(page, r, bottom, counted);
            bottom = row.box.bottom;
            // The number of an item would be taken for its quantity.
            const LaidWord *number = std::binary_search(counted.begin(), counted.end(), r)
                                         ? &row.phrases.front().words.front() : nullptr;
            bool begins = true;
            for (const Phrase &phrase : row.phrases) {
                for (const LaidWord &word : phrase.words) {
                    if (&word == number)
                        continue;
                    if (!begins)
                        prose.text += &word == &phrase.words.front() ? QStringLiteral("  ") : QStringLiteral(" ");
                    begins = false;
                    const int start = int(prose.text.size());
                    prose.text += word.text;
                    prose.words.push_back({start, int(prose.text.size()), p, word.box});
                }
            }
        }
    }
    return prose;
}

// The place on the page of a place in the text.
class Places
{
public:
    Places(const ProseText &prose, const HeaderInput &input) : m_prose(prose), m_input(input) {}

    void move(Source &source) const
    {
        const TextPlace *place = std::get_if<TextPlace>(&source.place);
        if (!place)
            return;
        const int start = place->start;
        const int end = place->end;
        auto word = std::lower_bound(m_prose.words.begin(), m_prose.words.end(), start,
                                     [](const PlacedWord &w, int at) { return w.end <= at; });
        Box box;
        int page = m_input.firstPage;
        for (bool first = true; word != m_prose.words.end() && word->start < end; ++word) {
            if (first)
                page = word->page;
            first = false;
            if (word->page == page)
                box = box.united(word->box);
        }
        source = sourceOf(m_input, page, box);
    }

    template <typename T>
    Field<T> onPage(Field<T> field) const
    {
        move(field.source);
        for (Alternative<T> &other : field.alternatives)
            move(other.source);
        return field;
    }

    OrderLine onPage(OrderLine line) const
    {
        for (Field<QString> *field : {&line.position, &line.supplierItem, &line.buyerItem, &line.gtin,
                                      &line.sku, &line.description, &line.unit})
            *field = onPage(std::move(*field));
        for (Field<Decimal> *field : {&line.quantity, &line.unitPrice, &line.pricePer,
                                      &line.discountPercent, &line.lineTotal})
            *field = onPage(std::move(*field));
        line.requestedDate = onPage(std::move(line.requestedDate));
        move(line.source);
        return line;
    }

private:
    const ProseText &m_prose;
    const HeaderInput &m_input;
};

template <typename T>
void complete(Field<T> &field, const Field<T> &said, const Places &places)
{
    if (!said.isStated())
        return;
    if (!field.isStated() || isGuess(field))
        field = places.onPage(said);
    else if (field.value != said.value && field.confidence < 0.97)
        field.confidence = std::min(field.confidence, 0.8);
}

// Money that stands in the text of a line but is no value of it was not understood.
void doubtUnreadPrices(Order &order, const std::vector<OrderLine> &lines, const QString &text)
{
    static const QRegularExpression money(
        QStringLiteral("\\d[.,]\\d{2,4}\\s?(?:[A-Z]{3}\\b|[€$£])|(?:\\b[A-Z]{3}|[€$£])\\s?\\d+[.,]\\d{2}"));
    for (size_t i = 0; i < lines.size(); ++i) {
        const TextPlace *place = std::get_if<TextPlace>(&lines[i].source.place);
        const TextPlace *next = i + 1 < lines.size() ? std::get_if<TextPlace>(&lines[i + 1].source.place)
                                                     : nullptr;
        if (!place || lines[i].unitPrice.isStated() || lines[i].lineTotal.isStated())
            continue;
        const int end = next ? next->start : std::min(int(text.size()), place->end + 120);
        // "40 each  8.49" over the name of the goods: a figure with cents opens no description.
        static const QRegularExpression opening(QStringLiteral("^\\d{1,6}[.,]\\d{2}(?=\\s)"));
        const auto said = money.match(text.mid(place->start, end - place->start));
        const auto match = said.hasMatch() ? said : opening.match(lines[i].description.value.value_or(QString()));
        if (match.hasMatch()) {
            order.doubts.push_back(Letter::tr("Line %1: what is “%2” for?")
                                       .arg(i + 1)
                                       .arg(match.captured()));
        }
    }
}

void takeWhatIsSaid(Order &order, const ProseText &prose, const HeaderInput &input,
                    const ExtractionContext &context)
{
    Document letter;
    Part part;
    part.content = Text{prose.text, {}, {}};
    letter.parts.push_back(part);
    const Candidate said = MessageOrderExtractor().extract(letter, 0, context);
    if (said.orders.size() != 1)
        return;
    const Order &own = said.orders.front();
    const Places places(prose, input);
    complete(order.poNumber, own.poNumber, places);
    // The number of a letter stands in its sentences, which this reading follows.
    if (own.poNumber.isStated() && order.poNumber.value == own.poNumber.value && order.poNumber.alternatives.empty())
        order.poNumber.confidence = std::max(order.poNumber.confidence, std::min(own.poNumber.confidence, 0.95));
    // The day of delivery in a sentence ("before 9 March") is not the day of the order.
    if (order.orderDate.isStated() && !own.orderDate.isStated()
        && order.orderDate.value == own.requestedDate.value)
        order.orderDate = {};
    complete(order.requestedDate, own.requestedDate, places);
    complete(order.shipTo, own.shipTo, places);
    order.usualShipTo = order.usualShipTo || own.usualShipTo;
    complete(order.currency, own.currency, places);
    if (!order.total.isStated())
        complete(order.total, own.total, places);
    if (!order.lines.empty())
        return;
    for (const OrderLine &line : own.lines)
        order.lines.push_back(places.onPage(line));
    if (!order.total.isStated()) // a sum that the lines make up
        complete(order.netTotal, own.netTotal, places);
    doubtUnreadPrices(order, own.lines, prose.text);
    if (!order.lines.empty())
        order.doubts.insert(order.doubts.end(), own.doubts.begin(), own.doubts.end());
}

} // namespace

void readPageProse(Order &order, const HeaderInput &input, const std::vector<std::vector<bool>> &skip,
                   const ExtractionContext &context)
{
    const ProseText prose = proseOf(input, skip, context.lexicon);
    if (prose.words.empty())
        return;
    takeWhatIsSaid(order, prose, input, context);
    if (!order.shipTo.isStated() && !order.usualShipTo
        && context.lexicon.phraseIn(QStringLiteral("ship-to-intro"), prose.text)) {
        order.doubts.push_back(
            Letter::tr("The letter names a place of delivery, but it was not read. Where do the goods go?"));
    }
}

} // namespace intray
