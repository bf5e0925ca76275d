// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/orders/Order.h"

#include <map>
#include <optional>
#include <vector>

namespace intray {

// Text files that are pages: what a terminal or an old program prints has its columns where the blanks put them, and
// says nothing as sentences do. Such a text is laid out as on paper, every character as wide as the next, and read
// as a page; what was read there is then placed in the text again.
class TypedPages
{
public:
    // The document with such texts as pages; texts of mails stay as they are.
    explicit TypedPages(const Document &written);

    bool isEmpty() const { return m_places.empty(); }
    const Document &document() const { return m_document; }
    // Every place on a page made here becomes one in its text.
    void placeInText(Order &order) const;

private:
    // A word of a made page and the characters it stands for.
    struct Typed
    {
        Box box;
        TextPlace range;
    };
    using Sheets = std::vector<std::vector<Typed>>; // by page

    static Pages typed(const QString &text, Sheets &places);
    void placeInText(Source &source) const;

    Document m_document;
    std::map<int, Sheets> m_places; // by part
};

} // namespace intray
