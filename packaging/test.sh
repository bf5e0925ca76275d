#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything with warnings as errors and runs every test.
set -eu
cd "$(dirname "$0")/.."
. packaging/packages.sh

say "1/3 Packages"
# shellcheck disable=SC2086
need_packages $INTRAY_BUILD_PACKAGES $INTRAY_TEST_PACKAGES
if ! locale -a | grep -qi '^de_DE\.utf-\?8$'; then
    as_root sed -i 's/^# *de_DE.UTF-8 UTF-8/de_DE.UTF-8 UTF-8/' /etc/locale.gen
    as_root locale-gen
fi

say "2/3 Building"
cmake --preset release
cmake --build --preset release

say "3/3 Testing, once in English at UTC and once in German at another time zone"
LANG=C.UTF-8 LC_ALL=C.UTF-8 TZ=UTC ctest --preset release
LANG=de_DE.UTF-8 LC_ALL=de_DE.UTF-8 TZ=Pacific/Auckland ctest --preset release
say "All tests passed."
