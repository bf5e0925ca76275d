// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/TnefReader.h"

#include "core/reading/TnefStream.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::TnefReader)
};

} // namespace

void TnefReader::read(const FileToRead &file, Reading &reading) const
{
    const QString mediaType = mediaTypeOf(FileKind::Tnef, file.bytes);
    const MapiMessage message = tnefMessage(file.bytes, reading.limits());
    if (message.properties.isEmpty() && message.attachments.empty()) {
        reading.addIssue(reading.begin(file, mediaType), ReadingIssue::Kind::Damaged,
                         Words::tr("This Outlook package (winmail.dat) is damaged; nothing in it can be read. "
                                   "Please ask the sender to send plain text or HTML."),
                         QStringLiteral("no attributes"));
        return;
    }
    const bool ownMail = file.role == PartRole::Root || file.role == PartRole::EmbeddedMail;
    const int part = ownMail ? reading.begin(file, mediaType, mailOf(message)) : reading.begin(file, mediaType);
    readMapiParts(message, part, reading);
}

} // namespace intray
