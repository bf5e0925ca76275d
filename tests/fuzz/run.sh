#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds every fuzzer and runs each for as long as one likes; says what each covered.
#   tests/fuzz/run.sh [SECONDS [TARGET...]]     180 seconds each, all targets
# What is found stays in build/fuzz/crashes; what was learnt in build/fuzz/corpus. JOBS=2 runs two at once,
# NO_BUILD=1 what was built before.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-180}
[ $# -gt 0 ] && shift
. packaging/packages.sh
need_packages clang-19 libclang-rt-19-dev llvm-19
[ -f build/fuzz/build.ninja ] || cmake --preset fuzz
targets=${*:-$(for f in tests/fuzz/fuzz_*.cpp; do basename "$f" .cpp; done)}
# shellcheck disable=SC2086
[ -n "${NO_BUILD:-}" ] || cmake --build build/fuzz --target $targets
mkdir -p build/fuzz/crashes build/fuzz/logs build/fuzz/profiles

# Runs one target; its report is the log.
run_one() {
    name=$1
    corpus=build/fuzz/corpus/$name
    seeds=tests/fuzz/seeds/${name#fuzz_}
    mkdir -p "$corpus"
    [ -d "$seeds" ] || seeds=
    broken=$(mktemp -d)
    find tests/broken -name "*.${name#fuzz_}" -exec cp {} "$broken" \;
    # A worker lives for one file: what libraries leave to its end is no leak.
    # shellcheck disable=SC2086
    LLVM_PROFILE_FILE=/dev/null ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=halt_on_error=1 OMP_THREAD_LIMIT=1 \
        build/fuzz/bin/"$name" -max_total_time="$seconds" -timeout=25 -rss_limit_mb=3000 -detect_leaks=0 \
        -artifact_prefix=build/fuzz/crashes/"$name"- -print_final_stats=1 "$corpus" $seeds "$broken" \
        >build/fuzz/logs/"$name" 2>&1 || echo "FOUND" >>build/fuzz/logs/"$name"
    # Once more over all that was learnt, to see which lines it reaches.
    # shellcheck disable=SC2086
    LLVM_PROFILE_FILE=build/fuzz/profiles/$name.profraw ASAN_OPTIONS=detect_leaks=0 build/fuzz/bin/"$name" -runs=0 -detect_leaks=0 \
        "$corpus" $seeds "$broken" >/dev/null 2>&1 || true
    rm -rf "$broken"
}

# The files that a target is about: the most covered line shares tell the rest.
lines_of() {
    llvm-profdata-19 merge -sparse build/fuzz/profiles/"$1".profraw -o build/fuzz/profiles/"$1".profdata 2>/dev/null || return 0
    llvm-cov-19 report build/fuzz/bin/"$1" -instr-profile build/fuzz/profiles/"$1".profdata \
        core/reading core/extraction core/documents 2>/dev/null |
        awk '$1 ~ /[.]cpp$/ && $8 - $9 > 0 { n = split($1, p, "/"); share = 100 * ($8 - $9) / $8
             if (share >= 40 && $8 >= 40) printf "%s %d%% ", p[n], share }'
}

# Each job takes the next target that nobody has begun.
queue=$(mktemp -d)
job=0
while [ "$job" -lt "${JOBS:-1}" ]; do
    for name in $targets; do
        mkdir "$queue/$name" 2>/dev/null && run_one "$name"
    done &
    job=$((job + 1))
done
wait
rm -rf "$queue"
failed=0
for name in $targets; do
    log=build/fuzz/logs/$name
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    edges=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -1)
    state=quiet
    if grep -q '^FOUND' "$log"; then
        state="FOUND SOMETHING, see build/fuzz/crashes and $log"
        failed=1
    fi
    printf '%s: %s; %s runs, %s edges; lines: %s\n' "$name" "$state" "${runs:-?}" "${edges:-?}" "$(lines_of "$name")"
done
exit $failed
