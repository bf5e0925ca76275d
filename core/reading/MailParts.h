// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/MailPictures.h"
#include "core/reading/Reading.h"

#include <set>

namespace intray {

// Walks the MIME tree of one mail and passes its bodies, attachments, pictures and inner mails on as child
// parts. The body that stands for the mail comes as PartRole::Body, the same text in another form as
// AlternativeBody; signatures are left out, decoration becomes an InlinePicture that nobody reads.
class MailParts
{
public:
    // `seals` counts the signed containers that `tree` lies in.
    MailParts(const MailTree &tree, int mailPart, Reading &reading, int seals = 0);
    void read();

private:
    enum class Inside { Mixed, Alternative };
    void visit(const MailNode &node, Inside inside);
    void multipart(const MailNode &node);
    void alternative(const MailNode &node);
    void bodies(const std::vector<const MailNode *> &nodes, PartRole role);
    bool holdsPicture(const MailNode &node) const;
    QString plainText(const MailNode &node);
    void leaf(const MailNode &node, Inside inside);
    void innerMail(const MailNode &node);
    void sealed(const MailNode &node);
    void encrypted(const MailNode &node, FileKind kind);
    void report(const MailNode &node);
    void pieceOfMail(const MailNode &node);
    void pointer(const MailNode &node);
    void unparsed(const MailNode &node);
    // A part that has no reader of its own; none when there is no room for it.
    std::optional<int> beginPart(const MailNode &node, PartRole role, decltype(Part::content) content = {});
    QString nameOf(const MailNode &node);

    const MailTree &m_tree;
    const int m_mail;
    Reading &m_reading;
    const MailPictures m_pictures;
    std::set<const MailNode *> m_done;
    const int m_seals;
    int m_unnamed = 0;
};

} // namespace intray
