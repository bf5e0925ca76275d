// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

#include <QHash>

#include <optional>
#include <utility>
#include <vector>

namespace intray {

// Ways through the elements of a structured part: from a path to its element and back, and which elements make a
// row of their own when the file is shown. In time of the depth, however many elements there are. Refers to the
// part, which outlives it.
class StructuredIndex
{
public:
    explicit StructuredIndex(const Structured &structured);

    const Structured &structured() const { return m_structured; }
    const StructuredElement &at(int element) const { return m_structured.elements[size_t(element)]; }

    std::optional<int> elementAt(const QString &path) const;
    QString pathOf(int element) const;
    // Which of how many siblings of its name the element is, counted from 1.
    std::pair<int, int> amongTwins(int element) const;
    // The innermost element around a position of the text.
    std::optional<int> elementAround(int position) const;
    // One past the last descendant.
    int endOf(int element) const { return m_ends[size_t(element)]; }

    // Attributes of an XML element and data elements of an EDI segment are shown in the row of what bears them.
    bool isRow(int element) const;
    int rowOf(int element) const;
    // Rows below a row; of nothing, the roots.
    int rowCount(std::optional<int> parent) const;
    int rowAt(std::optional<int> parent, int number) const;
    int numberOf(int row) const { return m_numbers[size_t(row)]; }

    // What is read beside a row's name: its value, its attributes or data elements.
    struct Piece
    {
        int element = 0;
        QString label;          // of an attribute
        bool continues = false; // a further component of the same data element
    };
    std::vector<Piece> piecesOf(int row) const;

private:
    using Names = QHash<QString, std::vector<int>>;
    const Names &childrenByName(int parent) const; // -1 for the roots
    bool isEdi() const;

    const Structured &m_structured;
    std::vector<int> m_ends;
    // The rows below element i are m_rows[m_starts[i + 1] .. m_starts[i + 2]); the roots come first.
    std::vector<int> m_starts, m_rows;
    std::vector<int> m_numbers;
    mutable QHash<int, Names> m_names;
};

} // namespace intray
