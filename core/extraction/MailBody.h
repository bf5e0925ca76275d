// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/extraction/MessageWords.h"

#include <vector>

namespace intray {

// A mail that stands inside a body below what its sender wrote.
struct QuotedMail
{
    MailAddress from;   // from its header block or the line that announces it, may be empty
    QString subject;
    QString written;    // the line that announces it
    TextPlace range;    // of its own body, up to the end of the text around it
    bool forwarded = false; // marked as forwarded, not as answered
};

// What is what in the text of a mail (or any message): what the sender wrote, the signature and
// disclaimers below it, and older mails that are only quoted.
struct MailBody
{
    enum class Section { Own, Signature, Disclaimer, Quoted };
    struct Line
    {
        TextPlace range;  // without the line end
        Section section = Section::Own;
    };
    std::vector<Line> lines;
    std::vector<QuotedMail> quoted; // outermost first

    // Ranges of consecutive lines of that section.
    std::vector<TextPlace> rangesOf(Section section) const;
    QString textOf(const QString &text, Section section) const;
};

// `senderName` helps to find a signature that no closing words announce. `quoteDepth` marks ('>') at the
// start of each line belong to the message itself (a quoted mail is read as a message of its own).
MailBody splitMailBody(const Text &text, TextPlace range, const QString &senderName,
                       const PhraseBook &phrases, int quoteDepth = 0);

// "FW: Order" is a forward, "Re: prices" an answer; the subject without those marks.
struct SubjectLine
{
    QString text;
    bool forward = false;
    bool reply = false;
};
SubjectLine readSubject(const QString &subject, const PhraseBook &phrases);

} // namespace intray
