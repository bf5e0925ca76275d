// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <variant>

namespace intray {

// A rectangle as fractions of the page, 0 to 1, origin top left, in the page's upright orientation.
struct Box
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    bool isEmpty() const { return right <= left || bottom <= top; }
    double width() const { return right - left; }
    double height() const { return bottom - top; }
    double centreX() const { return (left + right) / 2; }
    double centreY() const { return (top + bottom) / 2; }
    bool contains(double x, double y) const
    {
        return x >= left && x <= right && y >= top && y <= bottom;
    }
    // The smallest box around both; an empty box adds nothing.
    Box united(const Box &other) const;

    bool operator==(const Box &) const = default;
};

// On a page (counted from 1).
struct PagePlace
{
    int page = 1;
    Box box;
    bool operator==(const PagePlace &) const = default;
};

// Characters [start, end) of a Text part's `text`.
struct TextPlace
{
    int start = 0;
    int end = 0;
    bool operator==(const TextPlace &) const = default;
};

// A cell; sheet, row and column count from 0.
struct CellPlace
{
    int sheet = 0;
    int row = 0;
    int column = 0;
    bool operator==(const CellPlace &) const = default;
};

// In a structured file: an element path or segment ("Order/cac:OrderLine[2]/cbc:Quantity").
struct PathPlace
{
    QString path;
    bool operator==(const PathPlace &) const = default;
};

// A header of a mail part ("Subject", "From").
struct HeaderPlace
{
    QString header;
    bool operator==(const HeaderPlace &) const = default;
};

// The place a value was read from. `part` indexes Document::parts. A value that stands nowhere in the
// document (matched, typed, defaulted) has no part.
struct Source
{
    std::optional<int> part;
    std::variant<std::monostate, PagePlace, TextPlace, CellPlace, PathPlace, HeaderPlace> place;

    bool isSomewhere() const { return part.has_value(); }
    bool operator==(const Source &) const = default;
};

// "B12" for row 11, column 1.
QString cellName(int row, int column);

} // namespace intray
