// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/WordNumbering.h"
#include "core/reading/WordText.h"

#include <pugixml.hpp>

#include <vector>

namespace intray {

// Something that a text shows but does not hold: a picture or an embedded file.
struct WordInsertion
{
    QString relation; // id, in the part that shows it
    bool picture = true;
    double width = 0; // points; 0 when the file does not say
    double height = 0;
};

// Walks through the markup of a part of a .docx file: what a person sees goes to the text. Deleted
// and hidden text, instructions of fields, and prompts of empty form fields are left out.
class WordMarkup
{
public:
    WordMarkup(WordText &text, WordNumbering &numbering) : m_text(text), m_numbering(numbering) {}

    void walk(const pugi::xml_node &root) { children(root, 0); }

    // In their order; cleared by the call.
    std::vector<WordInsertion> takeInsertions() { return std::exchange(m_insertions, {}); }
    // Notes that the text refers to, by their ids.
    const std::vector<QString> &footnotes() const { return m_footnotes; }
    const std::vector<QString> &endnotes() const { return m_endnotes; }
    bool isCutDeep() const { return m_cutDeep; }
    // Words are crossed out by their looks only; they were written like the others.
    bool holdsStruck() const { return m_struck; }

private:
    void children(const pugi::xml_node &node, int depth);
    void element(const pugi::xml_node &node, int depth);
    bool runContent(const pugi::xml_node &node, std::string_view name);
    void paragraph(const pugi::xml_node &node, int depth);
    void run(const pugi::xml_node &node, int depth);
    void fieldMark(const pugi::xml_node &node);
    void table(const pugi::xml_node &node, int depth);
    void drawing(const pugi::xml_node &node, WordInsertion shown, int depth);
    void write(const QString &text);

    WordText &m_text;
    WordNumbering &m_numbering;
    std::vector<WordInsertion> m_insertions;
    std::vector<QString> m_footnotes;
    std::vector<QString> m_endnotes;
    std::vector<pugi::xml_node> m_boxes; // text boxes of the paragraph that is being read
    std::vector<bool> m_fields;          // open fields: whether their result has begun
    bool m_bold = false;
    bool m_cutDeep = false;
    bool m_struck = false;
};

} // namespace intray
