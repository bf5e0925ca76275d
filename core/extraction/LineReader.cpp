// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/LineReader.h"

#include "core/base/TextFold.h"
#include "core/extraction/DeliveryLabels.h"
#include "core/extraction/FieldProof.h"
#include "core/extraction/GuessedFacts.h"

#include <QRegularExpression>

namespace intray {

namespace {

QString headOfDescriptions(const TableColumns &columns)
{
    const ColumnHead *head = columns.headOf(columns.columnOf(Label::Description));
    return head ? head->text : QString();
}

} // namespace

LineReader::LineReader(const GridView &grid, const TableColumns &columns, const ColumnWriting &writing,
                       const TableContext &context)
    : m_grid(grid), m_columns(columns), m_writing(writing), m_context(context),
      m_subTexts(context, writing), m_describedNumber(context, headOfDescriptions(columns))
{
}

int LineReader::rowWith(const LineGroup &group, int column) const
{
    if (column < 0)
        return -1;
    // A description may begin above the figures and end beside them; all else stands beside them.
    if (m_grid.cell(group.figures, column) && m_columns.rolesIn(column) != std::vector{Label::Description})
        return group.figures;
    for (const int row : group.rows) {
        if (m_grid.cell(row, column))
            return row;
    }
    return -1;
}

double LineReader::headStrength(int column, Label role) const
{
    const ColumnHead *head = m_columns.headOf(column);
    double weight = 0;
    if (head) {
        for (const RoleGuess &guess : head->guesses) {
            if (guess.role == role)
                weight = std::max(weight, guess.weight);
        }
    }
    // A plain "Item no." names the side weakly, but an item number all the same.
    if (weight >= 0.85)
        return proof::ClearHead;
    return std::max(proof::ByValues, proof::ClearHead * weight);
}

QString LineReader::headReason(int column) const
{
    const ColumnHead *head = m_columns.headOf(column);
    return head && !head->text.isEmpty() ? tr("in the column '%1'").arg(head->text)
                                         : tr("by the values of its column");
}

const Lexicon::Taught *LineReader::taughtHead(int column, Label role) const
{
    const ColumnHead *head = m_columns.headOf(column);
    return head ? m_context.lexicon.taught(head->text, role) : nullptr;
}

void LineReader::readItem(Label role, const LineGroup &group, ReadLine &read,
                          std::vector<Piece> &pieces) const
{
    const int column = m_columns.columnOf(role);
    const int row = rowWith(group, column);
    const std::vector<Label> roles = m_columns.rolesIn(column);
    if (row < 0 || (roles.size() > 1 && roles[0] != role && roles[1] == Label::Description
                    && roles[0] == Label::Description))
        return;
    QStringList lines = m_grid.lines(row, column);
    if (lines.isEmpty())
        return;
    const GridCell &cell = *m_grid.cell(row, column);
    // Two numbers in one cell stand in the order of the head.
    const bool shared = roles.size() > 1;
    if (shared && column == m_columns.columnOf(Label::Description))
        return;
    qsizetype own = 0;
    if (shared) {
        own = std::find(roles.begin(), roles.end(), role) - roles.begin();
        if (lines.size() == 1 && roles.size() == 2) {
            static const QRegularExpression parting(QStringLiteral("\\s*/\\s+|\\s+/\\s*|\\s+\\|\\s+|\\s+"));
            const QStringList parts = lines.first().split(parting, Qt::SkipEmptyParts);
            if (parts.size() == 2 && looksLikeCode(parts[0]) && looksLikeCode(parts[1]))
                lines = parts;
        }
        if (own >= lines.size())
            return;
    }
    QString code = lines[own];
    // A code that its narrow column broke in two.
    if (!shared && lines.size() == 2 && m_context.catalog.hasItems()
        && !knowledgeOf(code, m_context.catalog).item) {
        const QString joined = lines.join(QString());
        if (knowledgeOf(joined, m_context.catalog).item) {
            code = joined;
            lines = {joined};
        }
    }
    if (!shared) {
        for (qsizetype i = 1; i < lines.size(); ++i)
            pieces.push_back({lines[i], cell.source, false, std::nullopt});
    }
    // Words cut off from the description beside it ("Item" | "Description" where "Item Description" stood).
    const bool hasDigit = std::any_of(code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
    if (!hasDigit && !shared && m_context.catalog.hasItems() && !knowledgeOf(code, m_context.catalog).item
        && m_columns.columnOf(Label::Description) == column + 1) {
        read.line.description.written = lines.join(u' ');
        pieces.clear();
        return;
    }
    Field<QString> &field = role == Label::SupplierItem ? read.line.supplierItem
        : role == Label::BuyerItem                      ? read.line.buyerItem
                                                        : read.line.gtin;
    state(field, role == Label::Gtin && isGtin(code) ? foldCode(code) : code, code, cell.source);
    believeHead(field, column, role);
    if (role == Label::Gtin ? isGtin(code) : looksLikeCode(code))
        believe(field, Evidence::Kind::Form, proof::SureForm, {});
    field.confidence *= cell.confidence;
}

void LineReader::readItems(const LineGroup &group, ReadLine &read, std::vector<Piece> &pieces) const
{
    for (const Label role : {Label::SupplierItem, Label::BuyerItem, Label::Gtin})
        readItem(role, group, read, pieces);
    if (const int column = m_columns.columnOf(Label::Position); column >= 0) {
        const int row = rowWith(group, column);
        const QStringList lines = m_grid.lines(row < 0 ? 0 : row, row < 0 ? -1 : column);
        if (!lines.isEmpty()) {
            QString position = lines.first();
            // "0001" above "0": a narrow column broke the zero-padded number.
            static const QRegularExpression digits(QStringLiteral("^\\d{1,2}$"));
            if (lines.size() == 2 && position.startsWith(u'0') && digits.match(lines[1]).hasMatch())
                position += lines[1];
            while (position.endsWith(u'.') || position.endsWith(u')'))
                position.chop(1);
            state(read.line.position, position, lines.first(), m_grid.cell(row, column)->source);
            believeHead(read.line.position, column, Label::Position);
            believe(read.line.position, Evidence::Kind::Form, proof::SureForm, {});
        }
    }
}

void LineReader::readDescription(const LineGroup &group, ReadLine &read, std::vector<Piece> &pieces) const
{
    const int column = m_columns.columnOf(Label::Description);
    const int row = rowWith(group, column);
    if (row < 0)
        return;
    const GridCell &cell = *m_grid.cell(row, column);
    QStringList lines = m_grid.lines(row, column);
    const std::vector<Label> roles = m_columns.rolesIn(column);
    // "Item / Description" in one column: the number stands first, on a line of its own or before a blank.
    for (const Label role : roles) {
        if (role != Label::SupplierItem && role != Label::BuyerItem)
            continue;
        QString code;
        const bool last = roles.back() == role;
        if (lines.size() > 1 && looksLikeCode(last ? lines.last() : lines.first())) {
            code = last ? lines.takeLast() : lines.takeFirst();
        } else if (const QString word = lines.first().section(u' ', 0, 0); looksLikeCode(word)
                   && lines.first().contains(u' ')) {
            code = word;
            lines.first() = lines.first().mid(word.size()).trimmed();
        }
        if (code.isEmpty())
            continue;
        Field<QString> &field = role == Label::SupplierItem ? read.line.supplierItem : read.line.buyerItem;
        state(field, code, code, cell.source);
        believeHead(field, column, role);
        believe(field, Evidence::Kind::Form, proof::SureForm, {});
    }
    static const QRegularExpression dashes(QStringLiteral("^[-–:,/]\\s+"));
    lines.first().remove(dashes);
    if (!read.line.description.isStated() && !read.line.description.written.isEmpty())
        lines.first().prepend(read.line.description.written + u' ');
    state(read.line.description, lines.first(), lines.first(), cell.source);
    believeHead(read.line.description, column, Label::Description);
    for (qsizetype i = 1; i < lines.size(); ++i)
        pieces.push_back({lines[i], cell.source, true, std::nullopt});
}

// A number anywhere in the first row of the description; what stands below it are the words, where it stands alone.
void LineReader::takeDescribedNumber(ReadLine &read, const std::vector<Piece> &pieces) const
{
    Field<QString> &description = read.line.description;
    if (!description.value)
        return;
    QStringList below;
    for (const Piece &piece : pieces) {
        if (piece.inDescription)
            below << piece.text;
    }
    QString words = *description.value;
    read.described = m_describedNumber.take(words, below.join(u' '), description.source, read.line);
    if (read.described == DescribedNumber::Proof::None)
        return;
    if (words.isEmpty())
        description = {};
    else
        description.value = words;
}

void LineReader::readDate(const LineGroup &group, OrderLine &line) const
{
    const int column = m_columns.columnOf(Label::LineDate);
    const int row = rowWith(group, column);
    if (row < 0)
        return;
    const GridCell &cell = *m_grid.cell(row, column);
    std::vector<DateReading> readings;
    if (cell.date)
        readings.push_back({*cell.date, DateOrder::Unknown});
    else if (const auto stored = cell.number ? dateOfSerial(*cell.number) : std::nullopt)
        readings.push_back({*stored, DateOrder::Unknown});
    else if (const QStringList lines = m_grid.lines(row, column); !lines.isEmpty())
        readings = intray::readDate(lines.first(), m_writing.dates, m_context.lexicon,
                                    m_context.nearDate.value_or(QDate()));
    line.requestedDate.written = cell.text.simplified();
    line.requestedDate.source = cell.source;
    if (readings.empty())
        return;
    state(line.requestedDate, readings.front().date, cell.text.simplified(), cell.source);
    believeHead(line.requestedDate, column, Label::LineDate);
    if (readings.size() == 1 || m_writing.datesProven) {
        believe(line.requestedDate, Evidence::Kind::Form, proof::SureForm, {});
    } else {
        line.requestedDate.alternatives.push_back(
            {readings[1].date, cell.text.simplified(), cell.source, 0.3});
        doubt(line.requestedDate, 0.85);
    }
    const ColumnHead *head = m_columns.headOf(column);
    const bool isUnknown = headStrength(column, Label::LineDate) <= proof::ByValues;
    if (m_context.isDaySaid && isUnknown && !(head && asksForDelivery(m_context.lexicon, head->text)))
        doubt(line.requestedDate, Guessed); // the day of the order is known: nothing says what these are for
}

void LineReader::judgeItems(ReadLine &read) const
{
    OrderLine &line = read.line;
    const auto known = [](auto &field, const QString &because) {
        believe(field, Evidence::Kind::MasterData, proof::Known, because);
    };
    if (!m_context.catalog.hasItems())
        return;
    if (line.supplierItem.value && m_context.catalog.item(*line.supplierItem.value))
        known(line.supplierItem, tr("is one of our item numbers"));
    if (line.buyerItem.value && !m_context.catalog.customerItemsByNumber(*line.buyerItem.value).empty())
        known(line.buyerItem, tr("is a customer's part number"));
    if (line.gtin.value && m_context.catalog.itemByGtin(*line.gtin.value))
        known(line.gtin, tr("is the GTIN of one of our items"));
    if (line.description.value && read.item)
        believe(line.description, Evidence::Kind::MasterData, proof::SureForm, {});
    else if (line.description.value)
        believe(line.description, Evidence::Kind::Form, proof::SureForm, {});
}

ReadLine LineReader::read(const LineGroup &group) const
{
    ReadLine read;
    read.line.source = m_grid.row(group.rows.front()).source;
    std::vector<Piece> pieces;
    readItems(group, read, pieces);
    readDescription(group, read, pieces);
    m_describedNumber.takeLeading(read.line);
    if (read.line.description.value)
        m_subTexts.takeBrackets(*read.line.description.value, read.line.description.source, read.line);
    readUnit(group, read.line);
    readDate(group, read.line);
    collectBelow(group, pieces);
    takeDescribedNumber(read, pieces);
    takePieces(pieces, read);
    readFigures(group, read);
    judgeItems(read);
    if (read.doubt.isEmpty())
        read.doubt = m_describedNumber.disagreement(read.line);
    return read;
}

} // namespace intray
