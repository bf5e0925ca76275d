// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Source.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace intray {

// One tag as it stands in the text of an XML file.
struct XmlTag
{
    struct Attribute
    {
        QStringView name; // with its prefix
        TextPlace range;  // from the name to the closing quote
    };
    QStringView name;          // with its prefix
    bool closes = false;       // </name>
    bool closesItself = false; // <name/>
    TextPlace range;
    std::vector<Attribute> attributes;
};

// Walks over the tags of an XML text and says where they stand, which QXmlStreamReader cannot say
// exactly. Comments, CDATA sections, instructions and the document type are passed over. Judges
// nothing: that is the XML parser's work. Refers to the text.
class XmlTags
{
public:
    explicit XmlTags(QStringView text, qsizetype from = 0) : m_text(text), m_at(from) {}

    // The next tag without taking it; null at the end.
    const XmlTag *peek();
    void take() { m_next.reset(); }

private:
    bool passOver(QStringView begin, QStringView end);
    void passOverDocumentType();
    XmlTag readTag();

    QStringView m_text;
    qsizetype m_at;
    std::optional<XmlTag> m_next;
};

// Where what stands before an element begins to matter: behind blanks, comments and instructions
// (also the XML declaration) at `from`.
qsizetype behindXmlProlog(QStringView text, qsizetype from);

// Where the element that begins behind `from` ends; the end of the text when it is not closed. A
// tag with more attributes than `mostAttributes` ends it where that tag begins.
qsizetype endOfXmlElement(QStringView text, qsizetype from, size_t mostAttributes);

} // namespace intray
