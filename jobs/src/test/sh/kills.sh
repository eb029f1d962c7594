#!/usr/bin/env bash
# Kills runs and rollbacks with -9 at random moments. After each, `current` is whole, and the same
# run again publishes what a clean run does. A reader in a process of its own reads all the while.
# Usage: kills.sh [COUNT] [SEED]
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."
count="${1:-40}"
seed="${2:-$(date +%s)}"
echo "kills: $count, seed $seed"
RANDOM="$seed"
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
w="$scratch/w"
failed=0
fail() {
  echo "FAILED: $*"
  failed=$((failed + 1))
}

./tenor --version >/dev/null || exit 1
classpath="$(echo jobs/target/tenor-*.jar):$(cat jobs/target/classpath.txt)"
mkdir "$scratch/classes"
javac -proc:none -d "$scratch/classes" -cp "$classpath" \
  jobs/src/test/java/dev/tenor/SnapshotWatch.java jobs/src/test/java/dev/tenor/PublishedTables.java
awk 'NR % 4 == 1' data/sample/articles.jsonl >"$scratch/articles.jsonl"

run() {
  local warehouse="$1"
  shift
  exec ./tenor run --input "$scratch/articles.jsonl" --warehouse "$warehouse" --speech rules \
    --tone lexical --report none "$@"
}
milliseconds() { echo $((${EPOCHREALTIME/./} / 1000)); }
# ask QUESTION...: what the watch answers.
ask() {
  echo "$*" >&8
  read -r answer <&7 || answer="FAILED: the watch is gone"
  [[ "$answer" == ok* ]] || fail "$answer"
}
# pause MILLISECONDS
pause() { sleep "$(printf '%d.%03d' $(($1 / 1000)) $(($1 % 1000)))"; }
# draw BELOW: puts a random number into `drawn`; a subshell would draw the same again and again.
draw() { drawn=$(((RANDOM * 32768 + RANDOM) % $1)); }
# reached STAGE: waits until the victim has told the stage or is gone.
reached() {
  while kill -0 "$victim" 2>/dev/null; do
    grep -q "^$1 " "$scratch/victim" && return 0
    sleep 0.02
  done
}

began=$(milliseconds)
(run "$scratch/clean") >"$scratch/log" 2>&1 || { cat "$scratch/log"; exit 1; }
whole=$(($(milliseconds) - began))
publishing=$(awk '$1 == "publish" { print int($(NF - 1) * 1000) }' "$scratch/log")
cp -a "$scratch/clean" "$w"
coproc watch { nice java -Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
  -cp "$scratch/classes:$classpath" dev.tenor.SnapshotWatch "$w" 2>"$scratch/watch.log"; }
# Copies: bash forgets its own once the process has ended.
exec 7<&"${watch[0]}" 8>&"${watch[1]}"
eval "exec ${watch[1]}>&-"
ask whole "$w"
(run "$w") >"$scratch/log" 2>&1 || fail "a second run"
began=$(milliseconds)
./tenor rollback --warehouse "$w" >/dev/null || fail "a rollback"
back=$(($(milliseconds) - began))

for ((n = 1; n <= count; n++)); do
  : >"$scratch/victim"
  before="$(readlink "$w/current")"
  case $((n % 4)) in
    1 | 3) # One starts afresh, so that it writes annotations too.
      [ $((n % 4)) -eq 3 ] && more=--rebuild || more=
      (run "$w" $more) >"$scratch/victim" 2>&1 &
      victim=$!
      draw "$whole"
      moment=$drawn
      what="run${more:+ $more} at $moment ms of $whole"
      ;;
    2)
      (run "$w") >"$scratch/victim" 2>&1 &
      victim=$!
      reached audit
      draw $((publishing + 50))
      moment=$drawn
      what="publish at $moment ms of $publishing"
      ;;
    0)
      (exec ./tenor rollback --warehouse "$w") >"$scratch/victim" 2>&1 &
      victim=$!
      # The switch stands at the end of a start of the virtual machine.
      draw $((back / 2 + 50))
      moment=$((back / 2 + drawn))
      what="rollback at $moment ms of $back"
      ;;
  esac
  pause "$moment"
  kill -9 "$victim" 2>/dev/null
  wait "$victim" 2>/dev/null
  [ $? -eq 137 ] || what="$what, which had ended"
  ask whole "$w"
  [ "$(readlink "$w/current")" = "$before" ] || what="$what, after the switch"
  left="$(find "$w/snapshots" -maxdepth 1 -name '.building-*' | wc -l)"
  (run "$w") >"$scratch/log" 2>&1 || fail "the run after $what: $(tail -3 "$scratch/log")"
  ask whole "$w"
  ask same "$w" "$scratch/clean"
  [ -z "$(find "$w" "$w/snapshots" -maxdepth 1 \( -name '.building-*' -o -name '.current-*' \))" ] ||
    fail "the run after $what left orphans"
  echo "$n: $what, $left half snapshots left"
done

exec 8>&-
read -r answer <&7 || answer="FAILED: the watch is gone"
echo "reader: $answer"
[[ "$answer" == ok* ]] || fail "the reader; $(tail -3 "$scratch/watch.log")"
echo "kills: $count, failed $failed"
[ "$failed" -eq 0 ]
