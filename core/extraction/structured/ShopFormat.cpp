// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/structured/ShopFormat.h"

#include "core/orders/Keys.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace intray {

namespace {

constexpr std::pair<ShopField, const char *> Fields[] = {
    {ShopField::Number, "number"},
    {ShopField::PoNumber, "po number"},
    {ShopField::OrderDate, "order date"},
    {ShopField::RequestedDate, "requested date"},
    {ShopField::Status, "status"},
    {ShopField::PaymentStatus, "payment status"},
    {ShopField::DeliveryStatus, "delivery status"},
    {ShopField::CancelledAt, "cancelled at"},
    {ShopField::Currency, "currency"},
    {ShopField::Subtotal, "subtotal"},
    {ShopField::Discount, "discount"},
    {ShopField::Shipping, "shipping"},
    {ShopField::Fee, "fee"},
    {ShopField::Tax, "tax"},
    {ShopField::Total, "total"},
    {ShopField::Refunded, "refunded"},
    {ShopField::TaxesIncluded, "taxes included"},
    {ShopField::Test, "test"},
    {ShopField::Email, "email"},
    {ShopField::CustomerId, "customer id"},
    {ShopField::VatNumber, "vat number"},
    {ShopField::Company, "company"},
    {ShopField::CustomerName, "customer name"},
    {ShopField::CustomerFirstName, "customer first name"},
    {ShopField::CustomerLastName, "customer last name"},
    {ShopField::PaymentTerms, "payment terms"},
    {ShopField::Note, "note"},
    {ShopField::Attribute, "attribute"},
    {ShopField::Language, "language"},
    {ShopField::BillingName, "billing name"},
    {ShopField::BillingFirstName, "billing first name"},
    {ShopField::BillingLastName, "billing last name"},
    {ShopField::BillingCompany, "billing company"},
    {ShopField::BillingAddress1, "billing address 1"},
    {ShopField::BillingAddress2, "billing address 2"},
    {ShopField::BillingCity, "billing city"},
    {ShopField::BillingZip, "billing zip"},
    {ShopField::BillingState, "billing state"},
    {ShopField::BillingCountry, "billing country"},
    {ShopField::ShippingName, "shipping name"},
    {ShopField::ShippingFirstName, "shipping first name"},
    {ShopField::ShippingLastName, "shipping last name"},
    {ShopField::ShippingCompany, "shipping company"},
    {ShopField::ShippingAddress1, "shipping address 1"},
    {ShopField::ShippingAddress2, "shipping address 2"},
    {ShopField::ShippingCity, "shipping city"},
    {ShopField::ShippingZip, "shipping zip"},
    {ShopField::ShippingState, "shipping state"},
    {ShopField::ShippingCountry, "shipping country"},
    {ShopField::LinePosition, "line position"},
    {ShopField::LineSku, "line sku"},
    {ShopField::LineGtin, "line gtin"},
    {ShopField::LineName, "line name"},
    {ShopField::LineQuantity, "line quantity"},
    {ShopField::LineRemaining, "line remaining"},
    {ShopField::LineLost, "line lost"},
    {ShopField::LinePrice, "line price"},
    {ShopField::LineSubtotal, "line subtotal"},
    {ShopField::LineTotal, "line total"},
    {ShopField::LineDiscount, "line discount"},
    {ShopField::LineNote, "line note"},
    {ShopField::LineKind, "line kind"},
    {ShopField::LineId, "line id"},
    {ShopField::LineParent, "line parent"}};

constexpr std::pair<ShopStatus, const char *> Statuses[] = {
    {ShopStatus::Open, "open"},       {ShopStatus::Waiting, "waiting"},     {ShopStatus::Partly, "partly"},
    {ShopStatus::Done, "done"},       {ShopStatus::Cancelled, "cancelled"}, {ShopStatus::Undone, "undone"}};

constexpr std::pair<ShopFormat::Layout, const char *> Layouts[] = {
    {ShopFormat::Layout::LinePerRow, "a row for each line"},
    {ShopFormat::Layout::NumberedLines, "numbered columns for each line"},
    {ShopFormat::Layout::PackedLines, "packed lines"},
    {ShopFormat::Layout::NoLines, "no lines"}};

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        texts += entry.toString();
    return texts;
}

void addFields(ShopFormat &format, const QJsonObject &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const auto field = valueIn(Fields, it.key());
        Q_ASSERT_X(field, "resources/shops", qPrintable(it.key()));
        if (field)
            format.fields.try_emplace(*field, textsOf(it.value()));
    }
}

QHash<QString, ShopStatus> statusesOf(const QJsonObject &object)
{
    QHash<QString, ShopStatus> statuses;
    for (const auto &[status, key] : Statuses) {
        for (const QString &word : textsOf(object.value(QLatin1String(key))))
            statuses.insert(word, status);
    }
    return statuses;
}

ShopFormat formatOf(const QJsonObject &object, const QJsonObject &shop)
{
    ShopFormat format;
    format.name = object.value(QLatin1String("name")).toString();
    const QString file = object.value(QLatin1String("file")).toString();
    format.file = file == QLatin1String("json") ? ShopFormat::File::Json : ShopFormat::File::Table;
    format.layout = valueIn(Layouts, object.value(QLatin1String("layout")).toString())
                        .value_or(ShopFormat::Layout::LinePerRow);
    for (const QString &one : textsOf(object.value(QLatin1String("needs"))))
        format.needs.push_back(one.split(u'|'));
    format.lines = textsOf(object.value(QLatin1String("lines")));
    addFields(format, object.value(QLatin1String("fields")).toObject());
    addFields(format, shop.value(QLatin1String("shared")).toObject().value(file).toObject());
    format.statuses = statusesOf(shop.value(QLatin1String("statuses")).toObject());
    return format;
}

std::vector<ShopFormat> readFormats()
{
    std::vector<ShopFormat> formats;
    const QDir folder(QStringLiteral(":/shops"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        const QJsonDocument document = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray());
        Q_ASSERT_X(document.isObject(), "resources/shops", qPrintable(name));
        const QJsonArray entries = document.object().value(QLatin1String("formats")).toArray();
        for (const QJsonValue &entry : entries)
            formats.push_back(formatOf(entry.toObject(), document.object()));
    }
    return formats;
}

} // namespace

std::optional<ShopStatus> ShopFormat::statusOf(const QString &word) const
{
    QString key = columnKey(word).replace(u'-', u' ');
    if (key.startsWith(QLatin1String("wc ")))
        key.remove(0, 3);
    const auto found = statuses.constFind(key);
    return found == statuses.cend() ? std::nullopt : std::optional(*found);
}

const std::vector<ShopFormat> &shopFormats()
{
    static const std::vector<ShopFormat> formats = readFormats();
    return formats;
}

QString columnKey(const QString &head)
{
    return head.toLower().replace(u'_', u' ').simplified();
}

} // namespace intray
