#!/usr/bin/env bash
# A class archive is written by the first run that is asked for one and used by the next command;
# half an archive, as a killed run leaves it, is in nobody's way.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
export TENOR_CLASS_ARCHIVE="$scratch/with a blank/tenor.jsa"
mkdir "$(dirname "$TENOR_CLASS_ARCHIVE")"
failed=0

# must WHAT COMMAND...: the command succeeds, or WHAT does not hold.
must() {
  local what="$1"
  shift
  "$@" || { echo "FAILED: $what"; failed=$((failed + 1)); }
}
head -3 data/sample/articles.jsonl >"$scratch/articles.jsonl"
run() {
  ./tenor run --input "$scratch/articles.jsonl" --warehouse "$scratch/out" --speech rules \
    --tone lexical --report none >"$scratch/log" 2>&1
}
# archived: how many classes a command takes from the archive.
archived() {
  TENOR_JAVA_OPTIONS="-Xmx3g -Xlog:class+load" ./tenor inspect warehouse "$scratch/out" |
    grep -c 'shared objects file (top)'
}

must "a command that is no run writes nothing" ./tenor --version >"$scratch/log" 2>&1
must "a command that is no run writes nothing" [ ! -e "$TENOR_CLASS_ARCHIVE" ]
must "a run that writes an archive ends well" run
must "a run writes an archive" [ -s "$TENOR_CLASS_ARCHIVE" ]
must "writing one is no news" [ "$(grep -ci 'warn' "$scratch/log")" -eq 0 ]
must "the next command takes its classes from there" [ "$(archived)" -gt 500 ]
chmod u+w "$TENOR_CLASS_ARCHIVE" # the JVM writes its beginning last
dd if=/dev/zero of="$TENOR_CLASS_ARCHIVE" bs=4096 count=1 conv=notrunc 2>/dev/null
must "a run with half an archive ends well" run
must "half an archive is no news" [ "$(grep -ci 'warn\|error' "$scratch/log")" -eq 0 ]

[ "$failed" -eq 0 ] && echo "a class archive does what it should"
[ "$failed" -eq 0 ]
