// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

#include <QDate>
#include <QString>

#include <optional>

namespace intray {

// A number format of a spreadsheet ("#,##0.00 [$€-407]", "dd/mm/yyyy"), as far as it changes what a
// number says.
class NumberFormat
{
public:
    NumberFormat() = default;
    explicit NumberFormat(const QString &code);
    // One of the formats that a workbook names by number only.
    static NumberFormat builtIn(int id);

    bool isDate() const { return m_date; }
    bool isTime() const { return m_time; } // a time of day or a duration, without a date

    // The number with the format's decimals, leading zeros, percent sign and written signs; always a
    // decimal point and no grouping, so that it reads the same everywhere.
    QString shown(double value) const;

private:
    void readNumberSection(const QString &section);

    bool m_general = true;
    bool m_date = false;
    bool m_time = false;
    bool m_elapsed = false; // hours beyond a day count on
    int m_decimals = 0;
    int m_integerDigits = 1;
    int m_thousands = 0; // how often the number is divided by 1000
    bool m_percent = false;
    QString m_before;
    QString m_after;
};

// The day of a stored number; nullopt when it is none.
std::optional<QDate> dateOfSerial(double serial, bool since1904);

// Fills a cell with a stored number: its date where the format shows one, else the number itself.
void storeNumber(Cell &cell, double value, const NumberFormat &format, bool since1904);

// A stored number; nullopt out of range. Noise of binary fractions is rounded away.
std::optional<Decimal> decimalOf(double value);

} // namespace intray
