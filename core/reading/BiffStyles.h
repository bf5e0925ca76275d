// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/BiffRecords.h"
#include "core/reading/NumberFormat.h"

#include <QHash>

#include <optional>
#include <vector>

namespace intray {

// The fonts, number formats and cell styles of an old Excel workbook, in the order of its records.
class BiffStyles
{
public:
    struct Typeface
    {
        bool bold = false;
        bool struck = false;
    };

    // Without a number the format is the next one.
    void addFormat(std::optional<int> number, const QString &code);
    // The oldest versions store no weight.
    void readFont(BiffCursor &cursor, bool hasWeight);
    void readStyle(const BiffRecord &record);
    void clear();

    // Of a cell by its style. A style below 0 names a number format only: -1 less its number.
    Typeface fontOf(int style) const;
    const NumberFormat &formatOf(int style) const;

private:
    struct Style
    {
        int format = 0;
        int font = 0;
    };
    QHash<int, QString> m_codes;
    std::vector<Typeface> m_fonts;
    std::vector<Style> m_styles;
    mutable QHash<int, NumberFormat> m_read; // formats that were needed, by their number
};

} // namespace intray
