// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/masterdata/MasterRow.h"

#include "core/base/TextFold.h"

#include <cstring>

namespace intray {

namespace {

bool isNumberColumn(const char *name)
{
    constexpr const char *numbers[] = {
        "credit_limit",   "open_balance", "pack_size", "min_order_qty", "list_price",
        "lead_time_days", "min_qty",      "price",     "factor",        "total"};
    return std::any_of(std::begin(numbers), std::end(numbers),
                       [&](const char *number) { return std::strcmp(number, name) == 0; });
}

// Year, month, day in digits; 0 for no date.
QDate isoDate(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const auto digits = [&](int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; ++i) {
            if (text[i] < u'0' || text[i] > u'9')
                return 0;
            value = value * 10 + text[i].unicode() - u'0';
        }
        return value;
    };
    return QDate(digits(0, 4), digits(5, 2), digits(8, 2));
}

} // namespace

MasterRow::MasterRow(MasterTable table, const CsvTable &csv, const ColumnMapping &mapping)
    : m_columns(columnsOf(table)), m_places(placesOfColumns(table, csv.header, mapping))
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (!m_places[i] || !isNumberColumn(m_columns[i].name))
            continue;
        for (const CsvTable::Row &row : csv.rows) {
            if (*m_places[i] < row.cells.size())
                m_numbers.learn(row.cells[*m_places[i]]);
        }
    }
}

QStringList MasterRow::missingColumns() const
{
    QStringList missing;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].required && !m_places[i])
            missing += QString::fromLatin1(m_columns[i].name);
    }
    return missing;
}

void MasterRow::moveTo(const CsvTable::Row &row)
{
    m_row = &row;
    m_problem.clear();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].required && m_places[i] &&
            (*m_places[i] >= row.cells.size() || row.cells[*m_places[i]].isEmpty()))
            reject(tr("%1 is empty").arg(QString::fromLatin1(m_columns[i].name)));
    }
}

void MasterRow::reject(const QString &why)
{
    if (m_problem.isEmpty())
        m_problem = why;
}

std::optional<int> MasterRow::placeOf(const char *column) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (std::strcmp(m_columns[i].name, column) == 0)
            return m_places[i];
    }
    Q_ASSERT_X(false, "MasterRow", column);
    return std::nullopt;
}

QString MasterRow::cell(const char *column) const
{
    const std::optional<int> place = placeOf(column);
    return place && *place < m_row->cells.size() ? m_row->cells[*place] : QString();
}

QString MasterRow::text(const char *column)
{
    return cell(column);
}

QStringList MasterRow::list(const char *column)
{
    QStringList parts;
    for (const QString &part : cell(column).split(u'|', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            parts += part.trimmed();
    }
    return parts;
}

std::optional<Decimal> MasterRow::number(const char *column)
{
    const QString written = cell(column);
    if (written.isEmpty())
        return std::nullopt;
    const std::optional<Decimal> value = m_numbers.read(written);
    if (!value)
        reject(tr("%1 is “%2”, which is not a number").arg(QString::fromLatin1(column), written));
    return value;
}

QDate MasterRow::date(const char *column)
{
    const QString written = cell(column);
    if (written.isEmpty())
        return {};
    QDate day = isoDate(written);
    for (const QString &form :
         {QStringLiteral("d.M.yyyy"), QStringLiteral("d/M/yyyy"), QStringLiteral("yyyyMMdd")}) {
        if (day.isValid())
            break;
        day = QDate::fromString(written, form);
    }
    if (!day.isValid())
        reject(tr("%1 is “%2”, which is not a date like 2026-12-31 or 31.12.2026")
                   .arg(QString::fromLatin1(column), written));
    return day;
}

bool MasterRow::flag(const char *column)
{
    const QString written = foldText(cell(column));
    constexpr const char *yes[] = {"1", "yes", "true", "ja", "oui", "x", "y", "j", "on"};
    constexpr const char *no[] = {"", "0", "no", "false", "nein", "non", "n", "off"};
    const auto isOne = [&](const char *word) { return written == QLatin1String(word); };
    if (std::any_of(std::begin(yes), std::end(yes), isOne))
        return true;
    if (std::none_of(std::begin(no), std::end(no), isOne))
        reject(tr("%1 is “%2”, which is neither yes nor no")
                   .arg(QString::fromLatin1(column), written));
    return false;
}

} // namespace intray
