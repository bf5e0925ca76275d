// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/FuzzOrder.h"

INTRAY_FUZZ_ORDER(Text)
