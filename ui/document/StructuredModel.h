// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/StructuredIndex.h"

#include <QAbstractItemModel>

#include <memory>

namespace intray {

// The rows of a structured file, read-only: XML elements, JSON members, EDI segments. Shares the document it shows.
class StructuredModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Value, Columns };
    // What a segment is in plain words, or which of its twins an element is ("2 of 3"); may be empty.
    static constexpr int MeaningRole = Qt::UserRole;

    using QAbstractItemModel::QAbstractItemModel;

    // The part lives as long as `document` does; null shows nothing.
    void show(std::shared_ptr<const Document> document, const Structured *structured);
    const StructuredIndex *elements() const { return m_index.get(); }

    QModelIndex indexOf(int element, Column column = Name) const; // of the row it is shown in
    int elementOf(const QModelIndex &index) const { return int(index.internalId()); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return Columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString nameText(int element) const;
    QString meaningText(int element) const;
    QString valueText(int element) const;

    std::shared_ptr<const Document> m_document;
    std::unique_ptr<StructuredIndex> m_index;
};

} // namespace intray
