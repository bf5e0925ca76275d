#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Whole commands, ours and peers', in turn on the same files; prints medians and ratios.
# usage: tests/bench/commands.sh BIN_FOLDER ONE_PAGE.pdf [MASTER_FOLDER]
set -eu
bin=$1
page=$2
master=${3:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A hundred pages made of the one page.
if command -v pdfunite >/dev/null; then
    list=""
    for _ in $(seq 100); do list="$list $page"; done
    # shellcheck disable=SC2086
    pdfunite $list "$work/hundred.pdf"
fi

# Median of seven runs: wall seconds, CPU seconds, peak KiB.
measure() {
    for _ in 1 2 3 4 5 6 7; do
        /usr/bin/time -f '%e %U %S %M' -o "$work/t" "$@" >/dev/null 2>&1 || true
        awk '{printf "%.3f %.3f %d\n", $1, $2 + $3, $4}' "$work/t"
    done | sort -n | sed -n 4p
}

row() {
    name=$1
    shift
    printf '%-44s %s\n' "$name" "$(measure "$@")"
}

echo "command                                      wall s, CPU s, peak KiB (largest process)"
row "one page: pdftotext -bbox" pdftotext -bbox "$page" -
row "one page: intray extract" "$bin/intray" extract "$page"
[ -z "$master" ] || row "one page: intray extract --master" "$bin/intray" extract --master "$master" "$page"
if command -v pdftoppm >/dev/null && command -v tesseract >/dev/null; then
    # The same page as a scan; tesseract's own command line reads it with its whole-page layout.
    pdftoppm -r 300 -gray -png -singlefile "$page" "$work/scan"
    export OMP_THREAD_LIMIT=1
    row "one scan: tesseract" tesseract "$work/scan.png" - -l "${BENCH_LANGUAGE:-eng}"
    row "one scan: intray extract" "$bin/intray" extract "$work/scan.png"
fi
if [ -f "$work/hundred.pdf" ]; then
    row "100 pages: pdftotext -bbox" pdftotext -bbox "$work/hundred.pdf" -
    row "100 pages: intray extract" "$bin/intray" extract "$work/hundred.pdf"
fi
