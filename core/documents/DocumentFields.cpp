// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/DocumentFields.h"

#include <algorithm>
#include <cmath>

namespace intray {

namespace {

// Frames come from a process that a hostile file may have taken over. What is not counted by the bytes at hand is
// brought between bounds here, so that no one behind has to ask whether a place lies in its text.
constexpr int MostRows = 1 << 21;
constexpr int MostColumns = 1 << 12;

double finite(double value)
{
    return std::isfinite(value) ? value : 0;
}

void keepInside(TextPlace &place, qsizetype size)
{
    place.start = std::clamp(place.start, 0, int(size));
    place.end = std::clamp(place.end, place.start, int(size));
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
    to.text(word.alternatives.join(u'\n'));
}

void read(FrameReader &from, Word &word)
{
    word.text = from.text();
    for (double *edge : {&word.box.left, &word.box.top, &word.box.right, &word.box.bottom})
        *edge = finite(from.number<double>());
    word.fontSize = finite(from.number<double>());
    word.bold = from.flag();
    word.confidence = finite(from.number<double>());
    if (from.version() < 2)
        return;
    word.alternatives = from.text().split(u'\n', Qt::SkipEmptyParts);
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
        *number = std::clamp(from.number<qint32>(), 0, MostRows - 1);
    cell.column = std::min(cell.column, MostColumns - 1);
    cell.columnSpan = std::min(cell.columnSpan, MostColumns - 1);
    cell.text = from.text();
    if (from.flag())
        cell.number = Decimal::fromMicros(from.number<qint64>());
    if (from.flag())
        cell.date = QDate::fromJulianDay(from.number<qint64>());
    cell.bold = from.flag();
    if (from.flag())
        read(from, cell.range.emplace());
}

void write(FrameWriter &to, const StructuredElement &element)
{
    to.number(qint32(element.parent.value_or(-1)));
    to.text(element.name);
    to.text(element.space);
    to.text(element.value);
    write(to, element.range);
}

void read(FrameReader &from, StructuredElement &element)
{
    if (const auto parent = from.number<qint32>(); parent >= 0)
        element.parent = parent;
    element.name = from.text();
    element.space = from.text();
    element.value = from.text();
    read(from, element.range);
}

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
    for (TextPlace &quote : text.quotes)
        keepInside(quote, text.text.size());
    for (Sheet &table : text.tables) {
        for (Cell &cell : table.cells) {
            if (cell.range)
                keepInside(*cell.range, text.text.size());
        }
    }
}

void write(FrameWriter &to, const Structured &structured)
{
    to.text(structured.format);
    to.text(structured.text);
    writeList(to, structured.elements);
}

void read(FrameReader &from, Structured &structured)
{
    structured.format = from.text();
    structured.text = from.text();
    if (from.version() < 2)
        return;
    readList(from, structured.elements);
    // Whoever walks up from an element must come to the root.
    for (size_t i = 0; i < structured.elements.size(); ++i) {
        keepInside(structured.elements[i].range, structured.text.size());
        if (structured.elements[i].parent.value_or(-1) >= int(i))
            from.fail();
    }
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

} // namespace

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
    sheet.rows = std::clamp(from.number<qint32>(), 0, MostRows);
    sheet.columns = std::clamp(from.number<qint32>(), 0, MostColumns);
    readList(from, sheet.cells);
    // No table is larger than what stands in it.
    int rows = 0;
    int columns = 0;
    for (const Cell &cell : sheet.cells) {
        rows = std::max(rows, cell.row + std::max(1, cell.rowSpan));
        columns = std::max(columns, cell.column + std::max(1, cell.columnSpan));
    }
    sheet.rows = std::min(sheet.rows, rows);
    sheet.columns = std::min(sheet.columns, columns);
    readNumbers(from, sheet.hiddenRows);
    readNumbers(from, sheet.hiddenColumns);
}

void write(FrameWriter &to, const Page &page)
{
    to.number(page.width);
    to.number(page.height);
    to.flag(page.hasPictures);
    to.flag(page.recognised);
    to.flag(page.awaitsRecognition);
    to.number(qint32(page.pose.turn));
    to.number(page.pose.skew);
    writeList(to, page.words);
}

void read(FrameReader &from, Page &page)
{
    page.width = finite(from.number<double>());
    page.height = finite(from.number<double>());
    page.hasPictures = from.flag();
    page.recognised = from.flag();
    if (from.version() >= 2) {
        page.awaitsRecognition = from.flag();
        page.pose.turn = from.number<qint32>();
        page.pose.skew = finite(from.number<double>());
    }
    readList(from, page.words);
}

void write(FrameWriter &to, const Part &part)
{
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

} // namespace intray
