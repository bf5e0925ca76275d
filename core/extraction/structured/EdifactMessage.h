// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/structured/Allowances.h"
#include "core/extraction/structured/EdiParts.h"

namespace intray {

// One EDIFACT message of the tree that EdiReader makes.
struct EdifactMessage
{
    StructuredNode node;         // "ORDERS"
    QString type;
    std::vector<StructuredNode> segments;
    QChar decimalMark;           // as the interchange announces it; null where it does not
    const Structured *structured = nullptr;
};

// A component of a data element; component 1 of an element that is not composite is the element.
StructuredNode component(const StructuredNode &segment, int element, int component = 1);
// Several components of an element.
std::vector<StructuredNode> components(const StructuredNode &segment, int element, int first, int last);
QString code(const StructuredNode &segment, int element, int component = 1);

// A number. Three digits behind a mark that the interchange does not use as its decimal mark could be thousands.
void takeNumber(Field<Decimal> &field, const StructuredNode &node, const EdifactMessage &message, Order &order);

// The date of a DTM segment by its format code. A period gives its first day and a doubt; weeks and months give no
// day, only what is written, and a doubt.
void takeDtm(Field<QDate> &field, const StructuredNode &segment, Order &order);
// What the qualifier of a DTM says about when goods are wanted.
std::optional<WantedDate> wantedBy(const StructuredNode &dtm);

// A NAD segment.
EdiParty readParty(const StructuredNode &nad, const EdifactMessage &message);

// The free text of a segment whose composite `element` holds it from component `first` on, in pieces of `width`.
QString freeText(const StructuredNode &segment, int element, int first, const EdifactMessage &message, int width);

// Header and summary: all segments outside the lines.
class EdifactHeader
{
public:
    EdifactHeader(const EdifactMessage &message, Order &order) : m_message(message), m_order(order) {}
    void add(const StructuredNode &segment, bool isSummary);
    // After all segments were added, before lines are read.
    void finish();
    // After the lines were read.
    void compareWithLines();

private:
    void addParty(const StructuredNode &segment);
    void addReference(const StructuredNode &segment);
    void addDate(const StructuredNode &segment);
    void addAmount(const StructuredNode &segment, bool isSummary);
    void addContact(const StructuredNode &segment);
    void addTerms(const StructuredNode &segment);
    void addAllowance(const StructuredNode &segment);
    void finishTotals();

    const EdifactMessage &m_message;
    Order &m_order;
    QString m_group; // the segment that the following ones belong to
    std::vector<EdiParty> m_parties;
    WantedDates m_dates;
    std::vector<Allowance> m_allowances;
    bool m_isNetOfLines = false; // the net total is that of the lines, before charges
    std::vector<StructuredNode> m_totals;
    StructuredNode m_orderReference; // RFF+ON
    StructuredNode m_place; // LOC+7
    bool m_isPlaceOfShipTo = false;
    StructuredNode m_lineCount;
    StructuredNode m_quantitySum;
    StructuredNode m_bgmNumber;
    QStringList m_terms;
    StructuredNode m_termsNode;
    bool m_isDiscountTerm = false; // of the payment terms being read
};

// A LIN segment and those up to the next one.
OrderLine readEdifactLine(const EdifactMessage &message, const std::vector<StructuredNode> &segments, Order &order);

} // namespace intray
