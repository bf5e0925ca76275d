// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/SubTexts.h"

namespace intray {

struct NumberInWords;

// An item's number among the words that describe it: "Hex bolt M8x60 (HX0149)", "your cat. no. HX0149",
// "Hex bolt - HX0149". The seller's records prove it, or a label; no standard, size or number of a drawing is one.
class DescribedNumber
{
    Q_DECLARE_TR_FUNCTIONS(intray::DescribedNumber)
public:
    // `head` is that of the column of descriptions: "Description (and your reference)" says what stands there.
    DescribedNumber(const TableContext &context, const QString &head);

    // How sure a number is that was taken.
    enum class Proof { None, Open, Agrees };

    // Takes the numbers of `text` into a line that lacks them, and cuts them out of the text with label and brackets.
    // `around` are more words of the description.
    Proof take(QString &text, const QString &around, const Source &source, OrderLine &line) const;

    // Takes a number in front of the words, that the records know or brackets mark, where the line has none.
    void takeLeading(OrderLine &line) const;

    // A sentence that asks about a number of ours in the description that is another item's than the numbers of the
    // line say; empty without.
    QString disagreement(const OrderLine &line) const;

private:
    void state(const NumberInWords &found, bool isSaid, const Source &source, OrderLine &line) const;

    const TableContext &m_context;
    std::optional<Label> m_headed; // whose number the head names
};

} // namespace intray
