// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace intray {

// What is being read, in words for the progress line: "order.tif, page 2 of 5"; the name alone where there
// is one page only.
QString fileProgress(const QString &fileName, int page, int pages);

} // namespace intray
