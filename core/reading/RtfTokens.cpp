// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/RtfTokens.h"

#include <algorithm>

namespace intray {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

RtfToken RtfTokens::next()
{
    using Kind = RtfToken::Kind;
    // Line ends of the file mean nothing.
    while (m_at < m_rtf.size() && (m_rtf[m_at] == '\r' || m_rtf[m_at] == '\n' || m_rtf[m_at] == '\0'))
        ++m_at;
    if (m_at >= m_rtf.size())
        return {};
    const qsizetype start = m_at;
    switch (m_rtf[m_at]) {
    case '{':
        ++m_at;
        return {Kind::GroupBegin, {}, {}};
    case '}':
        ++m_at;
        return {Kind::GroupEnd, {}, {}};
    case '\\':
        ++m_at;
        return control();
    default:
        break;
    }
    while (m_at < m_rtf.size() && !QByteArrayView("{}\\\r\n").contains(m_rtf[m_at]) && m_rtf[m_at] != '\0')
        ++m_at;
    return {Kind::Text, m_rtf.sliced(start, m_at - start), {}};
}

RtfToken RtfTokens::control()
{
    using Kind = RtfToken::Kind;
    if (m_at >= m_rtf.size())
        return {};
    const qsizetype start = m_at;
    if (!isLetter(m_rtf[m_at])) {
        ++m_at;
        if (m_rtf[start] != '\'')
            return {Kind::Symbol, m_rtf.sliced(start, 1), {}};
        const int high = m_at < m_rtf.size() ? hexValue(m_rtf[m_at]) : -1;
        const int low = m_at + 1 < m_rtf.size() ? hexValue(m_rtf[m_at + 1]) : -1;
        if (high < 0 || low < 0)
            return {Kind::Symbol, m_rtf.sliced(start, 1), {}};
        m_at += 2;
        return {Kind::Byte, {}, high * 16 + low};
    }
    while (m_at < m_rtf.size() && isLetter(m_rtf[m_at]) && m_at - start < 64)
        ++m_at;
    RtfToken token{Kind::Control, m_rtf.sliced(start, m_at - start), {}};
    const bool negative = m_at + 1 < m_rtf.size() && m_rtf[m_at] == '-' && isDigit(m_rtf[m_at + 1]);
    m_at += negative ? 1 : 0;
    if (m_at < m_rtf.size() && isDigit(m_rtf[m_at])) {
        qint64 number = 0;
        for (; m_at < m_rtf.size() && isDigit(m_rtf[m_at]); ++m_at)
            number = std::min<qint64>(number * 10 + (m_rtf[m_at] - '0'), 0x7fffffff);
        token.number = int(negative ? -number : number);
    }
    if (m_at < m_rtf.size() && m_rtf[m_at] == ' ')
        ++m_at;
    if (token.is("bin"))
        m_at += std::clamp<qsizetype>(token.number.value_or(0), 0, m_rtf.size() - m_at);
    return token;
}

} // namespace intray
