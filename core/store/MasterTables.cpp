// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MasterTables.h"

#include <QDataStream>
#include <QIODevice>

#include <tuple>

namespace intray {

namespace {

struct MasterTablesText
{
    Q_DECLARE_TR_FUNCTIONS(intray::MasterTables)
};

// One column: its name and the member it fills.
template <typename Record, typename Value> struct Column
{
    const char *name;
    Value Record::*member;
};
template <typename Record, typename Value>
Column(const char *, Value Record::*) -> Column<Record, Value>;

auto columnsOf(const SellerAddress *)
{
    using R = SellerAddress;
    return std::tuple{
        Column{"name", &R::name},   Column{"street", &R::street},   Column{"zip", &R::zip},
        Column{"city", &R::city},   Column{"country", &R::country}, Column{"vat_id", &R::vatId},
        Column{"phone", &R::phone}, Column{"fax", &R::fax},         Column{"email", &R::email}};
}
auto columnsOf(const Customer *)
{
    using R = Customer;
    return std::tuple{Column{"number", &R::number},
                      Column{"name", &R::name},
                      Column{"aliases", &R::aliases},
                      Column{"vat_id", &R::vatId},
                      Column{"email_domain", &R::emailDomain},
                      Column{"emails", &R::emails},
                      Column{"language", &R::language},
                      Column{"country", &R::country},
                      Column{"currency", &R::currency},
                      Column{"payment_terms", &R::paymentTerms},
                      Column{"price_list", &R::priceList},
                      Column{"credit_limit", &R::creditLimit},
                      Column{"open_balance", &R::openBalance},
                      Column{"on_hold", &R::onHold},
                      Column{"gln", &R::gln}};
}
auto columnsOf(const Address *)
{
    using R = Address;
    return std::tuple{Column{"id", &R::id},         Column{"customer_no", &R::customerNo},
                      Column{"type", &R::type},     Column{"name", &R::name},
                      Column{"street", &R::street}, Column{"zip", &R::zip},
                      Column{"city", &R::city},     Column{"country", &R::country},
                      Column{"gln", &R::gln},       Column{"location_no", &R::locationNo}};
}
auto columnsOf(const Item *)
{
    using R = Item;
    return std::tuple{Column{"sku", &R::sku},
                      Column{"gtin", &R::gtin},
                      Column{"description_en", &R::descriptionEn},
                      Column{"description_de", &R::descriptionDe},
                      Column{"description_fr", &R::descriptionFr},
                      Column{"base_unit", &R::baseUnit},
                      Column{"pack_size", &R::packSize},
                      Column{"min_order_qty", &R::minOrderQuantity},
                      Column{"list_price", &R::listPrice},
                      Column{"currency", &R::currency},
                      Column{"lead_time_days", &R::leadTimeDays},
                      Column{"status", &R::status},
                      Column{"replaced_by", &R::replacedBy}};
}
auto columnsOf(const CustomerItem *)
{
    using R = CustomerItem;
    return std::tuple{Column{"customer_no", &R::customerNo},
                      Column{"customer_item", &R::customerItem}, Column{"sku", &R::sku}};
}
auto columnsOf(const Price *)
{
    using R = Price;
    return std::tuple{Column{"price_list", &R::priceList}, Column{"sku", &R::sku},
                      Column{"valid_from", &R::validFrom}, Column{"valid_to", &R::validTo},
                      Column{"min_qty", &R::minQuantity},  Column{"price", &R::price}};
}
auto columnsOf(const UnitAlias *)
{
    using R = UnitAlias;
    return std::tuple{Column{"alias", &R::alias}, Column{"language", &R::language},
                      Column{"code", &R::code}, Column{"factor", &R::factor}};
}
auto columnsOf(const OpenOrder *)
{
    using R = OpenOrder;
    return std::tuple{Column{"customer_no", &R::customerNo}, Column{"po_number", &R::poNumber},
                      Column{"date", &R::date}, Column{"total", &R::total}};
}

// Values of one column one after the other. Runs of an equal text share one QString in memory.
class ColumnWriter
{
public:
    explicit ColumnWriter(QByteArray &bytes) : m_stream(&bytes, QIODevice::WriteOnly)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
    }
    void operator()(const QString &value) { m_stream << value.toUtf8(); }
    void operator()(const QStringList &value) { m_stream << value; }
    void operator()(const Decimal &value) { m_stream << qint64(value.micros()); }
    void operator()(const QDate &value) { m_stream << qint64(value.toJulianDay()); }
    void operator()(bool value) { m_stream << value; }
    void operator()(int value) { m_stream << qint32(value); }
    void operator()(AddressType value) { m_stream << qint32(value == AddressType::BillTo); }
    void operator()(ItemStatus value) { m_stream << qint32(value == ItemStatus::Discontinued); }
    void operator()(const std::optional<Decimal> &value)
    {
        m_stream << value.has_value() << qint64(value ? value->micros() : 0);
    }

private:
    QDataStream m_stream;
};

class ColumnReader
{
public:
    explicit ColumnReader(const QByteArray &bytes) : m_stream(bytes)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
    }
    bool isGood() const { return m_stream.status() == QDataStream::Ok; }

    void operator()(QString &value)
    {
        m_stream >> m_bytes;
        if (m_bytes != m_lastBytes) {
            m_lastBytes = m_bytes;
            m_lastText = QString::fromUtf8(m_bytes);
        }
        value = m_lastText;
    }
    void operator()(QStringList &value) { m_stream >> value; }
    void operator()(Decimal &value) { value = Decimal::fromMicros(number()); }
    void operator()(QDate &value) { value = QDate::fromJulianDay(number()); }
    void operator()(bool &value) { m_stream >> value; }
    void operator()(int &value) { value = small(); }
    void operator()(AddressType &value)
    {
        value = small() ? AddressType::BillTo : AddressType::ShipTo;
    }
    void operator()(ItemStatus &value)
    {
        value = small() ? ItemStatus::Discontinued : ItemStatus::Active;
    }
    void operator()(std::optional<Decimal> &value)
    {
        bool stated = false;
        m_stream >> stated;
        const qint64 micros = number();
        value = stated ? std::optional(Decimal::fromMicros(micros)) : std::nullopt;
    }

private:
    qint64 number()
    {
        qint64 value = 0;
        m_stream >> value;
        return value;
    }
    qint32 small()
    {
        qint32 value = 0;
        m_stream >> value;
        return value;
    }

    QDataStream m_stream;
    QByteArray m_bytes, m_lastBytes;
    QString m_lastText;
};

template <typename Record> QByteArray pack(const std::vector<Record> &records)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << qint32(records.size());
    const auto columns = columnsOf(static_cast<const Record *>(nullptr));
    std::apply(
        [&](const auto &...column) {
            const auto write = [&](const auto &one) {
                QByteArray values;
                ColumnWriter writer(values);
                for (const Record &record : records)
                    writer(record.*(one.member));
                stream << QByteArray(one.name) << values;
            };
            (write(column), ...);
        },
        columns);
    return qCompress(bytes, 1);
}

template <typename Record> bool unpack(const QByteArray &packed, std::vector<Record> &records)
{
    QDataStream stream(qUncompress(packed));
    stream.setVersion(QDataStream::Qt_6_4);
    qint32 count = -1;
    stream >> count;
    if (stream.status() != QDataStream::Ok || count < 0)
        return false;
    records.assign(size_t(count), Record());
    const auto columns = columnsOf(static_cast<const Record *>(nullptr));
    while (!stream.atEnd()) {
        QByteArray name, values;
        stream >> name >> values;
        if (stream.status() != QDataStream::Ok)
            return false;
        bool good = true;
        const auto read = [&](const auto &one) {
            if (name != one.name)
                return;
            ColumnReader reader(values);
            for (Record &record : records)
                reader(record.*(one.member));
            good = reader.isGood();
        };
        std::apply([&](const auto &...column) { (read(column), ...); }, columns);
        if (!good)
            return false;
    }
    return true;
}

// The one list of tables.
template <typename AnyData, typename Visit> void visitTables(AnyData &data, Visit &&visit)
{
    visit("seller", data.seller);
    visit("customers", data.customers);
    visit("addresses", data.addresses);
    visit("items", data.items);
    visit("customer_items", data.customerItems);
    visit("prices", data.prices);
    visit("units", data.units);
    visit("open_orders", data.openOrders);
}

} // namespace

std::vector<std::pair<QString, QByteArray>> packTables(const MasterData &data)
{
    std::vector<std::pair<QString, QByteArray>> tables;
    visitTables(data, [&](const char *name, const auto &records) {
        tables.emplace_back(QLatin1String(name), pack(records));
    });
    return tables;
}

Result<> unpackTable(const QString &name, const QByteArray &bytes, MasterData &data)
{
    bool good = true;
    visitTables(data, [&](const char *known, auto &records) {
        if (name == QLatin1String(known))
            good = unpack(bytes, records);
    });
    if (good)
        return {};
    return failure(MasterTablesText::tr("The stored master data is damaged. Import it again."),
                   QStringLiteral("table %1").arg(name));
}

} // namespace intray
