// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/CodePage.h"

#include <array>
#include <utility>

namespace intray {

QString charsetOfCodePage(qint64 codePage)
{
    static constexpr std::array<std::pair<int, const char *>, 27> named = {{
        {437, "ibm-437"},        {874, "windows-874"},    {932, "windows-31j"},   {936, "gb18030"},
        {949, "windows-949"},    {950, "windows-950"},    {1200, "utf-16le"},     {1201, "utf-16be"},
        {1361, "johab"},         {10000, "macintosh"},    {10006, "x-mac-greek"}, {10007, "x-mac-cyrillic"},
        {10029, "x-mac-ce"},     {10081, "x-mac-turkish"}, {20866, "koi8-r"},     {21866, "koi8-u"},
        {20932, "euc-jp"},       {50220, "iso-2022-jp"},  {50221, "iso-2022-jp"}, {50222, "iso-2022-jp"},
        {50225, "iso-2022-kr"},  {51932, "euc-jp"},       {51936, "gb18030"},     {51949, "euc-kr"},
        {52936, "hz-gb-2312"},   {54936, "gb18030"},      {65001, "utf-8"},
    }};
    for (const auto &[number, name] : named) {
        if (number == codePage)
            return QString::fromLatin1(name);
    }
    if (codePage >= 1250 && codePage <= 1258)
        return QStringLiteral("windows-%1").arg(codePage);
    if (codePage >= 28591 && codePage <= 28605)
        return QStringLiteral("iso-8859-%1").arg(codePage - 28590);
    // DOS
    if (codePage >= 720 && codePage <= 869)
        return QStringLiteral("ibm-%1").arg(codePage);
    return {};
}

int codePageOfFontCharset(int fontCharset)
{
    static constexpr std::array<std::pair<int, int>, 17> pages = {{
        {0, 1252},   {77, 10000}, {128, 932},  {129, 949},  {130, 1361}, {134, 936},
        {136, 950},  {161, 1253}, {162, 1254}, {163, 1258}, {177, 1255}, {178, 1256},
        {186, 1257}, {204, 1251}, {222, 874},  {238, 1250}, {254, 437},
    }};
    for (const auto &[charset, page] : pages) {
        if (charset == fontCharset)
            return page;
    }
    return fontCharset == 255 ? 850 : 0;
}

} // namespace intray
