// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/reading/ReadingLimits.h"

#include <QByteArray>

namespace intray {

struct RtfContent
{
    Text text;
    bool cut = false; // longer than the limit
};

// What a person reads in a rich text file: paragraphs in order, tables with their merged cells, text boxes,
// page headers where they are defined and page footers at the end.
RtfContent rtfContent(const QByteArray &rtf, const ReadingLimits &limits);

} // namespace intray
