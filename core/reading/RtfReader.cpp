// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/RtfReader.h"

#include "core/reading/RtfText.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::RtfReader)
};

} // namespace

void RtfReader::read(const FileToRead &file, Reading &reading) const
{
    RtfContent content = rtfContent(file.bytes, reading.limits());
    const int part = reading.begin(file, QStringLiteral("application/rtf"), std::move(content.text));
    if (content.cut)
        reading.addPartlyIssue(part, ReadingIssue::Kind::LimitReached,
                               Words::tr("This text is too long and was cut off. Please open the file and "
                                         "check its end."));
}

} // namespace intray
