// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/WordText.h"

namespace intray {

void WordText::write(const QString &text, bool bold)
{
    if (m_full)
        return;
    for (const QChar c : text) {
        const ushort code = c.unicode();
        // Marks without width, and the hyphen that shows at line ends only.
        if ((code >= 0x200b && code <= 0x200f) || code == 0xfeff || code == 0xad || code == 0x2060)
            continue;
        if (c == u'\n') {
            dropBlanks();
            out() += c;
        } else if (c == u'\t') {
            out() += m_cells.empty() ? u'\t' : u' ';
        } else if (c.isSpace() || code < 0x20) {
            // Blanks in a row line up columns, as they do in plain text.
            if (m_cells.empty() || !atLineStart())
                out() += u' ';
        } else {
            if (!m_cells.empty() && !m_cells.back().written) {
                m_cells.back().written = true;
                m_cells.back().bold = bold;
            }
            out() += c;
        }
    }
    m_full = out().size() > m_limits.textCharacters;
}

void WordText::dropBlanks()
{
    while (out().size() > blockStart() && (out().endsWith(u' ') || out().endsWith(u'\t')))
        out().chop(1);
}

void WordText::newLine()
{
    dropBlanks();
    if (!atLineStart())
        out() += u'\n';
}

void WordText::endParagraph()
{
    dropBlanks();
    if (m_full || (out().size() > blockStart() && out().endsWith(QLatin1String("\n\n"))))
        return;
    if (out().size() > blockStart())
        out() += u'\n';
}

void WordText::beginTable()
{
    newLine();
    m_tables.push_back({HtmlTable(m_limits), true});
}

void WordText::endTable()
{
    std::optional<Sheet> sheet = m_tables.back().table.take();
    m_tables.pop_back();
    newLine();
    if (!m_cells.empty())
        m_cells.back().holdsTable = true;
    if (sheet)
        m_text.tables.push_back(std::move(*sheet));
}

void WordText::beginRow()
{
    newLine();
    m_tables.back().table.beginRow();
    m_tables.back().firstCell = true;
}

void WordText::endRow()
{
    m_tables.back().table.endRow(out());
    dropBlanks();
    newLine();
}

void WordText::beginCell()
{
    if (!std::exchange(m_tables.back().firstCell, false))
        out() += u'\t';
    m_cells.push_back({int(out().size()), false, false, false});
}

void WordText::endCell(int rowSpan, int columnSpan)
{
    const OpenCell cell = m_cells.back();
    while (out().size() > cell.start && out().back().isSpace())
        out().chop(1);
    m_cells.pop_back();
    m_tables.back().table.addCell(out(), cell.start, int(out().size()), rowSpan, columnSpan,
                                  cell.bold, cell.holdsTable);
}

void WordText::skipColumns(int count)
{
    if (count > 0) {
        beginCell();
        endCell(1, count);
    }
}

Text WordText::take()
{
    QString &text = m_text.text;
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return std::move(m_text);
}

} // namespace intray
