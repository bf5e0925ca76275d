// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TextPieces.h"

#include "core/extraction/MailQuotes.h"

#include <algorithm>
#include <map>

namespace intray {

namespace {

// Of the height of a word: wider gaps part what stands beside each other.
constexpr double WidestBlank = 1.4;

// Words that go on after the one before them, although in the rows right above a column begins where they do: "of
// 12.01.2026 40221 Cologne", where the left one of two columns left no more than a blank. Letters that are all as wide
// as each other stand below each other by chance, with one blank like all others.
class NarrowGaps
{
public:
    NarrowGaps(const Page &page, const std::vector<bool> &begins) : m_page(page)
    {
        for (std::size_t i = 0; i < begins.size(); ++i) {
            if (begins[i])
                m_columns[columnOf(page.words[i].box.left)].push_back(page.words[i].box.top);
        }
    }

    bool standsBefore(std::size_t word) const
    {
        constexpr double MostRows = 3.2, OtherBlank = 1.1;
        constexpr int FewestRows = 2;
        const std::vector<Word> &words = m_page.words;
        const Word &at = words[word];
        const double gap = at.box.left - words[word - 1].box.right;
        const double usual = word > 1 ? words[word - 1].box.left - words[word - 2].box.right : gap;
        if (word < 2 || gap <= 0 || usual <= 0 || gap < OtherBlank * usual)
            return false;
        int rows = 0;
        const int own = columnOf(at.box.left);
        for (int column = own - 1; column <= own + 1; ++column) {
            const auto begins = m_columns.find(column);
            if (begins == m_columns.end())
                continue;
            rows += int(std::count_if(begins->second.begin(), begins->second.end(), [&](double top) {
                return top < at.box.top && at.box.top - top < MostRows * at.box.height();
            }));
        }
        return rows >= FewestRows;
    }

private:
    static int columnOf(double left)
    {
        constexpr double Steps = 2000; // across the page
        return int(left * Steps);
    }

    const Page &m_page;
    std::map<int, std::vector<double>> m_columns; // the upper edges of what begins there
};

void addPage(const Page &page, int number, int part, std::vector<TextPiece> &pieces)
{
    std::vector<bool> begins(page.words.size(), true);
    for (std::size_t i = 1; i < page.words.size(); ++i) {
        const Box &box = page.words[i].box, &last = page.words[i - 1].box;
        const double height = std::max(box.height(), last.height());
        const double gap = (box.left - last.right) * page.width;
        begins[i] = std::abs(box.centreY() - last.centreY()) >= height / 2 || gap <= -height * page.height
                    || gap >= WidestBlank * height * page.height;
    }
    const NarrowGaps gaps(page, begins);
    std::vector<std::size_t> starts;
    for (std::size_t i = 0; i < begins.size(); ++i) {
        if (begins[i] || gaps.standsBefore(i))
            starts.push_back(i);
    }
    starts.push_back(page.words.size());
    for (std::size_t piece = 0; piece + 1 < starts.size(); ++piece) {
        QString text;
        Box box;
        for (std::size_t i = starts[piece]; i < starts[piece + 1]; ++i) {
            text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + page.words[i].text;
            box = box.united(page.words[i].box);
        }
        if (!text.isEmpty())
            pieces.push_back({text, {part, PagePlace{number, box}}});
    }
}

void addText(const Text &text, int part, std::vector<TextPiece> &pieces)
{
    int start = 0;
    const int size = int(text.text.size());
    while (start < size) {
        const qsizetype found = text.text.indexOf(u'\n', start);
        const int end = found < 0 ? size : int(found);
        const QString line = text.text.mid(start, end - start).trimmed();
        if (!line.isEmpty() && !line.startsWith(u'>') && !quoteAt(text, start))
            pieces.push_back({line, {part, TextPlace{start, end}}});
        start = end + 1;
    }
}

void addWorkbook(const Workbook &book, int part, std::vector<TextPiece> &pieces)
{
    for (std::size_t i = 0; i < book.sheets.size(); ++i) {
        const Sheet &sheet = book.sheets[i];
        for (const Cell &cell : sheet.cells) {
            if (!sheet.hidden && !cell.text.isEmpty() && !sheet.isRowHidden(cell.row) &&
                !sheet.isColumnHidden(cell.column))
                pieces.push_back({cell.text, {part, CellPlace{int(i), cell.row, cell.column}}});
        }
    }
}

} // namespace

std::vector<TextPiece> textPieces(const Part &part, int index)
{
    std::vector<TextPiece> pieces;
    if (const Pages *pages = part.pages()) {
        for (std::size_t i = 0; i < pages->pages.size(); ++i)
            addPage(pages->pages[i], int(i) + 1, index, pieces);
    } else if (const Text *text = part.text()) {
        addText(*text, index, pieces);
    } else if (const Workbook *book = part.workbook()) {
        addWorkbook(*book, index, pieces);
    } else if (const Mail *mail = part.mail(); mail && !mail->subject.isEmpty()) {
        pieces.push_back({mail->subject, {index, HeaderPlace{QStringLiteral("Subject")}}});
    }
    return pieces;
}

} // namespace intray
