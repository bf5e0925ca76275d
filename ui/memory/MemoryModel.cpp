// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memory/MemoryModel.h"

#include "core/base/TextFold.h"
#include "core/extraction/FieldParsers.h"
#include "ui/shared/Words.h"

#include <algorithm>

namespace intray {
namespace {

// A column or a label means a field by its key, or nothing.
QString fieldInWords(const QString &key)
{
    if (key == QLatin1String("ignore"))
        return MemoryModel::tr("nothing: it is passed over");
    for (int name = 0; name < int(FieldName::Whole); ++name) {
        if (fieldKey(FieldName(name)) == key)
            return fieldTitle(FieldName(name));
    }
    return key;
}

QString itemInWords(const QString &sku, const Catalog &catalog)
{
    const Item *item = catalog.item(sku);
    return item && !item->descriptionEn.isEmpty()
        ? QStringLiteral("%1, %2").arg(sku, item->descriptionEn) : sku;
}

QString addressInWords(const QString &id, const QString &customer, const Catalog &catalog)
{
    if (id == QLatin1String("one-time"))
        return MemoryModel::tr("a one-time address");
    for (const Address *address : catalog.addressesOf(customer)) {
        if (address->id == id)
            return address->oneLine();
    }
    return id;
}

QString policyInWords(const MemoryEntry &entry)
{
    const QString &meaning = entry.meaning;
    if (meaning == QLatin1String("ours"))
        return MemoryModel::tr("our price holds");
    if (meaning.startsWith(QLatin1String("theirs "))) {
        return MemoryModel::tr("their price of %1 holds").arg(meaning.section(u' ', 1));
    }
    if (meaning == QLatin1String("theirs"))
        return MemoryModel::tr("their price holds");
    if (meaning == QLatin1String("none-needed"))
        return MemoryModel::tr("orders without a number are right");
    if (meaning == QLatin1String("subject"))
        return MemoryModel::tr("the mail's subject is the number");
    if (meaning == QLatin1String("dmy"))
        return MemoryModel::tr("day before month");
    if (meaning == QLatin1String("mdy"))
        return MemoryModel::tr("month before day");
    return meaning;
}

} // namespace

QString memoryKindTitle(MemoryKind kind)
{
    switch (kind) {
    case MemoryKind::ItemNumber: return MemoryModel::tr("Item");
    case MemoryKind::Unit: return MemoryModel::tr("Unit");
    case MemoryKind::ShipTo: return MemoryModel::tr("Delivery address");
    case MemoryKind::Sender: return MemoryModel::tr("Sender");
    case MemoryKind::ColumnRole: return MemoryModel::tr("Column of a table");
    case MemoryKind::Label: return MemoryModel::tr("Label");
    case MemoryKind::PricePolicy: return MemoryModel::tr("Price");
    case MemoryKind::OrderNumber: return MemoryModel::tr("Order number");
    case MemoryKind::DateOrder: return MemoryModel::tr("Dates");
    }
    Q_UNREACHABLE();
}

QString customerInWords(const QString &number, const Catalog &catalog)
{
    const Customer *customer = catalog.customer(number);
    return customer ? customer->name : number;
}

QString meaningInWords(const MemoryEntry &entry, const Catalog &catalog)
{
    switch (entry.kind) {
    case MemoryKind::ItemNumber: return itemInWords(entry.meaning, catalog);
    case MemoryKind::ShipTo: return addressInWords(entry.meaning, entry.customerNo, catalog);
    case MemoryKind::Sender: return customerInWords(entry.meaning, catalog);
    case MemoryKind::ColumnRole: case MemoryKind::Label: return fieldInWords(entry.meaning);
    case MemoryKind::PricePolicy: case MemoryKind::OrderNumber: case MemoryKind::DateOrder: return policyInWords(entry);
    case MemoryKind::Unit: return entry.meaning;
    }
    Q_UNREACHABLE();
}

QString writtenInWords(const MemoryEntry &entry)
{
    if (entry.written.isEmpty())
        return QStringLiteral("\u2013");
    if (entry.kind != MemoryKind::Unit || !entry.written.contains(u'|'))
        return entry.written;
    const QString unit = entry.written.section(u'|', 0, 0);
    const QString item = entry.written.section(u'|', 1);
    return unit.isEmpty() ? MemoryModel::tr("no unit, for %1").arg(item) : MemoryModel::tr("%1, for %2").arg(unit, item);
}

void MemoryModel::setKnowledge(std::shared_ptr<const CustomerMemory> memory, std::shared_ptr<const Catalog> catalog)
{
    beginResetModel();
    m_memory = std::move(memory);
    m_catalog = std::move(catalog);
    fill();
    endResetModel();
}

void MemoryModel::setSearch(const QString &text)
{
    beginResetModel();
    m_words = foldText(text).split(u' ', Qt::SkipEmptyParts);
    fill();
    endResetModel();
}

// Latest first; what matches the search.
void MemoryModel::fill()
{
    m_rows.clear();
    if (!m_memory || !m_catalog)
        return;
    for (const MemoryEntry &entry : m_memory->entries()) {
        QString all;
        if (!m_words.isEmpty()) {
            for (int column = 0; column < ColumnCount; ++column)
                all += text(entry, Column(column)) + u' ';
            all = foldText(QString(all + entry.meaning));
        }
        if (std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return all.contains(word); }))
            m_rows.push_back(&entry);
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const MemoryEntry *a, const MemoryEntry *b) {
        return a->learntAt > b->learntAt;
    });
}

int MemoryModel::rowOf(qint64 id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const MemoryEntry *entry) { return entry->id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int MemoryModel::suggestions() const
{
    if (!m_memory)
        return 0;
    const auto &all = m_memory->entries();
    return int(std::count_if(all.begin(), all.end(), [](const MemoryEntry &entry) { return !entry.isProof(); }));
}

int MemoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MemoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MemoryModel::text(const MemoryEntry &entry, Column column) const
{
    switch (column) {
    case Customer:
        return entry.customerNo.isEmpty() ? QStringLiteral("\u2013") : customerInWords(entry.customerNo, *m_catalog);
    case Written: return writtenInWords(entry);
    case Meaning: return meaningInWords(entry, *m_catalog);
    case Kind: return memoryKindTitle(entry.kind);
    case Learnt: return momentText(entry.learntAt);
    case By: return entry.learntBy;
    // The correction itself is counted as the first time it was right.
    case Right: return QString::number(std::max(0, entry.confirmed - 1));
    case Wrong: return QString::number(entry.refuted);
    case Holds: return entry.isProof() ? tr("\u2713 decides") : tr("? suggests");
    case ColumnCount: break;
    }
    return {};
}

QVariant MemoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const MemoryEntry &shown = entry(index.row());
    const auto column = Column(index.column());
    if (role == SuggestionRole)
        return !shown.isProof();
    if (role == QuietRole)
        return column == Kind || column == Learnt || column == By;
    if (role == Qt::TextAlignmentRole)
        return int((column == Right || column == Wrong ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(shown, column);
    return {};
}

QVariant MemoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Right || section == Wrong ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Customer: return tr("Customer");
    case Written: return tr("Written");
    case Meaning: return tr("Means");
    case Kind: return tr("Kind");
    case Learnt: return tr("Learnt");
    case By: return tr("By");
    case Right: return tr("Right since");
    case Wrong: return tr("Wrong");
    case Holds: return tr("Holds");
    case ColumnCount: break;
    }
    return {};
}

} // namespace intray
