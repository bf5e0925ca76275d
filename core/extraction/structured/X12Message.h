// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/structured/Allowances.h"
#include "core/extraction/structured/EdiParts.h"

#include <array>

namespace intray {

// Element `number` of a segment; absent when it is empty.
StructuredNode element(const StructuredNode &segment, int number);
QString elementText(const StructuredNode &segment, int number);
// A text element, with what the separators took for parts of it.
QString wholeText(const StructuredNode &segment, int number);

// What a DTM qualifier says about when goods are wanted.
std::optional<WantedDate> wantedByX12(const QString &qualifier);

// A SAC segment, if it states an allowance or a charge.
std::optional<Allowance> readSac(const StructuredNode &segment);

// N1 and the N2, N3, N4 behind it.
class X12Parties
{
public:
    // Whether the segment belongs to a party: N1 begins one, the others go on with it.
    bool add(const StructuredNode &segment, Order &order);
    // A segment of something else ends the party.
    void close() { m_isOpen = false; }
    bool isInSeller() const { return m_isOpen && !m_parties.empty() && !m_parties.back().isCustomer(); }
    const std::vector<EdiParty> &parties() const { return m_parties; }

private:
    std::vector<EdiParty> m_parties;
    bool m_isOpen = false;
};

// Everything in front of and behind the lines.
class X12Header
{
public:
    explicit X12Header(Order &order) : m_order(order) {}
    void add(const StructuredNode &segment);
    // After the lines were read.
    void finish();

private:
    void addBeginning(const StructuredNode &segment);
    void addPurpose(const StructuredNode &segment, bool isChange);
    void addContact(const StructuredNode &segment);
    void addDate(const StructuredNode &segment);
    void addTerms(const StructuredNode &segment);
    void addAmount(const StructuredNode &segment);
    void addReference(const StructuredNode &segment);
    void addText(const QString &text);

    Order &m_order;
    X12Parties m_parties;
    WantedDates m_dates;
    std::vector<Allowance> m_allowances;
    StructuredNode m_lineCount, m_hashTotal;
};

// A PO1 or POC segment and those up to the next one.
OrderLine readX12Line(const std::vector<StructuredNode> &segments, Order &order);
// POC with a code that says that nothing changes.
bool isUnchanged(const StructuredNode &segment);

} // namespace intray
