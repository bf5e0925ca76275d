// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/ShopSheet.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::ShopSheet)
};

constexpr int HeadRows = 5; // a head stands in the first rows or nowhere

using Columns = QHash<QString, int>;

Columns columnsOf(const Sheet &sheet, int row)
{
    Columns columns;
    for (const Cell &cell : sheet.cells) {
        if (cell.row > row)
            break;
        if (cell.row == row && !columns.contains(columnKey(cell.text)))
            columns.insert(columnKey(cell.text), cell.column);
    }
    return columns;
}

bool fits(const Columns &columns, const ShopFormat &format)
{
    return format.file == ShopFormat::File::Table
        && std::all_of(format.needs.begin(), format.needs.end(), [&](const QStringList &oneOf) {
               return std::any_of(oneOf.begin(), oneOf.end(),
                                  [&](const QString &name) { return columns.contains(name); });
           });
}

// "'01067": the sign that keeps a spreadsheet from taking a text for a number or formula.
QString plain(const QString &text)
{
    static const QRegularExpression guarded(QStringLiteral("^'[0-9=+@-]"));
    return (guarded.match(text).hasMatch() ? text.mid(1) : text).trimmed();
}

class RowsOfSheet
{
public:
    RowsOfSheet(const Workbook &workbook, int part, const ShopSheet &found)
        : m_sheet(workbook.sheets[size_t(found.sheet)]), m_format(*found.format), m_part(part), m_found(found),
          m_columns(columnsOf(m_sheet, found.headRow))
    {
    }

    std::vector<ShopRecord> run()
    {
        std::vector<ShopRecord> records;
        QHash<QString, size_t> byNumber;
        std::optional<size_t> open;
        for (int row = m_found.headRow + 1; row < m_sheet.rows; ++row) {
            if (isEmpty(row))
                continue;
            ShopValues values = valuesOf(row, false, {});
            const QString number = values.text(ShopField::Number);
            if (!number.isEmpty()) {
                const auto known = byNumber.constFind(number);
                open = known == byNumber.cend() ? records.size() : *known;
                byNumber.insert(number, *open);
            } else if (!open) {
                open = records.size();
            }
            if (*open == records.size())
                records.emplace_back();
            complete(records[*open], std::move(values), row);
            addLines(records[*open], row);
        }
        return records;
    }

private:
    bool isEmpty(int row) const
    {
        const auto first = std::lower_bound(m_sheet.cells.begin(), m_sheet.cells.end(), row,
                                            [](const Cell &cell, int wanted) { return cell.row < wanted; });
        return first == m_sheet.cells.end() || first->row != row;
    }

    std::optional<ShopValue> valueAt(int row, const QString &name) const
    {
        const auto column = m_columns.constFind(name);
        const Cell *cell = column == m_columns.cend() ? nullptr : m_sheet.cellAt(row, *column);
        const QString text = cell ? plain(cell->text) : QString();
        if (text.isEmpty())
            return std::nullopt;
        ShopValue value;
        // What a spreadsheet stores is surer than how it shows it.
        value.text = cell->number ? cell->number->toString()
            : cell->date          ? cell->date->toString(Qt::ISODate)
                                  : text;
        value.source = Source{m_part, CellPlace{m_found.sheet, row, *column}};
        const Cell *head = m_sheet.cellAt(m_found.headRow, *column);
        value.where = Words::tr("row %1, column “%2”").arg(row + 1).arg(head ? head->text : name);
        return value;
    }

    // `number` takes the place of "#" in a column's name.
    ShopValues valuesOf(int row, bool ofLine, const QString &number) const
    {
        ShopValues values;
        for (const auto &[field, names] : m_format.fields) {
            if ((field >= ShopField::LinePosition) != ofLine)
                continue;
            std::vector<ShopValue> found;
            for (QString name : names) {
                if (auto value = valueAt(row, name.replace(u'#', number)))
                    found.push_back(std::move(*value));
                if (!found.empty() && !addsUp(field))
                    break;
            }
            if (!found.empty())
                values.fields.emplace(field, std::move(found));
        }
        return values;
    }

    // Order values stand in each row or in the first one only; where rows disagree, a person must see it.
    static void complete(ShopRecord &record, ShopValues values, int row)
    {
        for (auto &[field, found] : values.fields) {
            const auto known = record.values.fields.find(field);
            if (known == record.values.fields.end()) {
                record.values.fields.emplace(field, std::move(found));
                continue;
            }
            const bool differs = known->second.front().text != found.front().text;
            if (differs && field != ShopField::Attribute && record.doubts.empty())
                record.doubts.push_back(
                    Words::tr("The rows of this order disagree: row %1 says “%2”, %3 says “%4”. Which is right?")
                        .arg(row + 1)
                        .arg(found.front().text.left(60), known->second.front().where,
                             known->second.front().text.left(60)));
        }
    }

    void addLines(ShopRecord &record, int row) const
    {
        switch (m_format.layout) {
        case ShopFormat::Layout::LinePerRow:
            add(record, valuesOf(row, true, {}), row);
            break;
        case ShopFormat::Layout::NumberedLines:
            for (int i = 1; hasColumnsOf(i); ++i)
                add(record, valuesOf(row, true, QString::number(i)), row);
            break;
        case ShopFormat::Layout::PackedLines:
            addPacked(record, row);
            break;
        case ShopFormat::Layout::NoLines:
            break;
        }
    }

    bool hasColumnsOf(int line) const
    {
        return std::any_of(m_format.fields.begin(), m_format.fields.end(), [&](const auto &entry) {
            return std::any_of(entry.second.begin(), entry.second.end(), [&](const QString &name) {
                return name.contains(u'#') && m_columns.contains(QString(name).replace(u'#', QString::number(line)));
            });
        });
    }

    void add(ShopRecord &record, ShopValues values, int row) const
    {
        const bool isLine = values.at(ShopField::LineSku) || values.at(ShopField::LineName)
            || values.at(ShopField::LineQuantity);
        if (!isLine)
            return;
        Source source = values.fields.begin()->second.front().source;
        if (m_format.layout == ShopFormat::Layout::LinePerRow)
            source = Source{m_part, CellPlace{m_found.sheet, row, 0}};
        record.lines.push_back({std::move(values), source});
    }

    void addPacked(ShopRecord &record, int row) const
    {
        for (const QString &column : m_format.lines) {
            for (int i = 1; i == 1 || column.contains(u'#'); ++i) {
                const QString name = QString(column).replace(u'#', QString::number(i));
                if (!m_columns.contains(name))
                    break;
                const auto cell = valueAt(row, name);
                if (!cell)
                    continue;
                // Each line begins with its id or name.
                static const QRegularExpression between(QStringLiteral(";\\s*(?=(?:id|name):)"));
                for (const QString &line : cell->text.split(between, Qt::SkipEmptyParts))
                    add(record, unpacked(line, *cell), row);
            }
        }
    }

    // "name:Bolt|product_id:12|sku:A-1|quantity:2|total:9.00"
    ShopValues unpacked(const QString &line, const ShopValue &cell) const
    {
        QHash<QString, QString> said;
        for (const QString &entry : line.split(u'|')) {
            const qsizetype colon = entry.indexOf(u':');
            if (colon > 0 && !said.contains(entry.left(colon).trimmed()))
                said.insert(entry.left(colon).trimmed(), entry.mid(colon + 1).trimmed());
        }
        ShopValues values;
        for (const auto &[field, names] : m_format.fields) {
            if (field < ShopField::LinePosition)
                continue;
            for (const QString &name : names) {
                const QString text = plain(said.value(name));
                if (text.isEmpty())
                    continue;
                values.fields[field].push_back({text, cell.source, cell.where});
                break;
            }
        }
        return values;
    }

    const Sheet &m_sheet;
    const ShopFormat &m_format;
    const int m_part;
    const ShopSheet m_found;
    const Columns m_columns;
};

} // namespace

std::optional<ShopSheet> shopSheetOf(const Workbook &workbook)
{
    for (size_t i = 0; i < workbook.sheets.size(); ++i) {
        const Sheet &sheet = workbook.sheets[i];
        for (int row = 0; !sheet.hidden && row < std::min(HeadRows, sheet.rows); ++row) {
            const Columns columns = columnsOf(sheet, row);
            if (columns.size() < 3)
                continue;
            for (const ShopFormat &format : shopFormats()) {
                if (fits(columns, format))
                    return ShopSheet{&format, int(i), row};
            }
        }
    }
    return std::nullopt;
}

std::vector<ShopRecord> shopRecords(const Workbook &workbook, int part, const ShopSheet &found)
{
    return RowsOfSheet(workbook, part, found).run();
}

} // namespace intray
