// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace intray {

// The character set behind a Windows code page number, by a name decodeText() knows: 932 is
// "windows-31j". Empty when the number is not known or says nothing ("ASCII").
QString charsetOfCodePage(qint64 codePage);

// The code page of a font's character set number (LOGFONT, RTF \fcharset); 0 where the default of the
// document holds.
int codePageOfFontCharset(int fontCharset);

} // namespace intray
