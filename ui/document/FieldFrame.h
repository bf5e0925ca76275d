// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Source.h"
#include "core/orders/FieldPath.h"

namespace intray {

// A field's place in the document, as the views frame it. Differ in line style, not only in colour.
struct FieldFrame
{
    enum class Kind { Plain, Doubtful, Wrong };
    Source source;
    FieldPath field;
    Kind kind = Kind::Plain;

    bool operator==(const FieldFrame &) const = default;
};

} // namespace intray
