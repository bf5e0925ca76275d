// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/DaySections.h"

#include "core/extraction/FieldProof.h"

#include <QCoreApplication>

namespace intray {

namespace {

struct SectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(intray::DaySections)
};

// All that stands in the row, and where.
struct RowText
{
    QString text;
    Source source;
};

RowText textOf(const GridView &grid, int row)
{
    RowText whole{{}, grid.row(row).source};
    QStringList cells;
    for (int column = 0; column < grid.columns(); ++column) {
        const GridCell *cell = grid.cell(row, column);
        if (cell && (cell->number || cell->text.contains(u'\n')))
            return {};
        if (cell)
            cells << cell->text.simplified();
    }
    whole.text = cells.join(u' ');
    return whole;
}

// The day that a label of delivery names, with nothing else in the row.
std::optional<Field<QDate>> headedDay(const RowText &row, const ColumnWriting &writing, const Lexicon &lexicon)
{
    constexpr qsizetype Longest = 60;
    constexpr double ClearLabel = 0.6;
    if (row.text.isEmpty() || row.text.size() > Longest)
        return std::nullopt;
    const auto dates = datesIn(row.text, writing.dates, lexicon);
    const auto hits = lexicon.labelsAtStart(row.text);
    const bool isLabelled = std::any_of(hits.begin(), hits.end(), [&](const Lexicon::LabelHit &hit) {
        const bool isDay = hit.label == Label::LineDate || hit.label == Label::RequestedDate;
        const QString between = dates.empty() ? QString() : row.text.mid(hit.end, dates.front().start - hit.end);
        return isDay && hit.weight >= ClearLabel
            && std::none_of(between.begin(), between.end(), [](QChar c) { return c.isLetterOrNumber(); });
    });
    if (!isLabelled || dates.size() != 1 || dates.front().end < row.text.size())
        return std::nullopt;
    const std::vector<DateReading> &readings = dates.front().readings;
    Field<QDate> day;
    state(day, readings.front().date, row.text.mid(dates.front().start), row.source);
    believe(day, Evidence::Kind::Label, proof::ClearHead, SectionTexts::tr("heads the lines of that day"));
    if (readings.size() == 1 || writing.datesProven)
        believe(day, Evidence::Kind::Form, proof::SureForm, {});
    else
        day.alternatives.push_back({readings[1].date, day.written, day.source, 0.3});
    return day;
}

} // namespace

std::vector<DaySection> takeDaySections(const GridView &grid, const HeaderRows &header, const ColumnWriting &writing,
                                        const Lexicon &lexicon, RowGroups &groups)
{
    std::vector<DaySection> sections;
    if (groups.lines.empty())
        return sections;
    for (int row = std::max(0, header.first + 1); row < groups.end; ++row) {
        if (!grid.isRowVisible(row))
            continue;
        if (auto day = headedDay(textOf(grid, row), writing, lexicon))
            sections.push_back({row, std::move(*day)});
    }
    if (sections.empty() || sections.front().row > groups.lines.front().rows.front())
        return {};
    for (const DaySection &section : sections)
        groups.heads.push_back(section.row);
    for (LineGroup &group : groups.lines)
        std::erase_if(group.rows, [&](int row) {
            return row != group.figures && std::any_of(sections.begin(), sections.end(), [row](const DaySection &section) {
                return section.row == row;
            });
        });
    return sections;
}

void giveSectionDay(const std::vector<DaySection> &sections, int row, OrderLine &line)
{
    if (line.requestedDate.isStated() || !line.requestedDate.written.isEmpty())
        return;
    const auto after = std::find_if(sections.begin(), sections.end(),
                                    [row](const DaySection &section) { return section.row > row; });
    if (after != sections.begin())
        line.requestedDate = std::prev(after)->day;
}

} // namespace intray
