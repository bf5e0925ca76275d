// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/Questions.h"

namespace intray {

// A part of what arrived could not be read, in whole or in part. Pictures in a signature do not
// matter.
class UnreadablePart : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::UnreadablePart)
public:
    UnreadablePart() : NamedRule("unreadable-part", Severity::Block) {}
    bool canCheck(const Order &, const CheckContext &context) const override
    {
        return context.document != nullptr;
    }
    Findings check(const Order &order, const CheckContext &context) const override;
};

// What looked like an order has nothing in it to deliver or to change.
class NoOrderFound : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::NoOrderFound)
public:
    NoOrderFound() : NamedRule("no-order-found", Severity::Block) {}
    bool canCheck(const Order &, const CheckContext &) const override { return true; }
    Findings check(const Order &order, const CheckContext &context) const override;
};

// The mail and its attachment, or two attachments, state the same field of one order differently.
class BodyAndAttachmentDisagree : public NamedRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::BodyAndAttachmentDisagree)
public:
    BodyAndAttachmentDisagree() : NamedRule("body-and-attachment-disagree", Severity::Ask) {}
    bool canCheck(const Order &, const CheckContext &) const override { return true; }
    Findings check(const Order &order, const CheckContext &context) const override;

private:
    template <typename T>
    void judge(const Field<T> &field, const FieldPath &path, const CheckContext &context,
               Findings &findings) const;
    QString nameOf(const Source &source, const CheckContext &context) const;
};

} // namespace intray
