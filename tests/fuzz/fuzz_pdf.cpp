// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/FuzzReader.h"

INTRAY_FUZZ_READER(Pdf)

// What fontconfig keeps for the whole run is no leak of the reader.
extern "C" const char *__lsan_default_suppressions();
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libfontconfig";
}
