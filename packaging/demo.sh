#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Intray and opens the desk on the sample inbox.
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh

say "1/3 Packages"
# shellcheck disable=SC2086
need_packages $INTRAY_BUILD_PACKAGES

say "2/3 Building (some minutes the first time)"
cmake --preset release -DINTRAY_TESTS=OFF -DINTRAY_BENCH=OFF -DINTRAY_WERROR=OFF -B build/demo >/dev/null
cmake --build build/demo

say "3/3 The desk with the sample inbox"
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    say "There is no display here, so the window cannot be opened. To see it anyway:"
    say "  on this machine's own screen, log in graphically and run packaging/demo.sh again;"
    say "  from another machine, connect with: ssh -X THIS_MACHINE, then run it again;"
    say "  or draw it into a picture: apt-get install xvfb xauth imagemagick, then"
    say "    xvfb-run -s '-screen 0 1440x900x24' sh -c 'build/demo/bin/intray --demo & sleep 15; import -window root desk.png; kill \$!'"
    say "Without a window, the sample inbox read on the command line:"
    build/demo/bin/intray extract --master resources/demo/master --today 2026-11-23 resources/demo/inbox \
        | cut -c 1-160
    exit 0
fi
exec build/demo/bin/intray --demo
