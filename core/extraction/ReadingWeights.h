// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <array>
#include <cstddef>

namespace intray {

// What speaks for or against a reading of an order's lines. Those of lines are counted by line, so that the
// difference between two readings is a sum over the lines they read differently.
enum class Feature {
    Labels,          // by line: how surely the heads name the roles of their columns
    ValueTypes,      // by line: how well the values of columns go with their roles
    HeaderRow,       // how much the row of heads looks like one
    KnownItem,       // lines whose item the seller's records know
    UnknownItem,     // lines with an item they do not know
    Item,            // lines with an item where there are no records
    BothItems,       // lines with the numbers of both sides
    Description, Quantity, NoQuantity, Unit, Price, Amount, Discount, LineDate, // lines with, without one
    RowHolds,        // lines whose quantity times price is the amount
    RowHoldsByBasis, // the same by a price basis that is not printed
    RowFails,
    TaughtColumn,    // by line: columns that corrections taught for this customer
    UnusualStyle,    // by line: numbers are taken to be written as is not usual in the language
    TotalHolds,      // lines whose amounts add up to a printed sum
    Doubt,           // rows and figures that no line takes
    SwappedFigures,  // lines with a broken quantity at a whole price
    LineCountHolds,  // the printed count of lines is theirs
    LineCountFails,
    SumsHold,        // net and tax make the total
    SumsFail,
    UnnamedSum,      // sums taken for something else than their labels and places say
    LeftOutItem,     // lines of tables that are left out and whose items are in none of the lines taken
    LeftOutAlike,    // lines of tables left out although their heads are those of one taken
    OtherHeads       // lines of tables taken beside the best although their heads are others
};
constexpr std::size_t FeatureCount = std::size_t(Feature::OtherHeads) + 1;

class ReadingFeatures
{
public:
    double &operator[](Feature feature) { return m_values[std::size_t(feature)]; }
    double operator[](Feature feature) const { return m_values[std::size_t(feature)]; }
    ReadingFeatures &operator+=(const ReadingFeatures &other);
    ReadingFeatures &operator-=(const ReadingFeatures &other);
    bool operator==(const ReadingFeatures &) const = default;

private:
    std::array<double, FeatureCount> m_values = {};
};

// How much each feature counts: one linear score by which all readings of a document compete. Data and the
// script that fits it: resources/confidence. Immutable, shared by all threads.
class ReadingWeights
{
public:
    // Every feature must be named, and no other; the first fault is the error.
    static Result<ReadingWeights> fromJson(const QByteArray &json);
    // Of resources/confidence/readings.json.
    static const ReadingWeights &builtIn();

    double score(const ReadingFeatures &features) const;
    // The probability that a rival is the right reading where the two differ in `lines` lines, 0 to 0.5:
    // `margin` is the score of the better one less that of the rival.
    double rivalShare(double margin, std::size_t lines) const;

private:
    std::array<double, FeatureCount> m_weights = {};
    double m_sharpness = 1;
};

// "row-holds": the name of a feature in data.
QString toKey(Feature feature);

} // namespace intray
