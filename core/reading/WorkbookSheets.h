// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/SheetBuilder.h"

namespace intray {

// What all readers of workbooks say in the same words.

void sayWorkbookDamaged(int part, Reading &reading, const QString &detail);
void saySheetDamaged(int part, Reading &reading, const QString &name);
// Passes the sheet on and says when it was cut off.
void addSheet(int part, SheetBuilder &builder, Reading &reading);
// How many of the sheets are read.
int readableSheets(int count, int part, Reading &reading);

} // namespace intray
