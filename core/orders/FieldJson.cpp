// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/FieldJson.h"

#include "core/orders/Keys.h"

#include <cmath>

namespace intray {

namespace {

constexpr std::pair<Evidence::Kind, const char *> EvidenceKinds[] = {
    {Evidence::Kind::Label, "label"},
    {Evidence::Kind::Column, "column"},
    {Evidence::Kind::Position, "position"},
    {Evidence::Kind::Form, "form"},
    {Evidence::Kind::Arithmetic, "arithmetic"},
    {Evidence::Kind::MasterData, "master-data"},
    {Evidence::Kind::Memory, "memory"},
    {Evidence::Kind::Structure, "structure"},
    {Evidence::Kind::Repeated, "repeated"},
    {Evidence::Kind::Person, "person"}};

// Six digits: a hundredth of a pixel on any screen, and short.
double shortFraction(double value)
{
    return std::round(value * 1e6) / 1e6;
}

struct PlaceWriter
{
    QJsonObject &json;

    void operator()(std::monostate) const {}
    void operator()(const PagePlace &place) const
    {
        json.insert(QStringLiteral("page"), place.page);
        json.insert(QStringLiteral("box"),
                    QJsonArray{shortFraction(place.box.left), shortFraction(place.box.top),
                               shortFraction(place.box.right), shortFraction(place.box.bottom)});
    }
    void operator()(const TextPlace &place) const
    {
        json.insert(QStringLiteral("range"), QJsonArray{place.start, place.end});
    }
    void operator()(const CellPlace &place) const
    {
        json.insert(QStringLiteral("sheet"), place.sheet);
        json.insert(QStringLiteral("cell"), cellName(place.row, place.column));
    }
    void operator()(const PathPlace &place) const
    {
        json.insert(QStringLiteral("path"), place.path);
    }
    void operator()(const HeaderPlace &place) const
    {
        json.insert(QStringLiteral("header"), place.header);
    }
};

CellPlace cellFromName(int sheet, const QString &name)
{
    CellPlace place{sheet, 0, -1};
    qsizetype i = 0;
    for (; i < name.size() && name[i].isLetter(); ++i)
        place.column = (place.column + 1) * 26 + (name[i].unicode() - u'A');
    place.row = name.mid(i).toInt() - 1;
    return place;
}

} // namespace

void addPlace(QJsonObject &json, const Source &source)
{
    if (!source.part)
        return;
    json.insert(QStringLiteral("part"), *source.part);
    std::visit(PlaceWriter{json}, source.place);
}

QJsonObject sourceToJson(const Source &source)
{
    QJsonObject json;
    addPlace(json, source);
    return json;
}

Source sourceFromJson(const QJsonObject &json)
{
    Source source;
    if (!json.contains(QStringLiteral("part")))
        return source;
    source.part = json.value(QStringLiteral("part")).toInt();
    const auto numbers = [&json](const QString &key) { return json.value(key).toArray(); };
    if (json.contains(QStringLiteral("page"))) {
        const QJsonArray box = numbers(QStringLiteral("box"));
        source.place = PagePlace{json.value(QStringLiteral("page")).toInt(),
                                 {box.at(0).toDouble(), box.at(1).toDouble(), box.at(2).toDouble(),
                                  box.at(3).toDouble()}};
    } else if (json.contains(QStringLiteral("range"))) {
        const QJsonArray range = numbers(QStringLiteral("range"));
        source.place = TextPlace{range.at(0).toInt(), range.at(1).toInt()};
    } else if (json.contains(QStringLiteral("cell"))) {
        source.place = cellFromName(json.value(QStringLiteral("sheet")).toInt(),
                                    json.value(QStringLiteral("cell")).toString());
    } else if (json.contains(QStringLiteral("path"))) {
        source.place = PathPlace{json.value(QStringLiteral("path")).toString()};
    } else if (json.contains(QStringLiteral("header"))) {
        source.place = HeaderPlace{json.value(QStringLiteral("header")).toString()};
    }
    return source;
}

QJsonArray evidenceToJson(const std::vector<Evidence> &evidence)
{
    QJsonArray array;
    for (const Evidence &reason : evidence) {
        QJsonArray entry{keyIn(EvidenceKinds, reason.kind), reason.because};
        if (reason.memory)
            entry.append(reason.memory);
        array.append(entry);
    }
    return array;
}

std::vector<Evidence> evidenceFromJson(const QJsonArray &array)
{
    std::vector<Evidence> evidence;
    for (const QJsonValue &entry : array) {
        const QJsonArray pair = entry.toArray();
        if (const auto kind = valueIn(EvidenceKinds, pair.at(0).toString()))
            evidence.push_back({*kind, pair.at(1).toString(), pair.at(2).toInteger()});
    }
    return evidence;
}

} // namespace intray
