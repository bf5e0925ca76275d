// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MailStatement.h"

namespace intray {

// A text that stands among the order lines of a page or a sheet and is no description of theirs: what a column of
// remarks says of a line, or a row below it.
struct LineRemark
{
    QString text;
    const OrderLine *line = nullptr; // in whose row it stands, or below which
    bool isBeside = false;           // in its row
};

// Such texts, those right below the last line among them.
std::vector<LineRemark> lineRemarksOf(const Order &order, const Document &document, int part);

// Tells which of them say of their line what its columns do not: that it is taken back, another number of pieces
// ("only 5 please", "25 pcs in May"), another day, another item or an offered choice, or that it costs nothing.
class LineRemarkCheck
{
public:
    LineRemarkCheck(const Order &order, const OrderNames &names, const MessageContext &message)
        : m_order(order), m_names(names), m_message(message)
    {
    }

    bool isOpen(const LineRemark &remark) const;

private:
    bool takesBack(const QString &text) const;
    bool saysOtherDay(const LineRemark &remark, const TextWords &words) const;
    bool countsOther(const OrderLine &line, const TextWords &words) const;
    bool namesOther(const TextWords &words) const;
    bool isTime(const QString &text, const TextWords &words) const;
    bool has(const char *list, const TextWords &words) const;

    const Order &m_order;
    const OrderNames &m_names;
    const MessageContext &m_message; // of the page; its text is another
};

} // namespace intray
