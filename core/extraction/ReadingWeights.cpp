// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extraction/ReadingWeights.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

// Resources of a static library are registered by hand, outside any namespace.
static void registerReadingsResource()
{
    Q_INIT_RESOURCE(readings);
}

namespace intray {

namespace {

constexpr const char *Keys[] = {
    "labels", "value-types", "header-row", "known-item", "unknown-item", "item", "both-items", "description",
    "quantity", "no-quantity", "unit", "price", "amount", "discount", "line-date", "row-holds",
    "row-holds-by-basis", "row-fails", "taught-column", "unusual-style", "total-holds", "doubt", "swapped-figures",
    "line-count-holds", "line-count-fails", "sums-hold", "sums-fail", "unnamed-sum", "left-out-item",
    "left-out-alike", "other-heads"};
static_assert(std::size(Keys) == FeatureCount);

// Beyond this a weight would outvote all others together.
constexpr double LargestWeight = 20;
constexpr double LargestSharpness = 1000;

std::optional<double> numberIn(const QJsonObject &object, const char *key, double most)
{
    const QJsonValue value = object.value(QLatin1String(key));
    const double number = value.toDouble();
    return value.isDouble() && std::abs(number) <= most ? std::optional(number) : std::nullopt;
}

} // namespace

QString toKey(Feature feature)
{
    return QLatin1String(Keys[std::size_t(feature)]);
}

ReadingFeatures &ReadingFeatures::operator+=(const ReadingFeatures &other)
{
    for (std::size_t i = 0; i < FeatureCount; ++i)
        m_values[i] += other.m_values[i];
    return *this;
}

ReadingFeatures &ReadingFeatures::operator-=(const ReadingFeatures &other)
{
    for (std::size_t i = 0; i < FeatureCount; ++i)
        m_values[i] -= other.m_values[i];
    return *this;
}

Result<ReadingWeights> ReadingWeights::fromJson(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return failure(QStringLiteral("The weights of readings are no JSON."), fault.errorString());
    ReadingWeights weights;
    const auto sharpness = numberIn(root, "sharpness", LargestSharpness);
    if (!sharpness || *sharpness <= 0)
        return failure(QStringLiteral("The weights of readings lack a number."), QStringLiteral("sharpness"));
    weights.m_sharpness = *sharpness;
    const QJsonObject named = root.value(QLatin1String("weights")).toObject();
    for (std::size_t i = 0; i < FeatureCount; ++i) {
        const auto weight = numberIn(named, Keys[i], LargestWeight);
        if (!weight)
            return failure(QStringLiteral("The weights of readings lack a number."), QLatin1String(Keys[i]));
        weights.m_weights[i] = *weight;
    }
    if (named.size() != qsizetype(FeatureCount))
        return failure(QStringLiteral("The weights of readings name a feature that does not exist."));
    return weights;
}

const ReadingWeights &ReadingWeights::builtIn()
{
    static const ReadingWeights weights = [] {
        registerReadingsResource();
        QFile file(QStringLiteral(":/readings/readings.json"));
        const auto loaded = fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        if (!loaded)
            qFatal("%s %s", qPrintable(loaded.error().message), qPrintable(loaded.error().detail));
        return *loaded;
    }();
    return weights;
}

double ReadingWeights::score(const ReadingFeatures &features) const
{
    double score = 0;
    for (std::size_t i = 0; i < FeatureCount; ++i)
        score += m_weights[i] * features[Feature(i)];
    return score;
}

double ReadingWeights::rivalShare(double margin, std::size_t lines) const
{
    const double byLine = std::max(0.0, margin) / double(std::max<std::size_t>(1, lines));
    return 1 / (1 + std::exp(m_sharpness * byLine));
}

} // namespace intray
