// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/LineReader.h"

namespace intray {

// What stands in a line beside the columns that are read by their roles.

// "Your no.: AB-100" in a column that nothing heads.
bool LineReader::isLabelled(int row, int column) const
{
    const ColumnHead *head = m_columns.headOf(column);
    const QString text = m_grid.text(row, column);
    const auto hits = m_columns.rolesIn(column).empty() && (!head || head->text.isEmpty()) && text.contains(u':')
        ? m_context.lexicon.labelsAtStart(text) : std::vector<Lexicon::LabelHit>();
    return std::any_of(hits.begin(), hits.end(), [](const Lexicon::LabelHit &hit) {
        return hit.label == Label::SupplierItem || hit.label == Label::BuyerItem || hit.label == Label::LineDate;
    });
}

void LineReader::collectBelow(const LineGroup &group, std::vector<Piece> &pieces) const
{
    const int descriptionColumn = m_columns.columnOf(Label::Description);
    for (const int row : group.rows) {
        for (int column = 0; column < m_grid.columns(); ++column) {
            const GridCell *cell = m_grid.cell(row, column);
            if (!cell || (row == group.figures && column != descriptionColumn && !isLabelled(row, column)))
                continue;
            // What readItem, readFigures and the others read from this row by its column.
            const std::vector<Label> roles = m_columns.rolesIn(column);
            const bool readByRole = !roles.empty() && rowWith(group, column) == row;
            if (readByRole && roles.front() != Label::Description && roles.front() != Label::OtherColumn)
                continue;
            if (readByRole && column == descriptionColumn)
                continue;
            const ColumnHead *head = m_columns.headOf(column);
            std::optional<Label> below;
            if (head && !head->below.empty())
                below = head->below.front().role;
            const QStringList lines = m_grid.lines(row, column);
            for (const QString &line : lines)
                pieces.push_back({line, cell->source, column == descriptionColumn, below, row == group.figures});
        }
    }
}

// "Rel | Due date" over "1 | 06/15/2026" below a line: one day that can be read in one way, and a head for it.
bool LineReader::isHeadedDate(const std::vector<Piece> &pieces) const
{
    int heads = 0, days = 0;
    for (const Piece &piece : pieces) {
        constexpr qsizetype MostWords = 6; // of a row of heads in one cell
        const QStringList words = piece.text.split(u' ', Qt::SkipEmptyParts);
        bool isHead = false;
        for (qsizetype from = 0; from < words.size() && words.size() <= MostWords; ++from) {
            for (const Lexicon::LabelHit &hit : m_context.lexicon.labelsOf(words.mid(from).join(u' ')))
                isHead = isHead || (hit.weight >= 0.7 && (hit.label == Label::LineDate || hit.label == Label::RequestedDate));
        }
        heads += isHead;
        for (const DateInText &date : datesIn(piece.text, m_writing.dates, m_context.lexicon)) {
            if (date.readings.size() > 1 && !m_writing.datesProven)
                return false;
            ++days;
        }
    }
    return heads == 1 && days == 1;
}

void LineReader::takePieces(std::vector<Piece> &pieces, ReadLine &read) const
{
    OrderLine &line = read.line;
    const std::vector<Piece> all = pieces;
    std::vector<Piece> texts;
    // Labelled values first: the item they name tells which words belong to its description.
    for (Piece &piece : pieces) {
        // "Vendor item: EL000063" stands above the words.
        if (piece.below && piece.text.contains(u':') && m_subTexts.take(piece.text, piece.source, line))
            continue;
        if (piece.below == Label::Description && !line.description.isStated()) {
            state(line.description, piece.text, piece.text, piece.source);
            believe(line.description, Evidence::Kind::Column, proof::ClearHead, tr("below its head"));
            continue;
        }
        if (piece.below
            && m_subTexts.takeAs(*piece.below, piece.text, piece.source, line, 0.95))
            continue;
        if (m_subTexts.take(piece.text, piece.source, line))
            continue;
        if (!piece.inDescription && m_subTexts.takeCode(piece.text, piece.source, line))
            continue;
        if (piece.inDescription && read.described == DescribedNumber::Proof::None) {
            read.described = m_describedNumber.take(piece.text, line.description.value.value_or(QString()),
                                                    piece.source, line);
            if (piece.text.isEmpty())
                continue;
        }
        texts.push_back(std::move(piece));
    }
    const bool isOpen = !line.requestedDate.isStated();
    for (const Piece &piece : all)
        m_subTexts.noticeDate(piece.text, piece.source, line);
    if (isOpen && line.requestedDate.isStated() && isHeadedDate(all))
        believe(line.requestedDate, Evidence::Kind::Label, proof::ClearHead, tr("below its head"));
    for (const Field<QString> *field : {&line.supplierItem, &line.gtin, &line.buyerItem}) {
        if (!read.item && field->value)
            read.item = field == &line.gtin ? m_context.catalog.itemByGtin(*field->value)
                                            : knowledgeOf(*field->value, m_context.catalog).item;
    }
    bool continued = true;
    for (const Piece &piece : texts) {
        const QString so_far = line.description.value.value_or(QString());
        continued = continued && (piece.inDescription || piece.below == Label::Description)
            && (piece.atFigures || m_subTexts.continues(so_far.section(u'\n', -1), piece.text, read.item));
        if (continued) {
            if (so_far.isEmpty()) {
                state(line.description, piece.text, piece.text, piece.source);
                believe(line.description, Evidence::Kind::Column, proof::ByValues, {});
            } else {
                line.description.value = so_far + u'\n' + piece.text;
            }
        } else {
            line.note += line.note.isEmpty() ? piece.text : u'\n' + piece.text;
        }
    }
    if (line.description.value) {
        line.description.value = QString(*line.description.value).replace(u'\n', u' ').simplified();
        line.description.written = *line.description.value;
    }
}

} // namespace intray
