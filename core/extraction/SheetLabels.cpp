// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/SheetLabels.h"

#include "core/extraction/AddressMentions.h"
#include "core/extraction/DeliveryLabels.h"
#include "core/extraction/LabelNames.h"
#include "core/extraction/LabelsBelow.h"
#include "core/masterdata/CountryHabits.h"

#include <QRegularExpression>

namespace intray {

namespace {

constexpr int FarthestValue = 8; // columns between a label and its value
constexpr int LongestAddress = 7; // rows

bool isParty(Label label)
{
    return label == Label::ShipTo || label == Label::BillTo || label == Label::Buyer || label == Label::Seller;
}

bool isAddress(Label label)
{
    return label == Label::ShipTo || label == Label::BillTo;
}

// Labels whose values hold a digit.
bool isFigureLabel(Label label)
{
    return label == Label::PoNumber || label == Label::OrderDate || label == Label::CustomerAccount
        || label == Label::VatNumber || label == Label::NetTotal || label == Label::TaxTotal
        || label == Label::Total;
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

// A title may stand over the sender's address.
bool mayHoldFigure(const QString &text) { return hasDigit(text) && !holdsAddress(text); }

class SheetReader
{
public:
    SheetReader(const GridView &grid, const std::vector<bool> &used, const Lexicon &lexicon)
        : m_grid(grid), m_used(used), m_lexicon(lexicon), m_taken(size_t(grid.rows() * grid.columns()))
    {
    }

    SheetTexts read()
    {
        m_texts.all = allTexts(m_grid);
        for (int row = 0; row < m_grid.rows(); ++row) {
            if (!m_grid.isRowVisible(row))
                continue;
            for (int column = 0; column < m_grid.columns(); ++column) {
                const GridCell *cell = m_grid.cell(row, column);
                if (!cell)
                    continue;
                if (m_used[size_t(row)])
                    readTitle(row, column);
                else if (!isTaken(row, column))
                    readCell(row, column, *cell);
            }
        }
        return std::move(m_texts);
    }

private:
    bool isTaken(int row, int column) const { return m_taken[size_t(row * m_grid.columns() + column)]; }
    void setTaken(int row, int column) { m_taken[size_t(row * m_grid.columns() + column)] = true; }

    std::optional<Lexicon::LabelHit> labelAt(int row, int column) const
    {
        const GridCell *cell = m_grid.cell(row, column);
        if (!cell || cell->number || cell->date)
            return std::nullopt;
        return headerLabelOf(labelTextAt(m_grid, row, column, m_lexicon), m_lexicon);
    }

    void readCell(int row, int column, const GridCell &cell)
    {
        takeDateBeforeColon(m_grid.text(row, column), cell.source);
        QStringList lines;
        const QStringList written = cell.text.split(u'\n');
        for (const QString &line : written)
            lines += labelledParts(line);
        if (lines.size() > 1) {
            readLines(lines, cell);
            return;
        }
        const QString text = m_grid.text(row, column);
        addTitles(text);
        if (const auto label = labelAt(row, column)) {
            const bool isHead = isRowOfLabels(m_grid, row, m_lexicon);
            if ((!isHead && takeRight(row, column, *label)) || takeBelow(row, column, *label))
                return;
        } else if (asksForDelivery(m_lexicon, text) && takeDay(row, column)) {
            return;
        }
        if (takeInside(text, cell.source))
            return;
        if (cell.date || cell.number)
            m_texts.unexplained.push_back({leftOf(row, column), text, {}, cell.source, 0, cell.number, cell.date});
        else
            m_texts.free.push_back({text, cell.source});
    }

    void addTitles(const QString &text)
    {
        for (const Lexicon::LabelHit &hit : m_lexicon.labelsOf(text)) {
            if (isTitleLabel(hit.label))
                m_texts.titles.push_back(hit);
        }
    }

    // A title right above the head of the table is taken for a part of it.
    void readTitle(int row, int column)
    {
        for (int other = 0; other < m_grid.columns(); ++other) {
            if (other != column && m_grid.cell(row, other))
                return;
        }
        addTitles(m_grid.text(row, column));
    }

    // The words beside or above a value without a known label.
    QString leftOf(int row, int column) const
    {
        for (int left = column - 1; left >= 0 && left >= column - FarthestValue; --left) {
            const GridCell *cell = m_grid.cell(row, left);
            if (cell)
                return cell->number || cell->date ? QString() : m_grid.text(row, left);
        }
        return {};
    }

    // A cell with several lines: each labelled by itself, or an address below its label.
    void readLines(const QStringList &lines, const GridCell &cell)
    {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (takeInside(lines[i], cell.source))
                continue;
            const auto label = headerLabelOf(lines[i], m_lexicon);
            if (label && i + 1 < lines.size()) {
                QStringList value;
                while (i + 1 < lines.size() && !headerLabelOf(lines[i + 1], m_lexicon)
                       && !hasInside(lines[i + 1]) && (isParty(label->label) || value.isEmpty()))
                    value += lines[++i];
                if (!value.isEmpty()) {
                    m_texts.labelled.push_back({lines[i - value.size()], value.join(u'\n'), cell.source,
                                                cell.source, 0.95});
                    continue;
                }
            }
            m_texts.free.push_back({lines[i], cell.source});
        }
    }

    // "Order No.: 4711" in one text: the end of its label, 0 when there is none.
    int insideLabel(const QString &text) const
    {
        for (const Lexicon::LabelHit &hit : m_lexicon.labelsAtStart(text)) {
            if (!isHeaderLabel(hit.label) || hit.end >= text.size())
                continue;
            const bool colon = text.left(hit.end).endsWith(u':')
                || text.mid(hit.end).trimmed().startsWith(u':');
            const QString rest = text.mid(hit.end).trimmed();
            const bool figure = !rest.isEmpty() && rest.size() <= 24 && looksLikeCode(rest.section(u' ', 0, 0))
                && rest.count(u' ') <= 2;
            // "Order 4711 of 02.03.2026"
            const bool dated = hit.label == Label::PoNumber && rest.size() <= 48 && looksLikeCode(rest.section(u' ', 0, 0))
                && !datesIn(rest, DateOrder::Unknown, m_lexicon).empty();
            if (colon || ((figure || dated) && hit.weight >= 0.9))
                return hit.end;
        }
        return 0;
    }

    // "Order: 4711   Date: 27.02.2026": each label with its value, cut where a further label begins.
    QStringList labelledParts(const QString &line) const
    {
        constexpr qsizetype LongestLine = 3000; // more is no list of labels
        if (line.size() > LongestLine)
            return {line.simplified()};
        std::vector<qsizetype> cuts{0};
        static const QRegularExpression gap(QStringLiteral("\\s{2,}|\\t|\\s*[|;•·]\\s+|\\s+[-–—/]\\s+"));
        for (auto match = gap.globalMatch(line); match.hasNext();) {
            const qsizetype at = match.next().capturedEnd();
            // A wide blank and a colon make a label of words that nobody taught.
            static const QRegularExpression labelled(QStringLiteral("^\\p{L}[^:\\d]{1,30}:\\s"));
            const QString rest = line.mid(at);
            if (insideLabel(rest.simplified()) > 0 || labelled.match(rest).hasMatch())
                cuts.push_back(at);
        }
        static const QRegularExpression colon(QStringLiteral(":(?![\\d/])"));
        for (auto match = colon.globalMatch(line); match.hasNext();) {
            const qsizetype at = labelBefore(line, match.next().capturedStart());
            if (at > 0)
                cuts.push_back(at);
        }
        std::sort(cuts.begin(), cuts.end());
        QStringList parts;
        for (size_t i = 0; i < cuts.size(); ++i) {
            const qsizetype end = i + 1 < cuts.size() ? cuts[i + 1] : line.size();
            QString part = line.mid(cuts[i], end - cuts[i]).simplified();
            while (i + 1 < cuts.size() && !part.isEmpty() && QStringLiteral("|;•·-–—/,").contains(part.back()))
                part = part.chopped(1).trimmed();
            if (!part.isEmpty())
                parts += part;
        }
        return parts;
    }

    // Where the longest label begins that ends before the colon; -1 without one.
    qsizetype labelBefore(const QString &line, qsizetype colon) const
    {
        constexpr int LongestLabel = 5; // words
        qsizetype best = -1, end = colon;
        while (end > 0 && line[end - 1].isSpace())
            --end;
        qsizetype start = end;
        for (int words = 0; words < LongestLabel && start > 0; ++words) {
            start = line.lastIndexOf(u' ', start - 1);
            const auto label = headerLabelOf(line.mid(start + 1, end - start - 1).simplified(), m_lexicon);
            if (label && label->weight >= 0.6)
                best = start + 1;
            while (start > 0 && line[start - 1].isSpace())
                --start;
            if (start < 0)
                break;
        }
        return best;
    }

    bool hasInside(const QString &text) const { return insideLabel(text) > 0; }

    bool takeInside(const QString &text, const Source &source)
    {
        const int end = insideLabel(text);
        if (end == 0)
            return false;
        QString value = text.mid(end).trimmed();
        while (value.startsWith(u':'))
            value = value.mid(1).trimmed();
        if (value.isEmpty())
            return false;
        QString label = text.left(end).trimmed();
        m_texts.labelled.push_back({label, value, source, source, 0.97});
        return true;
    }

    // "To be delivered by 27/04/2026 to:" over an address: the date has its label before it.
    void takeDateBeforeColon(const QString &text, const Source &source)
    {
        constexpr qsizetype LongestHead = 80;
        if (!text.endsWith(u':') || text.size() > LongestHead)
            return;
        const auto dates = datesIn(text, DateOrder::Unknown, m_lexicon);
        if (dates.size() != 1 || dates.front().start == 0)
            return;
        const DateInText &date = dates.front();
        const QString before = text.left(date.start).trimmed();
        const auto label = headerLabelOf(before, m_lexicon);
        if (label ? label->label == Label::RequestedDate : asksForDelivery(m_lexicon, before))
            m_texts.labelled.push_back({before, text.mid(date.start, date.end - date.start), source, source, 0.95});
    }

    bool takeRight(int row, int column, const Lexicon::LabelHit &label)
    {
        for (int right = column + 1; right < m_grid.columns() && right <= column + FarthestValue; ++right) {
            const GridCell *cell = m_grid.cell(row, right);
            if (!cell)
                continue;
            // A second label: the first one's value stands elsewhere. A value may look like a weak label.
            const auto other = labelAt(row, right);
            if (other && other->weight >= 0.7 && !cell->number)
                return false;
            // Nor is a number or date written without a digit: a label in words that nobody taught.
            if (isFigureLabel(label.label) && !cell->number && !cell->date && !mayHoldFigure(cell->text))
                return false;
            add(row, column, row, right, *cell, label, 1);
            return true;
        }
        return false;
    }

    bool takeBelow(int row, int column, const Lexicon::LabelHit &label)
    {
        const int below = row + 1;
        if (below >= m_grid.rows() || m_used[size_t(below)] || !m_grid.isRowVisible(below))
            return false;
        const GridCell *cell = m_grid.cell(below, column);
        if (!cell || labelAt(below, column) || hasInside(m_grid.text(below, column)))
            return false;
        // "Purchase order" may title the sheet, with the sender's name below it.
        if (isFigureLabel(label.label) && !cell->number && !cell->date && !mayHoldFigure(cell->text))
            return false;
        add(row, column, below, column, *cell, label, 0.9);
        return true;
    }

    // "Goods required on" is on no list, but its words and the day beside or below it tell.
    bool takeDay(int row, int column)
    {
        const Lexicon::LabelHit composed{Label::RequestedDate, {}, 0.7};
        for (const auto &[r, c] : {std::pair(row, column + 1), std::pair(row + 1, column)}) {
            const GridCell *cell = r < m_grid.rows() && !m_used[size_t(r)] ? m_grid.cell(r, c) : nullptr;
            if (!cell || (!cell->date && readDate(cell->text.trimmed(), DateOrder::Unknown, m_lexicon, {}).empty()))
                continue;
            add(row, column, r, c, *cell, composed, 0.9);
            return true;
        }
        return false;
    }

    void add(int labelRow, int labelColumn, int row, int column, const GridCell &cell,
             const Lexicon::LabelHit &label, double closeness)
    {
        LabelledText pair{labelTextAt(m_grid, labelRow, labelColumn, m_lexicon), cell.text.trimmed(),
                          m_grid.cell(labelRow, labelColumn)->source, cell.source, closeness, cell.number,
                          cell.date};
        setTaken(row, column);
        const QString across = isAddress(label.label) && !hasDigit(cell.text)
                                   ? addressAcross(row, column + 1)
                                   : QString();
        if (!across.isEmpty()) {
            pair.value += u'\n' + across;
        } else if (isParty(label.label)) {
            // An address goes on below while nothing labelled stands beside or in it.
            for (int next = row + 1; next < m_grid.rows() && next < row + LongestAddress; ++next) {
                const GridCell *more = m_grid.cell(next, column);
                if (!more || m_used[size_t(next)] || more->number || more->date
                    || labelAt(next, column) || hasInside(m_grid.text(next, column))
                    || (labelColumn < column && m_grid.cell(next, labelColumn)))
                    break;
                // Behind the town only its country belongs to the address.
                if (pair.value.contains(u'\n') && !addressesIn(pair.value.section(u'\n', -1)).empty()
                    && addressesIn(more->text).empty() && !countryHabits(more->text.trimmed()))
                    break;
                pair.value += u'\n' + more->text.trimmed();
                setTaken(next, column);
            }
        }
        m_texts.labelled.push_back(std::move(pair));
    }

    // "Deliver to | Name | Street 5 | 12345 Town": the parts of an address side by side.
    QString addressAcross(int row, int column)
    {
        QStringList parts;
        int last = column;
        for (; last < m_grid.columns(); ++last) {
            const GridCell *cell = m_grid.cell(row, last);
            if (!cell || cell->date || labelAt(row, last) || hasInside(m_grid.text(row, last)))
                break;
            parts += cell->text.trimmed();
        }
        const auto isPlace = [](const QString &part) {
            return hasDigit(part)
                && std::any_of(part.begin(), part.end(), [](QChar c) { return c.isLetter(); });
        };
        if (parts.size() > LongestAddress || std::none_of(parts.begin(), parts.end(), isPlace))
            return {};
        for (int taken = column; taken < last; ++taken)
            setTaken(row, taken);
        return parts.join(u'\n');
    }

    const GridView &m_grid;
    const std::vector<bool> &m_used;
    const Lexicon &m_lexicon;
    std::vector<bool> m_taken;
    SheetTexts m_texts;
};

} // namespace

QString allTexts(const GridView &grid)
{
    QString all;
    for (int row = 0; row < grid.rows(); ++row) {
        for (int column = 0; column < grid.columns() && grid.isRowVisible(row); ++column) {
            const GridCell *cell = grid.cell(row, column);
            if (cell && !cell->number && !cell->date)
                all += cell->text + u'\n';
        }
    }
    return all;
}

SheetTexts readSheetTexts(const GridView &grid, const std::vector<bool> &used, const Lexicon &lexicon)
{
    return SheetReader(grid, used, lexicon).read();
}

} // namespace intray
