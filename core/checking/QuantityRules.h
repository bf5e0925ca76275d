// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/Questions.h"

namespace intray {

// The unit cannot be converted to the item's base unit.
class UnitMismatch : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::UnitMismatch)
public:
    UnitMismatch() : NamedRule("unit-mismatch", Severity::Block) {}
    bool canCheck(const Order &, const CheckContext &context) const override
    {
        return context.catalog.hasItems();
    }
    Findings check(const Order &order, const CheckContext &context) const override;
};

class MissingQuantity : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::MissingQuantity)
public:
    MissingQuantity() : NamedRule("missing-quantity", Severity::Block) {}
    bool canCheck(const Order &, const CheckContext &) const override { return true; }
    Findings check(const Order &order, const CheckContext &context) const override;
};

class PackMultiple : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::PackMultiple)
public:
    PackMultiple() : NamedRule("pack-multiple", Severity::Ask) {}
    bool canCheck(const Order &, const CheckContext &context) const override
    {
        return context.catalog.hasItems();
    }
    Findings check(const Order &order, const CheckContext &context) const override;
};

class BelowMinQuantity : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::BelowMinQuantity)
public:
    BelowMinQuantity() : NamedRule("below-min-qty", Severity::Ask) {}
    bool canCheck(const Order &, const CheckContext &context) const override
    {
        return context.catalog.hasItems();
    }
    Findings check(const Order &order, const CheckContext &context) const override;
};

// Ten times what this customer usually orders of the item, or a tenth.
class UnusualQuantity : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::UnusualQuantity)
public:
    UnusualQuantity() : NamedRule("unusual-quantity", Severity::Ask) {}
    bool canCheck(const Order &order, const CheckContext &context) const override;
    Findings check(const Order &order, const CheckContext &context) const override;
};

} // namespace intray
