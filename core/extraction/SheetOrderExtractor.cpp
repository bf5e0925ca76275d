// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/SheetOrderExtractor.h"

#include "core/base/TextFold.h"
#include "core/extraction/FieldProof.h"
#include "core/extraction/LabelNames.h"
#include "core/extraction/PageLabels.h"
#include "core/extraction/SheetHeads.h"
#include "core/extraction/SheetIntent.h"
#include "core/extraction/SheetLeftovers.h"
#include "core/extraction/SheetMentions.h"
#include "core/extraction/SheetNumber.h"
#include "core/extraction/SheetReading.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct SheetExtractorTexts
{
    Q_DECLARE_TR_FUNCTIONS(intray::SheetOrderExtractor)
};

// What one column says alike in every row of an export ("Mandant", "Client"): it may name the customer.
std::vector<FreeText> constantTexts(const SheetReading &reading, const ExtractionContext &context)
{
    std::vector<FreeText> texts;
    const GridView view(reading.grid);
    const TableReading &table = *reading.table;
    for (int column = 0; table.firstHeaderRow >= 0 && column < reading.grid.columns; ++column) {
        const GridCell *first = nullptr;
        const bool isConstant =
            !table.roles[size_t(column)] && table.lines.size() > 1
            && std::all_of(table.lines.begin(), table.lines.end(), [&](const OrderLine &line) {
                   const auto *place = std::get_if<CellPlace>(&line.source.place);
                   const GridCell *cell = place && place->sheet == reading.sheet
                       ? view.cell(place->row, column) : nullptr;
                   first = first ? first : cell;
                   return cell && cell->text == first->text;
               });
        if (isConstant && !context.catalog.customersByName(first->text.trimmed()).empty())
            texts.push_back({first->text.trimmed(), first->source});
    }
    return texts;
}

constexpr double SureName = 0.8; // of a label for the order's number

bool isOrderNumber(const LabelledText &value, const Lexicon &lexicon, double least)
{
    if (value.meant)
        return value.meant == Label::PoNumber;
    const auto hits = lexicon.labelsOf(value.label);
    return std::any_of(hits.begin(), hits.end(), [least](const auto &hit) {
        return hit.label == Label::PoNumber && hit.weight >= least;
    });
}

bool namesOrder(const std::vector<LabelledText> &values, const Lexicon &lexicon, double least = SureName)
{
    return std::any_of(values.begin(), values.end(),
                       [&](const LabelledText &value) { return isOrderNumber(value, lexicon, least); });
}

QString orderNumberIn(const std::vector<LabelledText> &values, const Lexicon &lexicon, double least = SureName)
{
    for (const LabelledText &value : values) {
        if (isOrderNumber(value, lexicon, least) && hasDigit(value.value))
            return foldCode(value.value);
    }
    return {};
}

// What a label must weigh to name the order's number in an export: one that is weak by itself ("document no.") does
// where every row repeats the same number.
double leastNameOf(const SheetReading &reading, const RepeatedHeads &heads, const ExtractionContext &context)
{
    constexpr double WeakName = 0.5;
    QString common;
    bool isCommon = reading.table->lines.size() > 1;
    for (const OrderLine &line : reading.table->lines) {
        const auto *place = std::get_if<CellPlace>(&line.source.place);
        if (!place || place->sheet != reading.sheet)
            continue;
        const auto own = repeatedValues(reading, place->row, heads);
        if (namesOrder(own, context.lexicon))
            return SureName;
        const QString number = orderNumberIn(own, context.lexicon, WeakName);
        isCommon = isCommon && !number.isEmpty() && (common.isEmpty() || common == number);
        common = number;
    }
    return isCommon ? WeakName : SureName;
}

// A list of what was ordered before: each row has its own order number and dates that are long past.
bool isHistory(const SheetReading &reading, const ExtractionContext &context)
{
    constexpr int LongPast = 14; // days
    const RepeatedHeads heads = repeatedHeads(reading, context.lexicon);
    const std::vector<OrderLine> &lines = reading.table->lines;
    return std::all_of(lines.begin(), lines.end(), [&](const OrderLine &line) {
        const auto *place = std::get_if<CellPlace>(&line.source.place);
        if (!place || !namesOrder(repeatedValues(reading, place->row, heads), context.lexicon))
            return false;
        bool past = false;
        for (const GridCell &cell : reading.grid.rows[size_t(place->row)].cells) {
            if (cell.date && cell.date->daysTo(context.today) < LongPast)
                return false;
            past = past || cell.date;
        }
        return past;
    });
}

// A date that all lines share is the order's.
void liftSharedDate(Order &order)
{
    if (order.lines.empty() || !order.lines.front().requestedDate.value)
        return;
    const Field<QDate> first = order.lines.front().requestedDate;
    for (const OrderLine &line : order.lines) {
        if (line.requestedDate.value != first.value)
            return;
    }
    if (!order.requestedDate.isStated())
        order.requestedDate = first;
    if (order.requestedDate.value != first.value)
        return;
    for (OrderLine &line : order.lines)
        line.requestedDate = {};
}

// A date that no label explains may be the one by which the goods are wanted.
void doubtUnexplainedDates(Order &order, const SheetTexts &texts, const ExtractionContext &context)
{
    const bool dated = std::any_of(order.lines.begin(), order.lines.end(), [](const OrderLine &line) {
        return line.requestedDate.isStated();
    });
    if (order.requestedDate.isStated() || dated)
        return;
    QStringList open;
    for (const LabelledText &value : texts.unexplained) {
        std::optional<QDate> date = value.date;
        // A date that lost its format is a number; beside words, and of these months, it may be one.
        if (!date && value.number && !value.label.isEmpty())
            date = dateOfSerial(*value.number);
        const qint64 days = date ? context.today.daysTo(*date) : 0;
        if (date && days > -60 && days < 500 && date != order.orderDate.value)
            open += value.date ? value.value : value.label + u": " + date->toString(Qt::ISODate);
    }
    for (const FreeText &text : texts.free) {
        const auto readings = readDate(text.text, DateOrder::Unknown, context.lexicon, context.today);
        const bool ordered = std::any_of(readings.begin(), readings.end(), [&](const DateReading &reading) {
            return reading.date == order.orderDate.value;
        });
        if (!readings.empty() && !ordered)
            open += text.text;
    }
    if (!open.isEmpty())
        order.doubts.push_back(
            SheetExtractorTexts::tr("What is the date “%1” for? No label says it.").arg(open.first()));
}

Order orderOf(const SheetReading &reading, const std::vector<LabelledText> &values,
              const std::vector<FreeText> &texts, std::vector<OrderLine> lines,
              const ExtractionContext &context, const QString &language)
{
    const TableReading &table = *reading.table;
    Order order;
    order.language = language;
    order.lines = std::move(lines);
    order.netTotal = table.netTotal;
    order.taxTotal = table.taxTotal;
    order.total = table.total;
    order.doubts = table.doubts;
    order.remarks = reading.remarks;
    if (!table.currency.isEmpty()) {
        state(order.currency, table.currency, table.currency, Source{});
        believe(order.currency, Evidence::Kind::Column, 0.9,
                SheetExtractorTexts::tr("written with the prices"));
    }
    HeaderContext header{context.lexicon, context.catalog, context.today, language};
    header.numberStyle = table.numberStyle;
    readHeader(order, values, texts, header);
    believeBareNumber(order, values, texts, reading.name, PhraseBook(context.lexicon), context.lexicon);
    doubtUnexplainedDates(order, reading.texts, context);
    return order;
}

// The different places of delivery that the rows of these lines name.
std::vector<LabelledText> placesOf(const std::vector<OrderLine> &lines, const SheetReading &reading, const RepeatedHeads &heads)
{
    std::vector<LabelledText> places;
    for (const OrderLine &line : lines) {
        const auto *row = std::get_if<CellPlace>(&line.source.place);
        const auto place = row && row->sheet == reading.sheet ? placeIn(reading, row->row, heads) : std::nullopt;
        const bool isKnown = place && std::any_of(places.begin(), places.end(), [&](const LabelledText &other) {
            return other.value == place->value;
        });
        if (place && !isKnown)
            places.push_back(*place);
    }
    return places;
}

void doubtSecondPlace(Order &order, const std::vector<LabelledText> &places)
{
    if (places.size() < 2)
        return;
    const auto inOneLine = [](QString text) { return text.replace(u'\n', QStringLiteral(", ")); };
    order.doubts.push_back(SheetExtractorTexts::tr("Lines go to different places: “%1” and “%2”. Where does the order go?")
                               .arg(inOneLine(places[0].value), inOneLine(places[1].value)));
}

// One order, or one for each order number of a flat export.
std::vector<Order> ordersOf(const SheetReading &reading, const std::vector<LabelledText> &values,
                            const std::vector<FreeText> &texts, const ExtractionContext &context,
                            const QString &language)
{
    const std::vector<OrderLine> &lines = reading.table->lines;
    std::vector<std::pair<QString, std::vector<OrderLine>>> groups;
    std::map<QString, std::vector<LabelledText>> repeated;
    const RepeatedHeads heads = repeatedHeads(reading, context.lexicon);
    const double least = leastNameOf(reading, heads, context);
    for (const OrderLine &line : lines) {
        const auto *place = std::get_if<CellPlace>(&line.source.place);
        const auto own = place && place->sheet == reading.sheet ? repeatedValues(reading, place->row, heads)
                               : std::vector<LabelledText>{};
        const bool flat = namesOrder(own, context.lexicon, least);
        const QString number = flat ? orderNumberIn(own, context.lexicon, least) : QString();
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const auto &other) { return other.first == number; });
        if (group == groups.end()) {
            groups.push_back({number, {}});
            group = groups.end() - 1;
            if (flat)
                repeated[number] = own;
        }
        group->second.push_back(line);
    }
    std::vector<FreeText> allTexts = texts;
    const std::vector<FreeText> constant = constantTexts(reading, context);
    allTexts.insert(allTexts.end(), constant.begin(), constant.end());
    std::vector<Order> orders;
    for (auto &[number, own] : groups) {
        std::vector<LabelledText> all = values;
        const auto found = repeated.find(number);
        if (found != repeated.end())
            all.insert(all.end(), found->second.begin(), found->second.end());
        const std::vector<LabelledText> places = placesOf(own, reading, heads);
        if (found == repeated.end() && places.size() == 1)
            all.push_back(places.front());
        Order order = orderOf(reading, all, allTexts, std::move(own), context, language);
        doubtSecondPlace(order, places);
        if (groups.size() > 1) {
            order.netTotal = {};
            order.taxTotal = {};
            order.total = {};
        }
        if (found != repeated.end())
            liftSharedDate(order);
        orders.push_back(std::move(order));
    }
    return orders;
}

// Figures alone are no goods.
bool namesGoods(const std::vector<Order> &orders)
{
    return std::any_of(orders.begin(), orders.end(), [](const Order &order) {
        return std::any_of(order.lines.begin(), order.lines.end(), [](const OrderLine &line) {
            return line.supplierItem.isStated() || line.buyerItem.isStated() || line.gtin.isStated()
                || line.description.isStated();
        });
    });
}

} // namespace

QString SheetOrderExtractor::name() const
{
    return QStringLiteral("sheet");
}

bool SheetOrderExtractor::canRead(const Document &document, int part) const
{
    return document.parts[size_t(part)].workbook() != nullptr;
}

Candidate SheetOrderExtractor::extract(const Document &document, int part,
                                       const ExtractionContext &context) const
{
    Candidate candidate;
    candidate.part = part;
    const Workbook &workbook = *document.parts[size_t(part)].workbook();
    const auto numberOf = [&](const SheetReading &sheet) {
        return orderNumberIn(sheet.texts.labelled, context.lexicon);
    };
    std::vector<SheetReading> sheets = readSheets(workbook, part, HiddenCells::LeftOut, context);
    SheetReading *best = bestSheet(sheets, numberOf);
    if (!best) {
        sheets = readSheets(workbook, part, HiddenCells::Shown, context);
        best = bestSheet(sheets, numberOf);
    }
    if (!best) {
        candidate.intentReason = SheetExtractorTexts::tr("no sheet lists items with quantities");
        return candidate;
    }
    QString all;
    for (const SheetReading &sheet : sheets)
        all += sheet.texts.all;
    const QString language = context.lexicon.languageOf(all);
    doubtHiddenSheets(*best, workbook, part, context, numberOf);
    doubtLeftovers(*best, context);
    doubtMentions(*best, sheets, context);
    // Sheets with order numbers of their own are orders of their own; other sheets complete the header.
    std::vector<const SheetReading *> ordering{best};
    QStringList numbers{numberOf(*best)};
    std::vector<LabelledText> shared;
    std::vector<FreeText> sharedTexts;
    for (SheetReading &sheet : sheets) {
        if (&sheet == best)
            continue;
        const QString number = numberOf(sheet);
        if (sheet.table && !number.isEmpty() && !numbers.first().isEmpty() && !numbers.contains(number)) {
            doubtLeftovers(sheet, context);
            ordering.push_back(&sheet);
            numbers += number;
            continue;
        }
        if (sheet.table && !isHistory(sheet, context))
            joinSheet(*best, sheet, !number.isEmpty() && numbers.contains(number));
        shared.insert(shared.end(), sheet.texts.labelled.begin(), sheet.texts.labelled.end());
        sharedTexts.insert(sharedTexts.end(), sheet.texts.free.begin(), sheet.texts.free.end());
    }
    std::sort(ordering.begin(), ordering.end(),
              [](const SheetReading *a, const SheetReading *b) { return a->sheet < b->sheet; });
    for (const SheetReading *sheet : ordering) {
        std::vector<LabelledText> values = sheet->texts.labelled;
        for (LabelledText value : shared) {
            value.closeness *= 0.95;
            values.push_back(value);
        }
        std::vector<FreeText> texts = sheet->texts.free;
        texts.insert(texts.end(), sharedTexts.begin(), sharedTexts.end());
        for (Order &order : ordersOf(*sheet, values, texts, context, language))
            candidate.orders.push_back(std::move(order));
    }
    if (best->table->firstHeaderRow < 0 && !namesGoods(candidate.orders)) {
        candidate.orders.clear();
        candidate.intentReason = SheetExtractorTexts::tr("no sheet says which goods its figures belong to");
        return candidate;
    }
    decideSheetIntent(candidate, sheets, *best, PhraseBook(context.lexicon));
    if (candidate.intent == Intent::NotAnOrder && candidate.orders.empty())
        return candidate;
    const double perLine = best->table->score / double(best->table->lines.size());
    candidate.score = std::clamp(0.4 + perLine * 0.4, 0.3, 0.99);
    return candidate;
}

} // namespace intray
