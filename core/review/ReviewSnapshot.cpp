// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/ReviewSnapshot.h"

namespace intray {

namespace {

// Everything of the order but its lines: the fields are copied one assignment after the other
// because a copy of the whole would copy 300 lines first.
Order headerOf(const Order &order)
{
    Order header;
    header.kind = order.kind;
    header.customerNo = order.customerNo;
    header.poNumber = order.poNumber;
    header.orderDate = order.orderDate;
    header.requestedDate = order.requestedDate;
    header.buyerName = order.buyerName;
    header.shipTo = order.shipTo;
    header.shipToId = order.shipToId;
    header.billTo = order.billTo;
    header.paymentTerms = order.paymentTerms;
    header.currency = order.currency;
    header.charges = order.charges;
    header.netTotal = order.netTotal;
    header.taxTotal = order.taxTotal;
    header.total = order.total;
    header.medium = order.medium;
    header.remarks = order.remarks;
    header.repeatsLast = order.repeatsLast;
    header.language = order.language;
    header.note = order.note;
    header.usualShipTo = order.usualShipTo;
    header.senderAddresses = order.senderAddresses;
    header.vatNumbers = order.vatNumbers;
    header.accountNumbers = order.accountNumbers;
    header.shipToNumbers = order.shipToNumbers;
    header.ourShipToNumbers = order.ourShipToNumbers;
    header.partyNames = order.partyNames;
    header.doubts = order.doubts;
    header.statedLineCount = order.statedLineCount;
    return header;
}

} // namespace

std::shared_ptr<const ReviewSnapshot> ReviewSnapshot::of(const OrderRecord &record,
                                                         const ReviewSnapshot *before)
{
    const auto snapshot = std::make_shared<ReviewSnapshot>();
    snapshot->m_header = headerOf(record.order);
    const auto &lines = record.order.lines;
    snapshot->m_lines.reserve(lines.size());
    const size_t old = before ? before->m_lines.size() : 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (i < old && *before->m_lines[i] == lines[i])
            snapshot->m_lines.push_back(before->m_lines[i]);
        else
            snapshot->m_lines.push_back(std::make_shared<const OrderLine>(lines[i]));
    }
    const bool sameFindings = before && *before->m_findings == record.findings;
    snapshot->m_findings =
        sameFindings ? before->m_findings : std::make_shared<const Findings>(record.findings);
    snapshot->m_state = record.state;
    snapshot->m_stateReason = record.stateReason;
    snapshot->m_touched = record.touched;
    return snapshot;
}

void ReviewSnapshot::restore(OrderRecord &record) const
{
    std::vector<OrderLine> lines = std::move(record.order.lines);
    record.order = m_header;
    lines.resize(m_lines.size());
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (lines[i] != *m_lines[i])
            lines[i] = *m_lines[i];
    }
    record.order.lines = std::move(lines);
    record.findings = *m_findings;
    record.state = m_state;
    record.stateReason = m_stateReason;
    record.touched = m_touched;
}

} // namespace intray
