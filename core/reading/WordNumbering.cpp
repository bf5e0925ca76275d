// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/WordNumbering.h"

#include "core/reading/XmlNodes.h"

namespace intray {

namespace {

QString valueOf(const pugi::xml_node &node, std::string_view child)
{
    return attributeNamed(childNamed(node, child), "val");
}

QString roman(int number)
{
    static constexpr std::array<std::pair<int, const char *>, 13> signs = {{{1000, "m"},
                                                                            {900, "cm"},
                                                                            {500, "d"},
                                                                            {400, "cd"},
                                                                            {100, "c"},
                                                                            {90, "xc"},
                                                                            {50, "l"},
                                                                            {40, "xl"},
                                                                            {10, "x"},
                                                                            {9, "ix"},
                                                                            {5, "v"},
                                                                            {4, "iv"},
                                                                            {1, "i"}}};
    if (number < 1 || number > 3999)
        return QString::number(number);
    QString text;
    for (const auto &[value, sign] : signs) {
        for (; number >= value; number -= value)
            text += QLatin1String(sign);
    }
    return text;
}

QString counted(const QString &format, int number)
{
    const bool upper = format.startsWith(QLatin1String("upper"));
    if (format.endsWith(QLatin1String("Roman")))
        return upper ? roman(number).toUpper() : roman(number);
    if (format.endsWith(QLatin1String("Letter")) && number >= 1 && number <= 26)
        return QString(QChar(ushort((upper ? 'A' : 'a') + number - 1)));
    if (format == QLatin1String("decimalZero"))
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    return QString::number(number);
}

} // namespace

void WordNumbering::readLevels(const pugi::xml_node &node, List &list)
{
    for (pugi::xml_node child : node.children()) {
        const int index = attributeNamed(child, "ilvl").toInt();
        if (index < 0 || index >= Levels)
            continue;
        Level &level = list[size_t(index)];
        if (isNamed(child, "lvl")) {
            level.format = valueOf(child, "numFmt");
            level.text = valueOf(child, "lvlText");
            level.start = childNamed(child, "start") ? valueOf(child, "start").toInt() : 1;
        } else if (isNamed(child, "lvlOverride")) {
            readLevels(child, list);
            if (childNamed(child, "startOverride"))
                level.start = valueOf(child, "startOverride").toInt();
        }
    }
}

void WordNumbering::readLists(const pugi::xml_node &numbering)
{
    QHash<QString, List> abstract;
    for (pugi::xml_node node : numbering.children()) {
        if (isNamed(node, "abstractNum"))
            readLevels(node, abstract[attributeNamed(node, "abstractNumId")]);
    }
    for (pugi::xml_node node : numbering.children()) {
        if (!isNamed(node, "num"))
            continue;
        const QString id = attributeNamed(node, "numId");
        const QString kind = valueOf(node, "abstractNumId");
        List list = abstract.value(kind);
        readLevels(node, list);
        m_lists.insert(id, list);
        // A list that says where it starts counts by itself.
        m_countedWith.insert(id, childNamed(node, "lvlOverride") ? u'n' + id : u'a' + kind);
    }
}

void WordNumbering::open(const pugi::xml_node &numbering, const pugi::xml_node &styles)
{
    readLists(numbering);
    for (pugi::xml_node style : styles.children()) {
        const pugi::xml_node place = childNamed(childNamed(style, "pPr"), "numPr");
        if (place)
            m_styles.insert(attributeNamed(style, "styleId"),
                            {valueOf(place, "numId"), valueOf(place, "ilvl").toInt()});
    }
}

std::optional<WordNumbering::Place> WordNumbering::placeOf(const pugi::xml_node &properties) const
{
    const QString style = valueOf(properties, "pStyle");
    const pugi::xml_node own = childNamed(properties, "numPr");
    Place place = m_styles.value(style);
    if (childNamed(own, "numId"))
        place.list = valueOf(own, "numId");
    if (childNamed(own, "ilvl"))
        place.level = valueOf(own, "ilvl").toInt();
    if (!m_lists.contains(place.list) || place.level < 0 || place.level >= Levels)
        return std::nullopt;
    return place;
}

QString WordNumbering::next(const pugi::xml_node &properties)
{
    const auto place = placeOf(properties);
    if (!place)
        return {};
    const List list = m_lists.value(place->list);
    auto &counts = m_counts[m_countedWith.value(place->list)];
    const auto at = size_t(place->level);
    // Saturates: numbers come from the file.
    counts[at] =
        counts[at] ? std::min(*counts[at] + 1, 1 << 24) : std::clamp(list[at].start, 0, 1 << 24);
    for (size_t below = at + 1; below < Levels; ++below)
        counts[below].reset();
    const Level &level = list[at];
    if (level.format == QLatin1String("bullet"))
        return QStringLiteral("-");
    if (level.format.isEmpty() || level.format == QLatin1String("none"))
        return {};
    QString text = level.text.left(100);
    for (size_t i = 0; i <= at; ++i)
        text.replace(u'%' + QString::number(i + 1),
                     counted(list[i].format, counts[i].value_or(list[i].start)));
    return text;
}

} // namespace intray
