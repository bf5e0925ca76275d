// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/reading/ReadingLimits.h"

namespace intray {

struct HtmlContent
{
    Text text;
    bool cutDeep = false; // nested deeper than is followed: the text is there, without tables and quotes
    bool cutLong = false; // longer than the limit
    QString struck;       // the first words that are struck out, outside quotes
};

// What a person sees of an HTML page, with its tables and quotes.
HtmlContent htmlContent(const QString &html, const ReadingLimits &limits);

// The character set an HTML file names for itself; empty when it does not.
QString htmlCharset(const QByteArray &bytes);

} // namespace intray
