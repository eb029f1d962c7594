#!/usr/bin/env bash
# What a person sees who asks for the wrong thing: one clear line, the right exit code, soon.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
failed=0
passed=0

# expect CODE WORDS COMMAND...: the command ends with CODE and says WORDS on standard error.
expect() {
  local code="$1" words="$2"
  shift 2
  local got needed TIMEFORMAT='%U %S'
  { time "$@" >"$scratch/out" 2>"$scratch/err"; } 2>"$scratch/time"
  got=$?
  # The processor's time: what else a machine does is not this command's fault.
  needed=$(awk '{ print int($1 + $2) }' "$scratch/time")
  if [ "$got" -ne "$code" ] || ! grep -qF -- "$words" "$scratch/err"; then
    echo "FAILED: $* gave $got instead of $code, or did not say: $words"
    sed 's/^/    /' "$scratch/err" | head -5
    failed=$((failed + 1))
  elif [ "$needed" -ge "${LIMIT:-5}" ]; then
    echo "FAILED: $* took $needed s"
    failed=$((failed + 1))
  else
    passed=$((passed + 1))
  fi
}

./tenor --version >/dev/null 2>&1
sample=data/sample
w="$scratch/w"
expect 2 "Name a command" ./tenor
expect 2 "--warehouse" ./tenor run --input $sample
expect 2 "--colour" ./tenor run --input $sample --warehouse "$w" --colour red
expect 2 "avro: unknown format" ./tenor run --input $sample --warehouse "$w" --format avro
expect 2 "--keep-snapshots 0" ./tenor run --input $sample --warehouse "$w" --keep-snapshots 0
expect 2 "--field body" ./tenor run --input $sample --warehouse "$w" --field body=text
expect 2 "no-such-taxonomy" ./tenor run --input $sample --warehouse "$w" --taxonomy no-such-taxonomy
expect 2 "no model of this version" ./tenor run --input $sample --warehouse "$w" --tone-model none
expect 2 "no such file or folder" ./tenor run --input $sample --warehouse "$w" --labels "$scratch/none"
echo '{"article_id": "a", "sentences": [], "statements": [{"content": [[3, 3]]}]}' >"$scratch/gold.jsonl"
expect 2 "gold.jsonl:1: statement 1, 'content': [3, 3) is not a span" \
  ./tenor evaluate --gold "$scratch/gold.jsonl" --warehouse "$w"
expect 2 "no published snapshot" ./tenor evaluate --gold data/gold --warehouse "$w"
expect 3 "no such file or folder" ./tenor run --input "$scratch/none" --warehouse "$w"
mkdir "$scratch/empty"
expect 3 "no article file found" ./tenor run --input "$scratch/empty" --warehouse "$w"
echo x >"$scratch/article.doc"
expect 3 "article.doc: unknown format" ./tenor run --input "$scratch/article.doc" --warehouse "$w"

cat >"$scratch/twice.yaml" <<'YAML'
issues:
  - id: harvest
    label: Harvest
    definition: the harvest
    terms: [harvest]
    examples: ["The harvest was early in Dorvan.", "A poor harvest worries Sellin."]
  - id: harvest
    label: Harvest again
    definition: the harvest
    terms: [harvesters]
    examples: ["The harvesters stood idle.", "Harvesters crossed the valley."]
YAML
expect 2 "harvest" ./tenor run --input $sample --warehouse "$w" --taxonomy "$scratch/twice.yaml"
cat >"$scratch/mismatch.yaml" <<'YAML'
issues:
  - id: harvest
    label: Harvest
    definition: the harvest
    terms: [harvest]
    examples: ["The harvest was early in Dorvan.", "Nothing grows in Sellin."]
YAML
expect 2 "Nothing grows in Sellin" ./tenor run --input $sample --warehouse "$w" --taxonomy "$scratch/mismatch.yaml"

printf '{"id":"a","text":"x","content":["y"],"tone":"glad"}\n' >"$scratch/labels.jsonl"
expect 2 "labels.jsonl:1: tone 'glad'" ./tenor train --labels "$scratch/labels.jsonl" --warehouse "$w"
[ -e "$w/current" ] && { echo "FAILED: a wrong command published something"; failed=$((failed + 1)); }
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
