// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/MapiProperties.h"
#include "core/reading/Reading.h"

#include <vector>

namespace intray {

struct MapiAttachment
{
    MapiProperties properties;
    QByteArray bytes;
    std::optional<FileKind> message; // an attached mail, with `bytes` a file of this kind
    bool object = false;             // put into the text by another program; `bytes` an OLE2 container
    bool unreadable = false;         // there is content, but it cannot be had
};

// A message as Outlook stores it, taken out of a .msg or a winmail.dat.
struct MapiMessage
{
    MapiProperties properties;
    std::vector<MapiProperties> recipients;
    std::vector<MapiAttachment> attachments;
    bool damaged = false; // something could not be read
    bool cut = false;     // something was over a limit
};

// Its header.
Mail mailOf(const MapiMessage &message);

// Passes its bodies and attachments on as children of `part`, as MailParts does for other mails; says on
// `part` what is wrong with it.
void readMapiParts(const MapiMessage &message, int part, Reading &reading);

} // namespace intray
