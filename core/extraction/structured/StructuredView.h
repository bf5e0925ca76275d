// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/orders/Order.h"

#include <vector>

namespace intray {

class StructuredView;

// One element of a structured file, or nothing where it is absent; then every question answers empty. Cheap
// to copy; lives as long as its view.
class StructuredNode
{
public:
    StructuredNode() = default;

    bool exists() const { return m_view != nullptr; }
    explicit operator bool() const { return exists(); }
    QString name() const;
    QString value() const;
    // Namespace, also when it is inherited.
    QString space() const;

    // The first child of that name; "a/b/c" goes down several steps, the first of each name.
    StructuredNode at(QLatin1String path) const;
    // An attribute of an XML element: at("@name").
    QString attribute(QLatin1String name) const;
    std::vector<StructuredNode> all(QLatin1String name) const;
    std::vector<StructuredNode> children() const;
    // The first descendant of that name, in document order.
    StructuredNode below(QLatin1String name) const;

    QString path() const; // as pathOf()
    Source source() const;
    int line() const;     // in the file's text, counted from 1; 0 for nothing
    int index() const { return m_element; }

private:
    friend class StructuredView;
    StructuredNode(const StructuredView *view, int element) : m_view(view), m_element(element) {}

    const StructuredView *m_view = nullptr;
    int m_element = -1;
};

// The elements of a part that is a structured file, with quick ways down and up. Refers to the document.
class StructuredView
{
public:
    StructuredView(const Document &document, int part);

    const Structured &structured() const { return m_structured; }
    int part() const { return m_part; }
    std::vector<StructuredNode> roots() const;
    StructuredNode root() const; // the first one
    StructuredNode node(int element) const { return {this, element}; }
    StructuredNode outermost(int element) const; // the root above it

private:
    friend class StructuredNode;
    const std::vector<int> &childrenOf(int element) const { return m_children[size_t(element)]; }

    const Structured &m_structured;
    int m_part;
    std::vector<int> m_roots;
    std::vector<std::vector<int>> m_children;
    std::vector<QString> m_steps; // each element's step of the path
    std::vector<int> m_lineStarts;
};

// Fields as a format states them: what the format itself says is believed. An absent or empty node leaves the
// field untouched. Blanks and line ends inside a text become single blanks. What cannot be read as such a value keeps `written`, and a doubt naming line and path is added.
void takeText(Field<QString> &field, const StructuredNode &node);
// Canonical numbers: an optional sign, digits and a decimal point (also a decimal comma where there is no point).
void takeNumber(Field<Decimal> &field, const StructuredNode &node, Order &order);
// ISO 8601 (also with a time and zone), CCYYMMDD, YYMMDD. The day as written counts, not that in another zone.
void takeDate(Field<QDate> &field, const StructuredNode &node, Order &order);
// A value put together from several nodes or coded otherwise.
void takeValue(Field<QString> &field, const QString &value, const StructuredNode &node);
void takeValue(Field<Decimal> &field, const Decimal &value, const StructuredNode &node);
void takeValue(Field<QDate> &field, const QDate &value, const StructuredNode &node);

// The namespace of an element, also when it is inherited.
QString spaceOf(const Structured &structured, int element);

// A mistake of the file: "Line 12 (LIN[2]/QTY): ..." as a doubt of the order.
void addMistake(Order &order, const StructuredNode &node, const QString &sentence);

} // namespace intray
