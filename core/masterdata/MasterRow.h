// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/CsvTable.h"
#include "core/masterdata/MasterTables.h"

#include <QCoreApplication>

namespace intray {

// The columns of one file, and its rows one after the other as typed cells. The first cell of a row
// that cannot be read makes the row bad; problem() then says why, for a person.
class MasterRow
{
    Q_DECLARE_TR_FUNCTIONS(intray::MasterRow)

public:
    MasterRow(MasterTable table, const CsvTable &csv, const ColumnMapping &mapping);

    // Required columns that the file does not have, by our names.
    QStringList missingColumns() const;
    void moveTo(const CsvTable::Row &row);
    bool isBad() const { return !m_problem.isEmpty(); }
    const QString &problem() const { return m_problem; }
    void reject(const QString &why);

    // `column` is the name in columnsOf(table), which must be one of them. Empty cells are "", or
    // nullopt.
    QString text(const char *column);
    QStringList list(const char *column); // parted by '|'
    std::optional<Decimal> number(const char *column);
    QDate date(const char *column);
    bool flag(const char *column);

private:
    std::optional<int> placeOf(const char *column) const;
    QString cell(const char *column) const;

    const std::vector<MasterColumn> &m_columns;
    std::vector<std::optional<int>> m_places;
    CsvNumbers m_numbers;
    const CsvTable::Row *m_row = nullptr;
    QString m_problem;
};

} // namespace intray
