// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/Questions.h"

namespace intray {

// Rules about which item a line means. Silent for changes and cancellations, whose lines name
// positions of the old order.
class ItemRule : public NamedRule
{
public:
    using NamedRule::NamedRule;
    bool canCheck(const Order &, const CheckContext &context) const override
    {
        return context.catalog.hasItems();
    }
    Findings check(const Order &order, const CheckContext &context) const override;

protected:
    virtual std::optional<Finding> checkLine(const Order &order, int line,
                                             const CheckContext &context) const = 0;
};

class UnknownItem : public ItemRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::UnknownItem)
public:
    UnknownItem() : ItemRule("unknown-item", Severity::Block) {}

protected:
    std::optional<Finding> checkLine(const Order &order, int line,
                                     const CheckContext &context) const override;
};

// No number of ours, and several items fit the description.
class AmbiguousItem : public ItemRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::AmbiguousItem)
public:
    AmbiguousItem() : ItemRule("ambiguous-item", Severity::Ask) {}

protected:
    std::optional<Finding> checkLine(const Order &order, int line,
                                     const CheckContext &context) const override;
};

// Number and description, or two numbers of the line, point to different items.
class ItemDescriptionConflict : public ItemRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::ItemDescriptionConflict)
public:
    ItemDescriptionConflict() : ItemRule("item-description-conflict", Severity::Block) {}

protected:
    std::optional<Finding> checkLine(const Order &order, int line,
                                     const CheckContext &context) const override;
};

class DiscontinuedItem : public ItemRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::DiscontinuedItem)
public:
    DiscontinuedItem() : ItemRule("discontinued-item", Severity::Ask) {}

protected:
    std::optional<Finding> checkLine(const Order &order, int line,
                                     const CheckContext &context) const override;
};

} // namespace intray
