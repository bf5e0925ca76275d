// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/LineReader.h"

namespace intray {

// Neighbouring columns whose heads are sizes: "S M L XL", "38 39 40". Quantities stand below them.
struct SizeColumns
{
    int first = 0;
    QStringList sizes; // empty: there are none

    bool holds(int column) const { return column >= first && column < first + int(sizes.size()); }
};

// Three sizes and more, rising from left to right; numbers in even steps.
SizeColumns sizesAmong(const QStringList &heads);

// The grid with a column that adds up the sizes of each row, where its heads name sizes and no quantity.
std::optional<Grid> withQuantityOfSizes(const Grid &grid, const Lexicon &lexicon);

// One line for each filled size of a row, where the sizes add up to the row's quantity. The item is the one
// that the number and the size name together; what cannot be told becomes a doubt.
class SizeMatrix
{
    Q_DECLARE_TR_FUNCTIONS(intray::SizeMatrix)
public:
    SizeMatrix(const GridView &grid, const HeaderRows &header, const TableContext &context);

    bool isEmpty() const { return m_columns.sizes.isEmpty(); }
    // The lines of one row; the row itself where no size of it is filled.
    std::vector<OrderLine> linesOf(const ReadLine &read, const LineGroup &group,
                                   std::vector<QString> &doubts) const;

private:
    struct Piece
    {
        QString size;
        Decimal quantity;
        const GridCell *cell = nullptr;
    };
    std::vector<Piece> piecesOf(const LineGroup &group, bool &isClear) const;
    bool takeItem(OrderLine &line, const QString &size) const;

    const GridView &m_grid;
    const TableContext &m_context;
    SizeColumns m_columns;
};

} // namespace intray
