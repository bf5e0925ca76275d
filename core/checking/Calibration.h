// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/checking/Policy.h"
#include "core/orders/FieldVisit.h"
#include "core/orders/Order.h"

#include <array>
#include <memory>

namespace intray {

// Turns the reader's own belief in a value into the probability that it is right, as measured on documents
// with known truth: a logistic model of the belief, of the kinds of evidence, of the best other reading
// and of the medium, never above what the number of documents seen with such a belief can support: what a
// reader doubts for a reason that is rare in the documents seen stays doubted. Data and the script that fits
// it: resources/confidence. Immutable.
class Calibration
{
public:
    // Fields whose beliefs are alike; each has an offset of its own in the data.
    enum class Family {
        Customer, PoNumber, OrderDate, RequestedDate, BuyerName, ShipTo, ShipToId, Item, Sku,
        Description, Quantity, Unit, UnitPrice, PricePer, Position, Amount, Other
    };
    static constexpr std::size_t Families = std::size_t(Family::Other) + 1;
    static constexpr std::size_t Media = std::size_t(Medium::Structured) + 1;
    static constexpr std::size_t EvidenceKinds = std::size_t(Evidence::Kind::Person) + 1;
    static constexpr std::size_t Steps = 4; // of the belief; see stepsOf()

    // What is known of one value.
    struct Reading
    {
        Family family = Family::Other;
        Medium medium = Medium::Page;
        double score = 0; // the reader's own belief, 0 to 1
        double rival = 0; // belief in the best other reading, 0 when there is none
        std::array<bool, EvidenceKinds> evidence = {};
    };

    static Result<Calibration> fromJson(const QByteArray &json);
    // Of resources/confidence/calibration.json; null when that is damaged.
    static std::shared_ptr<const Calibration> builtIn();
    static Family familyOf(FieldName name);
    // A family the data do not name counts as "other".
    static QString key(Family family);

    // More belief, more evidence or a weaker rival never lower it. A person's own value is certain.
    double probability(const Reading &reading) const;
    // The surest any value of that family and medium can be called that is believed as much (0 to 1).
    double most(Family family, Medium medium, double score) const;

private:
    static std::array<double, Steps> stepsOf(double score);
    static std::size_t stepOf(double score); // the highest it reaches

    double m_intercept = 0;
    double m_rival = 0;
    std::array<double, Steps> m_score = {};
    std::array<double, EvidenceKinds> m_evidence = {};
    std::array<double, Media> m_medium = {};
    std::array<double, Families> m_family = {};
    std::array<std::array<std::array<double, Steps>, Media>, Families> m_most = {};
};

template <typename T>
Calibration::Reading readingOf(const Field<T> &field, FieldName name, Medium medium)
{
    Calibration::Reading reading{Calibration::familyOf(name), medium, field.confidence, 0, {}};
    for (const Alternative<T> &other : field.alternatives)
        reading.rival = std::max(reading.rival, other.confidence);
    for (const Evidence &reason : field.evidence)
        reading.evidence[std::size_t(reason.kind)] = true;
    return reading;
}

// The probability that a stated field of an order is right: calibrated where the policy has a calibration,
// else the reader's own belief.
template <typename T>
Confidence probabilityRight(const Field<T> &field, FieldName name, Medium medium, const Policy &policy)
{
    return policy.calibration ? policy.calibration->probability(readingOf(field, name, medium))
                              : field.confidence;
}
// The same for the field at that path; 0 when it is not stated.
Confidence confidenceAt(const Order &order, const FieldPath &path, const Policy &policy);
// The order with the calibrated confidence in all its fields, for showing and printing, never for storing:
// calibrating twice would be wrong.
Order calibrated(Order order, const Policy &policy);

} // namespace intray
