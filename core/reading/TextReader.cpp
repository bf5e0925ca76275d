// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/TextReader.h"

#include "core/reading/Charset.h"

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::TextReader)
};

bool isQuoted(QStringView line)
{
    line = line.trimmed();
    if (!line.startsWith(u'>'))
        return false;
    // ">>" and "> " quote; ">5 pcs" does not.
    return line.size() == 1 || line[1].isSpace() || line[1] == u'>' || line[1].isLetter();
}

} // namespace

std::vector<TextPlace> quotedLines(const QString &text)
{
    std::vector<TextPlace> quotes;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end + 1;
        if (isQuoted(QStringView(text).mid(start, end - start))) {
            if (!quotes.empty() && quotes.back().end == start)
                quotes.back().end = int(end);
            else
                quotes.push_back({int(start), int(end)});
        }
        start = end;
    }
    return quotes;
}

bool cutText(QString &text, const ReadingLimits &limits)
{
    if (text.size() <= limits.textCharacters)
        return false;
    text.truncate(limits.textCharacters);
    return true;
}

void TextReader::read(const FileToRead &file, Reading &reading) const
{
    Text text;
    text.text = decodeText(file.bytes, file.charset);
    const bool cut = cutText(text.text, reading.limits());
    text.quotes = quotedLines(text.text);
    const int part = reading.begin(file, QStringLiteral("text/plain"), std::move(text));
    if (cut)
        reading.addPartlyIssue(part, ReadingIssue::Kind::LimitReached,
                               Words::tr("This text is too long and was cut off. Please open the file "
                                         "and check its end."));
}

} // namespace intray
