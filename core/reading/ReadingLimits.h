// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace intray {

// What one file may cost. Over a limit the part is cut off there and an issue says so.
struct ReadingLimits
{
    int seconds = 60;                         // wall clock of the worker
    qint64 addressSpace = qint64(2) << 30;    // bytes, of the worker
    qint64 fileBytes = qint64(200) << 20;
    int pages = 2000;
    int nesting = 8;                          // mails in mails, files in PDFs
    int parts = 500;
    int sheets = 200;
    int rowsPerSheet = 200000;
    int columnsPerSheet = 2000;
    qint64 cells = 2000000;
    qint64 unpackedBytes = qint64(500) << 20; // of zipped content, all entries together
    qint64 textCharacters = 20000000;
    int megapixels = 80;                      // of a rendered page
    qint64 outputBytes = qint64(256) << 20;   // that the worker hands back of one file
    int recognitionSeconds = 1200;            // that the workers of all pages of one file take together

    bool operator==(const ReadingLimits &) const = default;
};

} // namespace intray
