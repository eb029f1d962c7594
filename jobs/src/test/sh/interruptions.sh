#!/usr/bin/env bash
# Runs that are killed, collide or cannot write: what was published stays, and the next run is whole.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
w="$scratch/w"
failed=0
passed=0
check() {
  if eval "$2"; then
    passed=$((passed + 1))
  else
    echo "FAILED: $1"
    failed=$((failed + 1))
  fi
}
# The lexical tier: what is held here is the same for both.
run() { ./tenor run --input data/sample --tone lexical --report none --warehouse "$w" "$@" >"$scratch/log" 2>&1; }

# stage_reached WORD: waits until the run in the background has ended the stage.
stage_reached() {
  for _ in $(seq 600); do
    grep -q "^$1 " "$scratch/background" 2>/dev/null && return 0
    sleep 0.1
  done
  return 1
}

# ended SIGNAL CODE WORDS: a run that gets the signal ends with CODE and says one line, WORDS.
ended() {
  # A shell without job control starts what is in the background deaf to SIGINT.
  env --default-signal=INT ./tenor run --input data/sample --tone lexical --report none --warehouse "$w" \
    >"$scratch/background" 2>"$scratch/told" &
  victim=$!
  stage_reached start
  kill "-$1" "$victim"
  wait "$victim"
  check "SIG$1 ends a run with $2" "[ $? -eq $2 ]"
  check "SIG$1 is told in one line" \
    "[ \"\$(cat '$scratch/told')\" = 'tenor: ended by SIG$1; $3' ] || { cat '$scratch/told'; false; }"
}

ended TERM 143 "nothing is published in $w"

run
check "a first run publishes" '[ $? -eq 0 ] && [ -e "$w/current/_manifest.json" ]'
before="$(readlink "$w/current")"

./tenor run --input data/sample --tone lexical --report none --warehouse "$w" >"$scratch/background" 2>&1 &
victim=$!
stage_reached read
run
check "a second run at once ends with 5" '[ $? -eq 5 ] && grep -q "another run holds" "$scratch/log"'
stage_reached annotate
kill -9 "$victim" 2>/dev/null
wait "$victim" 2>/dev/null
check "a killed run leaves what was published" '[ "$(readlink "$w/current")" = "$before" ]'
check "its half snapshot is hidden" '[ "$(ls "$w/snapshots" | wc -l)" -eq 1 ]'
run
check "the next run publishes" '[ $? -eq 0 ] && [ "$(readlink "$w/current")" != "$before" ]'
check "and cleans up after the dead one" '[ -z "$(find "$w/snapshots" -maxdepth 1 -name ".building-*")" ]'

before="$(readlink "$w/current")"
ended TERM 143 "snapshot ${before#snapshots/} stays published"
ended INT 130 "snapshot ${before#snapshots/} stays published"
check "and what was published stays" '[ "$(readlink "$w/current")" = "$before" ]'

echo taken >"$scratch/file"
./tenor run --input data/sample --warehouse "$scratch/file" >"$scratch/log" 2>&1
check "a file in the warehouse's place is told" '[ $? -eq 1 ] && grep -q "$scratch/file" "$scratch/log"'

mkdir "$scratch/hostile"
python3 - "$scratch/hostile/x.jsonl" <<'PY' 2>/dev/null || printf 'x' >"$scratch/hostile/x.jsonl"
import json, sys
with open(sys.argv[1], 'w') as out:
    out.write('{"id":"long","text":"' + 'a' * 50_000_000 + '"}\n')
    out.write(json.dumps({'id': '../../etc', 'source': '../..', 'published': '2025-01-01',
                          'title': '<script>', 'text': '"' * 100_000}) + '\n')
    out.write(json.dumps({'id': 'ok', 'published': '2025-01-02',
                          'text': 'A ceasefire is near, Irena Maldova said.'}) + '\n')
PY
./tenor run --input "$scratch/hostile" --warehouse "$scratch/h" >"$scratch/log" 2>&1
check "hostile records end in a whole snapshot" \
  '[ $? -eq 0 ] && grep -q "3 records read: 2 articles kept, 0 duplicates, 1 quarantined" "$scratch/log"'

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
