// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <pugixml.hpp>

#include <array>
#include <optional>

namespace intray {

// Counts the numbered and bulleted paragraphs of a .docx file, which stores no numbers but only how
// to count.
class WordNumbering
{
public:
    // Either root may be missing.
    void open(const pugi::xml_node &numbering, const pugi::xml_node &styles);

    // What stands before a paragraph with these properties ("3.", "-"); counts it. Empty for none.
    QString next(const pugi::xml_node &paragraphProperties);

private:
    static constexpr int Levels = 9;
    struct Level
    {
        QString format; // "decimal", "bullet", ...
        QString text;   // "%1.%2"
        int start = 1;
    };
    using List = std::array<Level, Levels>;
    struct Place
    {
        QString list;
        int level = 0;
    };

    void readLists(const pugi::xml_node &numbering);
    static void readLevels(const pugi::xml_node &node, List &list);
    std::optional<Place> placeOf(const pugi::xml_node &paragraphProperties) const;

    QHash<QString, List> m_lists;          // by the number that paragraphs name
    QHash<QString, QString> m_countedWith; // lists of one kind go on counting together
    QHash<QString, Place> m_styles;
    QHash<QString, std::array<std::optional<int>, Levels>> m_counts;
};

} // namespace intray
