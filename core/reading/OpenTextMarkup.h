// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/WordText.h"

#include <pugixml.hpp>

#include <QHash>
#include <QSet>

#include <vector>

namespace intray {

// Walks through the markup of an OpenDocument text: what a person sees goes to the text.
class OpenTextMarkup
{
public:
    explicit OpenTextMarkup(WordText &text) : m_text(text) {}

    // Takes the list and text styles below `root`, before it is walked.
    void takeStyles(const pugi::xml_node &root);
    void walk(const pugi::xml_node &node) { children(node, 0); }
    // The notes that were referred to, as paragraphs of their own.
    void writeNotes();

    // Entries of the archive with pictures of some size, in their order.
    const QStringList &pictures() const { return m_pictures; }
    bool isCutDeep() const { return m_cutDeep; }

private:
    void children(const pugi::xml_node &node, int depth);
    void element(const pugi::xml_node &node, int depth);
    bool inlineElement(const pugi::xml_node &node, std::string_view name);
    void paragraph(const pugi::xml_node &node, int depth);
    void list(const pugi::xml_node &node, int depth);
    void frame(const pugi::xml_node &node);
    void table(const pugi::xml_node &node, int depth);
    void row(const pugi::xml_node &node, int depth);

    struct List
    {
        QString style;
        int count = 0;
    };

    WordText &m_text;
    QSet<QString> m_numbered;  // "style/level"
    QSet<QString> m_hidden;    // text styles that are not shown
    std::vector<List> m_lists; // open ones
    QString m_mark;            // of the list item that begins
    std::vector<pugi::xml_node> m_boxes;
    std::vector<pugi::xml_node> m_notes;
    QStringList m_pictures;
    bool m_cutDeep = false;
};

} // namespace intray
