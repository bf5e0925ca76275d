// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/CapturedPieces.h"

#include "ui/document/PageWords.h"
#include "ui/review/FieldPlace.h"

namespace intray {

namespace {

const Page *pageOf(const Document &document, const Source &source)
{
    const auto *place = std::get_if<PagePlace>(&source.place);
    if (!place || !source.part || *source.part < 0 || *source.part >= int(document.parts.size()))
        return nullptr;
    const Pages *pages = document.parts[size_t(*source.part)].pages();
    if (!pages || place->page < 1 || place->page > int(pages->pages.size()))
        return nullptr;
    return &pages->pages[size_t(place->page - 1)];
}

// The words in the boxes, in visual order, and a box no larger than they are.
CapturedPiece fromPage(const FieldPath &field, const Page &page, int part, int number,
                       const std::vector<Box> &boxes)
{
    Box whole;
    for (const Box &box : boxes)
        whole = whole.united(box);
    std::vector<const Word *> words = wordsIn(page, whole);
    std::erase_if(words, [&](const Word *word) {
        return std::none_of(boxes.begin(), boxes.end(), [&](const Box &box) {
            return box.contains(word->box.centreX(), word->box.centreY());
        });
    });
    return {field, textOf(words), Source{part, PagePlace{number, boxAround(words)}}};
}

std::vector<CapturedPiece> pageColumn(const Order &order, const Page &page, const Source &place,
                                      const FieldPath &focused)
{
    const auto &where = std::get<PagePlace>(place.place);
    std::vector<CapturedPiece> pieces;
    for (int line = 0; line < int(order.lines.size()); ++line) {
        const Source row = rowOf(order.lines[size_t(line)]);
        const auto *band = std::get_if<PagePlace>(&row.place);
        if (!band || row.part != place.part || band->page != where.page)
            continue;
        const Box cross{where.box.left, std::max(where.box.top, band->box.top), where.box.right,
                        std::min(where.box.bottom, band->box.bottom)};
        if (cross.isEmpty() || band->box.centreY() < where.box.top || band->box.centreY() > where.box.bottom)
            continue;
        CapturedPiece piece = fromPage(FieldPath::ofLine(line, focused.name), page, *place.part, where.page, {cross});
        if (!piece.written.isEmpty())
            pieces.push_back(std::move(piece));
    }
    return pieces;
}

std::vector<CapturedPiece> sheetColumn(const Order &order, const Document &document,
                                       const std::vector<Source> &places, const FieldPath &focused)
{
    std::vector<CapturedPiece> pieces;
    for (const Source &place : places) {
        const auto *cell = std::get_if<CellPlace>(&place.place);
        const QString written = writtenAt(document, place).trimmed();
        if (!cell || written.isEmpty())
            continue;
        for (int line = 0; line < int(order.lines.size()); ++line) {
            const Source row = rowOf(order.lines[size_t(line)]);
            const auto *of = std::get_if<CellPlace>(&row.place);
            if (of && row.part == place.part && of->sheet == cell->sheet && of->row == cell->row)
                pieces.push_back({FieldPath::ofLine(line, focused.name), written, place});
        }
    }
    return pieces;
}

} // namespace

std::vector<CapturedPiece> capturedPieces(const Order &order, const Document &document,
                                          const FieldPath &focused, const std::vector<Source> &places)
{
    if (places.empty() || focused.name == FieldName::Whole)
        return {};
    const Source &place = places.front();
    const Page *page = pageOf(document, place);
    // Words picked one by one belong together; a box or a block of cells may be a column.
    if (focused.line && (!page || places.size() == 1)) {
        std::vector<CapturedPiece> column = page ? pageColumn(order, *page, place, focused)
                                                 : sheetColumn(order, document, places, focused);
        if (column.size() > 1)
            return column;
    }
    if (page) {
        const int number = std::get<PagePlace>(place.place).page;
        std::vector<Box> boxes;
        for (const Source &each : places) {
            const auto *where = std::get_if<PagePlace>(&each.place);
            if (where && where->page == number && each.part == place.part)
                boxes.push_back(where->box);
        }
        CapturedPiece piece = fromPage(focused, *page, *place.part, number, boxes);
        return piece.written.isEmpty() ? std::vector<CapturedPiece>{} : std::vector{piece};
    }
    QStringList texts;
    for (const Source &each : places) {
        const QString text = writtenAt(document, each).trimmed();
        if (!text.isEmpty())
            texts.append(text);
    }
    if (texts.isEmpty())
        return {};
    return {{focused, texts.join(u' '), place}};
}

} // namespace intray
