// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/HtmlReader.h"

#include "core/reading/Charset.h"
#include "core/reading/HtmlText.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::HtmlReader)
};

} // namespace

void HtmlReader::read(const FileToRead &file, Reading &reading) const
{
    const QString charset = file.charset.isEmpty() ? htmlCharset(file.bytes) : file.charset;
    HtmlContent content = htmlContent(decodeText(file.bytes, charset), reading.limits());
    const int part = reading.begin(file, QStringLiteral("text/html"), std::move(content.text));
    using Kind = ReadingIssue::Kind;
    if (content.cutLong)
        reading.addPartlyIssue(part, Kind::LimitReached,
                               Words::tr("This HTML text is too long and was cut off. Please open it and "
                                         "check its end."));
    if (!content.struck.isEmpty())
        reading.addPartlyIssue(part, Kind::Unsupported,
                               Words::tr("Words are struck out in this text (%1). They are read like the others. "
                                         "Please check whether they count.").arg(content.struck),
                               QStringLiteral("struck out"));
    if (content.cutDeep)
        reading.addPartlyIssue(part, Kind::LimitReached,
                               Words::tr("This HTML text is nested too deeply; its tables were not "
                                         "recognised. Please open it and check."));
}

} // namespace intray
