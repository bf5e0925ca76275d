// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"

namespace intray {

// Decides which parts of a document order: of a mail the attachment before the body before an attached
// mail; of a container (mailbox, archive) every mail and file that is in it.
class PartChoice
{
public:
    PartChoice(const Document &document, const ExtractionContext &context)
        : m_document(document), m_context(context)
    {
    }

    Extraction run() const;

private:
    // What one extraction makes of a mail in a container.
    struct MailResult
    {
        int part = 0;
        Extraction extraction;
    };
    // What hangs below a part: files, and mails that speak for themselves.
    struct Below
    {
        std::vector<Candidate> files;
        std::vector<MailResult> mails;
    };

    const Part &part(int index) const { return m_document.parts[size_t(index)]; }
    std::optional<Candidate> read(int index) const;
    void collect(int index, Below *below) const;

    Extraction resolve(int index) const;
    Extraction resolveContainer(const Below &below, int root) const;
    Extraction resolveFiles(const std::vector<Candidate> &candidates, int root) const;
    Extraction resolveMails(const std::vector<MailResult> &mails) const;
    Extraction resolveMail(int index) const;

    std::optional<Candidate> readBody(const std::vector<int> &bodies) const;
    Extraction choose(const std::optional<Candidate> &body, const Below &below, std::optional<int> unread) const;
    bool remarksOnOrder(const Candidate &body, const Extraction &fromFiles) const;
    Extraction notTaken(Extraction fromBody, const Extraction &fromFiles) const;
    void addWordsOfMail(const std::optional<Candidate> &body, std::vector<Order> *found) const;
    Extraction withForgottenMails(Extraction result, const std::vector<MailResult> &inner) const;
    Extraction withoutOrder(const std::optional<Candidate> &body, const Below &below,
                            std::optional<int> unread) const;
    void addNotTaken(const Below &below, std::vector<Order> *orders) const;

    std::vector<int> contentsOf(int mail) const;
    bool isContainer(int index) const;
    bool isUnread(int index) const;
    std::optional<int> unreadBelow(int index) const;
    QString unreadReason(int index) const;
    QString nameOf(int index) const;
    void nameSender(Order *order, int mailPart) const;

    const Document &m_document;
    const ExtractionContext &m_context;
};

} // namespace intray
