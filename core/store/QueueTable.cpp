// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/QueueTable.h"

#include "core/base/TextFold.h"
#include "core/checking/CheckRule.h"
#include "core/store/Statement.h"

namespace intray {

namespace {

struct QueueText
{
    Q_DECLARE_TR_FUNCTIONS(intray::QueueTable)
};

// Longer search texts cost memory for every order of the desk.
constexpr int SearchCharacters = 3000;

// What the queue shows that is not in the order itself.
struct Arrived
{
    QString fileName, intent, sender, subject, source, customerName;
    QDateTime at;
};

Result<Arrived> arrivedWith(Database &database, const OrderRecord &record)
{
    Statement statement(
        database, QStringLiteral("SELECT s.file_name, s.intent, s.sender, s.subject,"
                                 " coalesce(d.source, ''), s.arrived_at,"
                                 " coalesce((SELECT name FROM customer_name WHERE number = ?), '')"
                                 " FROM submission s LEFT JOIN document d ON d.submission = s.id"
                                 " WHERE s.id = ?"));
    statement.bind(record.order.customerNo.value.value_or(QString())).bind(record.submission);
    if (const Result<> run = statement.run(); !run)
        return tl::unexpected(run.error());
    if (!statement.next()) {
        return failure(QueueText::tr("The submission of this order is not in the store."),
                       QString::number(record.submission));
    }
    Arrived arrived{statement.text(0), statement.text(1), statement.text(2), statement.text(3),
                    statement.text(4), statement.text(6), statement.time(5)};
    if (arrived.customerName.isEmpty())
        arrived.customerName = record.order.buyerName.value.value_or(QString());
    return arrived;
}

QString searchText(const Order &order, const Arrived &arrived)
{
    QStringList words;
    QSet<QString> seen;
    const auto add = [&](const QString &text) {
        if (!text.isEmpty() && !seen.contains(text)) {
            seen.insert(text);
            words += text;
        }
    };
    for (const Field<QString> *field :
         {&order.poNumber, &order.customerNo, &order.buyerName, &order.shipTo})
        add(field->value.value_or(QString()));
    for (const QString &text :
         {arrived.customerName, arrived.fileName, arrived.sender, arrived.subject})
        add(text);
    for (const OrderLine &line : order.lines) {
        for (const Field<QString> *field : {&line.sku, &line.supplierItem, &line.buyerItem})
            add(field->value.value_or(QString()));
    }
    return foldText(words.join(u' ')).left(SearchCharacters);
}

struct OpenFindings
{
    QStringList rules;
    int block = 0, ask = 0;
};

OpenFindings openOf(const Findings &findings)
{
    OpenFindings open;
    for (const Severity severity : {Severity::Block, Severity::Ask}) {
        for (const Finding &finding : findings) {
            if (!finding.flags() || finding.severity != severity)
                continue;
            (severity == Severity::Block ? open.block : open.ask) += 1;
            if (!open.rules.contains(finding.rule))
                open.rules += finding.rule;
        }
    }
    return open;
}

// The unit separator: no text of a row keeps it.
constexpr char Separator = 31;
constexpr int RowParts = 22;

// One value for a whole row: a fifth of the time of asking for two dozen values one by one.
QString rowSelection()
{
    QStringList columns;
    for (const char *name :
         {"order_id", "submission", "state", "state_reason", "kind", "intent", "po_number",
          "customer_no", "customer_name", "currency", "value", "line_count", "open_rules",
          "block_count", "ask_count", "file_name", "source", "arrived_at"})
        columns += QStringLiteral("q.") + QLatin1String(name);
    columns += {QStringLiteral("l.holder"), QStringLiteral("q.released_by"),
                QStringLiteral("q.batch"), QStringLiteral("q.search_text")};
    const QString pattern =
        QStringList(RowParts, QStringLiteral("%s")).join(QLatin1Char(Separator));
    return QStringLiteral("SELECT cast(format('") + pattern + QStringLiteral("', ") +
           columns.join(u',') +
           QStringLiteral(") AS BLOB) FROM queue q"
                          " LEFT JOIN lease l ON l.order_id = q.order_id AND l.until > ?");
}

// Texts that many rows have in common are held once.
class SharedTexts
{
public:
    QString text(QByteArrayView part)
    {
        if (part.isEmpty())
            return {};
        const auto key = QByteArray::fromRawData(part.data(), part.size());
        const auto found = m_texts.constFind(key);
        if (found != m_texts.constEnd())
            return *found;
        return *m_texts.insert(part.toByteArray(), QString::fromUtf8(part));
    }
    QStringList words(QByteArrayView part)
    {
        if (part.isEmpty())
            return {};
        const auto key = QByteArray::fromRawData(part.data(), part.size());
        const auto found = m_words.constFind(key);
        if (found != m_words.constEnd())
            return *found;
        return *m_words.insert(part.toByteArray(), QString::fromUtf8(part).split(u' '));
    }

private:
    QHash<QByteArray, QString> m_texts;
    QHash<QByteArray, QStringList> m_words;
};

using Parts = std::array<QByteArrayView, RowParts>;

std::optional<Parts> partsOf(const QByteArray &row)
{
    Parts parts;
    size_t index = 0;
    qsizetype start = 0;
    while (index < parts.size()) {
        const qsizetype end = row.indexOf(Separator, start);
        parts[index++] = QByteArrayView(row).sliced(start, (end < 0 ? row.size() : end) - start);
        if (end < 0)
            return index == parts.size() ? std::optional(parts) : std::nullopt;
        start = end + 1;
    }
    return std::nullopt;
}

qint64 numberIn(QByteArrayView part)
{
    return QByteArray::fromRawData(part.data(), part.size()).toLongLong();
}

QueueRow rowFrom(const Parts &part, SharedTexts &shared)
{
    QueueRow row;
    row.id = numberIn(part[0]);
    row.submission = numberIn(part[1]);
    row.state = orderStateFromKey(shared.text(part[2])).value_or(OrderState::ToReview);
    row.stateReason = shared.text(part[3]);
    row.kind = orderKindFromKey(shared.text(part[4])).value_or(OrderKind::New);
    row.intent = intentFromKey(shared.text(part[5])).value_or(Intent::Unreadable);
    row.poNumber = QString::fromUtf8(part[6]);
    row.customerNo = shared.text(part[7]);
    row.customerName = shared.text(part[8]);
    row.currency = shared.text(part[9]);
    if (!part[10].isEmpty())
        row.value = Decimal::fromMicros(numberIn(part[10]));
    row.lineCount = int(numberIn(part[11]));
    row.openRules = shared.words(part[12]);
    row.blockCount = int(numberIn(part[13]));
    row.askCount = int(numberIn(part[14]));
    row.fileName = QString::fromUtf8(part[15]);
    row.source = shared.text(part[16]);
    if (!part[17].isEmpty())
        row.arrivedAt = QDateTime::fromMSecsSinceEpoch(numberIn(part[17]), Qt::UTC);
    row.lockedBy = shared.text(part[18]);
    row.releasedBy = shared.text(part[19]);
    if (!part[20].isEmpty())
        row.batch = numberIn(part[20]);
    row.searchText = QString::fromUtf8(part[21]);
    return row;
}

Result<std::vector<QueueRow>> rowsFrom(Statement &statement)
{
    if (const Result<> run = statement.run(); !run)
        return tl::unexpected(run.error());
    std::vector<QueueRow> rows;
    SharedTexts shared;
    while (statement.next()) {
        const QByteArray bytes = statement.bytes(0);
        const std::optional<Parts> parts = partsOf(bytes);
        if (!parts)
            return failure(
                QueueText::tr("The list of orders is damaged. Put back the last backup."));
        rows.push_back(rowFrom(*parts, shared));
    }
    return rows;
}

// The separator of rowSelection() must not come in through a document.
QString plain(QString text)
{
    return text.remove(QLatin1Char(Separator)).remove(QChar(u'\0'));
}

} // namespace

std::optional<Decimal> orderValue(const Order &order)
{
    if (order.netTotal.value)
        return order.netTotal.value;
    if (order.total.value && order.taxTotal.value)
        return *order.total.value - *order.taxTotal.value;
    Decimal sum;
    bool complete = !order.lines.empty();
    for (const OrderLine &line : order.lines) {
        if (line.lineTotal.value)
            sum += *line.lineTotal.value;
        else if (line.quantity.value && line.unitPrice.value)
            sum +=
                line.quantity.value->mulDiv(*line.unitPrice.value, line.pricePer.value.value_or(1))
                    .mulDiv(Decimal(100) - line.discountPercent.value.value_or(0), 100)
                    .rounded(2);
        else
            complete = false;
    }
    if (complete && !sum.isOverflow())
        return sum;
    return order.total.value;
}

Result<> QueueTable::write(const OrderRecord &record)
{
    const Result<Arrived> arrived = arrivedWith(m_database, record);
    if (!arrived)
        return tl::unexpected(arrived.error());
    const Order &order = record.order;
    const OpenFindings open = openOf(record.findings);
    const auto text = [](const Field<QString> &field) {
        return plain(field.value.value_or(QString()));
    };
    const auto isoDate = [](const QDate &date) { return date.toString(Qt::ISODate); };
    Statement statement(
        m_database,
        QStringLiteral("INSERT OR REPLACE INTO queue (order_id, submission, state,"
                       " state_reason, kind, intent, po_number, customer_no, customer_name,"
                       " currency, value, line_count, open_rules, block_count, ask_count,"
                       " file_name, source, arrived_at, released_by, batch, search_text,"
                       " order_date, content_key) VALUES"
                       " (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    statement.bind(record.id)
        .bind(record.submission)
        .bind(toKey(record.state))
        .bind(plain(record.stateReason))
        .bind(toKey(order.kind))
        .bind(arrived->intent)
        .bind(text(order.poNumber))
        .bind(text(order.customerNo))
        .bind(plain(arrived->customerName))
        .bind(text(order.currency))
        .bind(orderValue(order))
        .bind(int(order.lines.size()))
        .bind(open.rules.join(u' '))
        .bind(open.block)
        .bind(open.ask)
        .bind(plain(arrived->fileName))
        .bind(plain(arrived->source))
        .bind(arrived->at)
        .bind(plain(record.releasedBy))
        .bind(record.batch)
        .bind(plain(searchText(order, *arrived)))
        .bind(isoDate(order.orderDate.value.value_or(arrived->at.date())))
        .bind(order.lines.empty() ? QString() : contentKey(order));
    return statement.run();
}

Result<std::vector<QueueRow>> QueueTable::rows(const QDateTime &now)
{
    Statement statement(m_database, rowSelection() + QStringLiteral(" ORDER BY q.order_id DESC"));
    return rowsFrom(statement.bind(now));
}

Result<QueueRow> QueueTable::row(OrderId id, const QDateTime &now)
{
    Statement statement(m_database, rowSelection() + QStringLiteral(" WHERE q.order_id = ?"));
    const auto rows = rowsFrom(statement.bind(now).bind(id));
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return failure(QueueText::tr("This order is not in the store."), QString::number(id));
    return rows->front();
}

} // namespace intray
