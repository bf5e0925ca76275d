// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/DocumentReader.h"

#include <QStringList>

namespace intray {

// Tables as separated text. Separator, quotes and character set are found out; values stay text.
class CsvReader : public DocumentReader
{
public:
    bool reads(FileKind kind) const override { return kind == FileKind::Csv; }
    void read(const FileToRead &file, Reading &reading) const override;
};

// How a separated text is written.
struct CsvDialect
{
    QChar separator = u',';
    QChar quote = u'"'; // QChar() when nothing is quoted
    bool operator==(const CsvDialect &) const = default;
};

// The dialect under which the lines fall into the most regular columns.
CsvDialect csvDialectOf(const QString &text);

// All rows; `clean` is false when a quote never ends. Stops after `mostRows`.
std::vector<QStringList> csvRows(const QString &text, const CsvDialect &dialect, int mostRows, bool &clean);

} // namespace intray
