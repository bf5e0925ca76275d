// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/MailBody.h"

namespace intray {

// The lines of a mail while it is decided what each of them is. Borrows all it is given.
class MailLines
{
protected:
    MailLines(const Text &text, int quoteDepth, const PhraseBook &phrases, MailBody *body)
        : m_text(text), m_phrases(phrases), m_body(*body), m_depth(quoteDepth)
    {
    }

    using Section = MailBody::Section;

    int count() const { return int(m_body.lines.size()); }
    MailBody::Line &line(int index) { return m_body.lines[size_t(index)]; }
    // The line without the quote marks that belong to the message itself.
    QString lineText(int index) const;
    TextWords words(int index) const;

    const Text &m_text;
    const PhraseBook &m_phrases;
    MailBody &m_body;
    const int m_depth;
};

} // namespace intray
