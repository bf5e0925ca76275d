// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/OrderWriter.h"

#include "core/exporting/CsvOrderWriter.h"
#include "core/exporting/TargetFolder.h"
#include "core/orders/FieldVisit.h"
#include "tests/support/StoreBuilders.h"

#include <QJsonDocument>

using namespace intray;

namespace {

OrderRecord exported()
{
    OrderRecord record;
    record.id = 42;
    record.order = orderOf(QStringLiteral("C10012"), QStringLiteral("PO \"7\", rev. 2"));
    record.order.shipToId.value = QStringLiteral("C10012-S1");
    record.order.lines[0].unitPrice.value = Decimal::fromCanonical(u"1.234567");
    record.order.lines[0].description.value = QStringLiteral("Größe 8,5");
    record.releasedBy = QStringLiteral("ann");
    return record;
}

} // namespace

TEST_CASE("the JSON of an order holds exact numbers, records and references")
{
    const QByteArray bytes =
        must(orderWriter(QStringLiteral("json"))
                 ->write(exported(), QStringLiteral("42-r3"), QByteArray(64, 'a')));
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    CHECK(json.value(u"schema_version").toInt() == 1);
    CHECK(json.value(u"key").toString() == QStringLiteral("42-r3"));
    CHECK(json.value(u"customer_no").toString() == QStringLiteral("C10012"));
    CHECK(json.value(u"ship_to_id").toString() == QStringLiteral("C10012-S1"));
    CHECK(json.value(u"order_date").toString() == QStringLiteral("2026-02-27"));
    CHECK(json.value(u"original_sha256").toString() == QString(64, u'a'));
    CHECK_FALSE(json.contains(u"requested_date"));
    const QJsonObject line = json.value(u"lines").toArray().at(0).toObject();
    CHECK(line.value(u"unit_price").toString() == QStringLiteral("1.234567"));
    CHECK(line.value(u"sku").toString() == QStringLiteral("HX-0128"));
    CHECK(line.value(u"base_quantity").toString() == QStringLiteral("10"));
}

TEST_CASE("every member of the JSON is in the published schema")
{
    QFile file(QStringLiteral(INTRAY_SOURCE "/resources/export/order.schema.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject header = schema.value(u"properties").toObject();
    const QJsonObject lineMembers =
        schema.value(u"$defs").toObject().value(u"line").toObject().value(u"properties").toObject();
    OrderRecord record = exported();
    record.order.note = record.order.lines[0].note = QStringLiteral("n");
    record.approvedBy = QStringLiteral("sue");
    visitHeader(record.order, [](FieldName, auto &field) { field.value.emplace(); });
    visitLine(record.order.lines[0], [](FieldName, auto &field) { field.value.emplace(); });
    const QJsonObject json =
        QJsonDocument::fromJson(
            must(orderWriter(QStringLiteral("json"))->write(record, QStringLiteral("1-r1"), {})))
            .object();
    for (const QString &member : json.keys())
        CHECK(header.contains(member));
    CHECK(header.size() == json.size());
    const QJsonObject line = json.value(u"lines").toArray().at(0).toObject();
    for (const QString &member : line.keys())
        CHECK(lineMembers.contains(member));
    CHECK(lineMembers.size() == line.size());
}

TEST_CASE("the CSV of an order repeats the header for each line and quotes what must be quoted")
{
    OrderRecord record = exported();
    record.order.lines.push_back(record.order.lines[0]);
    const QByteArray bytes =
        must(orderWriter(QStringLiteral("csv"))->write(record, QStringLiteral("42-r3"), {}));
    const QString text = QString::fromUtf8(bytes);
    const QStringList rows = text.split(QStringLiteral("\r\n"));
    REQUIRE(rows.size() == 4);
    CHECK(
        rows[0].startsWith(QStringLiteral("key,kind,original_sha256,note,customer_no,po_number,")));
    CHECK(rows[0].contains(
        QStringLiteral(",line_total,line_requested_date,line_base_quantity,line_note")));
    CHECK(rows[1].startsWith(
        QStringLiteral("42-r3,new,,,C10012,\"PO \"\"7\"\", rev. 2\",2026-02-27,")));
    CHECK(rows[2].contains(QStringLiteral(",\"Größe 8,5\",10,pcs,1.234567,")));
    CHECK(rows[3].isEmpty());
    const QByteArray marked = must(CsvOrderWriter(CsvOrderWriter::ByteOrderMark::Utf8)
                                       .write(record, QStringLiteral("42-r3"), {}));
    CHECK(marked == "\xef\xbb\xbf" + bytes);
    record.order.lines.clear();
    CHECK(must(CsvOrderWriter().write(record, QStringLiteral("k"), {})).count("\r\n") == 2);
}

TEST_CASE("a file name is plain on every system and never a path")
{
    OrderRecord record = exported();
    const auto name = [&](const QString &po) {
        record.order.poNumber.value = po;
        return exportFileName(record, QStringLiteral("42-r3"), QStringLiteral("json"));
    };
    CHECK(name(QStringLiteral("4500 / 77")) == QStringLiteral("PO-4500-77_42-r3.json"));
    CHECK(name(QStringLiteral("../../etc/passwd")) == QStringLiteral("PO-etc-passwd_42-r3.json"));
    CHECK(name(QStringLiteral("C:\\x:y?*")) == QStringLiteral("PO-C-x-y_42-r3.json"));
    CHECK(name(QStringLiteral("заказ")) == QStringLiteral("PO-none_42-r3.json"));
    CHECK(name(QString(500, u'9')).size() < 90);
}

TEST_CASE("a number that overflowed never leaves")
{
    OrderRecord record = exported();
    record.order.total.value = Decimal::overflow();
    for (const auto &writer : orderWriters())
        CHECK_FALSE(writer->write(record, QStringLiteral("1-r1"), {}));
}
