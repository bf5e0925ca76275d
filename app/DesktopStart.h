// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace intray {

// Reads the options of the desktop program and opens the window; says so when there is no display.
int startDesktop(int argc, char **argv);

} // namespace intray
