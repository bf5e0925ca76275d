// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace intray {

// One node of the MIME tree of a mail, taken out of the mail library: plain values only.
struct MailNode
{
    QByteArray type;        // "text", lower case
    QByteArray subtype;     // "plain"
    QString charset;
    QString fileName;
    QByteArray disposition; // "attachment", "inline" or empty, lower case
    QByteArray contentId;   // without angle brackets
    QString contentLocation;
    QByteArray contentType; // the raw header, for its parameters
    QByteArray bytes;       // decoded content of a leaf, raw bytes of an inner mail
    QString innerSubject;   // of an inner mail
    QByteArray unparsed;    // of a multipart without parts: what stands in their place
    std::vector<MailNode> children;

    bool is(const char *wantedType, const char *wantedSubtype) const
    {
        return type == wantedType && subtype == wantedSubtype;
    }
    bool isMultipart() const { return type == "multipart"; }
    bool isText() const { return type == "text"; }
};

// The raw headers of a mail, in their order, and its tree.
struct MailTree
{
    std::vector<std::pair<QByteArray, QByteArray>> headers; // lower-case name, raw value
    MailNode root;

    QByteArray header(const char *name) const; // the first; empty when absent
};

// nullptr when the bytes cannot be taken for a mail at all, also not with its first line mended.
std::unique_ptr<MailTree> parseMail(const QByteArray &bytes);

// An RFC 822 date, seconds since the epoch and offset in seconds; false when there is none in it.
bool parseMailDate(const QByteArray &raw, qint64 &seconds, int &offset);

} // namespace intray
