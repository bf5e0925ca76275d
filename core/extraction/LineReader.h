// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/ColumnWriting.h"
#include "core/extraction/DescribedNumber.h"
#include "core/extraction/FieldProof.h"
#include "core/extraction/RowArithmetic.h"
#include "core/extraction/SubTexts.h"

#include <QCoreApplication>

namespace intray {

// An order line with what its reading leaves open.
struct ReadLine
{
    OrderLine line;
    FigureChoice figures;
    const Item *item = nullptr; // as the seller's records know its number
    QString currency;           // written beside its price
    QString doubt;              // a sentence for a person
    DescribedNumber::Proof described = DescribedNumber::Proof::None; // of a number among the words
};

// Reads the rows of one line by the roles of their columns.
class LineReader
{
    Q_DECLARE_TR_FUNCTIONS(intray::LineReader)
public:
    LineReader(const GridView &grid, const TableColumns &columns, const ColumnWriting &writing,
               const TableContext &context);

    ReadLine read(const LineGroup &group) const;

private:
    // A piece of text of the group that has no role by its column alone.
    struct Piece
    {
        QString text;
        Source source;
        bool inDescription = false;
        std::optional<Label> below; // the role a second head row gives it
        bool atFigures = false; // in the row of quantity and price
    };

    void readItems(const LineGroup &group, ReadLine &read, std::vector<Piece> &pieces) const;
    void readItem(Label role, const LineGroup &group, ReadLine &read, std::vector<Piece> &pieces) const;
    void readDescription(const LineGroup &group, ReadLine &read, std::vector<Piece> &pieces) const;
    void readFigures(const LineGroup &group, ReadLine &read) const;
    void readQuantity(const GridCell &cell, int column, std::vector<NumberReading> &readings,
                      OrderLine &line) const;
    void readPrice(const GridCell &cell, int column, LineFigures &figures, ReadLine &read) const;
    // Whether it is written in parts ("10 + 5 %").
    bool readDiscount(const GridCell &cell, int column, LineFigures &figures) const;
    void takeMoneyOff(const LineFigures &figures, const GridCell &cell, ReadLine &read) const;
    void doubtDiscount(const LineFigures &figures, const GridCell &cell, int column, bool isStacked,
                       ReadLine &read) const;
    void readUnit(const LineGroup &group, OrderLine &line) const;
    void readDate(const LineGroup &group, OrderLine &line) const;
    bool isLabelled(int row, int column) const;
    void collectBelow(const LineGroup &group, std::vector<Piece> &pieces) const;
    bool isHeadedDate(const std::vector<Piece> &pieces) const;
    void takePieces(std::vector<Piece> &pieces, ReadLine &read) const;
    void takeDescribedNumber(ReadLine &read, const std::vector<Piece> &pieces) const;
    void judgeItems(ReadLine &read) const;

    // The row of the group in which the column is filled first, the row with the figures before others.
    int rowWith(const LineGroup &group, int column) const;
    double headStrength(int column, Label role) const;
    QString headReason(int column) const;
    const Lexicon::Taught *taughtHead(int column, Label role) const;
    template <typename T>
    void believeHead(Field<T> &field, int column, Label role) const
    {
        believe(field, Evidence::Kind::Column, headStrength(column, role), headReason(column));
        const Lexicon::Taught *taught = taughtHead(column, role);
        if (!taught || field.has(Evidence::Kind::Memory))
            return;
        believe(field, Evidence::Kind::Memory, proof::Known, taught->because);
        field.evidence.back().memory = taught->entry;
    }

    const GridView &m_grid;
    const TableColumns &m_columns;
    const ColumnWriting &m_writing;
    const TableContext &m_context;
    SubTexts m_subTexts;
    DescribedNumber m_describedNumber;
};

} // namespace intray
