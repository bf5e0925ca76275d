// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/SheetHeads.h"

#include "core/extraction/AddressParts.h"
#include "core/extraction/DeliveryLabels.h"
#include "core/extraction/LabelNames.h"
#include "core/extraction/LabelWords.h"
#include "core/extraction/OrderLabels.h"

namespace intray {

namespace {

constexpr int MostWords = 6; // of a head

bool isAmong(const Lexicon &lexicon, const char *list, const QString &word)
{
    return lexicon.phrases(QLatin1String(list)).contains(word);
}

// A column that has no meaning of its own among the lines.
bool isFree(const TableReading &table, int column)
{
    const auto &role = table.roles[size_t(column)];
    return !role || role == Label::LineDate || role == Label::OtherColumn;
}

QStringList headWords(const GridView &view, const TableReading &table, int column)
{
    QStringList words;
    for (const LabelWord &word : labelWords(view.text(table.firstHeaderRow, column), CamelCase::Split, MostWords + 1))
        words += word.text;
    return words;
}

// The cell of the column that all lines share; null where they differ or one has none.
const GridCell *sharedCell(const SheetReading &reading, int column)
{
    const GridView view(reading.grid);
    const GridCell *first = nullptr;
    for (const OrderLine &line : reading.table->lines) {
        const auto *place = std::get_if<CellPlace>(&line.source.place);
        const GridCell *cell = place && place->sheet == reading.sheet ? view.cell(place->row, column) : nullptr;
        if (!cell || (first && cell->text != first->text))
            return nullptr;
        first = first ? first : cell;
    }
    return first;
}

// Whether the stem may be that of an order: no list knows it as another thing.
bool maybeOrder(const QString &stem, const Lexicon &lexicon)
{
    constexpr double Meant = 0.4;
    const auto hits = lexicon.labelsOf(stem);
    return stem.size() > 1 && !isOfOtherOrder(lexicon, stem) && !isAmong(lexicon, "no-order-short", stem)
           && !isAmong(lexicon, "delivery-short", stem) && !speaksOfDelivery(lexicon, stem)
           && std::all_of(hits.begin(), hits.end(), [](const Lexicon::LabelHit &hit) {
                  return hit.weight < Meant || hit.label == Label::PoNumber || hit.label == Label::OrderTitle;
              });
}

bool namesOrderNumber(const QString &head, const Lexicon &lexicon)
{
    const auto hits = lexicon.labelsOf(head);
    return std::any_of(hits.begin(), hits.end(), [](const Lexicon::LabelHit &hit) { return hit.label == Label::PoNumber; });
}

bool isDate(const GridCell &cell, const Lexicon &lexicon)
{
    return cell.date || !readDate(cell.text.trimmed(), DateOrder::Unknown, lexicon).empty();
}

// Empty where no such columns hold a whole address.
std::vector<int> placeColumns(const SheetReading &reading, const Lexicon &lexicon)
{
    constexpr size_t Fewest = 2;
    const GridView view(reading.grid);
    const TableReading &table = *reading.table;
    std::vector<int> columns;
    bool hasPlace = false;
    for (int column = 0; column < reading.grid.columns; ++column) {
        // Whatever its values look like: a town may pass for the number of an item.
        const AddressPart part = deliveryPartOf(view.text(table.firstHeaderRow, column), lexicon);
        if (part == AddressPart::None)
            continue;
        hasPlace = hasPlace || part == AddressPart::Place;
        columns.push_back(column);
    }
    return hasPlace && columns.size() >= Fewest ? columns : std::vector<int>();
}

// Sets number and date where one pair of columns can be meant, and nothing else names the order's number.
void findOwnPaper(RepeatedHeads &heads, const SheetReading &reading, const Lexicon &lexicon)
{
    const GridView view(reading.grid);
    const TableReading &table = *reading.table;
    struct Paper
    {
        int number = -1, date = -1;
    };
    QHash<QString, Paper> papers; // by stem
    for (int column = 0; column < reading.grid.columns; ++column) {
        if (namesOrderNumber(view.text(table.firstHeaderRow, column), lexicon))
            return;
        const QStringList words = headWords(view, table, column);
        const GridCell *cell = isFree(table, column) && words.size() == 2 ? sharedCell(reading, column) : nullptr;
        for (qsizetype i = 0; cell && i < 2; ++i) {
            const QString &stem = words[1 - i];
            if (!maybeOrder(stem, lexicon))
                continue;
            if (words[i] == u"no" && looksLikeCode(cell->text.trimmed()) && !isDate(*cell, lexicon))
                papers[stem].number = column;
            else if (isAmong(lexicon, "date-noun", words[i]) && isDate(*cell, lexicon))
                papers[stem].date = column;
        }
    }
    for (const Paper &paper : std::as_const(papers)) {
        if (paper.number < 0 || paper.date < 0)
            continue;
        const bool isSecond = heads.number >= 0;
        heads.number = isSecond ? -1 : paper.number;
        heads.date = isSecond ? -1 : paper.date;
        if (isSecond)
            return;
    }
}

} // namespace

RepeatedHeads repeatedHeads(const SheetReading &reading, const Lexicon &lexicon)
{
    RepeatedHeads heads;
    const GridView view(reading.grid);
    const TableReading &table = *reading.table;
    if (table.firstHeaderRow < 0)
        return heads;
    heads.place = placeColumns(reading, lexicon);
    findOwnPaper(heads, reading, lexicon);
    for (int column = 0; column < reading.grid.columns; ++column) {
        const auto label = headerLabelOf(view.text(table.firstHeaderRow, column), lexicon);
        const bool isSum = label && (label->label == Label::Total || label->label == Label::NetTotal
                                     || label->label == Label::TaxTotal);
        const bool isOwn = column == heads.number || column == heads.date;
        const bool isPlace = std::find(heads.place.begin(), heads.place.end(), column) != heads.place.end();
        if (isOwn || (label && !isSum && !isPlace && isFree(table, column)))
            heads.columns.push_back(column);
    }
    return heads;
}

std::vector<LabelledText> repeatedValues(const SheetReading &reading, int row, const RepeatedHeads &heads)
{
    std::vector<LabelledText> values;
    const GridView view(reading.grid);
    const int head = reading.table->firstHeaderRow;
    for (const int column : heads.columns) {
        const GridCell *cell = view.cell(row, column);
        if (!cell)
            continue;
        values.push_back({view.text(head, column), cell->text.trimmed(), view.cell(head, column)->source, cell->source, 1,
                          cell->number, cell->date});
        if (column == heads.number)
            values.back().meant = Label::PoNumber;
        else if (column == heads.date)
            values.back().meant = Label::OrderDate;
    }
    if (auto place = placeIn(reading, row, heads))
        values.push_back(std::move(*place));
    return values;
}

std::optional<LabelledText> placeIn(const SheetReading &reading, int row, const RepeatedHeads &heads)
{
    const GridView view(reading.grid);
    const int head = reading.table->firstHeaderRow;
    LabelledText place;
    place.meant = Label::ShipTo;
    QStringList labels, lines;
    for (const int column : heads.place) {
        const GridCell *cell = view.cell(row, column);
        if (!cell || cell->text.trimmed().isEmpty())
            continue;
        if (lines.isEmpty()) {
            place.labelSource = view.cell(head, column)->source;
            place.valueSource = cell->source;
        }
        labels += view.text(head, column);
        lines += cell->text.simplified();
    }
    if (lines.isEmpty())
        return std::nullopt;
    place.label = labels.join(QStringLiteral(", "));
    place.value = lines.join(u'\n');
    return place;
}

} // namespace intray
