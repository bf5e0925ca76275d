// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/Calibration.h"
#include "core/checking/ErrorBudget.h"
#include "tests/core/checking/Desk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace intray {

using namespace testing;

namespace {

QJsonObject builtInJson()
{
    QFile file(QStringLiteral(":/confidence/calibration.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

Result<Calibration> readBack(const QJsonObject &json)
{
    return Calibration::fromJson(QJsonDocument(json).toJson());
}

Calibration::Reading reading(double score, double rival = 0)
{
    Calibration::Reading made;
    made.family = Calibration::Family::Quantity;
    made.score = score;
    made.rival = rival;
    return made;
}

bool asks(const Findings &findings, const FieldPath &field)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.rule == s("low-confidence") && finding.field == field;
    });
}

} // namespace

TEST_CASE("more belief, more evidence and a weaker rival never make a value less sure")
{
    const auto calibration = Calibration::builtIn();
    REQUIRE(calibration);
    for (std::size_t family = 0; family < Calibration::Families; ++family) {
        for (std::size_t medium = 0; medium < Calibration::Media; ++medium) {
            double before = 0;
            for (int score = 0; score <= 1000; score += 5) {
                Calibration::Reading read = reading(score / 1000.0);
                read.family = Calibration::Family(family);
                read.medium = Medium(medium);
                const double sure = calibration->probability(read);
                CHECK(sure >= before);
                before = sure;
                Calibration::Reading rivalled = read;
                rivalled.rival = read.score / 2;
                CHECK(calibration->probability(rivalled) <= sure);
                read.evidence[std::size_t(Evidence::Kind::Arithmetic)] = true;
                CHECK(calibration->probability(read) >= sure);
            }
        }
    }
}

TEST_CASE("no value is called surer than the documents seen can support")
{
    const auto calibration = Calibration::builtIn();
    const double documents = builtInJson().value(u"fitted_on").toObject().value(u"documents").toDouble();
    REQUIRE(documents > 100);
    for (std::size_t family = 0; family < Calibration::Families; ++family) {
        for (std::size_t medium = 0; medium < Calibration::Media; ++medium) {
            Calibration::Reading read = reading(1);
            read.family = Calibration::Family(family);
            read.medium = Medium(medium);
            read.evidence.fill(true);
            read.evidence[std::size_t(Evidence::Kind::Person)] = false;
            CHECK(calibration->probability(read) <= calibration->most(read.family, read.medium, 1));
            CHECK(calibration->probability(read) <= 1 - 1 / (documents + 2));
        }
    }
}

TEST_CASE("what is believed little is called no surer than values believed as little were seen to be")
{
    QJsonObject json = builtInJson();
    QJsonObject most = json.value(u"most").toObject();
    QJsonObject quantity = most.value(u"quantity").toObject();
    quantity.insert(s("page"), QJsonArray{0.4, 0.7, 0.99, 0.995});
    most.insert(s("quantity"), quantity);
    json.insert(s("most"), most);
    const Result<Calibration> made = readBack(json);
    REQUIRE(made);
    Calibration::Reading doubted = reading(0.8);
    doubted.evidence.fill(true);
    doubted.evidence[std::size_t(Evidence::Kind::Person)] = false;
    CHECK(made->probability(doubted) == Approx(0.7));
    doubted.score = 0.5;
    CHECK(made->probability(doubted) == Approx(0.4));
    doubted.score = 0.95;
    CHECK(made->probability(doubted) > 0.9);

    quantity.insert(s("page"), QJsonArray{0.4, 0.3, 0.99, 0.995}); // more belief, less sure
    most.insert(s("quantity"), quantity);
    json.insert(s("most"), most);
    CHECK(readBack(json).error().message.contains(s("“page”")));
}

TEST_CASE("what a person said is certain, and a belief that is no number is next to none")
{
    const auto calibration = Calibration::builtIn();
    Calibration::Reading read = reading(0.2);
    read.evidence[std::size_t(Evidence::Kind::Person)] = true;
    CHECK(calibration->probability(read) == 1);
    CHECK(calibration->probability(reading(std::numeric_limits<double>::quiet_NaN())) ==
          calibration->probability(reading(0)));
}

TEST_CASE("a family the data do not name counts as other")
{
    QJsonObject json = builtInJson();
    QJsonObject families = json.value(u"field").toObject();
    families.remove(s("quantity"));
    json.insert(s("field"), families);
    const Result<Calibration> made = readBack(json);
    REQUIRE(made);
    Calibration::Reading other = reading(0.7);
    other.family = Calibration::Family::Other;
    CHECK(made->probability(reading(0.7)) == made->probability(other));
}

TEST_CASE("a calibration with a mistake says which number is wrong")
{
    CHECK(Calibration::fromJson("[1]").error().message.contains(s("no JSON object")));
    QJsonObject json = builtInJson();
    json.remove(s("rival"));
    CHECK(readBack(json).error().message.contains(s("“rival”")));
    json = builtInJson();
    QJsonObject score = json.value(u"score").toObject();
    score.insert(s("to90"), -1); // less sure with more belief
    json.insert(s("score"), score);
    CHECK(readBack(json).error().message.contains(s("“to90”")));
    json = builtInJson();
    json.insert(s("intercept"), s("1"));
    CHECK(readBack(json).error().message.contains(s("“intercept”")));
}

TEST_CASE("every built-in policy has the same calibration")
{
    CHECK(Policy::builtIn().calibration == Policy::builtIn().calibration);
    CHECK(Policy::builtIn().calibration != nullptr);
}

TEST_CASE("a value is asked about when its doubt exceeds the budget, for one customer too")
{
    Desk desk;
    const FieldPath number = FieldPath::header(FieldName::PoNumber);
    desk.order.poNumber.confidence = 0.97;
    desk.order.poNumber.support(Evidence::Kind::Label, {});
    CHECK_FALSE(asks(desk.check(), number));

    Policy::Change strict;
    strict.rule = s("low-confidence");
    strict.tolerances = {{s("budget.po-number"), Decimal::fromMicros(1)}};
    strict.customerNo = s("C2");
    desk.policy.changes = {strict};
    CHECK_FALSE(asks(desk.check(), number));
    desk.policy.changes.front().customerNo = s("C1");
    CHECK(asks(desk.check(), number));
    desk.order.poNumber.support(Evidence::Kind::Person, {});
    CHECK_FALSE(asks(desk.check(), number));
}

TEST_CASE("an order whose doubts add up asks about its weakest value first")
{
    const std::vector<RequiredValue> values{
        {FieldPath::header(FieldName::PoNumber), 0.02},
        {FieldPath::ofLine(0, FieldName::Quantity), 0.06},
        {FieldPath::ofLine(1, FieldName::Quantity), 0.04}};
    // The column's doubt counts once, the worse line adds what it is worse.
    CHECK(jointDoubt(values) == Approx(1 - 0.98 * 0.94));
    Policy policy = Policy::builtIn();
    policy.rules[s("low-confidence")].tolerances[s("budget.order")] = number("0.07");
    const std::vector<FieldPath> weakest = weakestBeyondBudget(values, policy);
    REQUIRE(weakest.size() == 1);
    CHECK(weakest.front() == FieldPath::ofLine(0, FieldName::Quantity));
    policy.rules[s("low-confidence")].tolerances[s("budget.order")] = number("0.5");
    CHECK(weakestBeyondBudget(values, policy).empty());
}

TEST_CASE("a ship-to that is the customer's own is as sure as that record")
{
    Desk desk;
    desk.order.shipTo = field("Abbot Pumps, Bridge Rd 18", 0.2);
    desk.order.shipToId = field("C1-S1", 0.99);
    desk.order.shipToId.support(Evidence::Kind::MasterData, {});
    const Catalog catalog(desk.data);
    const CheckContext context = desk.context(catalog);
    for (const RequiredValue &value : requiredValues(desk.order, context)) {
        if (value.field.name == FieldName::ShipTo)
            CHECK(value.doubt == Approx(1 - confidenceAt(desk.order, FieldPath::header(FieldName::ShipToId),
                                                         desk.policy)));
    }
}

} // namespace intray
