// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/OrderRecord.h"

#include <memory>
#include <vector>

namespace intray {

// An order at one moment of its review, for undo. Lines that did not change are shared with the
// snapshot before, so that a long session over a long order stays small.
class ReviewSnapshot
{
public:
    static std::shared_ptr<const ReviewSnapshot> of(const OrderRecord &record,
                                                    const ReviewSnapshot *before);
    void restore(OrderRecord &record) const;

private:
    Order m_header; // without lines
    std::vector<std::shared_ptr<const OrderLine>> m_lines;
    std::shared_ptr<const Findings> m_findings;
    OrderState m_state = OrderState::ToReview;
    QString m_stateReason;
    bool m_touched = false;
};

} // namespace intray
