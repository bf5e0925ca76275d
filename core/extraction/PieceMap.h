// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/TextPieces.h"

#include <QStringList>

namespace intray {

// An address as it stands on a page or in a sheet.
struct LooseAddress
{
    QStringList lines;     // the last one holds the post code
    QString label;         // what stands before or over it, empty when nothing does; a sentence keeps its colon
    QString beside;        // the nearest words on the same row before its first line
    bool hasColon = false; // the label ends with one
    bool isLabelled = false; // the label is one of places of delivery
    bool isFooter = false;
    bool inSentence = false; // words of a sentence lead up to it
    QString code;          // the post code, folded
    Source source;

    QString oneLine() const { return lines.join(QStringLiteral(", ")); }
};

// The pieces of text of a page, in the places they have: what stands beside and above what.
class PieceMap
{
public:
    PieceMap(const Part &part, int index);

    std::size_t size() const { return m_pieces.size(); }
    const QString &text(std::size_t piece) const { return m_pieces[piece].text; }
    const Source &source(std::size_t piece) const { return m_pieces[piece].source; }

    // The nearest piece on the same row before it; empty when there is none.
    QString leftOf(std::size_t piece) const;
    // The piece right above it; empty when there is none.
    QString above(std::size_t piece) const;

    // All addresses: a post code with a street before it or above it. Few are found; the rest of a document
    // that is full of them is left out.
    std::vector<LooseAddress> addresses() const;

private:
    // Where a piece stands: rows and columns of a sheet count as boxes, too.
    struct Place
    {
        int page = 0; // or sheet
        double left = 0, top = 0, right = 0, bottom = 0;
        double height() const { return bottom - top; }
        double middle() const { return (top + bottom) / 2; }
    };
    static Place placeOf(const Source &source);
    std::optional<std::size_t> leftIndex(std::size_t piece) const;
    std::optional<std::size_t> aboveIndex(std::size_t piece) const;
    std::optional<std::size_t> belowIndex(std::size_t piece) const;
    bool isLabel(std::size_t piece) const;
    bool isValueOfForm(std::size_t piece, std::size_t above) const;
    bool isOfAnother(std::size_t piece) const;
    std::optional<LooseAddress> addressAt(std::size_t piece) const;

    std::vector<TextPiece> m_pieces;
    std::vector<Place> m_places;
};

} // namespace intray
