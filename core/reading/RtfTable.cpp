// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/RtfTable.h"

#include <algorithm>
#include <map>

namespace intray {

namespace {

// Edges nearer to each other than this (twips) are one.
constexpr int SameEdge = 60;

int edgeIndex(const std::vector<int> &edges, int at)
{
    const auto found = std::lower_bound(edges.begin(), edges.end(), at - SameEdge);
    return int(found - edges.begin());
}

} // namespace

bool RtfTable::define(const RtfToken &token)
{
    const int number = token.number.value_or(0);
    if (token.is("trowd")) {
        m_row.definitions.clear();
        m_row.left = 0;
        m_next = {};
        m_rowDefined = true;
    } else if (token.is("trleft")) {
        m_row.left = number;
    } else if (token.is("clmgf")) {
        m_next.across = Merge::First;
    } else if (token.is("clmrg")) {
        m_next.across = Merge::Continued;
    } else if (token.is("clvmgf")) {
        m_next.down = Merge::First;
    } else if (token.is("clvmrg")) {
        m_next.down = Merge::Continued;
    } else if (token.is("cellx")) {
        m_next.right = number;
        if (m_row.definitions.size() < 1000)
            m_row.definitions.push_back(m_next);
        m_next = {};
    } else {
        return false;
    }
    return true;
}

void RtfTable::write(const QString &text, bool bold)
{
    if (m_cell.text.isEmpty())
        m_cell.bold = bold;
    m_cell.text += text;
}

void RtfTable::endParagraph()
{
    if (!m_cell.text.isEmpty())
        m_cell.text += u'\n';
}

void RtfTable::endCell()
{
    m_row.cells.push_back(std::exchange(m_cell, {}));
}

void RtfTable::endRow()
{
    if (!m_cell.text.trimmed().isEmpty())
        endCell();
    m_cell = {};
    if (!m_row.cells.empty())
        m_rows.push_back(m_row);
    m_row.cells.clear(); // the next row may rely on the same definition
    m_rowDefined = false;
}

// The vertical lines of the whole table, from left to right.
std::vector<int> RtfTable::edges() const
{
    std::vector<int> all;
    for (const Row &row : m_rows) {
        if (!row.definitions.empty())
            all.push_back(row.left);
        for (const Definition &definition : row.definitions)
            all.push_back(definition.right);
    }
    std::sort(all.begin(), all.end());
    std::vector<int> edges;
    for (const int edge : all) {
        if (edges.empty() || edge - edges.back() > SameEdge)
            edges.push_back(edge);
    }
    return edges;
}

std::vector<std::vector<RtfTable::Placed>> RtfTable::places() const
{
    const std::vector<int> lines = edges();
    std::vector<std::vector<Placed>> all;
    std::map<int, std::pair<size_t, size_t>> began; // column -> row and cell
    for (const Row &row : m_rows) {
        std::vector<Placed> placed;
        int column = row.definitions.empty() ? 0 : edgeIndex(lines, row.left);
        for (size_t i = 0; i < row.cells.size(); ++i) {
            Placed place{column, 1, 1, false};
            if (i < row.definitions.size()) {
                const Definition &own = row.definitions[i];
                place.columnSpan = std::max(1, edgeIndex(lines, own.right) - column);
                const bool empty = row.cells[i].text.trimmed().isEmpty();
                if (own.across == Merge::Continued && empty && !placed.empty()) {
                    placed.back().columnSpan += place.columnSpan;
                    place.continued = true;
                }
                // The cell that began further up grows, as long as no row was left out.
                const auto above = began.find(column);
                if (own.down == Merge::Continued && empty && above != began.end()) {
                    Placed &first = all[above->second.first][above->second.second];
                    if (above->second.first + size_t(first.rowSpan) == all.size()) {
                        ++first.rowSpan;
                        place.continued = true;
                    }
                }
            }
            if (!place.continued)
                began[column] = {all.size(), placed.size()};
            column += place.columnSpan;
            placed.push_back(place);
        }
        all.push_back(std::move(placed));
    }
    return all;
}

void RtfTable::writeTo(WordText &out)
{
    if (hasOpenRow())
        endRow();
    const auto placed = places();
    if (!m_rows.empty())
        out.beginTable();
    for (size_t r = 0; r < m_rows.size(); ++r) {
        out.beginRow();
        if (!placed[r].empty())
            out.skipColumns(placed[r].front().column);
        for (size_t c = 0; c < m_rows[r].cells.size(); ++c) {
            if (placed[r][c].continued)
                continue;
            out.beginCell();
            const QStringList lines = m_rows[r].cells[c].text.split(u'\n');
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (i > 0)
                    out.endParagraph();
                out.write(lines[i], m_rows[r].cells[c].bold);
            }
            out.endCell(placed[r][c].rowSpan, placed[r][c].columnSpan);
        }
        out.endRow();
    }
    if (!m_rows.empty())
        out.endTable();
    m_rows.clear();
    m_row = {};
}

} // namespace intray
