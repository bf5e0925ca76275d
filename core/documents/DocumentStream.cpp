// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/DocumentStream.h"

#include "core/documents/DocumentFields.h"

#include <QCoreApplication>

namespace intray {

namespace {

// Written before each frame, so that a damaged or foreign stream is noticed at once.
constexpr quint32 Mark = 0x32725449;      // "ITr2"
constexpr quint32 FirstMark = 0x31725449; // "ITr1"
constexpr int HeadBytes = 9;         // mark, length, kind

enum class FrameKind : quint8 { File = 1, Part, Page, Sheet, Issue, End };

QByteArray framed(FrameKind kind, const QByteArray &payload)
{
    FrameWriter head;
    head.number(Mark);
    head.number(quint32(payload.size()));
    head.number(quint8(kind));
    return head.bytes() + payload;
}

Error damaged(const char *what)
{
    return {QCoreApplication::translate("intray::DocumentStream", "The stored document is damaged."),
            QString::fromLatin1(what)};
}

} // namespace

QByteArray fileFrame(const QString &fileName)
{
    FrameWriter to;
    to.text(fileName);
    return framed(FrameKind::File, to.bytes());
}

QByteArray partFrame(int index, const Part &part)
{
    FrameWriter to;
    to.number(qint32(index));
    write(to, part);
    return framed(FrameKind::Part, to.bytes());
}

QByteArray pageFrame(int part, const Page &page)
{
    FrameWriter to;
    to.number(qint32(part));
    write(to, page);
    return framed(FrameKind::Page, to.bytes());
}

QByteArray sheetFrame(int part, const Sheet &sheet)
{
    FrameWriter to;
    to.number(qint32(part));
    write(to, sheet);
    return framed(FrameKind::Sheet, to.bytes());
}

QByteArray issueFrame(int part, const ReadingIssue &issue)
{
    FrameWriter to;
    to.number(qint32(part));
    write(to, issue);
    return framed(FrameKind::Issue, to.bytes());
}

QByteArray endFrame()
{
    return framed(FrameKind::End, {});
}

QByteArray toFrames(const Document &document)
{
    QByteArray frames = fileFrame(document.fileName);
    for (int i = 0; i < int(document.parts.size()); ++i) {
        const Part &part = document.parts[size_t(i)];
        frames += partFrame(i, part);
        if (const Pages *pages = part.pages()) {
            for (const Page &page : pages->pages)
                frames += pageFrame(i, page);
        }
        if (const Workbook *workbook = part.workbook()) {
            for (const Sheet &sheet : workbook->sheets)
                frames += sheetFrame(i, sheet);
        }
    }
    return frames + endFrame();
}

Result<> DocumentAssembler::add(const QByteArray &bytes)
{
    m_pending += bytes;
    qsizetype at = 0;
    Result<> result;
    while (result && m_pending.size() - at >= HeadBytes) {
        FrameReader head(QByteArrayView(m_pending).sliced(at, HeadBytes));
        const quint32 mark = head.number<quint32>();
        if (mark != Mark && mark != FirstMark) {
            result = tl::unexpected(damaged("no frame mark"));
            break;
        }
        const qsizetype length = head.number<quint32>();
        if (m_pending.size() - at - HeadBytes < length)
            break;
        // From the kind byte on.
        result = addFrame(QByteArrayView(m_pending).sliced(at + HeadBytes - 1, length + 1),
                          mark == Mark ? 2 : 1);
        at += HeadBytes + length;
    }
    m_pending.remove(0, at);
    return result;
}

Result<> DocumentAssembler::addFrame(QByteArrayView frame, int version)
{
    if (m_complete)
        return tl::unexpected(damaged("a frame after the end"));
    FrameReader from(frame, version);
    const auto kind = FrameKind(from.number<quint8>());
    if (kind == FrameKind::End) {
        m_complete = true;
        return {};
    }
    if (kind == FrameKind::File) {
        m_document.fileName = from.text();
        return from.isAtEnd() ? Result<>() : tl::unexpected(damaged("file frame"));
    }
    const int index = from.number<qint32>();
    auto &parts = m_document.parts;
    if (kind == FrameKind::Part) {
        Part part;
        read(from, part);
        const bool known = index >= 0 && index < int(parts.size());
        const bool sound = !part.parent ? index == 0 : *part.parent >= 0 && *part.parent < index;
        if (!from.isAtEnd() || !sound || (!known && index != int(parts.size())))
            return tl::unexpected(damaged("part frame"));
        if (!known) {
            parts.push_back(std::move(part));
            return {};
        }
        if ((part.pages() && parts[size_t(index)].pages())
            || (part.workbook() && parts[size_t(index)].workbook()))
            part.content = std::move(parts[size_t(index)].content);
        parts[size_t(index)] = std::move(part);
        return {};
    }
    if (index < 0 || index >= int(parts.size()))
        return tl::unexpected(damaged("frame of an unknown part"));
    Part &part = parts[size_t(index)];
    if (kind == FrameKind::Issue) {
        ReadingIssue issue;
        read(from, issue);
        if (!from.isAtEnd())
            return tl::unexpected(damaged("issue frame"));
        part.issues.push_back(std::move(issue));
        return {};
    }
    if (auto *pages = std::get_if<Pages>(&part.content); pages && kind == FrameKind::Page) {
        Page page;
        read(from, page);
        if (!from.isAtEnd())
            return tl::unexpected(damaged("page frame"));
        pages->pages.push_back(std::move(page));
        return {};
    }
    if (auto *book = std::get_if<Workbook>(&part.content); book && kind == FrameKind::Sheet) {
        Sheet sheet;
        read(from, sheet);
        if (!from.isAtEnd())
            return tl::unexpected(damaged("sheet frame"));
        book->sheets.push_back(std::move(sheet));
        return {};
    }
    return tl::unexpected(damaged("unknown frame"));
}

Result<Document> documentFromFrames(const QByteArray &frames)
{
    DocumentAssembler assembler;
    if (const Result<> added = assembler.add(frames); !added)
        return tl::unexpected(added.error());
    if (!assembler.isComplete())
        return tl::unexpected(damaged("the end is missing"));
    return assembler.take();
}

} // namespace intray
