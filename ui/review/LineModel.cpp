// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/LineModel.h"

#include "ui/review/OrderOnDesk.h"
#include "ui/shared/Words.h"

#include <QFont>

namespace intray {

namespace {

QString shownText(int column, const QString &text)
{
    const bool money = column == LineModel::UnitPrice || column == LineModel::LineTotal;
    const bool number = money || column == LineModel::Quantity || column == LineModel::PricePer
                        || column == LineModel::Discount;
    const std::optional<Decimal> value = number ? Decimal::fromCanonical(text) : std::nullopt;
    return value ? numberText(*value, money ? std::max(2, value->decimals()) : value->decimals()) : text;
}

} // namespace

LineModel::LineModel(OrderOnDesk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk)
{
    connect(&desk, &OrderOnDesk::orderOpened, this, &LineModel::reset);
    connect(&desk, &OrderOnDesk::changed, this, &LineModel::refresh);
    if (desk.isOpen())
        m_rows = snapshot();
}

FieldName LineModel::fieldName(int column)
{
    switch (column) {
    case Number: return FieldName::Whole;
    case Sku: return FieldName::Sku;
    case SupplierItem: return FieldName::SupplierItem;
    case BuyerItem: return FieldName::BuyerItem;
    case Gtin: return FieldName::Gtin;
    case Description: return FieldName::Description;
    case Quantity: return FieldName::Quantity;
    case Unit: return FieldName::Unit;
    case UnitPrice: return FieldName::UnitPrice;
    case PricePer: return FieldName::PricePer;
    case Discount: return FieldName::DiscountPercent;
    case LineTotal: return FieldName::LineTotal;
    case Wanted: return FieldName::LineRequestedDate;
    default: return FieldName::Whole;
    }
}

std::optional<int> LineModel::columnOf(FieldName name)
{
    for (int column = Number; column < ColumnCount; ++column) {
        if (fieldName(column) == name)
            return column;
    }
    return std::nullopt;
}

FieldPath LineModel::field(const QModelIndex &index) const
{
    return index.isValid() ? FieldPath::ofLine(index.row(), fieldName(index.column())) : FieldPath{};
}

QModelIndex LineModel::indexOf(const FieldPath &field) const
{
    const std::optional<int> column = columnOf(field.name);
    if (!field.line || !column)
        return {};
    return index(*field.line, *column);
}

bool LineModel::hasValues(int column) const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [column](const Row &row) {
        const CellText &cell = row.cells[size_t(column)];
        return !cell.text.isEmpty() || cell.state != FieldState::Plain;
    });
}

std::vector<LineModel::Row> LineModel::snapshot() const
{
    const ReviewSession &session = m_desk.session();
    std::vector<Row> rows(session.order().lines.size());
    for (int line = 0; line < int(rows.size()); ++line) {
        Row &row = rows[size_t(line)];
        // A change names the line of the order it changes.
        const QString position = session.order().lines[size_t(line)].position.value.value_or(QString());
        const bool named = session.order().kind == OrderKind::Change && !position.isEmpty();
        row.cells[Number].shown = named ? position : QString::number(line + 1);
        for (int column = Sku; column < ColumnCount; ++column) {
            const FieldPath path = FieldPath::ofLine(line, fieldName(column));
            CellText &cell = row.cells[size_t(column)];
            cell.text = session.valueText(path);
            if (originOf(session.order(), path) == Evidence::Kind::Person)
                cell.state = FieldState::Changed;
        }
        CellText &per = row.cells[PricePer];
        if (per.text == u"1" && per.state == FieldState::Plain)
            per.text.clear(); // the usual basis says nothing
        for (int column = Sku; column < ColumnCount; ++column)
            row.cells[size_t(column)].shown = shownText(column, row.cells[size_t(column)].text);
    }
    for (const Finding &finding : session.findings()) {
        if (!finding.flags() || !finding.field.line || *finding.field.line >= int(rows.size())
            || *finding.field.line < 0)
            continue;
        Row &row = rows[size_t(*finding.field.line)];
        const FieldState state =
            finding.severity == Severity::Block ? FieldState::Wrong : FieldState::Doubtful;
        row.state = std::max(row.state, state);
        const int column = columnOf(finding.field.name).value_or(Number);
        row.cells[size_t(column)].state = std::max(row.cells[size_t(column)].state, state);
    }
    return rows;
}

void LineModel::reset()
{
    beginResetModel();
    m_rows = snapshot();
    endResetModel();
}

void LineModel::refresh()
{
    std::vector<Row> now = snapshot();
    // Where lines came or went: after the part that reads the same from the top.
    const auto sameTexts = [](const Row &a, const Row &b) {
        return std::equal(a.cells.begin(), a.cells.end(), b.cells.begin(),
                          [](const CellText &x, const CellText &y) { return x.text == y.text; });
    };
    const int before = int(m_rows.size()), after = int(now.size());
    int same = 0;
    while (same < std::min(before, after) && sameTexts(m_rows[size_t(same)], now[size_t(same)]))
        ++same;
    if (after > before) {
        beginInsertRows({}, same, same + after - before - 1);
        m_rows.insert(m_rows.begin() + same, size_t(after - before), Row{});
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, same, same + before - after - 1);
        m_rows.erase(m_rows.begin() + same, m_rows.begin() + same + (before - after));
        endRemoveRows();
    }
    int first = -1, last = -1;
    for (int line = 0; line < after; ++line) {
        if (m_rows[size_t(line)] == now[size_t(line)])
            continue;
        first = first < 0 ? line : first;
        last = line;
    }
    m_rows = std::move(now);
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

int LineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString LineModel::accessibleText(const Row &row, int line, int column) const
{
    const CellText &cell = row.cells[size_t(column)];
    QString text = tr("Line %1, %2: %3")
                       .arg(QString::number(line + 1), headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                            cell.text.isEmpty() ? tr("empty") : cell.text);
    if (cell.state == FieldState::Wrong)
        text += tr(", must be decided");
    else if (cell.state == FieldState::Doubtful)
        text += tr(", doubtful");
    else if (cell.state == FieldState::Changed)
        text += tr(", set by a person");
    return text;
}

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const CellText &cell = row.cells[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole: return cell.shown;
    case Qt::EditRole: return cell.text;
    case Qt::TextAlignmentRole:
        switch (index.column()) {
        case Quantity: case UnitPrice: case PricePer: case Discount: case LineTotal:
            return int(Qt::AlignRight | Qt::AlignVCenter);
        default: return int(Qt::AlignLeft | Qt::AlignVCenter);
        }
    case Qt::ToolTipRole: return m_desk.isOpen() ? fieldStory(m_desk.session(), field(index)) : QString();
    case Qt::AccessibleTextRole: return accessibleText(row, index.row(), index.column());
    case StateRole: return int(cell.state);
    case MarkRole: return stateMark(cell.state);
    case RowStateRole: return int(row.state);
    case OriginRole: {
        const std::optional<Evidence::Kind> origin =
            m_desk.isOpen() ? originOf(m_desk.order(), field(index)) : std::nullopt;
        return origin ? originText(*origin) : QString();
    }
    default: return {};
    }
}

QVariant LineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = section >= Quantity && section <= LineTotal && section != Unit;
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return QStringLiteral("#");
    case Sku: return tr("Our item");
    case SupplierItem: return tr("As written");
    case BuyerItem: return tr("Their item");
    case Gtin: return tr("GTIN");
    case Description: return tr("Description");
    case Quantity: return tr("Qty");
    case Unit: return tr("Unit");
    case UnitPrice: return tr("Price");
    case PricePer: return tr("Per");
    case Discount: return tr("Disc. %");
    case LineTotal: return tr("Amount");
    case Wanted: return tr("Wanted by");
    default: return {};
    }
}

Qt::ItemFlags LineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == Number ? shown : shown | Qt::ItemIsEditable;
}

bool LineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || index.column() == Number || !m_desk.isOpen())
        return false;
    const QString typed = value.toString().trimmed();
    if (typed == m_rows[size_t(index.row())].cells[size_t(index.column())].text)
        return true;
    return m_desk.correct(field(index), typed);
}

} // namespace intray
