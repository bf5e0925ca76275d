// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/DocumentStream.h"

#include "core/documents/FrameBytes.h"

#include <QTimeZone>

namespace intray {

namespace {

// Written before each frame, so that a damaged or foreign stream is noticed at once.
constexpr quint32 Mark = 0x31725449; // "ITr1"
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

void write(FrameWriter &to, const TextPlace &place)
{
    to.number(qint32(place.start));
    to.number(qint32(place.end));
}

void read(FrameReader &from, TextPlace &place)
{
    place.start = from.number<qint32>();
    place.end = from.number<qint32>();
}

void write(FrameWriter &to, const ReadingIssue &issue)
{
    to.number(quint8(issue.kind));
    to.text(issue.message);
    to.text(issue.detail);
    to.flag(issue.partly);
}

void read(FrameReader &from, ReadingIssue &issue)
{
    issue.kind = from.choice(ReadingIssue::Kind::Empty);
    issue.message = from.text();
    issue.detail = from.text();
    issue.partly = from.flag();
}

void write(FrameWriter &to, const MailAddress &address)
{
    to.text(address.name);
    to.text(address.address);
}

void read(FrameReader &from, MailAddress &address)
{
    address.name = from.text();
    address.address = from.text();
}

void write(FrameWriter &to, const Word &word)
{
    to.text(word.text);
    for (double edge : {word.box.left, word.box.top, word.box.right, word.box.bottom})
        to.number(edge);
    to.number(word.fontSize);
    to.flag(word.bold);
    to.number(word.confidence);
}

void read(FrameReader &from, Word &word)
{
    word.text = from.text();
    for (double *edge : {&word.box.left, &word.box.top, &word.box.right, &word.box.bottom})
        *edge = from.number<double>();
    word.fontSize = from.number<double>();
    word.bold = from.flag();
    word.confidence = from.number<double>();
}

void write(FrameWriter &to, const Cell &cell)
{
    for (int number : {cell.row, cell.column, cell.rowSpan, cell.columnSpan})
        to.number(qint32(number));
    to.text(cell.text);
    to.flag(cell.number.has_value());
    if (cell.number)
        to.number(qint64(cell.number->micros()));
    to.flag(cell.date.has_value());
    if (cell.date)
        to.number(qint64(cell.date->toJulianDay()));
    to.flag(cell.bold);
    to.flag(cell.range.has_value());
    if (cell.range)
        write(to, *cell.range);
}

void read(FrameReader &from, Cell &cell)
{
    for (int *number : {&cell.row, &cell.column, &cell.rowSpan, &cell.columnSpan})
        *number = from.number<qint32>();
    cell.text = from.text();
    if (from.flag())
        cell.number = Decimal::fromMicros(from.number<qint64>());
    if (from.flag())
        cell.date = QDate::fromJulianDay(from.number<qint64>());
    cell.bold = from.flag();
    if (from.flag())
        read(from, cell.range.emplace());
}

void write(FrameWriter &to, const Sheet &sheet);
void read(FrameReader &from, Sheet &sheet);

template <typename T> void writeList(FrameWriter &to, const std::vector<T> &list)
{
    to.number(quint32(list.size()));
    for (const T &item : list)
        write(to, item);
}

template <typename T> void readList(FrameReader &from, std::vector<T> &list)
{
    const int count = from.count();
    for (int i = 0; i < count && from.isGood(); ++i)
        read(from, list.emplace_back());
}

void writeNumbers(FrameWriter &to, const std::vector<int> &numbers)
{
    to.number(quint32(numbers.size()));
    for (int number : numbers)
        to.number(qint32(number));
}

void readNumbers(FrameReader &from, std::vector<int> &numbers)
{
    const int count = from.count();
    for (int i = 0; i < count && from.isGood(); ++i)
        numbers.push_back(from.number<qint32>());
}

void write(FrameWriter &to, const Sheet &sheet)
{
    to.text(sheet.name);
    to.flag(sheet.hidden);
    to.number(qint32(sheet.rows));
    to.number(qint32(sheet.columns));
    writeList(to, sheet.cells);
    writeNumbers(to, sheet.hiddenRows);
    writeNumbers(to, sheet.hiddenColumns);
}

void read(FrameReader &from, Sheet &sheet)
{
    sheet.name = from.text();
    sheet.hidden = from.flag();
    sheet.rows = from.number<qint32>();
    sheet.columns = from.number<qint32>();
    readList(from, sheet.cells);
    readNumbers(from, sheet.hiddenRows);
    readNumbers(from, sheet.hiddenColumns);
}

void write(FrameWriter &to, const Page &page)
{
    to.number(page.width);
    to.number(page.height);
    to.flag(page.hasPictures);
    to.flag(page.recognised);
    writeList(to, page.words);
}

void read(FrameReader &from, Page &page)
{
    page.width = from.number<double>();
    page.height = from.number<double>();
    page.hasPictures = from.flag();
    page.recognised = from.flag();
    readList(from, page.words);
}

void write(FrameWriter &to, const Mail &mail)
{
    write(to, mail.from);
    write(to, mail.replyTo);
    writeList(to, mail.to);
    writeList(to, mail.cc);
    to.text(mail.subject);
    to.text(mail.messageId);
    to.text(mail.references.join(u'\n'));
    to.flag(mail.date.isValid());
    if (mail.date.isValid()) {
        to.number(qint64(mail.date.toMSecsSinceEpoch()));
        to.number(qint32(mail.date.offsetFromUtc()));
    }
    to.flag(mail.automatic);
    to.text(mail.automaticReason);
}

void read(FrameReader &from, Mail &mail)
{
    read(from, mail.from);
    read(from, mail.replyTo);
    readList(from, mail.to);
    readList(from, mail.cc);
    mail.subject = from.text();
    mail.messageId = from.text();
    mail.references = from.text().split(u'\n', Qt::SkipEmptyParts);
    if (from.flag()) {
        const qint64 moment = from.number<qint64>();
        mail.date = QDateTime::fromMSecsSinceEpoch(moment, Qt::OffsetFromUTC, from.number<qint32>());
    }
    mail.automatic = from.flag();
    mail.automaticReason = from.text();
}

void write(FrameWriter &to, const Text &text)
{
    to.text(text.text);
    writeList(to, text.tables);
    writeList(to, text.quotes);
}

void read(FrameReader &from, Text &text)
{
    text.text = from.text();
    readList(from, text.tables);
    readList(from, text.quotes);
}

void write(FrameWriter &to, const Structured &structured)
{
    to.text(structured.format);
    to.text(structured.text);
}

void read(FrameReader &from, Structured &structured)
{
    structured.format = from.text();
    structured.text = from.text();
}

// Pages and sheets follow in frames of their own.
void write(FrameWriter &, const std::monostate &) {}
void write(FrameWriter &, const Pages &) {}
void write(FrameWriter &, const Workbook &) {}
void read(FrameReader &, std::monostate &) {}
void read(FrameReader &, Pages &) {}
void read(FrameReader &, Workbook &) {}

template <size_t Index = 0> void readContent(FrameReader &from, Part &part, size_t index)
{
    if constexpr (Index < std::variant_size_v<decltype(part.content)>) {
        if (index == Index) {
            read(from, part.content.template emplace<Index>());
            return;
        }
        readContent<Index + 1>(from, part, index);
    } else {
        from.fail();
    }
}

void read(FrameReader &from, Part &part)
{
    if (from.flag())
        part.parent = from.number<qint32>();
    part.role = from.choice(PartRole::Embedded);
    part.name = from.text();
    part.mediaType = from.text();
    part.sha256 = from.raw();
    part.byteCount = from.number<qint64>();
    readContent(from, part, from.number<quint8>());
    readList(from, part.issues);
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
    to.flag(part.parent.has_value());
    if (part.parent)
        to.number(qint32(*part.parent));
    to.number(quint8(part.role));
    to.text(part.name);
    to.text(part.mediaType);
    to.raw(part.sha256);
    to.number(part.byteCount);
    to.number(quint8(part.content.index()));
    std::visit([&to](const auto &content) { write(to, content); }, part.content);
    writeList(to, part.issues);
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
        if (head.number<quint32>() != Mark) {
            result = tl::unexpected(damaged("no frame mark"));
            break;
        }
        const qsizetype length = head.number<quint32>();
        if (m_pending.size() - at - HeadBytes < length)
            break;
        // From the kind byte on.
        result = addFrame(QByteArrayView(m_pending).sliced(at + HeadBytes - 1, length + 1));
        at += HeadBytes + length;
    }
    m_pending.remove(0, at);
    return result;
}

Result<> DocumentAssembler::addFrame(QByteArrayView frame)
{
    if (m_complete)
        return tl::unexpected(damaged("a frame after the end"));
    FrameReader from(frame);
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
