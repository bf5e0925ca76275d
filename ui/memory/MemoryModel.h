// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/masterdata/Catalog.h"
#include "core/memory/CustomerMemory.h"

#include <QAbstractTableModel>

#include <memory>

namespace intray {

// "Item number", "Column of a table"
QString memoryKindTitle(MemoryKind kind);
// What an entry means, in the words of the master data: "HX0128, Hex bolt M8x60", "Werk 2, 9016 St. Gallen".
QString meaningInWords(const MemoryEntry &entry, const Catalog &catalog);
// What stood in the document; a dash for what holds for the whole customer.
QString writtenInWords(const MemoryEntry &entry);
QString customerInWords(const QString &number, const Catalog &catalog);

// What corrections taught, one entry a row, those of the search only.
class MemoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Customer, Written, Meaning, Kind, Learnt, By, Right, Wrong, Holds, ColumnCount };
    enum Role { SuggestionRole = Qt::UserRole, QuietRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setKnowledge(std::shared_ptr<const CustomerMemory> memory, std::shared_ptr<const Catalog> catalog);
    // Words that must all stand somewhere in a row, in any order; upper and lower case are the same.
    void setSearch(const QString &text);
    const MemoryEntry &entry(int row) const { return *m_rows[size_t(row)]; }
    int rowOf(qint64 id) const; // -1 when it is not shown
    // Of all entries, shown or not.
    int count() const { return m_memory ? int(m_memory->entries().size()) : 0; }
    int suggestions() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fill();
    QString text(const MemoryEntry &entry, Column column) const;

    std::shared_ptr<const CustomerMemory> m_memory;
    std::shared_ptr<const Catalog> m_catalog;
    QStringList m_words;
    std::vector<const MemoryEntry *> m_rows;
};

} // namespace intray
