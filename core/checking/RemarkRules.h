// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checking/Questions.h"

namespace intray {

// A rule about what a document says beside its fields. What is said of one line is asked about there;
// what is said more than once is one finding.
class RemarkRule : public NamedRule
{
public:
    RemarkRule(const char *id, Severity severity, Remark::Kind kind)
        : NamedRule(id, severity), m_kind(kind)
    {
    }
    bool canCheck(const Order &, const CheckContext &) const override { return true; }
    Findings check(const Order &order, const CheckContext &context) const override;

protected:
    // `said`: the document's own words, in quotation marks.
    virtual QString question(const QString &said) const = 0;
    virtual std::vector<Answer> answers() const; // "Noted"

private:
    Remark::Kind m_kind;
};

// The line of the order that a remark is about now: lines move when others are dropped. No value: that
// line is gone.
std::optional<int> lineOf(const Remark &remark, const Order &order, const CheckContext &context);

// Addressed to another seller.
class OrderNotOurs : public RemarkRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::OrderNotOurs)
public:
    OrderNotOurs() : RemarkRule("order-not-ours", Severity::Block, Remark::Kind::OtherSeller) {}
    bool canCheck(const Order &, const CheckContext &context) const override
    {
        return !context.catalog.data().seller.empty();
    }

protected:
    QString question(const QString &said) const override;
    std::vector<Answer> answers() const override;
};

// A draft, or a copy that is still to be approved.
class ForApprovalCopy : public RemarkRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::ForApprovalCopy)
public:
    ForApprovalCopy() : RemarkRule("for-approval-copy", Severity::Ask, Remark::Kind::Draft) {}

protected:
    QString question(const QString &said) const override;
    std::vector<Answer> answers() const override;
};

class IncotermsStated : public RemarkRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::IncotermsStated)
public:
    IncotermsStated() : RemarkRule("incoterms", Severity::Note, Remark::Kind::Incoterms) {}

protected:
    QString question(const QString &said) const override;
};

class CarrierOrFreightAccount : public RemarkRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::CarrierOrFreightAccount)
public:
    CarrierOrFreightAccount()
        : RemarkRule("carrier-or-freight-account", Severity::Note, Remark::Kind::Carrier)
    {
    }

protected:
    QString question(const QString &said) const override;
};

class CompleteDeliveryOnly : public RemarkRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::CompleteDeliveryOnly)
public:
    CompleteDeliveryOnly()
        : RemarkRule("complete-delivery-only", Severity::Note, Remark::Kind::CompleteDelivery)
    {
    }

protected:
    QString question(const QString &said) const override;
};

class BlanketOrder : public RemarkRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::BlanketOrder)
public:
    BlanketOrder() : RemarkRule("blanket-order", Severity::Note, Remark::Kind::Blanket) {}

protected:
    QString question(const QString &said) const override;
};

class QuoteReference : public RemarkRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::QuoteReference)
public:
    QuoteReference() : RemarkRule("quote-reference", Severity::Note, Remark::Kind::Quotation) {}

protected:
    QString question(const QString &said) const override;
};

class FreeTextInstruction : public RemarkRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::FreeTextInstruction)
public:
    FreeTextInstruction()
        : RemarkRule("free-text-instruction", Severity::Note, Remark::Kind::Instruction)
    {
    }

protected:
    QString question(const QString &said) const override;
};

class SpecialClause : public RemarkRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::SpecialClause)
public:
    SpecialClause() : RemarkRule("special-clause", Severity::Note, Remark::Kind::SpecialClause) {}

protected:
    QString question(const QString &said) const override;
};

class CertificateDemanded : public RemarkRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::CertificateDemanded)
public:
    CertificateDemanded()
        : RemarkRule("certificate-demanded", Severity::Note, Remark::Kind::Certificate)
    {
    }

protected:
    QString question(const QString &said) const override;
};

class ShelfLife : public RemarkRule
{
    Q_DECLARE_TR_FUNCTIONS(intray::ShelfLife)
public:
    ShelfLife() : RemarkRule("shelf-life", Severity::Note, Remark::Kind::ShelfLife) {}

protected:
    QString question(const QString &said) const override;
};

} // namespace intray
