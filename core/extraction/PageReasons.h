// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace intray {

// What readers of pages tell a person of a value: why it was taken.
struct PageReasons
{
    Q_DECLARE_TR_FUNCTIONS(intray::PageReasons)
};

} // namespace intray
