#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# arrivals.sh BUILD [MAILS [KILLS]]: takes mails from a real mail server (dovecot, started for this) with the
# program killed again and again, and checks that each is stored exactly once. Says how long it took.
set -eu
build=${1:?usage: arrivals.sh BUILD [MAILS [KILLS]]}
INTRAY_ARRIVAL_MAILS=${2:-1000} INTRAY_ARRIVAL_KILLS=${3:-10} exec "$build/bin/test_commands" "*stores each mail*" -d yes
