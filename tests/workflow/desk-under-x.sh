#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# desk-under-x.sh INTRAY DEMO WORK: the way from a folder to files for the ERP, under a real X server with a window
# manager, by real keys and mouse. What came of them is asked of `intray list`; on failure the screen is kept in WORK.
set -u
intray=$1 demo=$2 work=$3

for tool in Xvfb openbox xdotool import convert python3; do
    if ! command -v "$tool" >/dev/null; then
        echo "Skipped: $tool is missing (Debian packages xvfb openbox xdotool imagemagick python3)."
        exit 77
    fi
done

rm -rf "$work"
mkdir -p "$work/home" "$work/out"
desk=$work/desk.intray
unset DISPLAY
export XDG_CONFIG_HOME=$work/home XDG_DATA_HOME=$work/home XDG_RUNTIME_DIR=$work/home LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY QT_QPA_PLATFORM QT_SCALE_FACTOR INTRAY_DESK DBUS_SESSION_BUS_ADDRESS
chmod 700 "$work/home"
children=()

finish() {
    local status=$?
    for child in "${children[@]}"; do kill "$child" 2>/dev/null; done
    wait 2>/dev/null
    exit $status
}
trap finish EXIT

fail() {
    echo "FAILED: $*" >&2
    [ -n "${DISPLAY:-}" ] && import -window root "$work/failure.png" 2>/dev/null && echo "The screen: $work/failure.png" >&2
    "$intray" list --desk "$desk" >&2
    cat "$work/intray.log" >&2
    exit 1
}

# until_ok SECONDS COMMAND...: asks again and again until the command succeeds.
until_ok() {
    local until=$((SECONDS + $1))
    shift
    until "$@"; do
        [ $SECONDS -lt $until ] || return 1
        sleep 0.1
    done
}
within=30

# field FILE KEY: a value of the order that came in FILE, as the desk has it now.
field() {
    "$intray" list --desk "$desk" --json | python3 -c '
import json, sys
rows = [row for row in map(json.loads, sys.stdin) if row["file"] == sys.argv[1]]
value = rows[0].get(sys.argv[2], "") if rows else "missing"
print(",".join(value) if isinstance(value, list) else value)' "$1" "$2"
}
field_is() { [ "$(field "$1" "$2")" = "$3" ]; }
count_is() { [ "$("$intray" list --desk "$desk" ${2:+--state "$2"} | wc -l)" = "$1" ]; }

picture() { import -window root "ppm:$1"; }
# The screen stands still: two pictures in a row are the same.
is_still() { picture "$work/a.ppm" && sleep 0.15 && picture "$work/b.ppm" && cmp -s "$work/a.ppm" "$work/b.ppm"; }
# Presses keys (or runs another xdotool command), and waits until the screen has changed and stands still again.
changed() { picture "$work/now.ppm" && ! cmp -s "$work/before.ppm" "$work/now.ppm"; }
shows_after() {
    until_ok $within is_still || fail "the screen never stands still before $*"
    cp "$work/b.ppm" "$work/before.ppm"
    xdotool "$@" || fail "xdotool $*"
    until_ok $within changed || fail "nothing on the screen changed after $*"
    until_ok $within is_still || fail "the screen never stands still after $*"
}

start_x() {
    # The server finds a free display by itself and says which.
    Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$work/display" 2>"$work/xvfb.log" &
    children+=($!)
    until_ok $within test -s "$work/display" || fail "Xvfb does not start"
    DISPLAY=:$(cat "$work/display")
    export DISPLAY
    openbox >"$work/openbox.log" 2>&1 &
    children+=($!)
}

start_desk() {
    "$intray" master import --desk "$desk" "$demo/master" >"$work/master.log" 2>&1 || fail "no master data"
    "$intray" --desk "$desk" --today 2026-11-23 --user ann >"$work/intray.log" 2>&1 &
    children+=($!)
    window=$(timeout $within xdotool search --sync --onlyvisible --name '^Intray$' | head -1)
    [ -n "$window" ] || fail "no window"
    xdotool windowactivate --sync "$window" windowsize --sync "$window" 1440 860 windowmove "$window" 0 0
}

take_folder_in() {
    shows_after key ctrl+shift+o
    xdotool type --delay 5 "$demo/inbox"
    xdotool key Return
    # Reading scans takes its time where other tests share the processor.
    until_ok 120 count_is 24 || fail "not all 24 files arrived"
    # What is typed goes to the queue again.
    until_ok $within is_still || fail "the queue never stands still"
}

# release FILE ANSWER: the order on the screen, which came in FILE, gets this answer and goes.
release() {
    shows_after key "$2"
    until_ok $within field_is "$1" open "" || fail "$1 still has an open question after the answer $2"
    shows_after key ctrl+Return
    until_ok $within field_is "$1" state ready || fail "$1 is not released"
}

# Types a wrong number over the right one, and takes the right one from the page again. Where it stands is found by
# the frames on the page: they differ where that of the number was and that of the next field is, which stands below.
capture() {
    local file=$1 number=$2 box
    shows_after key F6
    shows_after key Tab
    shows_after key Tab
    cp "$work/b.ppm" "$work/number.ppm"
    shows_after key Tab
    # Only the page is compared: the left part of the window, below its bar.
    box=$(convert "$work/number.ppm" "$work/b.ppm" -compose difference -composite -crop 600x600+0+60 +repage \
        -threshold 5% -format '%@' info:)
    # WIDTHxHEIGHT+LEFT+TOP
    [[ $box =~ ^[1-9][0-9]*x[0-9]+\+([0-9]+)\+([0-9]+)$ ]] || fail "no frames on the page: $box"
    local left=$((BASH_REMATCH[1] + 25)) top=$((60 + BASH_REMATCH[2] + 9))

    shows_after key shift+Tab
    xdotool key ctrl+a
    xdotool type WRONG
    shows_after key Tab
    until_ok $within field_is "$file" po_number WRONG || fail "the typed number was not taken"
    shows_after key shift+Tab
    xdotool mousemove $left $top keydown ctrl click 1 keyup ctrl
    until_ok $within field_is "$file" po_number "$number" || fail "Ctrl+click did not capture at $left,$top"
    xdotool key ctrl+z
    until_ok $within field_is "$file" po_number WRONG || fail "undo did not bring the typed number back"
    xdotool key ctrl+y
    until_ok $within field_is "$file" po_number "$number" || fail "redo did not bring the captured number back"
    shows_after key Escape
}

start_x
start_desk
take_folder_in

# With the mouse on the button "Next order": the order that needs a person most.
# The button changes as the pointer comes over it; only what changes after that is the order.
xdotool mousemove 1360 27
until_ok $within is_still || fail "the button never stands still"
shows_after click 1
release "20 Redfern PO 7740325.pdf" 2
release "15 Oakline PO again.pdf" 3
shows_after key Escape

price="13 Bestellung Petersen alter Preis.pdf"
shows_after key ctrl+f
shows_after type LP-4475
shows_after mousemove 500 135 click --repeat 2 --delay 30 1
capture "$price" LP-4475
release "$price" 2

# Approval: the rest first, then what stands out, one by one.
shows_after key alt+2
xdotool key ctrl+a
some_left() { [ "$("$intray" list --desk "$desk" --state approved | wc -l)" -gt 0 ]; }
until_ok $within some_left || fail "nothing was approved"
while ! count_is 0 ready; do
    left=$("$intray" list --desk "$desk" --state ready | wc -l)
    until_ok $within is_still
    xdotool key a
    fewer() { [ "$("$intray" list --desk "$desk" --state ready | wc -l)" -lt "$left" ]; }
    until_ok $within fewer || fail "$left orders cannot be approved"
done
count_is 17 approved || fail "not 17 orders are approved"

# The cursor goes to where the folder is asked for; then the files leave.
shows_after key ctrl+e
xdotool type --delay 5 "$work/out"
xdotool key ctrl+e
until_ok $within count_is 17 exported || fail "not 17 orders were exported"

[ "$(find "$work/out" -type f | wc -l)" = 17 ] || fail "not 17 files in the folder"
python3 - "$work/out" <<'CHECK' || fail "the files do not hold what they should"
import json, pathlib, sys
orders = [json.loads(path.read_text()) for path in pathlib.Path(sys.argv[1]).glob("*.json")]
assert len({order["po_number"] for order in orders}) == 17, "a number is there twice"
by_number = {order["po_number"]: order for order in orders}
assert by_number["LP-4475"]["released_by"] == "ann"
assert [line["sku"] for line in by_number["7740325"]["lines"]] == ["FLD-100W"]
assert "released_by" not in by_number["HG-26-0815"]
CHECK
again=$("$intray" export --desk "$desk" --to "$work/out" --approve 2>&1)
[[ $again == "0 delivered"* ]] || fail "a second export delivers: $again"
echo "From a folder to 17 files by keys and mouse, in $SECONDS seconds."
