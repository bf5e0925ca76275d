// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/PlaceLessons.h"

#include "core/orders/FieldVisit.h"

namespace intray {

namespace {

// In heights of the captured words: how far a label may stand to the left, how wide a blank inside it
// may be, how far above.
constexpr double LabelGap = 14;
constexpr double WordGap = 0.9;
constexpr double AboveGap = 2.2;
constexpr double HeadGap = 30;
constexpr int MostWords = 5;
constexpr int LongestLabel = 40;

// A label as words; empty when it is none: figures are values, one letter is a bullet.
QString cleaned(QString text)
{
    text = text.simplified();
    while (!text.isEmpty() && !text.back().isLetter() && text.back() != u')')
        text.chop(1);
    const auto letters =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    const bool hasDigit =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return letters >= 2 && !hasDigit && text.size() <= LongestLabel ? text : QString();
}

// The words of one page in points, around captured words.
class Surroundings
{
public:
    Surroundings(const Page &page, const Box &box) : m_page(page), m_box(box)
    {
        m_height = std::max(1.0, (box.bottom - box.top) * page.height);
    }

    QString left() const
    {
        std::vector<const Word *> line;
        for (const Word &word : m_page.words) {
            if (isOnLine(word.box, m_box) && word.box.right <= m_box.left + 0.002)
                line.push_back(&word);
        }
        std::sort(line.begin(), line.end(),
                  [](const Word *a, const Word *b) { return a->box.right > b->box.right; });
        QStringList words;
        double edge = m_box.left;
        for (const Word *word : line) {
            const double gap = (edge - word->box.right) * m_page.width;
            if (gap > m_height * (words.isEmpty() ? LabelGap : WordGap) || words.size() == MostWords)
                break;
            words.prepend(word->text);
            edge = word->box.left;
        }
        return cleaned(words.join(u' '));
    }

    // The nearest row of words above that stands over the box.
    QString above(double gap) const
    {
        const Word *nearest = nullptr;
        for (const Word &word : m_page.words) {
            const double distance = (m_box.top - word.box.bottom) * m_page.height;
            const bool isOver = word.box.left < m_box.right && m_box.left < word.box.right;
            if (isOver && distance >= -m_height / 4 && distance <= gap * m_height &&
                (!nearest || word.box.bottom > nearest->box.bottom))
                nearest = &word;
        }
        return nearest ? cleaned(around(*nearest)) : QString();
    }

private:
    static bool isOnLine(const Box &a, const Box &b)
    {
        const double shared = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
        return shared > 0.5 * std::min(a.bottom - a.top, b.bottom - b.top);
    }

    // The words beside one that belong to it by their blanks.
    QString around(const Word &seed) const
    {
        std::vector<const Word *> line;
        for (const Word &word : m_page.words) {
            if (isOnLine(word.box, seed.box))
                line.push_back(&word);
        }
        std::sort(line.begin(), line.end(),
                  [](const Word *a, const Word *b) { return a->box.left < b->box.left; });
        const double height = (seed.box.bottom - seed.box.top) * m_page.height;
        const auto isNear = [&](const Word *a, const Word *b) {
            return (b->box.left - a->box.right) * m_page.width <= height * WordGap;
        };
        const auto at = std::find(line.begin(), line.end(), &seed);
        auto first = at, last = at;
        while (first != line.begin() && isNear(*std::prev(first), *first))
            --first;
        while (std::next(last) != line.end() && isNear(*last, *std::next(last)))
            ++last;
        QStringList words;
        for (auto word = first; word <= last; ++word)
            words += (*word)->text;
        return words.size() <= MostWords ? words.join(u' ') : QString();
    }

    const Page &m_page;
    Box m_box;
    double m_height = 1;
};

const Part *partOf(const Document &document, const Source &source)
{
    return source.part && *source.part >= 0 && size_t(*source.part) < document.parts.size()
               ? &document.parts[size_t(*source.part)]
               : nullptr;
}

const Page *pageOf(const Part &part, int number)
{
    const Pages *pages = part.pages();
    return pages && number >= 1 && size_t(number) <= pages->pages.size()
               ? &pages->pages[size_t(number) - 1]
               : nullptr;
}

const Sheet *sheetOf(const Part &part, const CellPlace &place)
{
    const Workbook *book = part.workbook();
    return book && place.sheet >= 0 && size_t(place.sheet) < book->sheets.size()
               ? &book->sheets[size_t(place.sheet)]
               : nullptr;
}

// The next filled cell in one direction.
QString cellBefore(const Sheet &sheet, int row, int column, int rowStep, int columnStep)
{
    for (row -= rowStep, column -= columnStep; row >= 0 && column >= 0;
         row -= rowStep, column -= columnStep) {
        if (const Cell *cell = sheet.cellAt(row, column); cell && !cell->text.trimmed().isEmpty())
            return cell->number || cell->date ? QString() : cleaned(cell->text);
    }
    return {};
}

QString labelAt(const Part &part, const Source &source)
{
    if (const auto *place = std::get_if<PagePlace>(&source.place)) {
        const Page *page = pageOf(part, place->page);
        if (!page)
            return {};
        const Surroundings around(*page, place->box);
        const QString left = around.left();
        return left.isEmpty() ? around.above(AboveGap) : left;
    }
    if (const auto *place = std::get_if<CellPlace>(&source.place)) {
        const Sheet *sheet = sheetOf(part, *place);
        if (!sheet)
            return {};
        const QString left = cellBefore(*sheet, place->row, place->column, 0, 1);
        return left.isEmpty() ? cellBefore(*sheet, place->row, place->column, 1, 0) : left;
    }
    if (const auto *place = std::get_if<TextPlace>(&source.place)) {
        const Text *text = part.text();
        if (!text || place->start <= 0 || place->start > text->text.size())
            return {};
        const qsizetype begin = text->text.lastIndexOf(u'\n', place->start - 1) + 1;
        const QString before = text->text.mid(begin, place->start - begin).trimmed();
        return before.endsWith(u':') ? cleaned(before) : QString();
    }
    return {};
}

// The words above the highest of these cells, in the table of a text (HTML, Word) that holds them.
QString headInText(const Text &text, const std::vector<Source> &cells)
{
    for (const Sheet &table : text.tables) {
        const Cell *top = nullptr;
        for (const Cell &cell : table.cells) {
            const bool isCaptured = std::any_of(cells.begin(), cells.end(), [&](const Source &source) {
                const auto *place = std::get_if<TextPlace>(&source.place);
                return place && cell.range && place->start >= cell.range->start &&
                       place->end <= cell.range->end;
            });
            if (isCaptured && (!top || cell.row < top->row))
                top = &cell;
        }
        if (top)
            return cellBefore(table, top->row, top->column, 1, 0);
    }
    return {};
}

// The head above captured cells of one column.
QString headAbove(const Part &part, const std::vector<Source> &cells)
{
    if (const auto *first = std::get_if<PagePlace>(&cells.front().place)) {
        Box box = first->box;
        for (const Source &cell : cells) {
            const auto *place = std::get_if<PagePlace>(&cell.place);
            if (!place || place->page != first->page)
                continue;
            box.left = std::min(box.left, place->box.left);
            box.right = std::max(box.right, place->box.right);
            if (place->box.top < box.top) {
                box.top = place->box.top;
                box.bottom = place->box.bottom;
            }
        }
        const Page *page = pageOf(part, first->page);
        return page ? Surroundings(*page, box).above(HeadGap) : QString();
    }
    if (const auto *first = std::get_if<CellPlace>(&cells.front().place)) {
        CellPlace top = *first;
        for (const Source &cell : cells) {
            const auto *place = std::get_if<CellPlace>(&cell.place);
            if (place && place->sheet == top.sheet && place->row < top.row)
                top.row = place->row;
        }
        const Sheet *sheet = sheetOf(part, top);
        return sheet ? cellBefore(*sheet, top.row, top.column, 1, 0) : QString();
    }
    const Text *text = part.text();
    return text ? headInText(*text, cells) : QString();
}

} // namespace

std::vector<PlaceLesson> placeLessons(const Document &document, const Order &order,
                                      const std::vector<FieldPath> &captured)
{
    std::vector<PlaceLesson> lessons;
    std::map<FieldName, std::vector<Source>> columns;
    for (const FieldPath &path : captured) {
        Source source;
        visitField(order, path, [&](const auto &field) { source = field.source; });
        const Part *part = partOf(document, source);
        if (!part)
            continue;
        if (path.line) {
            columns[path.name].push_back(source);
            continue;
        }
        const QString label = labelAt(*part, source);
        if (!label.isEmpty())
            lessons.push_back({MemoryKind::Label, label, fieldKey(path.name)});
    }
    for (const auto &[name, cells] : columns) {
        // One cell is one value put right; a column read again says what the column is.
        if (cells.size() < 2)
            continue;
        const QString head = headAbove(*partOf(document, cells.front()), cells);
        if (!head.isEmpty())
            lessons.push_back({MemoryKind::ColumnRole, head, fieldKey(name)});
    }
    return lessons;
}

} // namespace intray
