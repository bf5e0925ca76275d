// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/StructuredModel.h"

#include "ui/document/SegmentNames.h"

namespace intray {

void StructuredModel::show(std::shared_ptr<const Document> document, const Structured *structured)
{
    beginResetModel();
    m_document = std::move(document);
    m_index = structured ? std::make_unique<StructuredIndex>(*structured) : nullptr;
    endResetModel();
}

QModelIndex StructuredModel::indexOf(int element, Column column) const
{
    if (!m_index)
        return {};
    const int row = m_index->rowOf(element);
    return createIndex(m_index->numberOf(row), column, quintptr(row));
}

QModelIndex StructuredModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto above = parent.isValid() ? std::optional(elementOf(parent)) : std::nullopt;
    return createIndex(row, column, quintptr(m_index->rowAt(above, row)));
}

QModelIndex StructuredModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || !m_index)
        return {};
    const auto above = m_index->at(elementOf(index)).parent;
    return above ? indexOf(*above) : QModelIndex();
}

int StructuredModel::rowCount(const QModelIndex &parent) const
{
    if (!m_index || parent.column() > 0)
        return 0;
    return m_index->rowCount(parent.isValid() ? std::optional(elementOf(parent)) : std::nullopt);
}

QString StructuredModel::nameText(int element) const
{
    const StructuredElement &shown = m_index->at(element);
    if (shown.parent || m_index->structured().format != QLatin1String("json"))
        return shown.name;
    return m_index->rowCount(std::nullopt) > 1 ? tr("Value %1").arg(m_index->numberOf(element) + 1) : tr("File");
}

QString StructuredModel::meaningText(int element) const
{
    const QString &format = m_index->structured().format;
    const QString &tag = m_index->at(element).name;
    const bool isEdi = format == QLatin1String("edifact") || format == QLatin1String("x12");
    const QString name = format == QLatin1String("json") ? QString() : segmentName(format, tag);
    if (!isEdi) {
        // Lines of an order bear one name; their number tells them apart.
        const auto [number, count] = m_index->at(element).parent ? m_index->amongTwins(element) : std::pair(1, 1);
        const QString which = count > 1 ? tr("%1 of %2").arg(number).arg(count) : QString();
        return name.isEmpty() || which.isEmpty() ? name + which : tr("%1: %2").arg(name, which);
    }
    if (name.isEmpty())
        return name;
    const std::vector<StructuredIndex::Piece> pieces = m_index->piecesOf(element);
    const QString code = pieces.empty() ? QString() : m_index->at(pieces.front().element).value;
    const QString qualifier = qualifierName(format, tag, code);
    return qualifier.isEmpty() ? name : tr("%1: %2").arg(name, qualifier);
}

QString StructuredModel::valueText(int element) const
{
    QString text;
    for (const StructuredIndex::Piece &piece : m_index->piecesOf(element)) {
        if (!text.isEmpty())
            text += piece.continues ? QStringLiteral(" : ") : QStringLiteral("   ");
        if (!piece.label.isEmpty())
            text += piece.label + u' ';
        text += m_index->at(piece.element).value;
    }
    return text;
}

QVariant StructuredModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int element = elementOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? nameText(element) : valueText(element);
    case Qt::ToolTipRole:
        return index.column() == Name ? meaningText(element) : valueText(element).left(2000);
    case MeaningRole:
        return index.column() == Name ? meaningText(element) : QString();
    case Qt::AccessibleTextRole: {
        const QString meaning = meaningText(element);
        const QString name = meaning.isEmpty() ? nameText(element) : nameText(element) + QStringLiteral(", ") + meaning;
        const QString value = valueText(element);
        return value.isEmpty() ? name : tr("%1: %2").arg(name, value);
    }
    default:
        return {};
    }
}

QVariant StructuredModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == Name ? tr("Name") : tr("Value");
}

} // namespace intray
