// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/FieldPlace.h"

#include "core/orders/FieldVisit.h"

#include <map>

namespace intray {

namespace {

void widen(Source &row, const Source &field)
{
    if (!field.isSomewhere())
        return;
    if (!row.isSomewhere()) {
        row = field;
        return;
    }
    auto *band = std::get_if<PagePlace>(&row.place);
    const auto *box = std::get_if<PagePlace>(&field.place);
    if (band && box && row.part == field.part && band->page == box->page)
        band->box = band->box.united(box->box);
}

// What a matched field was matched from, likeliest first.
std::vector<FieldName> originsOf(FieldName name)
{
    switch (name) {
    case FieldName::Sku:
        return {FieldName::SupplierItem, FieldName::BuyerItem, FieldName::Gtin, FieldName::Description};
    case FieldName::ShipToId: return {FieldName::ShipTo};
    case FieldName::CustomerNo: return {FieldName::BillTo, FieldName::BuyerName};
    default: return {};
    }
}

} // namespace

Source rowOf(const OrderLine &line)
{
    if (line.source.isSomewhere())
        return line.source;
    Source row;
    visitLine(line, [&](FieldName, const auto &field) { widen(row, field.source); });
    return row;
}

Source placeOf(const ReviewSession &session, const FieldPath &field)
{
    const Source own = session.sourceOf(field);
    if (own.isSomewhere())
        return own;
    for (const FieldName name : originsOf(field.name)) {
        const Source origin = session.sourceOf({field.line, name});
        if (origin.isSomewhere())
            return origin;
    }
    if (field == FieldPath::header(FieldName::CustomerNo)) {
        for (const Field<QString> &name : session.order().partyNames) {
            if (name.source.isSomewhere())
                return name.source;
        }
    }
    return {};
}

Source rowOf(const ReviewSession &session, const FieldPath &field)
{
    const auto &lines = session.order().lines;
    return field.line && *field.line >= 0 && *field.line < int(lines.size()) ? rowOf(lines[size_t(*field.line)])
                                                                             : Source{};
}

std::vector<FieldFrame> fieldFrames(const ReviewSession &session)
{
    std::map<FieldPath, FieldFrame::Kind> doubts;
    for (const Finding &finding : session.findings()) {
        if (!finding.flags())
            continue;
        auto &kind = doubts[finding.field];
        kind = std::max(kind, finding.severity == Severity::Block ? FieldFrame::Kind::Wrong
                                                                  : FieldFrame::Kind::Doubtful);
    }
    std::vector<FieldFrame> frames;
    const auto add = [&](const FieldPath &path, const Source &source) {
        if (!source.isSomewhere())
            return;
        const auto doubt = doubts.find(path);
        frames.push_back({source, path, doubt == doubts.end() ? FieldFrame::Kind::Plain : doubt->second});
    };
    const Order &order = session.order();
    visitHeader(order, [&](FieldName name, const auto &field) { add(FieldPath::header(name), field.source); });
    for (int line = 0; line < int(order.lines.size()); ++line) {
        visitLine(order.lines[size_t(line)],
                  [&](FieldName name, const auto &field) { add(FieldPath::ofLine(line, name), field.source); });
    }
    return frames;
}

} // namespace intray
