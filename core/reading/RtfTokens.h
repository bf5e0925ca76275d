// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace intray {

// One token of RTF. `word` is a control word without its backslash, or the one character of a control
// symbol; both point into the text.
struct RtfToken
{
    enum class Kind { GroupBegin, GroupEnd, Control, Symbol, Byte, Text, End };
    Kind kind = Kind::End;
    QByteArrayView word; // of Control and Symbol; the bytes of Text
    std::optional<int> number; // the parameter of a Control; the value of Byte (\'e4)

    bool is(const char *name) const { return kind == Kind::Control && word == name; }
};

// Cuts RTF into tokens. Never fails: what is no RTF comes as text. The data of \bin is skipped.
class RtfTokens
{
public:
    explicit RtfTokens(QByteArrayView rtf) : m_rtf(rtf) {}

    RtfToken next();
    qsizetype position() const { return m_at; }

private:
    RtfToken control();

    QByteArrayView m_rtf;
    qsizetype m_at = 0;
};

} // namespace intray
