// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/MessageRecords.h"

#include "core/base/TextFold.h"

#include <QHash>
#include <QRegularExpression>

namespace intray {

namespace {

constexpr size_t MostPieces = 6000;
constexpr qsizetype MostLabels = 20;

// A label with its value, on one line.
struct Piece
{
    QString head; // folded
    QString text;
    TextPlace value;
    int start = 0;
    int line = 0;
};

class RecordFinder
{
public:
    RecordFinder(const TextPlace &range, const MessageContext &message) : m_message(message)
    {
        int number = 0;
        for (const TextPlace &line : textLines(message.text, range)) {
            if (m_pieces.size() < MostPieces)
                takeLine(line, number);
            ++number;
        }
    }

    std::optional<MessageTable> run()
    {
        if (m_pieces.size() < 4 || !findColumns())
            return std::nullopt;
        MessageTable table;
        table.grid.columns = int(m_heads.size());
        GridRow head;
        head.cells.resize(size_t(m_heads.size()));
        for (qsizetype i = 0; i < m_heads.size(); ++i)
            head.cells[size_t(i)].text = m_labels[i];
        table.grid.rows.push_back(std::move(head));
        for (size_t i = 0; i < m_pieces.size(); ++i) {
            if (m_pieces[i].head == m_heads.front())
                table.grid.rows.push_back(rowFrom(i, &table.range));
        }
        return table;
    }

private:
    void takeLine(const TextPlace &line, int number)
    {
        static const QRegularExpression gap(QStringLiteral("\\s{2,}|\\t|\\s*[;|]\\s*"));
        const QString text = m_message.written(line.start, line.end);
        int from = 0;
        QRegularExpressionMatchIterator gaps = gap.globalMatch(text);
        std::vector<std::pair<int, int>> cells;
        while (gaps.hasNext()) {
            const QRegularExpressionMatch match = gaps.next();
            cells.push_back({from, int(match.capturedStart())});
            from = int(match.capturedEnd());
        }
        cells.push_back({from, int(text.size())});
        for (const auto &[start, end] : cells)
            takeCell(text.mid(start, end - start), line.start + start, number);
    }

    void takeCell(const QString &cell, int at, int number)
    {
        static const QRegularExpression labelled(QStringLiteral("^\\s*(\\p{L}[^:]{0,39}?)[\\s._]*:\\s*(\\S.*?)\\s*$"));
        static const QRegularExpression counted(QStringLiteral("^\\s*(\\p{L}[\\p{L}.]{1,15})\\s+(\\d{1,6})\\.?\\s*$"));
        QRegularExpressionMatch match = labelled.match(cell);
        if (!match.hasMatch()) {
            match = counted.match(cell);
            if (!match.hasMatch() || !m_message.phrases.has(QStringLiteral("position-word"), match.captured(1)))
                return;
        }
        Piece piece;
        piece.text = match.captured(1);
        piece.head = foldText(piece.text);
        piece.value = {at + int(match.capturedStart(2)), at + int(match.capturedEnd(2))};
        piece.start = at + int(match.capturedStart(1));
        piece.line = number;
        m_pieces.push_back(piece);
    }

    // The labels that come equally often, two times at least; the first of them opens each block.
    bool findColumns()
    {
        QHash<QString, int> counts;
        for (const Piece &piece : m_pieces)
            ++counts[piece.head];
        QHash<int, int> alike;
        for (const int count : counts)
            ++alike[count];
        int best = 0;
        for (auto it = alike.begin(); it != alike.end(); ++it) {
            if (it.key() > 1 && it.value() > 1 && (best == 0 || std::pair(it.value(), it.key()) > std::pair(alike[best], best)))
                best = it.key();
        }
        if (best < 2)
            return false;
        for (const Piece &piece : m_pieces) {
            const bool opened = !m_heads.isEmpty();
            // What only some of the blocks hold is a column as well.
            if ((counts[piece.head] == best || (opened && counts[piece.head] > 1 && counts[piece.head] < best))
                && !m_heads.contains(piece.head)) {
                m_heads += piece.head;
                m_labels += piece.text;
            }
        }
        return m_heads.size() >= 2 && m_heads.size() <= MostLabels;
    }

    GridRow rowFrom(size_t first, TextPlace *range) const
    {
        GridRow row;
        row.cells.resize(size_t(m_heads.size()));
        TextPlace all{m_pieces[first].start, m_pieces[first].value.end};
        for (size_t i = first; i < m_pieces.size() && (i == first || m_pieces[i].head != m_heads.front()); ++i) {
            const qsizetype column = m_heads.indexOf(m_pieces[i].head);
            if (column < 0 || !row.cells[size_t(column)].text.isEmpty())
                break; // the blocks are over
            const TextPlace &value = m_pieces[i].value;
            row.cells[size_t(column)].text = m_message.written(value.start, value.end);
            row.cells[size_t(column)].source = {m_message.part, value};
            all.end = value.end;
        }
        row.source = {m_message.part, all};
        *range = range->end == 0 ? all : TextPlace{std::min(range->start, all.start), std::max(range->end, all.end)};
        return row;
    }

    const MessageContext &m_message;
    std::vector<Piece> m_pieces;
    QStringList m_heads, m_labels;
};

} // namespace

std::optional<MessageTable> recordsOfLabels(const TextPlace &range, const MessageContext &message)
{
    return RecordFinder(range, message).run();
}

} // namespace intray
