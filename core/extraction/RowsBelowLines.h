// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/Lexicon.h"

#include <QStringList>

#include <vector>

namespace intray {

// Rows that a form prints below each of its lines: "Your no. KX-4400 | Certificate: 3.1 | Section 12". The one below
// the last line stands among no lines; it is known by the words that it shares with one of the others.
class RowsBelowLines
{
public:
    explicit RowsBelowLines(const Lexicon &lexicon) : m_lexicon(lexicon) {}

    // A text that stands between the first line and the last one.
    void add(const QString &text);
    // Whether such a text has the words of one of those, and but for figures and a name nothing of its own.
    bool isOneMore(const QString &text) const;

private:
    const Lexicon &m_lexicon;
    std::vector<QStringList> m_rows; // their words without figures
};

} // namespace intray
