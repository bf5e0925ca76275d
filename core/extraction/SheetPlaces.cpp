// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/SheetPlaces.h"

#include "core/extraction/AddressParts.h"

namespace intray {

namespace {

constexpr int MostRows = 9;
constexpr int FarthestValue = 3; // columns

class PlaceReader
{
public:
    PlaceReader(const GridView &grid, const std::vector<bool> &used, const Lexicon &lexicon)
        : m_grid(grid), m_used(used), m_lexicon(lexicon)
    {
    }

    std::vector<LabelledText> readAll() const
    {
        std::vector<LabelledText> places;
        for (int column = 0; column < m_grid.columns(); ++column) {
            for (int row = 0; row < m_grid.rows(); ++row) {
                if (!isOpen(row, column))
                    continue;
                const bool isHeading = headsPlace(row, column);
                if (!isHeading && deliveryPartOf(m_grid.text(row, column), m_lexicon) == AddressPart::None)
                    continue;
                int end = row + (isHeading ? 1 : 0);
                if (auto place = placeFrom(end, column)) {
                    if (isHeading)
                        place->label = m_grid.text(row, column);
                    places.push_back(std::move(*place));
                    row = end - 1;
                }
            }
        }
        return places;
    }

private:
    bool isOpen(int row, int column) const
    {
        return !m_used[size_t(row)] && m_grid.isRowVisible(row) && m_grid.cell(row, column);
    }

    const GridCell *valueOf(int row, int column) const
    {
        for (int right = column + 1; right < std::min(m_grid.columns(), column + 1 + FarthestValue); ++right) {
            if (const GridCell *cell = m_grid.cell(row, right))
                return cell;
        }
        return nullptr;
    }

    // The label of the place with nothing beside it.
    bool headsPlace(int row, int column) const
    {
        constexpr double Sure = 0.6;
        const auto label = headerLabelOf(m_grid.text(row, column), m_lexicon);
        return label && label->label == Label::ShipTo && label->weight >= Sure && !valueOf(row, column);
    }

    // The rows from `row` on, which moves behind them.
    std::optional<LabelledText> placeFrom(int &row, int column) const
    {
        constexpr qsizetype FewestLines = 2;
        LabelledText place;
        place.meant = Label::ShipTo;
        QStringList lines;
        bool hasPlace = false;
        for (const int last = row + MostRows; row < std::min(m_grid.rows(), last) && isOpen(row, column); ++row) {
            const QString label = m_grid.text(row, column);
            const AddressPart plain = addressPartOf(label, m_lexicon);
            const AddressPart part = plain != AddressPart::None ? plain : deliveryPartOf(label, m_lexicon);
            if (part == AddressPart::None)
                break;
            const GridCell *value = valueOf(row, column);
            if (!value)
                continue;
            if (lines.isEmpty()) {
                place.label = label;
                place.labelSource = m_grid.cell(row, column)->source;
                place.valueSource = value->source;
            }
            hasPlace = hasPlace || part == AddressPart::Place;
            lines += value->text.simplified();
        }
        if (!hasPlace || lines.size() < FewestLines)
            return std::nullopt;
        place.value = lines.join(u'\n');
        return place;
    }

    const GridView &m_grid;
    const std::vector<bool> &m_used;
    const Lexicon &m_lexicon;
};

} // namespace

std::vector<LabelledText> partedPlaces(const GridView &grid, const std::vector<bool> &used, const Lexicon &lexicon)
{
    return PlaceReader(grid, used, lexicon).readAll();
}

} // namespace intray
