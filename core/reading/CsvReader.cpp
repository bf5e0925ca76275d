// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/CsvReader.h"

#include "core/reading/Charset.h"
#include "core/reading/SheetBuilder.h"

#include <map>

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::CsvReader)
};

constexpr int SampleRows = 300;
// A quoted value with more lines than this is a stray quote that swallows the file.
constexpr int LinesInAValue = 60;

// How regular the columns are: rows of the most frequent width, weighed by that width, less what
// breaks the rule.
double regularity(const std::vector<QStringList> &rows)
{
    std::map<qsizetype, int> widths;
    int split = 0;
    for (const QStringList &row : rows) {
        if (row.size() > 1) {
            ++widths[row.size()];
            ++split;
        }
    }
    double best = 0;
    for (const auto &[width, count] : widths) {
        const double share = double(count) / split;
        best = std::max(best, double(count) * share * double(std::min<qsizetype>(width - 1, 12)));
    }
    return best;
}

QString withoutSeparatorLine(const QString &text, QChar &separator)
{
    if (text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) && text.size() > 5
        && text.at(5) == u'\n') {
        separator = text.at(4);
        return text.mid(6);
    }
    return text;
}

QString valueOf(QString text)
{
    text = text.trimmed();
    // ="00123": how programs keep a spreadsheet from dropping the zeros.
    if (text.startsWith(QLatin1String("=\"")) && text.endsWith(u'"') && text.size() > 2)
        return text.mid(2, text.size() - 3);
    return text;
}

} // namespace

std::vector<QStringList> csvRows(const QString &text, const CsvDialect &dialect, int mostRows, bool &clean)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString value;
    bool quoted = false;
    bool wasQuoted = false;
    int lines = 0;
    clean = true;
    for (qsizetype i = 0; i < text.size() && int(rows.size()) < mostRows; ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            lines += c == u'\n';
            if (lines > LinesInAValue)
                break;
            if (c != dialect.quote) {
                value += c;
            } else if (i + 1 < text.size() && text.at(i + 1) == dialect.quote) {
                value += c;
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == dialect.separator || c == u'\n') {
            row += value;
            value.clear();
            wasQuoted = false;
            if (c == u'\n')
                rows.push_back(std::exchange(row, {}));
        } else if (!dialect.quote.isNull() && c == dialect.quote && value.trimmed().isEmpty() && !wasQuoted) {
            value.clear();
            quoted = true;
            wasQuoted = true;
            lines = 0;
        } else {
            value += c;
        }
    }
    clean = !quoted;
    if (int(rows.size()) < mostRows && (!value.isEmpty() || !row.isEmpty())) {
        row += value;
        rows.push_back(row);
    }
    return rows;
}

CsvDialect csvDialectOf(const QString &text)
{
    CsvDialect best;
    best.quote = QChar();
    double most = 0;
    for (const QChar separator : {QChar(u';'), QChar(u'\t'), QChar(u','), QChar(u'|')}) {
        for (const QChar quote : {QChar(u'"'), QChar(u'\''), QChar()}) {
            if (!quote.isNull() && !text.contains(quote))
                continue;
            bool clean = true;
            const auto rows = csvRows(text, {separator, quote}, SampleRows, clean);
            // The double quote is the rule; another way must be clearly the better one.
            const double weight = quote == u'"' ? 1.1 : quote.isNull() ? 1.0 : 0.95;
            const double score = clean ? regularity(rows) * weight : 0;
            if (score > most) {
                most = score;
                best = {separator, quote};
            }
        }
    }
    return best;
}

void CsvReader::read(const FileToRead &file, Reading &reading) const
{
    const int part = reading.begin(file, QStringLiteral("text/csv"), Workbook{});
    if (reading.isWalk())
        return;
    QChar named;
    const QString text = withoutSeparatorLine(decodeText(file.bytes, file.charset), named);
    CsvDialect dialect = csvDialectOf(text);
    if (!named.isNull())
        dialect = {named, u'"'};
    bool clean = true;
    const int most = reading.limits().rowsPerSheet;
    auto rows = csvRows(text, dialect, most + 1, clean);
    if (!clean) {
        dialect.quote = QChar();
        rows = csvRows(text, dialect, most + 1, clean);
    }
    SheetBuilder builder(reading, {});
    for (size_t r = 0; r < rows.size(); ++r) {
        for (qsizetype c = 0; c < rows[r].size(); ++c) {
            Cell cell;
            cell.row = int(r);
            cell.column = int(c);
            cell.text = valueOf(rows[r].at(c));
            if (!cell.text.isEmpty())
                builder.add(std::move(cell));
        }
    }
    const bool cut = builder.isCut();
    reading.addSheet(part, builder.take());
    if (cut)
        reading.addPartlyIssue(part, ReadingIssue::Kind::LimitReached,
                               Words::tr("This table is too large and was cut off. Please open the file and "
                                         "check the rest."));
}

} // namespace intray
