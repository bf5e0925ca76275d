// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/Calibration.h"

#include "core/orders/FieldJson.h"
#include "core/orders/Keys.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace intray {

namespace {

using Family = Calibration::Family;

constexpr std::pair<Family, const char *> FamilyKeys[] = {
    {Family::Customer, "customer"},
    {Family::PoNumber, "po-number"},
    {Family::OrderDate, "order-date"},
    {Family::RequestedDate, "requested-date"},
    {Family::BuyerName, "buyer-name"},
    {Family::ShipTo, "ship-to"},
    {Family::ShipToId, "ship-to-id"},
    {Family::Item, "item"},
    {Family::Sku, "sku"},
    {Family::Description, "description"},
    {Family::Quantity, "quantity"},
    {Family::Unit, "unit"},
    {Family::UnitPrice, "unit-price"},
    {Family::PricePer, "price-per"},
    {Family::Position, "position"},
    {Family::Amount, "amount"},
    {Family::Other, "other"}};
static_assert(std::size(FamilyKeys) == Calibration::Families);

// Beliefs beyond these are no surer in truth, and their odds have no end.
constexpr double LeastScore = 0.01;
constexpr double MostScore = 0.999;
// Where the slope of the belief may change: at 0.5, 0.9 and 0.98.
constexpr double Knots[] = {0.0, 2.1972245773362196, 3.8918202981106265};
// What no fit may exceed or leave out: a value is never certain.
constexpr double MostWithoutData = 0.99;
constexpr double LargestWeight = 20;

struct CalibrationText
{
    Q_DECLARE_TR_FUNCTIONS(intray::Calibration)
};

QString evidenceKey(Evidence::Kind kind)
{
    return evidenceToJson({{kind, {}}}).at(0).toArray().at(0).toString();
}

// Reads the numbers of one file; the first that is missing or out of range is the error.
class Numbers
{
public:
    explicit Numbers(const QJsonObject &root) : m_root(root) {}

    double weight(const QJsonObject &object, const QString &key, double least)
    {
        return number(object, key, least, LargestWeight);
    }
    // As many shares of 1 as there are steps, none less than the one before.
    std::array<double, Calibration::Steps> shares(const QJsonObject &object, const QString &key)
    {
        const QJsonArray array = object.value(key).toArray();
        std::array<double, Calibration::Steps> shares = {};
        bool isFine = array.size() == qsizetype(Calibration::Steps);
        double least = 0;
        for (std::size_t i = 0; isFine && i < Calibration::Steps; ++i) {
            shares[i] = array[qsizetype(i)].toDouble(-1);
            isFine = shares[i] >= least && shares[i] <= 1;
            least = shares[i];
        }
        if (!isFine && m_error.isEmpty())
            m_error = CalibrationText::tr("“%1” must be %2 rising numbers between 0 and 1.")
                          .arg(key)
                          .arg(Calibration::Steps);
        return shares;
    }
    QJsonObject object(const QString &key) { return m_root.value(key).toObject(); }
    const QJsonObject &root() const { return m_root; }
    const QString &error() const { return m_error; }

private:
    double number(const QJsonObject &object, const QString &key, double least, double most)
    {
        const QJsonValue value = object.value(key);
        const double number = value.toDouble();
        const bool isFine = value.isDouble() && number >= least && number <= most;
        if (!isFine && m_error.isEmpty())
            m_error = CalibrationText::tr("“%1” must be a number between %2 and %3.")
                          .arg(key)
                          .arg(least)
                          .arg(most);
        return isFine ? number : 0;
    }

    QJsonObject m_root;
    QString m_error;
};

} // namespace

Family Calibration::familyOf(FieldName name)
{
    switch (name) {
    case FieldName::CustomerNo: return Family::Customer;
    case FieldName::PoNumber: return Family::PoNumber;
    case FieldName::OrderDate: return Family::OrderDate;
    case FieldName::RequestedDate:
    case FieldName::LineRequestedDate: return Family::RequestedDate;
    case FieldName::BuyerName: return Family::BuyerName;
    case FieldName::ShipTo: return Family::ShipTo;
    case FieldName::ShipToId: return Family::ShipToId;
    case FieldName::SupplierItem:
    case FieldName::BuyerItem:
    case FieldName::Gtin: return Family::Item;
    case FieldName::Sku: return Family::Sku;
    case FieldName::Description: return Family::Description;
    case FieldName::Quantity: return Family::Quantity;
    case FieldName::Unit: return Family::Unit;
    case FieldName::UnitPrice: return Family::UnitPrice;
    case FieldName::PricePer: return Family::PricePer;
    case FieldName::Position: return Family::Position;
    case FieldName::NetTotal:
    case FieldName::TaxTotal:
    case FieldName::Total:
    case FieldName::DiscountPercent:
    case FieldName::LineTotal: return Family::Amount;
    case FieldName::Kind:
    case FieldName::BillTo:
    case FieldName::PaymentTerms:
    case FieldName::Currency:
    case FieldName::Charges:
    case FieldName::Whole: return Family::Other;
    }
    return Family::Other;
}

QString Calibration::key(Family family)
{
    return keyIn(FamilyKeys, family);
}

std::array<double, Calibration::Steps> Calibration::stepsOf(double score)
{
    const double believed = std::isnan(score) ? LeastScore : std::clamp(score, LeastScore, MostScore);
    const double odds = std::log(believed / (1 - believed));
    return {std::min(odds, Knots[0]), std::clamp(odds - Knots[0], 0.0, Knots[1] - Knots[0]),
            std::clamp(odds - Knots[1], 0.0, Knots[2] - Knots[1]), std::max(odds - Knots[2], 0.0)};
}

std::size_t Calibration::stepOf(double score)
{
    const std::array<double, Steps> steps = stepsOf(score);
    std::size_t step = 0;
    for (std::size_t i = 1; i < Steps; ++i)
        step = steps[i] > 1e-9 ? i : step;
    return step;
}

Result<Calibration> Calibration::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return failure(CalibrationText::tr("The calibration is no JSON object: %1")
                           .arg(error.errorString()));
    Numbers numbers(document.object());
    Calibration made;
    made.m_intercept = numbers.weight(numbers.root(), QStringLiteral("intercept"), -LargestWeight);
    made.m_rival = numbers.weight(numbers.root(), QStringLiteral("rival"), 0);
    const QJsonObject score = numbers.object(QStringLiteral("score"));
    constexpr const char *StepKeys[Steps] = {"to50", "to90", "to98", "above98"};
    for (std::size_t i = 0; i < Steps; ++i)
        made.m_score[i] = numbers.weight(score, QLatin1String(StepKeys[i]), 0);
    const QJsonObject evidence = numbers.object(QStringLiteral("evidence"));
    for (std::size_t i = 0; i + 1 < EvidenceKinds; ++i) // a person's word needs no weight
        made.m_evidence[i] = numbers.weight(evidence, evidenceKey(Evidence::Kind(i)), 0);
    const QJsonObject medium = numbers.object(QStringLiteral("medium"));
    for (std::size_t i = 0; i < Media; ++i)
        made.m_medium[i] = numbers.weight(medium, toKey(Medium(i)), -LargestWeight);
    const QJsonObject families = numbers.object(QStringLiteral("field"));
    const QJsonObject most = numbers.object(QStringLiteral("most"));
    for (std::size_t f = 0; f < Families; ++f) {
        const QString own = key(Family(f));
        const QString named = families.contains(own) && most.contains(own)
                                  ? own
                                  : key(Family::Other);
        made.m_family[f] = numbers.weight(families, named, -LargestWeight);
        const QJsonObject byMedium = most.value(named).toObject();
        for (std::size_t m = 0; m < Media; ++m)
            made.m_most[f][m] = numbers.shares(byMedium, toKey(Medium(m)));
    }
    if (!numbers.error().isEmpty())
        return failure(CalibrationText::tr("The calibration cannot be used: %1").arg(numbers.error()));
    return made;
}

std::shared_ptr<const Calibration> Calibration::builtIn()
{
    static const std::shared_ptr<const Calibration> shared =
        []() -> std::shared_ptr<const Calibration> {
        QFile file(QStringLiteral(":/confidence/calibration.json"));
        const bool isThere = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isThere);
        const Result<Calibration> made = fromJson(isThere ? file.readAll() : QByteArray());
        Q_ASSERT(made);
        return made ? std::make_shared<const Calibration>(*made) : nullptr;
    }();
    return shared;
}

double Calibration::most(Family family, Medium medium, double score) const
{
    return m_most[std::size_t(family)][std::size_t(medium)][stepOf(score)];
}

double Calibration::probability(const Reading &reading) const
{
    if (reading.evidence[std::size_t(Evidence::Kind::Person)])
        return 1;
    double odds = m_intercept + m_family[std::size_t(reading.family)] +
                  m_medium[std::size_t(reading.medium)];
    const std::array<double, Steps> steps = stepsOf(reading.score);
    for (std::size_t i = 0; i < Steps; ++i)
        odds += m_score[i] * steps[i];
    for (std::size_t i = 0; i < EvidenceKinds; ++i)
        odds += reading.evidence[i] ? m_evidence[i] : 0;
    // How near the best other reading comes to this one.
    if (reading.rival > 0)
        odds -= m_rival * std::clamp(reading.rival / std::max(reading.score, LeastScore), 0.0, 1.0);
    return std::min(1 / (1 + std::exp(-odds)), most(reading.family, reading.medium, reading.score));
}

Order calibrated(Order order, const Policy &policy)
{
    const Medium medium = order.medium;
    const auto calibrate = [&](FieldName name, auto &field) {
        if (field.isStated())
            field.confidence = probabilityRight(field, name, medium, policy);
    };
    visitHeader(order, calibrate);
    for (OrderLine &line : order.lines)
        visitLine(line, calibrate);
    return order;
}

Confidence confidenceAt(const Order &order, const FieldPath &path, const Policy &policy)
{
    Confidence confidence = 0;
    visitField(order, path, [&](const auto &field) {
        if (field.isStated())
            confidence = probabilityRight(field, path.name, order.medium, policy);
    });
    return confidence;
}

} // namespace intray
