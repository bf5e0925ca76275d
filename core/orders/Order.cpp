// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/Order.h"

#include "core/orders/Keys.h"

namespace intray {

namespace {

constexpr std::pair<OrderKind, const char *> OrderKinds[] = {
    {OrderKind::New, "new"}, {OrderKind::Change, "change"}, {OrderKind::Cancel, "cancel"}};

constexpr std::pair<Intent, const char *> Intents[] = {
    {Intent::Order, "order"},
    {Intent::Change, "change"},
    {Intent::Cancel, "cancel"},
    {Intent::QuoteRequest, "quote-request"},
    {Intent::NotAnOrder, "not-an-order"},
    {Intent::Unreadable, "unreadable"}};

constexpr std::pair<Medium, const char *> Media[] = {{Medium::Page, "page"},
                                                     {Medium::Scan, "scan"},
                                                     {Medium::Sheet, "sheet"},
                                                     {Medium::Message, "message"},
                                                     {Medium::Structured, "structured"}};

constexpr std::pair<Remark::Kind, const char *> RemarkKinds[] = {
    {Remark::Kind::Instruction, "instruction"},
    {Remark::Kind::Draft, "draft"},
    {Remark::Kind::OtherSeller, "other-seller"},
    {Remark::Kind::CompleteDelivery, "complete-delivery"},
    {Remark::Kind::NotBefore, "not-before"},
    {Remark::Kind::CancelAfter, "cancel-after"},
    {Remark::Kind::Quotation, "quotation"},
    {Remark::Kind::Blanket, "blanket"},
    {Remark::Kind::Certificate, "certificate"},
    {Remark::Kind::ShelfLife, "shelf-life"},
    {Remark::Kind::SpecialClause, "special-clause"},
    {Remark::Kind::Carrier, "carrier"},
    {Remark::Kind::Incoterms, "incoterms"}};

} // namespace

QString toKey(Medium medium)
{
    return keyIn(Media, medium);
}

QString toKey(Remark::Kind kind)
{
    return keyIn(RemarkKinds, kind);
}

std::optional<Medium> mediumFromKey(const QString &key)
{
    return valueIn(Media, key);
}

std::optional<Remark::Kind> remarkKindFromKey(const QString &key)
{
    return valueIn(RemarkKinds, key);
}

QString toKey(OrderKind kind)
{
    return keyIn(OrderKinds, kind);
}

QString toKey(Intent intent)
{
    return keyIn(Intents, intent);
}

std::optional<OrderKind> orderKindFromKey(const QString &key)
{
    return valueIn(OrderKinds, key);
}

std::optional<Intent> intentFromKey(const QString &key)
{
    return valueIn(Intents, key);
}

} // namespace intray
