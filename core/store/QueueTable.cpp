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
    Statement statement(database,
                        QStringLiteral("SELECT s.file_name, s.intent, s.sender, s.subject,"
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
    for (const Field<QString> *field : {&order.poNumber, &order.customerNo, &order.buyerName, &order.shipTo})
        add(field->value.value_or(QString()));
    for (const QString &text : {arrived.customerName, arrived.fileName, arrived.sender, arrived.subject})
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

// One text for a whole row: a tenth of the time of asking for two dozen values one by one. The parts are
// separated by a character that no document text keeps (unit separator).
const QString Separator = QStringLiteral("||char(31)||");

QString rowSelection()
{
    const QStringList columns{
        QStringLiteral("q.order_id"), QStringLiteral("q.submission"), QStringLiteral("q.state"),
        QStringLiteral("q.state_reason"), QStringLiteral("q.kind"), QStringLiteral("q.intent"),
        QStringLiteral("q.po_number"), QStringLiteral("q.customer_no"), QStringLiteral("q.customer_name"),
        QStringLiteral("q.currency"), QStringLiteral("coalesce(q.value, '')"), QStringLiteral("q.line_count"),
        QStringLiteral("q.open_rules"), QStringLiteral("q.block_count"), QStringLiteral("q.ask_count"),
        QStringLiteral("q.file_name"), QStringLiteral("q.source"), QStringLiteral("coalesce(q.arrived_at, '')"),
        QStringLiteral("coalesce(l.holder, '')"), QStringLiteral("q.released_by"),
        QStringLiteral("coalesce(q.batch, '')"), QStringLiteral("q.search_text")};
    return QStringLiteral("SELECT %1 FROM queue q LEFT JOIN lease l ON l.order_id = q.order_id AND l.until > ?")
        .arg(columns.join(Separator));
}

constexpr int RowParts = 22;

// Texts that many rows have in common are held once.
class SharedTexts
{
public:
    QString share(QStringView text)
    {
        if (text.isEmpty())
            return {};
        const auto found = m_texts.constFind(text.toString());
        return found != m_texts.constEnd() ? *found : *m_texts.insert(text.toString());
    }

private:
    QSet<QString> m_texts;
};

std::optional<QueueRow> rowFrom(const QString &text, SharedTexts &shared)
{
    std::array<QStringView, RowParts> part;
    size_t index = 0;
    for (const QStringView piece : QStringView(text).tokenize(QChar(31))) {
        if (index >= part.size())
            return std::nullopt;
        part[index++] = piece;
    }
    if (index != part.size())
        return std::nullopt;
    QueueRow row;
    row.id = part[0].toLongLong();
    row.submission = part[1].toLongLong();
    row.state = orderStateFromKey(shared.share(part[2])).value_or(OrderState::ToReview);
    row.stateReason = shared.share(part[3]);
    row.kind = orderKindFromKey(shared.share(part[4])).value_or(OrderKind::New);
    row.intent = intentFromKey(shared.share(part[5])).value_or(Intent::Unreadable);
    row.poNumber = part[6].toString();
    row.customerNo = shared.share(part[7]);
    row.customerName = shared.share(part[8]);
    row.currency = shared.share(part[9]);
    if (!part[10].isEmpty())
        row.value = Decimal::fromMicros(part[10].toLongLong());
    row.lineCount = part[11].toInt();
    for (const QStringView rule : part[12].split(u' ', Qt::SkipEmptyParts))
        row.openRules += shared.share(rule);
    row.blockCount = part[13].toInt();
    row.askCount = part[14].toInt();
    row.fileName = part[15].toString();
    row.source = shared.share(part[16]);
    if (!part[17].isEmpty())
        row.arrivedAt = QDateTime::fromMSecsSinceEpoch(part[17].toLongLong(), Qt::UTC);
    row.lockedBy = shared.share(part[18]);
    row.releasedBy = shared.share(part[19]);
    if (!part[20].isEmpty())
        row.batch = part[20].toLongLong();
    row.searchText = part[21].toString();
    return row;
}

Result<std::vector<QueueRow>> rowsFrom(Statement &statement)
{
    if (const Result<> run = statement.run(); !run)
        return tl::unexpected(run.error());
    std::vector<QueueRow> rows;
    SharedTexts shared;
    while (statement.next()) {
        std::optional<QueueRow> row = rowFrom(statement.text(0), shared);
        if (!row)
            return failure(QueueText::tr("The list of orders is damaged. Put back the last backup."));
        rows.push_back(std::move(*row));
    }
    return rows;
}

// The separator of rowSelection() must not come in through a document.
QString plain(QString text)
{
    return text.remove(QChar(31)).remove(QChar(u'\0'));
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
            sum += line.quantity.value->mulDiv(*line.unitPrice.value, line.pricePer.value.value_or(1))
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
    const auto text = [](const Field<QString> &field) { return plain(field.value.value_or(QString())); };
    const auto isoDate = [](const QDate &date) { return date.toString(Qt::ISODate); };
    Statement statement(m_database,
                        QStringLiteral("INSERT OR REPLACE INTO queue (order_id, submission, state,"
                                       " state_reason, kind, intent, po_number, customer_no, customer_name,"
                                       " currency, value, line_count, open_rules, block_count, ask_count,"
                                       " file_name, source, arrived_at, released_by, batch, search_text,"
                                       " order_date, content_key) VALUES"
                                       " (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"));
    statement.bind(record.id).bind(record.submission).bind(toKey(record.state))
        .bind(plain(record.stateReason)).bind(toKey(order.kind)).bind(arrived->intent)
        .bind(text(order.poNumber)).bind(text(order.customerNo)).bind(plain(arrived->customerName))
        .bind(text(order.currency)).bind(orderValue(order)).bind(int(order.lines.size()))
        .bind(open.rules.join(u' ')).bind(open.block).bind(open.ask).bind(plain(arrived->fileName))
        .bind(plain(arrived->source)).bind(arrived->at).bind(plain(record.releasedBy)).bind(record.batch)
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
