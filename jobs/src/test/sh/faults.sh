#!/usr/bin/env bash
# What a run meets at night: a full disk, no rights, damaged files, a clock that was set back. Each
# has its exit code and names what is wrong, and what was published is still there, byte for byte.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."
scratch="$(mktemp -d)"
disk="$scratch/disk"
trap 'umount "$disk" 2>/dev/null; rm -rf "$scratch"' EXIT
failed=0
passed=0

awk 'NR % 4 == 1' data/sample/articles.jsonl >"$scratch/articles.jsonl"
run() {
  local warehouse="$1"
  shift
  ./tenor run --input "$scratch/articles.jsonl" --warehouse "$warehouse" --speech rules \
    --tone lexical --report none "$@"
}
# sums WAREHOUSE: what is published and every file of it.
sums() { (cd "$1" && readlink current && find snapshots -type f | sort | xargs -r sha256sum); }
# expect NAME CODE WORDS COMMAND...: the command ends with CODE and says WORDS.
expect() {
  local name="$1" code="$2" words="$3" got
  shift 3
  "$@" >"$scratch/log" 2>&1
  got=$?
  if [ "$got" -ne "$code" ] || ! grep -qF -- "$words" "$scratch/log"; then
    echo "FAILED: $name: ended with $got instead of $code, or did not say: $words"
    grep -v '^[a-z]* .* s$' "$scratch/log" | head -5 | sed 's/^/    /'
    failed=$((failed + 1))
  elif grep -qE '^[[:space:]]+at [a-z]+\.' "$scratch/log"; then
    echo "FAILED: $name: printed a stack"
    failed=$((failed + 1))
  else
    passed=$((passed + 1))
  fi
}
# keeps NAME CODE WORDS COMMAND...: the same, and nothing changes in the warehouse "$w".
keeps() {
  local before
  before="$(sums "$w")"
  expect "$@"
  if [ "$(sums "$w")" != "$before" ]; then
    echo "FAILED: $1: what was published has changed"
    failed=$((failed + 1))
  fi
}
# another: a fresh copy of the warehouse with two snapshots, as "$w"; its published one is "$now".
another() {
  w="$scratch/w$((copies = ${copies:-0} + 1))"
  cp -a "$scratch/base" "$w"
  now="$w/$(readlink "$w/current")"
}

expect "a first run" 0 "Tables:" run "$scratch/base"
expect "a second run" 0 "Tables:" run "$scratch/base"

another
truncate -s -7 "$(find "$now/statements" -name '*.parquet' | sort | head -1)"
keeps "a cut file" 1 "$now/statements: damaged: " run "$w"
keeps "the plan over a cut file" 1 "tenor rollback" run "$w" --dry-run
expect "the way back from it" 0 "current is snapshot" ./tenor rollback --warehouse "$w"
[ "$w/$(readlink "$w/current")" != "$now" ] || { echo "FAILED: no way back"; failed=$((failed + 1)); }
expect "and on from there" 0 "Tables:" run "$w"

another
rm "$(find "$now/articles" -name '*.parquet' | sort | head -1)"
keeps "a lost file" 1 "$now/articles: damaged: " run "$w"
expect "afresh in its place" 0 "starts afresh in place of what is published" run "$w" --rebuild

another
truncate -s 100 "$now/_manifest.json"
keeps "half a manifest" 1 "$now/_manifest.json: damaged" run "$w"
rm "$now/_manifest.json"
keeps "no manifest" 1 "$now: damaged: it has no _manifest.json" run "$w"
rm -r "$now"
keeps "no snapshot where the link leads" 1 "$w/current: damaged: there is no snapshot" run "$w"

another
mv "$now" "$w/snapshots/20990101T000000.000Z"
ln -sfn snapshots/20990101T000000.000Z "$w/current"
echo "process 1, run 20990101T000000.000Z" >"$w/.lock"
touch -d 2099-01-01 "$w/.lock" "$w/snapshots/20990101T000000.000Z"
expect "a clock that was set back" 0 "the clock is behind the last snapshot" run "$w"
case "$(readlink "$w/current")" in
  snapshots/20990101T000000.001Z) passed=$((passed + 1)) ;;
  *) echo "FAILED: $(readlink "$w/current") does not follow 2099"; failed=$((failed + 1)) ;;
esac
expect "and back" 0 "20990101T000000.000Z" ./tenor rollback --warehouse "$w"

another
echo "no model" >"$scratch/model"
keeps "a corrupt speech model" 2 "--speech-model $scratch/model" \
  ./tenor run --input "$scratch/articles.jsonl" --warehouse "$w" --speech model \
  --speech-model "$scratch/model"
keeps "a corrupt issue model" 2 "$scratch/model" run "$w" --issue-opinion "$scratch/model"
mkdir -p "$w/models/lexical-0"
echo "{" >"$w/models/lexical-0/model.json"
keeps "a corrupt tone model" 2 "lexical-0: the model cannot be read" run "$w" --tone-model lexical-0

head -c 400 /dev/urandom >"$scratch/x.parquet"
keeps "a corrupt Parquet file" 3 "$scratch/x.parquet" \
  ./tenor run --input "$scratch/x.parquet" --warehouse "$w" --report none

cp "$scratch/articles.jsonl" "$scratch/gone.jsonl"
before="$(sums "$w")"
./tenor run --input "$scratch/gone.jsonl" --warehouse "$w" --speech rules --tone lexical \
  --report none >"$scratch/background" 2>&1 &
victim=$!
until grep -q '^input ' "$scratch/background" || ! kill -0 "$victim" 2>/dev/null; do sleep 0.05; done
rm "$scratch/gone.jsonl"
expect "an input that vanishes" 3 "gone.jsonl" \
  bash -c "tail --pid=$victim -f /dev/null; cat '$scratch/background'; exit 3"
wait "$victim"
[ $? -eq 3 ] && [ "$(sums "$w")" = "$before" ] ||
  { echo "FAILED: an input that vanishes"; failed=$((failed + 1)); }

another
{
  printf '{"id":"long","published":"2031-01-01","title":"A long one","text":"'
  yes 'The minister, Dana Orlin, said on Monday that the ceasefire must hold.\n\n' |
    head -n 300000 | tr -d '\n'
  printf '"}\n'
} >"$scratch/long.jsonl"
too_little_memory() {
  TENOR_JAVA_OPTIONS=-Xmx540m ./tenor run --input "$scratch/long.jsonl" --max-text-kb 30000 \
    --tone lexical --report none --warehouse "$w"
}
keeps "too little memory" 1 "out of memory" too_little_memory

mkdir "$disk"
if mount -t tmpfs -o size=500m tmpfs "$disk" 2>/dev/null; then
  cp -a "$scratch/base" "$disk/w"
  mount -o "remount,size=$(($(df -k --output=used "$disk" | tail -1) + 64))k" "$disk"
  w="$disk/w"
  keeps "a full disk" 1 "No space left on device" run "$w"
  mount -o remount,size=500m "$disk"
  expect "room again" 0 "Tables:" run "$w"
  mount -o remount,ro "$disk"
  keeps "a disk that may only be read" 1 "Read-only file system" run "$w"
else
  echo "skipped: a full disk and one that may only be read, this machine mounts nothing for us"
fi
if [ "$(id -u)" -ne 0 ]; then
  another
  chmod a-w "$w/snapshots"
  keeps "no rights" 1 "$w/snapshots" run "$w"
  chmod u+w "$w/snapshots"
else
  echo "skipped: missing rights, which mean nothing to root"
fi

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
