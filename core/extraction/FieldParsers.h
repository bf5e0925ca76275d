// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Decimal.h"
#include "core/extraction/Lexicon.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace intray {

// How numbers are written in a document or column.
enum class NumberStyle { Unknown, DecimalPoint, DecimalComma };
// Which number of 02/03/2026 is the day.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

// A number as written, with every way to read it ("1.234" is 1234 or 1.234). Best first under `style`.
struct NumberReading
{
    Decimal value;
    NumberStyle style = NumberStyle::Unknown; // the style this reading needs; Unknown: reads the same in both
};
// Grouping by '.', ',', ''', blank, thin and no-break space; currency signs and codes around it; trailing
// or leading minus. Empty when the text is not a number.
std::vector<NumberReading> readNumber(QStringView text, NumberStyle style);
std::optional<Decimal> parseNumber(QStringView text, NumberStyle style);

// The style that the numbers of a text prove ("1.234,50" proves DecimalComma); Unknown when none does.
NumberStyle provenNumberStyle(const QStringList &numbers);

// A quantity glued to or followed by its unit: "600St", "12 pcs", "x 3".
struct QuantityReading
{
    Decimal value;
    QString unit;        // as written, may be empty
};
std::optional<QuantityReading> parseQuantity(QStringView text, NumberStyle style, const Lexicon &lexicon);

// A price with its basis: "4.61/Ea", "510/EA", "7,190.00/1,000", "43.00 per 100", "5.05 USD", "99,00 je 100".
struct PriceReading
{
    Decimal value;
    std::optional<Decimal> per;
    QString unit;
    QString currency;    // ISO 4217, empty when not written
};
std::optional<PriceReading> parsePrice(QStringView text, NumberStyle style, const Lexicon &lexicon);

struct DateReading
{
    QDate date;
    DateOrder order = DateOrder::Unknown; // the order this reading needs; Unknown: unambiguous
};
// All readings of a date that fills the text, best first under `order`. A year is needed unless `near`
// is given; then the year that puts the date nearest on or after `near` minus 60 days is taken.
std::vector<DateReading> readDate(QStringView text, DateOrder order, const Lexicon &lexicon,
                                  const QDate &near = {});
// Dates anywhere in a running text, with their place.
struct DateInText
{
    int start = 0, end = 0;
    std::vector<DateReading> readings;
};
std::vector<DateInText> datesIn(QStringView text, DateOrder order, const Lexicon &lexicon,
                                const QDate &near = {});

// The day that a spreadsheet stores as this number, where a cell lost its date format; only days an order
// can name (2000 to 2049).
std::optional<QDate> dateOfSerial(Decimal number);

// ISO 4217 code of a currency word or sign ("€", "EUR", "£", "CHF"); nullopt for anything else. A bare "$"
// is USD here; the caller weighs it.
std::optional<QString> parseCurrency(QStringView text);
// The currency written anywhere in a text ("Unit Price [USD]").
std::optional<QString> currencyIn(QStringView text);

// GTIN-8, 12, 13, 14 with a right check digit.
bool isGtin(QStringView text);
// Whether the text could be an item or order number: has a digit, no inner sentence, 2 to 40 characters.
bool looksLikeCode(QStringView text);
// "DE288114907" and the like, blanks and dots removed; nullopt when it has not the form of a VAT number.
std::optional<QString> parseVatNumber(QStringView text);

} // namespace intray
