// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <pugixml.hpp>

#include <string_view>

namespace intray {

// Elements of office files are told by their local name: prefixes differ from program to program.
inline std::string_view localName(const char *name)
{
    const std::string_view whole(name);
    const size_t colon = whole.find(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

inline bool isNamed(const pugi::xml_node &node, std::string_view name)
{
    return node.type() == pugi::node_element && localName(node.name()) == name;
}

inline pugi::xml_node childNamed(const pugi::xml_node &node, std::string_view name)
{
    for (pugi::xml_node child : node.children()) {
        if (isNamed(child, name))
            return child;
    }
    return {};
}

inline QString attributeNamed(const pugi::xml_node &node, std::string_view name)
{
    for (pugi::xml_attribute attribute : node.attributes()) {
        if (localName(attribute.name()) == name)
            return QString::fromUtf8(attribute.value());
    }
    return {};
}

// Makes what it can of damaged XML. No external entity is ever looked at.
inline bool parseXml(pugi::xml_document &document, const QByteArray &bytes)
{
    const auto flags = pugi::parse_default | pugi::parse_ws_pcdata;
    document.load_buffer(bytes.constData(), size_t(bytes.size()), flags);
    return bool(document.document_element());
}

} // namespace intray
