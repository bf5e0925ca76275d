// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace intray {

// What has to be done to the plain text of a mail before it reads as it was written.

// Joins the lines of a text sent as format=flowed (RFC 3676). Only a line that was broken because the
// next word had no room is joined: texts that claim to be flowed and are not keep their lines.
QString unflowed(const QString &text, bool deletesSpace);

// A text signed with PGP "in clear", without its armour; other texts unchanged.
QString withoutPgpArmour(const QString &text);

// Whether the text is, or holds, a message encrypted with PGP.
bool holdsPgpMessage(const QString &text);

// A file that an old client wrote into the text ("begin 644 order.txt").
struct UuencodedFile
{
    QString name; // never a path
    QByteArray bytes;
};

// Takes uuencoded files out of a text. A block that does not end like one stays where it is.
std::vector<UuencodedFile> takeUuencoded(QString &text);

} // namespace intray
