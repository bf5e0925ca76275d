// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/FileProgress.h"
#include "tests/support/Catch.h"

using namespace intray;

TEST_CASE("what is read names the page of a long file, and the file alone where there is one page")
{
    CHECK(fileProgress(QStringLiteral("fax.tif"), 2, 5) == QStringLiteral("fax.tif, page 2 of 5"));
    CHECK(fileProgress(QStringLiteral("photo.jpg"), 1, 1) == QStringLiteral("photo.jpg"));
}
