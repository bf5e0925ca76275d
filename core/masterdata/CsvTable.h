// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace intray {

// A CSV file of master data as text: encoding (UTF-8, UTF-16 with a byte order mark, Windows-1252)
// and delimiter (comma, semicolon, tab, bar) are detected. Quoted cells may hold delimiters and
// line breaks.
struct CsvTable
{
    struct Row
    {
        int line = 0; // in the file, counted from 1
        QStringList cells;
    };
    QStringList header;
    std::vector<Row> rows; // rows without any text are left out
    bool unclosedQuote = false;

    static CsvTable parse(const QByteArray &bytes);
};

// Reads numbers as one file writes them: the decimal sign is the one that most of its numbers
// prove.
class CsvNumbers
{
public:
    void learn(QStringView cell);
    // nullopt for what is no number in that style.
    std::optional<Decimal> read(QStringView cell) const;

private:
    int m_points = 0;
    int m_commas = 0;
};

} // namespace intray
