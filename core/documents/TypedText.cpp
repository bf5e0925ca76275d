// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/TypedText.h"

#include <algorithm>

namespace intray {

bool isTypedBar(QChar c)
{
    return c == u'|' || (c.unicode() >= 0x2500 && c.unicode() <= 0x257f);
}

bool isTypedRule(QStringView line)
{
    return std::all_of(line.begin(), line.end(), [](QChar c) {
        return c.isSpace() || isTypedBar(c) || c == u'-' || c == u'=' || c == u'_' || c == u'+' || c == u'*' || c == u'.';
    });
}

namespace {

// Whether blanks hold the line's pieces apart.
bool hasGap(QStringView line)
{
    constexpr int Gap = 3;
    const QStringView inner = line.trimmed();
    int blanks = 0;
    for (const QChar c : inner) {
        blanks = c == u' ' || c == QChar::Nbsp || c == u'\r' || isTypedBar(c) ? blanks + 1 : 0;
        if (blanks >= Gap)
            return true;
    }
    return inner.contains(u'\t') || inner.count(u'|') > 2;
}

} // namespace

bool isTyped(const Text &text)
{
    constexpr int FewestGaps = 4, MostLines = 20000;
    if (!text.tables.empty() || !text.quotes.empty())
        return false;
    int lines = 0, gaps = 0;
    for (const QStringView line : QStringView(text.text).split(u'\n')) {
        if (line.size() > LongestTypedLine)
            return false;
        if (isTypedRule(line))
            continue;
        gaps += hasGap(line);
        if (++lines > MostLines)
            return false;
    }
    return gaps >= FewestGaps && 4 * gaps >= lines;
}

} // namespace intray
