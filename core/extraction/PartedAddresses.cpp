// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/PartedAddresses.h"

#include "core/extraction/AddressMentions.h"
#include "core/extraction/AddressParts.h"

#include <algorithm>
#include <map>

namespace intray {

namespace {

constexpr std::size_t MostPieces = 4000;
constexpr int MostBlankRows = 3;
constexpr std::size_t MostFound = 4;

using Row = std::map<int, std::size_t>; // pieces by column
using Rows = std::map<std::pair<int, int>, Row>; // by sheet and row

Rows rowsOf(const PieceMap &pieces)
{
    Rows rows;
    for (std::size_t i = 0; i < std::min(pieces.size(), MostPieces); ++i) {
        if (const auto *cell = std::get_if<CellPlace>(&pieces.source(i).place))
            rows[{cell->sheet, cell->row}][cell->column] = i;
    }
    return rows;
}

// The columns below heads of an address; empty where they name no whole one.
std::vector<int> addressColumns(const Row &heads, const PieceMap &pieces, const Lexicon &lexicon)
{
    constexpr int FewestPlaces = 2;
    std::vector<int> columns;
    int places = 0;
    for (const auto &[column, piece] : heads) {
        const AddressPart part = addressPartOf(pieces.text(piece), lexicon);
        places += part == AddressPart::Place;
        if (part == AddressPart::Place || (part == AddressPart::Name && !columns.empty()))
            columns.push_back(column);
    }
    return places >= FewestPlaces ? columns : std::vector<int>();
}

bool isPostcode(const QString &text)
{
    constexpr qsizetype Longest = 9;
    return text.size() <= Longest && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

// Post code and town on one line, in the order in which they make one.
QStringList withTown(const QStringList &parts)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        for (const qsizetype town : {i + 1, i - 1}) {
            if (!isPostcode(parts[i]) || town < 0 || town >= parts.size())
                continue;
            for (const QString &line : {QStringList{parts[i], parts[town]}.join(u' '), QStringList{parts[town], parts[i]}.join(u' ')}) {
                if (addressesIn(line).empty())
                    continue;
                QStringList joined = parts;
                joined[std::min(i, town)] = line;
                joined.removeAt(std::max(i, town));
                return joined;
            }
        }
    }
    return parts;
}

std::optional<LooseAddress> addressIn(const Row &row, const std::vector<int> &columns, const PieceMap &pieces)
{
    QStringList parts;
    LooseAddress address;
    for (const int column : columns) {
        const auto cell = row.find(column);
        if (cell == row.end())
            continue;
        if (parts.isEmpty())
            address.source = pieces.source(cell->second);
        parts += pieces.text(cell->second).simplified();
    }
    address.lines = withTown(parts);
    const std::vector<AddressMention> mentions = addressesIn(address.oneLine());
    const bool hasStreet = std::any_of(parts.begin(), parts.end(), [](const QString &part) { return isStreetLine(part); });
    if (mentions.empty() || !hasStreet)
        return std::nullopt;
    address.code = mentions.front().code;
    const auto name = row.find(columns.front() - 1);
    if (name != row.end())
        address.lines.prepend(pieces.text(name->second).simplified());
    return address;
}

} // namespace

std::vector<LooseAddress> addressesBelowHeads(const PieceMap &pieces, const Lexicon &lexicon)
{
    std::vector<LooseAddress> found;
    const Rows rows = rowsOf(pieces);
    for (const auto &[place, heads] : rows) {
        const std::vector<int> columns = addressColumns(heads, pieces, lexicon);
        for (int down = 1, last = MostBlankRows; !columns.empty() && down <= last && found.size() < MostFound; ++down) {
            const auto below = rows.find({place.first, place.second + down});
            auto address = below == rows.end() ? std::nullopt : addressIn(below->second, columns, pieces);
            if (!address)
                continue;
            last = down + MostBlankRows;
            const bool isKnown = std::any_of(found.begin(), found.end(), [&](const LooseAddress &other) {
                return other.lines == address->lines;
            });
            if (!isKnown)
                found.push_back(std::move(*address));
        }
    }
    return found;
}

} // namespace intray
