// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/TextPieces.h"

#include "core/extraction/MailQuotes.h"

#include <algorithm>

namespace intray {

namespace {

// Of the height of a word: wider gaps part what stands beside each other.
constexpr double WidestBlank = 1.4;

void addPage(const Page &page, int number, int part, std::vector<TextPiece> &pieces)
{
    QString text;
    Box box;
    Box last;
    const auto finish = [&] {
        if (!text.isEmpty())
            pieces.push_back({text, {part, PagePlace{number, box}}});
        text.clear();
        box = {};
    };
    for (const Word &word : page.words) {
        const double height = std::max(word.box.height(), last.height());
        const double gap = (word.box.left - last.right) * page.width;
        const bool goesOn = !text.isEmpty() &&
                            std::abs(word.box.centreY() - last.centreY()) < height / 2 &&
                            gap > -height * page.height && gap < WidestBlank * height * page.height;
        if (!goesOn)
            finish();
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + word.text;
        box = box.united(word.box);
        last = word.box;
    }
    finish();
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
