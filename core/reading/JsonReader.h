// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/DocumentReader.h"

#include <functional>

namespace intray {

// JSON files, and JSON Lines (one value a line). Strict as RFC 8259; numbers stay the text they are.
class JsonReader : public DocumentReader
{
public:
    bool reads(FileKind kind) const override { return kind == FileKind::Json; }
    void read(const FileToRead &file, Reading &reading) const override;
};

// Why a text is no JSON, or what in it can be understood in two ways. Only after a repeated name was the rest
// read too.
struct JsonComplaint
{
    enum class Kind { Broken, TooDeep, TooMany, RepeatedName };
    Kind kind = Kind::Broken;
    QString message; // a clause: "a comma or a closing bracket is missing"
    qsizetype at = 0;
};

struct JsonElements
{
    // The file's value is the root element "$"; of JSON Lines each value is one. Members of an object are
    // its children, from the name's opening quote to the value's end; items of a list are siblings of the
    // list's name, and those of a list that has no name (the root, a list in a list) are named "item". An empty
    // list leaves no element, null one without a value. In names "~" is written "~0", "/" "~1" and "[" "~2", as
    // paths need those signs.
    std::vector<StructuredElement> elements;
    std::optional<JsonComplaint> complaint; // the first one; what stands before it was read
};

// `hasRoom` is asked before each element. Values nested deeper than an order ever is end the reading.
JsonElements jsonElements(const QString &text, const std::function<bool()> &hasRoom);

} // namespace intray
