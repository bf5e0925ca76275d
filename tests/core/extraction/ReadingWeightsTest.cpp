// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/ReadingWeights.h"

#include "tests/support/Catch.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace intray;

namespace {

QByteArray weightsWith(const QString &name, const QJsonValue &value)
{
    QJsonObject weights;
    for (std::size_t i = 0; i < FeatureCount; ++i)
        weights[toKey(Feature(i))] = 0.5;
    if (value.isUndefined())
        weights.remove(name);
    else
        weights[name] = value;
    return QJsonDocument(QJsonObject{{QStringLiteral("sharpness"), 10}, {QStringLiteral("weights"), weights}}).toJson();
}

} // namespace

TEST_CASE("a reading's score is the sum of what speaks for it")
{
    const auto weights = ReadingWeights::fromJson(weightsWith(QStringLiteral("row-fails"), -2));
    REQUIRE(weights);
    ReadingFeatures features, further;
    features[Feature::Quantity] = 2;
    further[Feature::RowFails] = 1;
    features += further;
    CHECK(weights->score(features) == -1);
}

TEST_CASE("weights that leave out a feature, name an unknown one or are no numbers are refused")
{
    CHECK_FALSE(ReadingWeights::fromJson(weightsWith(QStringLiteral("row-holds"), QJsonValue::Undefined)));
    CHECK_FALSE(ReadingWeights::fromJson(weightsWith(QStringLiteral("row-hods"), 1)));
    CHECK_FALSE(ReadingWeights::fromJson(weightsWith(QStringLiteral("row-holds"), QStringLiteral("much"))));
    CHECK_FALSE(ReadingWeights::fromJson("{"));
    CHECK(ReadingWeights::fromJson(weightsWith(QStringLiteral("row-holds"), 1)));
}

TEST_CASE("a rival as good is as likely, and hardly when every line speaks against it")
{
    const ReadingWeights &weights = ReadingWeights::builtIn();
    CHECK(weights.rivalShare(0, 3) == 0.5);
    CHECK(weights.rivalShare(0.15, 3) > 0.1);
    CHECK(weights.rivalShare(2.7, 3) < 0.001);
}
