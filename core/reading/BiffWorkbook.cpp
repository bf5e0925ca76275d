// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/BiffWorkbook.h"

#include "core/reading/Charset.h"

namespace intray {

namespace {

// Records, as [MS-XLS] and OpenOffice's documentation of the Excel file format name them.
enum Id {
    Eof = 0x0a,
    DateMode = 0x22,
    FilePass = 0x2f,
    Font = 0x31,
    CodePage = 0x42,
    ColInfo = 0x7d,
    BoundSheet = 0x85,
    BundleHeader = 0x8f,
    MulRk = 0xbd,
    Note = 0x1c,
    RString = 0xd6,
    MergedCells = 0xe5,
    Sst = 0xfc,
    LabelSst = 0xfd
};

constexpr int WorksheetBof = 0x10;
constexpr int WorkspaceBof = 0x100;

// Far more than Excel can show; empty texts take next to nothing in the file.
constexpr size_t MostStrings = 8'000'000;

QString charsetOf(int codePage)
{
    switch (codePage) {
    case 367:
        return QStringLiteral("windows-1252");
    case 1200:
        return QStringLiteral("windows-1252");
    case 10000:
    case 32768:
        return QStringLiteral("macintosh");
    case 32769:
        return QStringLiteral("windows-1252");
    case 932:
        return QStringLiteral("Shift_JIS");
    case 936:
        return QStringLiteral("gb18030");
    case 949:
        return QStringLiteral("windows-949");
    case 950:
        return QStringLiteral("Big5");
    }
    return codePage < 1000 ? QStringLiteral("ibm-%1").arg(codePage)
                           : QStringLiteral("windows-%1").arg(codePage);
}

QString errorText(int code)
{
    switch (code) {
    case 0x00:
        return QStringLiteral("#NULL!");
    case 0x07:
        return QStringLiteral("#DIV/0!");
    case 0x0f:
        return QStringLiteral("#VALUE!");
    case 0x17:
        return QStringLiteral("#REF!");
    case 0x1d:
        return QStringLiteral("#NAME?");
    case 0x24:
        return QStringLiteral("#NUM!");
    }
    return QStringLiteral("#N/A");
}

QString truth(int value)
{
    return value ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
}

bool isBof(int id)
{
    return (id & 0xff) == 0x09 && id <= 0x0809;
}

// The same record has other numbers in other versions: 0x0203 is the number cell of 0x0003.
bool isOneOf(int id, int low)
{
    return (id & 0xff) == low && (id >> 8) <= 4;
}

} // namespace

std::optional<BiffWorkbook::Version> BiffWorkbook::versionOf(const BiffRecord &record)
{
    BiffCursor cursor(record);
    switch (record.id) {
    case 0x0009:
        return Version::Biff2;
    case 0x0209:
        return Version::Biff3;
    case 0x0409:
        return Version::Biff4;
    case 0x0809:
        return cursor.word() < 0x600 ? Version::Biff5 : Version::Biff8;
    }
    return std::nullopt;
}

BiffWorkbook::State BiffWorkbook::open(const QByteArray &stream)
{
    m_stream = stream;
    BiffRecords records(m_stream);
    const auto version = records.next() ? versionOf(records.record()) : std::nullopt;
    if (!version)
        return State::Unknown;
    m_version = *version;
    BiffCursor cursor(records.record());
    cursor.skip(2);
    const int type = cursor.word();
    const State state = readGlobals();
    if (state != State::Sound)
        return state;
    if (m_sheets.empty() && type == WorkspaceBof)
        readBundledSheets();
    // A sheet that stands alone is its own workbook.
    if (m_sheets.empty() && (type == WorksheetBof || m_version < Version::Biff5))
        m_sheets.push_back({QString(), 0, false});
    return State::Sound;
}

BiffWorkbook::State BiffWorkbook::readGlobals()
{
    BiffRecords records(m_stream);
    int depth = 0;
    while (records.next()) {
        const BiffRecord &record = records.record();
        if (record.id == FilePass)
            return State::Encrypted;
        depth += isBof(record.id);
        if (record.id == Eof && --depth <= 0)
            break;
        if (depth == 1)
            readShared(record);
    }
    return State::Sound;
}

void BiffWorkbook::readBundledSheets()
{
    BiffRecords records(m_stream);
    QString name;
    while (records.next()) {
        const BiffRecord &record = records.record();
        BiffCursor cursor(record);
        if (record.id == BundleHeader) {
            cursor.skip(4);
            name = text(cursor, true);
        } else if (isBof(record.id)) {
            cursor.skip(2);
            if (cursor.word() == WorksheetBof)
                m_sheets.push_back({std::exchange(name, {}), record.position, false});
        }
    }
}

bool BiffWorkbook::readShared(const BiffRecord &record)
{
    BiffCursor cursor(record);
    const int id = record.id;
    if (id == CodePage)
        m_charset = charsetOf(cursor.word());
    else if (id == DateMode)
        m_since1904 = cursor.word() == 1;
    else if (id == BoundSheet)
        readSheetEntry(cursor);
    else if (id == Sst)
        readStrings(cursor);
    else if (id == 0x1e || id == 0x041e)
        readFormat(record, cursor);
    else if (id == Font || id == 0x0231)
        m_styles.readFont(cursor, m_version >= Version::Biff5);
    else if (id == 0xe0 || id == 0x43 || id == 0x0243 || id == 0x0443)
        m_styles.readStyle(record);
    else
        return false;
    return true;
}

void BiffWorkbook::readSheetEntry(BiffCursor &cursor)
{
    SheetEntry sheet;
    sheet.position = cursor.dword();
    sheet.hidden = (cursor.byte() & 3) != 0;
    const int type = cursor.byte();
    sheet.name = text(cursor, true);
    if (type == 0) // others are charts and macros
        m_sheets.push_back(std::move(sheet));
}

void BiffWorkbook::readFormat(const BiffRecord &record, BiffCursor &cursor)
{
    std::optional<int> number;
    if (m_version >= Version::Biff5)
        number = cursor.word();
    else if (record.id == 0x041e)
        cursor.skip(2);
    const bool wide = m_version == Version::Biff8;
    m_styles.addFormat(number, wide ? cursor.unicode(false) : text(cursor, true));
}

void BiffWorkbook::readStrings(BiffCursor &cursor)
{
    cursor.skip(8); // how many there are, which is not to be trusted
    while (!cursor.isAtEnd() && !cursor.isPastEnd() && m_strings.size() < MostStrings)
        m_strings.push_back(cursor.unicode(false));
}

QString BiffWorkbook::decoded(const QByteArray &bytes) const
{
    return decodeCharset(bytes, m_charset).value_or(QString::fromLatin1(bytes));
}

QString BiffWorkbook::text(BiffCursor &cursor, bool shortLength) const
{
    if (m_version == Version::Biff8)
        return cursor.unicode(shortLength);
    const int count = shortLength ? cursor.byte() : cursor.word();
    return decoded(cursor.bytes(count));
}

bool BiffWorkbook::readSheet(int index, SheetBuilder &builder)
{
    const SheetEntry &sheet = m_sheets[size_t(index)];
    if (sheet.hidden)
        builder.setHidden();
    BiffRecords records(m_stream, sheet.position);
    if (!records.next() || !isBof(records.record().id))
        return false;
    m_awaitsText.reset();
    if (m_version < Version::Biff5) // each sheet brings its own
        m_styles.clear();
    int depth = 1; // charts inside the sheet are streams inside the stream
    while (records.next()) {
        const BiffRecord &record = records.record();
        depth += isBof(record.id);
        if (record.id == Eof && --depth == 0)
            return true;
        if (depth > 1 || (m_version < Version::Biff5 && readShared(record)))
            continue;
        readLayout(record, builder);
        readCell(record, builder);
    }
    return false;
}

void BiffWorkbook::readLayout(const BiffRecord &record, SheetBuilder &builder) const
{
    BiffCursor cursor(record);
    if (record.id == ColInfo) {
        const int first = cursor.word();
        const int last = cursor.word();
        const int width = cursor.word();
        cursor.skip(2);
        if ((cursor.word() & 1) || width == 0)
            builder.hideColumns(first, last);
    } else if (record.id == 0x0208) {
        const int row = cursor.word();
        cursor.skip(10);
        if (cursor.word() & 0x20)
            builder.hideRow(row);
    } else if (record.id == Note) {
        const int row = cursor.word();
        const int column = cursor.word();
        if (!cursor.isPastEnd() && row < 0xffff) // the text of an old note may go on in further records
            builder.addUnreadNote(row, column);
    } else if (record.id == MergedCells) {
        for (int count = cursor.word(); count > 0 && !cursor.isPastEnd(); --count) {
            const int row = cursor.word();
            const int lastRow = cursor.word();
            const int column = cursor.word();
            const int lastColumn = cursor.word();
            builder.merge(row, column, lastRow, lastColumn);
        }
    }
}

int BiffWorkbook::readCellHead(const BiffRecord &record, BiffCursor &cursor, Cell &cell) const
{
    cell.row = cursor.word();
    cell.column = cursor.word();
    if (m_version != Version::Biff2 || record.id == LabelSst)
        return cursor.word();
    // The oldest cells name their format themselves: a style of -1 less that.
    cursor.skip(1);
    const int format = cursor.byte() & 0x3f;
    cursor.skip(1);
    return -1 - format;
}

void BiffWorkbook::addNumber(Cell cell, int style, double value, SheetBuilder &builder) const
{
    storeNumber(cell, value, m_styles.formatOf(style), m_since1904);
    builder.add(std::move(cell));
}

void BiffWorkbook::readCell(const BiffRecord &record, SheetBuilder &builder)
{
    BiffCursor cursor(record);
    const int id = record.id;
    if (isOneOf(id, 0x07) && m_awaitsText) { // the text of the formula before
        m_awaitsText->text = text(cursor, m_version == Version::Biff2);
        builder.add(*std::exchange(m_awaitsText, std::nullopt));
        return;
    }
    const bool label = isOneOf(id, 0x04) || id == RString;
    const bool formula = isOneOf(id, 0x06);
    const bool plain = label || formula || id == LabelSst || id == MulRk || id == 0x02 ||
                       isOneOf(id, 0x03) || isOneOf(id, 0x05) || id == 0x7e || id == 0x027e;
    if (!plain)
        return;
    Cell cell;
    int style = id == MulRk ? 0 : readCellHead(record, cursor, cell);
    const BiffStyles::Typeface font = m_styles.fontOf(style);
    cell.bold = font.bold;
    if (font.struck && id != MulRk)
        builder.addStruck(cell.row, cell.column);
    if (label) {
        cell.text = text(cursor, m_version == Version::Biff2);
        builder.add(std::move(cell));
    } else if (id == LabelSst) {
        const auto index = size_t(cursor.dword());
        if (index < m_strings.size() && !cursor.isPastEnd())
            cell.text = m_strings[index];
        builder.add(std::move(cell));
    } else if (formula) {
        readFormula(cursor, std::move(cell), style, builder);
    } else if (isOneOf(id, 0x05)) {
        const int value = cursor.byte();
        cell.text = cursor.byte() ? errorText(value) : truth(value);
        builder.add(std::move(cell));
    } else if (id == MulRk) {
        cell.row = cursor.word();
        cell.column = cursor.word();
        // The last column stands behind the cells; they end where too little is left for another
        // one.
        for (qsizetype left = record.pieces.front().size() - 6; left >= 6;
             left -= 6, ++cell.column) {
            style = cursor.word();
            cell.bold = m_styles.fontOf(style).bold;
            if (m_styles.fontOf(style).struck)
                builder.addStruck(cell.row, cell.column);
            addNumber(cell, style, cursor.packed(), builder);
        }
    } else {
        const double value = id == 0x02          ? cursor.word()
                             : isOneOf(id, 0x03) ? cursor.real()
                                                 : cursor.packed();
        if (!cursor.isPastEnd())
            addNumber(std::move(cell), style, value, builder);
    }
}

void BiffWorkbook::readFormula(BiffCursor &cursor, Cell cell, int style, SheetBuilder &builder)
{
    BiffCursor ahead = cursor;
    const double number = cursor.real();
    if (cursor.isPastEnd())
        return;
    const int type = ahead.byte();
    ahead.skip(1);
    const int value = ahead.byte();
    ahead.skip(3);
    m_awaitsText.reset();
    if (ahead.word() != 0xffff)
        return addNumber(std::move(cell), style, number, builder);
    if (type == 0) {
        m_awaitsText = std::move(cell);
        return;
    }
    if (type == 1)
        cell.text = truth(value);
    else if (type == 2)
        cell.text = errorText(value);
    builder.add(std::move(cell));
}

} // namespace intray
