// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/ColumnWriting.h"
#include "core/orders/Order.h"

#include <QCoreApplication>

namespace intray {

// What the seller's records know about a code that stands in an order.
struct CodeKnowledge
{
    bool sku = false;
    bool customerItem = false;
    const Item *item = nullptr;
};
CodeKnowledge knowledgeOf(const QString &code, const Catalog &catalog);

// Texts that stand under or in the description of a line: "Your item no.: HX0149", "Delivery 12.03.2026",
// "Discount 10 %", remarks. Takes their values into the line.
class SubTexts
{
    Q_DECLARE_TR_FUNCTIONS(intray::SubTexts)
public:
    SubTexts(const TableContext &context, const ColumnWriting &writing)
        : m_context(context), m_writing(writing)
    {
    }

    // True when the text is a labelled value or a remark, not a piece of the description.
    bool take(const QString &text, const Source &source, OrderLine &line) const;
    // A code without a label below another one: the number of the other side.
    bool takeCode(const QString &text, const Source &source, OrderLine &line) const;
    // A value of a role that a second head row or the label gives it.
    bool takeAs(Label role, const QString &text, const Source &source, OrderLine &line,
                double weight) const;
    // Takes "(your ref: HX0149)" out of a description.
    void takeBrackets(QString &description, const Source &source, OrderLine &line) const;
    // Whether the text goes on with what the description line before it said.
    bool continues(const QString &description, const QString &text, const Item *item) const;

    // A date that none of these took, below a line that has no other: it is asked about, never passed over.
    void noticeDate(const QString &text, const Source &source, OrderLine &line) const;

private:
    bool takeComposed(const QString &text, const Source &source, OrderLine &line) const;
    bool takeTurned(const QString &text, const Source &source, OrderLine &line) const;
    bool takeOne(const QString &text, const Source &source, OrderLine &line) const;
    QStringList partsOf(const QString &text) const;
    bool isRemark(const QString &text) const;

    const TableContext &m_context;
    const ColumnWriting &m_writing;
};

} // namespace intray
