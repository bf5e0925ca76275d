// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checking/Calibration.h"
#include "core/orders/FieldVisit.h"
#include "core/review/ReviewState.h"

namespace intray {

namespace {

// Printed totals may be off by rounding (the tolerance of the rules).
const Decimal Tolerance = Decimal::fromMicros(50'000);

bool isNear(Decimal a, Decimal b)
{
    return (a - b).abs() <= Tolerance;
}

// In a structured file a field is also meant by what stands inside its element (an attribute, say), and by the
// element or segment close around it; that last only where no line is meant as a whole.
std::optional<double> closeness(const QString &field, const QString &asked)
{
    constexpr double AroundField = 2e6;
    constexpr qsizetype MostSteps = 2;
    if (field == asked)
        return 0;
    if (asked.startsWith(field + u'/'))
        return double(asked.count(u'/') - field.count(u'/'));
    const qsizetype steps = field.count(u'/') - asked.count(u'/');
    // Everything stands inside the root.
    if (field.startsWith(asked + u'/') && steps <= MostSteps && asked.contains(u'/'))
        return AroundField + double(steps);
    return std::nullopt;
}

// How a field's place lies to the place that was asked for: none when they do not touch, else small
// for the tightest place.
std::optional<double> closeness(const Source &field, const Source &asked)
{
    if (!field.part || field.part != asked.part || field.place.index() != asked.place.index())
        return std::nullopt;
    if (const auto *page = std::get_if<PagePlace>(&field.place)) {
        const auto &place = std::get<PagePlace>(asked.place);
        const double slack = 0.002;
        const bool touches =
            page->page == place.page && page->box.left - slack <= place.box.right &&
            place.box.left <= page->box.right + slack &&
            page->box.top - slack <= place.box.bottom && place.box.top <= page->box.bottom + slack;
        if (!touches)
            return std::nullopt;
        const double offset = std::abs(page->box.centreX() - place.box.centreX()) +
                              std::abs(page->box.centreY() - place.box.centreY());
        return page->box.width() * page->box.height() + offset;
    }
    if (const auto *text = std::get_if<TextPlace>(&field.place)) {
        const auto &place = std::get<TextPlace>(asked.place);
        const bool touches =
            text->start < std::max(place.end, place.start + 1) && place.start < text->end;
        return touches ? std::optional<double>(text->end - text->start) : std::nullopt;
    }
    if (const auto *path = std::get_if<PathPlace>(&field.place))
        return closeness(path->path, std::get<PathPlace>(asked.place).path);
    return field.place == asked.place ? std::optional<double>(0) : std::nullopt;
}

// Calls visit(field) with the field of that path, or nothing.
template <typename Result, typename Read>
Result readField(const Order &order, const FieldPath &path, Read &&read)
{
    Result result{};
    visitField(order, path, [&](const auto &field) { result = read(field); });
    return result;
}

} // namespace

std::vector<const Finding *> ReviewSession::questions() const
{
    std::vector<const Finding *> list;
    for (const Finding &finding : m_state->record.findings) {
        if (finding.flags())
            list.push_back(&finding);
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const Finding *a, const Finding *b) { return a->severity < b->severity; });
    return list;
}

QString ReviewSession::valueText(const FieldPath &field) const
{
    return canonicalText(order(), field);
}

QString ReviewSession::writtenText(const FieldPath &path) const
{
    return intray::readField<QString>(order(), path,
                                      [](const auto &field) { return field.written; });
}

Source ReviewSession::sourceOf(const FieldPath &path) const
{
    if (path.name == FieldName::Whole && path.line && *path.line >= 0 &&
        size_t(*path.line) < order().lines.size())
        return order().lines[size_t(*path.line)].source;
    return intray::readField<Source>(order(), path, [](const auto &field) { return field.source; });
}

Confidence ReviewSession::confidenceOf(const FieldPath &path) const
{
    return confidenceAt(order(), path, context().policy);
}

QString ReviewSession::becauseOf(const FieldPath &path) const
{
    return intray::readField<QString>(order(), path,
                                      [](const auto &field) { return field.because(); });
}

std::vector<FieldPath> ReviewSession::fieldsAt(const Source &place) const
{
    std::vector<std::pair<double, FieldPath>> hits;
    const auto consider = [&](const FieldPath &path, const Source &source, double extra) {
        if (const auto close = closeness(source, place))
            hits.emplace_back(*close + extra, path);
    };
    visitHeader(order(), [&](FieldName name, const auto &field) {
        consider(FieldPath::header(name), field.source, 0);
    });
    int index = 0;
    for (const OrderLine &line : order().lines) {
        visitLine(line, [&](FieldName name, const auto &field) {
            consider(FieldPath::ofLine(index, name), field.source, 0);
        });
        // A whole row only where none of its fields is meant.
        consider(FieldPath::ofLine(index, FieldName::Whole), line.source, 1e6);
        ++index;
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<FieldPath> fields;
    for (const auto &hit : hits)
        fields.push_back(hit.second);
    return fields;
}

ReviewSession::Sums ReviewSession::sums() const
{
    Sums sums;
    const Order &order = this->order();
    Decimal total;
    bool complete = !order.lines.empty();
    for (const OrderLine &line : order.lines) {
        complete = complete && line.lineTotal.value;
        total += line.lineTotal.value.value_or(0);
    }
    if (complete && !total.isOverflow())
        sums.lines = total;
    sums.hasNet = order.netTotal.isStated();
    sums.hasTotal = order.total.isStated();
    const auto printed = sums.hasNet ? order.netTotal.value : order.total.value;
    // Charges of the whole order are in the printed net total, or come on top of it.
    const Decimal charges = order.charges.value.value_or(0);
    const bool isBefore = sums.lines && printed && isNear(*sums.lines, *printed);
    sums.linesEqualNet = isBefore || (sums.lines && printed && isNear(*sums.lines + charges, *printed));
    sums.netPlusTaxEqualsTotal =
        sums.hasNet && sums.hasTotal &&
        isNear(*order.netTotal.value + (isBefore ? charges : Decimal(0)) + order.taxTotal.value.value_or(0),
               *order.total.value);
    return sums;
}

} // namespace intray
