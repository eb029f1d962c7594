# Sourced by the benches: goes to the project, builds Tenor and the benches, and sets
#   scratch    a folder that is gone when the bench ends
#   classpath  of the benches and of Tenor
#   java       the command with the options that Tenor's JVM needs; heap and collector are the bench's
# shellcheck shell=bash
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT

./tenor --version >/dev/null
mkdir -p jobs/target/bench
classpath="jobs/target/bench:$(echo jobs/target/tenor-*.jar):$(cat jobs/target/classpath.txt)"
# Rooms needs JMH, which jobs/bench/rooms alone fetches.
find jobs/bench -name '*.java' ! -name Rooms.java -print0 |
  xargs -0 javac -d jobs/target/bench -cp "$classpath"
# shellcheck disable=SC2034,SC2207
java=(java $(cat jobs/target/java-options.txt) -cp "$classpath")

# timed COMMAND...: seconds of wall time and of CPU. What it prints goes to $scratch/log, and out
# where it fails.
timed() {
  local TIMEFORMAT='%R %U %S'
  { time "$@" >"$scratch/log" 2>&1; } 2>"$scratch/time" || { cat "$scratch/log" >&2; exit 1; }
  awk 'END { print $1, $2 + $3 }' "$scratch/time"
}
