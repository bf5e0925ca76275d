// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Source.h"
#include "core/extraction/structured/ShopFormat.h"

#include <map>
#include <vector>

namespace intray {

// A text of an export with its place, and that place in words: "row 7, column “Total”".
struct ShopValue
{
    QString text;
    Source source;
    QString where;
};

// What an export says of one order or one line, whatever its file looks like.
struct ShopValues
{
    std::map<ShopField, std::vector<ShopValue>> fields; // never empty lists or empty texts

    const ShopValue *at(ShopField field) const // null when not stated
    {
        const auto found = fields.find(field);
        return found == fields.end() ? nullptr : &found->second.front();
    }
    const std::vector<ShopValue> &all(ShopField field) const
    {
        static const std::vector<ShopValue> none;
        const auto found = fields.find(field);
        return found == fields.end() ? none : found->second;
    }
    QString text(ShopField field) const
    {
        const ShopValue *value = at(field);
        return value ? value->text : QString();
    }
};

struct ShopLine
{
    ShopValues values;
    Source source;
};

struct ShopRecord
{
    ShopValues values;
    std::vector<ShopLine> lines;
    std::vector<QString> doubts; // of taking it apart
};

// Of these fields every place counts, not only the first that says something.
inline bool addsUp(ShopField field)
{
    return field == ShopField::Fee || field == ShopField::Note || field == ShopField::Attribute
        || field == ShopField::LineLost || field == ShopField::LineNote;
}

} // namespace intray
