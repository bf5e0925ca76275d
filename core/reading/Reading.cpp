// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/Reading.h"

#include "core/documents/DocumentStream.h"
#include "core/reading/DocumentReader.h"

#include <QCryptographicHash>

#include <utility>

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::Reading)
};

bool saysSomething(const Part &part)
{
    const auto visible = [](const QString &text) {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
    };
    if (const Text *text = part.text())
        return visible(text->text);
    if (const Structured *structured = part.structured())
        return visible(structured->text);
    if (const Mail *mail = part.mail())
        return !mail->subject.isEmpty() || !mail->from.address.isEmpty();
    return false;
}

} // namespace

FileKind kindOf(const FileToRead &file)
{
    return file.kind.value_or(fileKindOf(file.bytes, file.name, file.mediaType));
}

void Reading::send(const QByteArray &frame) const
{
    if (m_send)
        m_send(frame);
}

int Reading::depthOf(std::optional<int> part) const
{
    return part ? m_told[size_t(*part)].depth : -1;
}

void Reading::read(const FileToRead &file)
{
    const auto first = int(m_told.size());
    readerFor(file).read(file, *this);
    if (int(m_told.size()) == first)
        begin(file, {});
    finish(first);
}

int Reading::begin(const FileToRead &file, const QString &mediaType, decltype(Part::content) content)
{
    Told told;
    told.part.parent = file.parent;
    told.part.role = file.role;
    told.part.name = file.name;
    told.part.mediaType = mediaType;
    told.part.byteCount = file.bytes.size();
    told.part.sha256 = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex();
    told.part.content = std::move(content);
    told.depth = depthOf(file.parent) + 1;
    told.content = saysSomething(told.part);
    if (file.parent)
        m_told[size_t(*file.parent)].children = true;
    const auto index = int(m_told.size());
    m_told.push_back(std::move(told));
    send(partFrame(index, m_told.back().part));
    if (m_began)
        m_began(index, file.bytes);
    return index;
}

void Reading::replaceContent(int part, decltype(Part::content) content)
{
    Told &told = m_told[size_t(part)];
    told.part.content = std::move(content);
    told.content = saysSomething(told.part);
    send(partFrame(part, told.part));
}

void Reading::addPage(int part, const Page &page)
{
    Told &told = m_told[size_t(part)];
    told.content = told.content || !page.words.empty() || page.awaitsRecognition;
    send(pageFrame(part, page));
}

void Reading::addSheet(int part, const Sheet &sheet)
{
    Told &told = m_told[size_t(part)];
    told.content = told.content || !sheet.cells.empty();
    send(sheetFrame(part, sheet));
}

void Reading::addIssue(int part, ReadingIssue::Kind kind, const QString &message, const QString &detail)
{
    Told &told = m_told[size_t(part)];
    told.issues = true;
    told.part.issues.push_back({kind, message, detail, false});
    send(issueFrame(part, told.part.issues.back()));
}

void Reading::addPartlyIssue(int part, ReadingIssue::Kind kind, const QString &message,
                             const QString &detail)
{
    Told &told = m_told[size_t(part)];
    told.issues = true;
    told.part.issues.push_back({kind, message, detail, true});
    send(issueFrame(part, told.part.issues.back()));
}

void Reading::readInside(int part, FileToRead file)
{
    file.parent = part;
    using Kind = ReadingIssue::Kind;
    if (!hasRoomForParts()) {
        // Once: what is left out may be as many as an archive likes.
        if (std::exchange(m_told[size_t(part)].leftOut, true))
            return;
        addPartlyIssue(part, Kind::LimitReached,
                       Words::tr("This file holds more than %1 parts; from \"%2\" on they were not "
                                 "read. Please open the file and check it.")
                           .arg(m_limits.parts)
                           .arg(file.name));
        return;
    }
    if (depthOf(part) + 1 >= m_limits.nesting) {
        const int index = begin(file, file.mediaType);
        addIssue(index, Kind::LimitReached,
                 Words::tr("This part lies more than %1 levels deep inside other files and was not "
                           "read. Please open it and check it.")
                     .arg(m_limits.nesting));
        return;
    }
    read(file);
}

void Reading::finish(int part)
{
    const Told &told = m_told[size_t(part)];
    const bool picture = told.part.role == PartRole::InlinePicture;
    if (told.content || told.issues || told.children || picture || isWalk())
        return;
    addIssue(part, ReadingIssue::Kind::Empty,
             Words::tr("Nothing to read was found in this file. Please open it and check whether that "
                       "is right."));
}

} // namespace intray
