// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/documents/Source.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace intray {

// One word of a page as the reader saw it, in reading order of the file (which is not always the
// visual order). Words do not contain blanks.
struct Word
{
    QString text;
    Box box;
    double fontSize = 0;   // points; 0 when unknown
    bool bold = false;
    double confidence = 1; // of the recognition, 0 to 1; 1 for digital text
    QStringList alternatives; // other readings of a doubtful recognised word, likeliest first

    bool operator==(const Word &) const = default;
};

// How a scanned picture is turned to be upright and level: first by quarter turns, then by the rest.
struct PagePose
{
    int turn = 0;    // degrees clockwise: 0, 90, 180, 270
    double skew = 0; // degrees clockwise, at most a few

    bool isUpright() const { return turn == 0 && skew == 0; }
    bool operator==(const PagePose &) const = default;
};

// A page of a PDF, scan or photo, upright and level. Sizes and boxes are those after turning by `pose`.
struct Page
{
    double width = 0;  // points, after rotation
    double height = 0;
    std::vector<Word> words;
    bool hasPictures = false; // raster images cover part of it
    bool recognised = false;  // words come from character recognition
    bool awaitsRecognition = false; // a picture whose words are still to be recognised
    PagePose pose;            // of the picture in the file

    bool operator==(const Page &) const = default;
};

struct Pages
{
    std::vector<Page> pages;
    bool operator==(const Pages &) const = default;
};

// One filled cell. `text` is what a person sees in the cell; `number` and `date` hold the stored
// value where the file stores one (a spreadsheet does, a CSV or HTML table does not).
struct Cell
{
    int row = 0;
    int column = 0;
    int rowSpan = 1;
    int columnSpan = 1;
    QString text;
    std::optional<Decimal> number;
    std::optional<QDate> date;
    bool bold = false;
    std::optional<TextPlace> range; // in the Text part that holds this table (HTML, Word)

    bool operator==(const Cell &) const = default;
};

// A sheet of a workbook, a CSV file, or a table in an HTML or Word text. Cells are sorted by row, then
// column; empty cells are absent.
struct Sheet
{
    QString name;
    bool hidden = false;
    int rows = 0;    // one past the last filled row
    int columns = 0;
    std::vector<Cell> cells;
    std::vector<int> hiddenRows;    // sorted
    std::vector<int> hiddenColumns; // sorted

    const Cell *cellAt(int row, int column) const; // null when empty
    bool isRowHidden(int row) const;
    bool isColumnHidden(int column) const;
    bool operator==(const Sheet &) const = default;
};

struct Workbook
{
    std::vector<Sheet> sheets;
    bool operator==(const Workbook &) const = default;
};

// Running text: a plain-text or HTML body, a Word file, a text attachment. Lines end with '\n'.
// Tables of an HTML or Word text are listed in `tables`; the text of their cells also stands in `text`,
// cells of a row parted by tabs, and each Cell::range says where.
struct Text
{
    QString text;
    std::vector<Sheet> tables;
    // Ranges of `text` that the file itself marks as quoted (blockquote, gmail_quote, "> ").
    std::vector<TextPlace> quotes;

    bool operator==(const Text &) const = default;
};

struct MailAddress
{
    QString name;
    QString address;
    bool operator==(const MailAddress &) const = default;
};

// The header of a mail. Bodies and attachments are child parts.
struct Mail
{
    MailAddress from;
    MailAddress replyTo;
    std::vector<MailAddress> to;
    std::vector<MailAddress> cc;
    QString subject;
    QString messageId;
    QStringList references; // In-Reply-To and References
    QDateTime date;         // with its own offset; invalid when absent
    bool automatic = false; // Auto-Submitted, Precedence bulk, delivery reports, List-Unsubscribe
    QString automaticReason; // the header that says so

    bool operator==(const Mail &) const = default;
};

// One named thing of a structured file: an XML element, an EDI segment or data element, a JSON member.
// An XML attribute is an element whose name begins with "@". Items of a JSON list and repeated segments are
// elements of the same name side by side. An EDI data element is named by its number, counted from 1; the
// components of a composite are its children, and its value is then the raw text of all.
struct StructuredElement
{
    std::optional<int> parent; // index in Structured::elements, always a smaller one
    QString name;              // without a namespace prefix
    QString space;             // XML: the namespace, where it is not that of the parent
    QString value;             // the text directly in it, blanks at both ends cut off
    TextPlace range;           // in Structured::text, from its first to its last character

    bool operator==(const StructuredElement &) const = default;
};

// A file of fields and segments. `elements` are in document order, parents before children; empty when the
// text could not be taken apart.
struct Structured
{
    QString format; // "xml", "edifact", "x12", "idoc" (flat), "json"
    QString text;
    std::vector<StructuredElement> elements;
    bool operator==(const Structured &) const = default;
};

enum class PartRole {
    Root,           // the file itself
    Body,           // the mail body to read
    AlternativeBody, // the same body in another form (the HTML of a text/plain, say)
    Attachment,
    InlinePicture,  // a logo or signature picture referenced by the body
    EmbeddedMail,   // a forwarded or attached mail
    Embedded        // a file embedded in a PDF
};

// What kept a part from being read, in whole or in part.
struct ReadingIssue
{
    enum class Kind { Unsupported, Damaged, PasswordProtected, LimitReached, TooSlow, Crashed, Empty };
    Kind kind = Kind::Damaged;
    QString message; // a sentence for a person: what it is, why it could not be read, what to do
    QString detail;  // for the log
    bool partly = false; // something of the part was read all the same

    bool operator==(const ReadingIssue &) const = default;
};

// One readable thing: a mail, a body, an attachment. Parts are stored flat; `parent` builds the tree.
struct Part
{
    std::optional<int> parent; // index in Document::parts; none for the root
    PartRole role = PartRole::Root;
    QString name;       // file name or a short title; never a path
    QString mediaType;  // "application/pdf"
    QByteArray sha256;  // of the part's bytes, hex
    qint64 byteCount = 0;
    std::variant<std::monostate, Mail, Pages, Workbook, Text, Structured> content;
    std::vector<ReadingIssue> issues;

    const Mail *mail() const { return std::get_if<Mail>(&content); }
    const Pages *pages() const { return std::get_if<Pages>(&content); }
    const Workbook *workbook() const { return std::get_if<Workbook>(&content); }
    const Text *text() const { return std::get_if<Text>(&content); }
    const Structured *structured() const { return std::get_if<Structured>(&content); }

    bool operator==(const Part &) const = default;
};

// Everything that was read from one file. parts[0] is the file itself.
struct Document
{
    QString fileName;
    std::vector<Part> parts;

    std::vector<int> childrenOf(int part) const;
    bool operator==(const Document &) const = default;
};

// "Order/OrderLine[2]/Quantity": the names from the root to the element, counted from 1 among
// siblings of the same name, left out where there is only one. "ORDERS/LIN[3]/3/1" in EDI.
QString pathOf(const Structured &structured, int element);
// The element at a path as pathOf() gives it.
std::optional<int> elementAt(const Structured &structured, const QString &path);

// What is written at a place: the words inside a box (in visual order), the characters of a range, the
// text of a cell. Empty when the place does not exist.
QString writtenAt(const Document &document, const Source &source);

} // namespace intray
