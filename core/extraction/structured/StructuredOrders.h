// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"
#include "core/extraction/structured/StructuredView.h"

namespace intray {

// What the extractors of structured formats share.

// Whether a message of the format begins at this element.
using BeginsMessage = bool (*)(const Structured &structured, int element);

// The outermost elements at which a message begins, in document order; they may lie in envelopes
// and lists.
std::vector<int> messagesIn(const Document &document, int part, BeginsMessage begins);

// Whether an element has a child of that name.
bool hasChild(const Structured &structured, int element, QLatin1String name);

// The first of several paths that leads to an element.
StructuredNode firstOf(const StructuredNode &node, std::initializer_list<QLatin1String> paths);

// A fact about the customer; an empty one, and one already told, is left out.
void addFact(std::vector<Field<QString>> &facts, const StructuredNode &node);

// An address or name from parts, joined by ", "; empty parts and parts told before are left out.
void takeParts(Field<QString> &field, const QStringList &parts, const StructuredNode &whole);

// The currency of the order; another one stated elsewhere is a mistake of the file.
void takeCurrency(Order &order, const StructuredNode &node);

// A delivery address that a line states for itself: the order's, where it has none; else a doubt.
void takeLineAddress(Order &order, const Field<QString> &address, const StructuredNode &node);

// One of several deliveries that a line asks for.
struct Delivery
{
    StructuredNode node;
    StructuredNode quantity; // may be absent
    StructuredNode date;     // may be absent
};
// The line's date; several different ones are a doubt, since a line has one date.
void takeDeliveries(OrderLine &line, const std::vector<Delivery> &deliveries, Order &order);

// A line of a change that is to go: quantity 0, so that it never reads as goods wanted.
void deleteLine(OrderLine &line, const StructuredNode &because);

// Adds a line read from `node` and tells what it lacks.
void addLine(Order &order, OrderLine line, const StructuredNode &node);

// Adds a text to a note, one a line.
void addNote(QString &note, const StructuredNode &node);

// What the message was: "a UBL order". Without orders the candidate says that it is none.
Candidate candidateOf(std::vector<Order> orders, const QString &what);

} // namespace intray
