// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/FuzzReader.h"

INTRAY_FUZZ_READER(Tnef)
