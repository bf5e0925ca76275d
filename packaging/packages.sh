#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Which Debian packages Intray needs. Sourced by demo.sh and test.sh.

# To build and to run.
INTRAY_BUILD_PACKAGES="g++ cmake ninja-build ccache pkgconf
 qt6-base-dev libqt6svg6-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools linguist-qt6
 libqt6sql6-sqlite qt6-qpa-plugins qt6-image-formats-plugins
 libpoppler-qt6-dev libgmime-3.0-dev libzip-dev libpugixml-dev libxml2-dev libicu-dev libexpected-dev
 libgsf-1-dev libtesseract-dev libleptonica-dev libcurl4-openssl-dev libseccomp-dev
 tesseract-ocr-eng tesseract-ocr-deu tesseract-ocr-fra tesseract-ocr-nld tesseract-ocr-ita tesseract-ocr-spa
 tesseract-ocr-osd fonts-dejavu-core"

# To test, besides.
INTRAY_TEST_PACKAGES="catch2 xvfb xauth xdotool openbox x11-utils imagemagick locales python3
 dovecot-imapd openssl"

say() { printf '%s\n' "$*"; }

# Runs a command as root: directly, or through sudo.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo -- "$@"
    else
        say "Packages must be installed as root, and sudo is not here. As root, run:"
        say "  apt-get install $missing"
        exit 1
    fi
}

# Installs those of the named packages that are missing; says which.
need_packages() {
    missing=""
    for package in "$@"; do
        state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
        [ "$state" = installed ] || missing="$missing $package"
    done
    if [ -z "$missing" ]; then
        say "All packages are here."
        return
    fi
    say "Installing:$missing"
    as_root apt-get update -q
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
}
