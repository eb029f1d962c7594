#!/usr/bin/env bash
# Trains and runs with the network cut off: whatever is downloaded at run time fails here.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."
if ! unshare -rn true 2>/dev/null; then
  echo "no network: skipped, this machine lets nobody cut it off"
  exit 0
fi
./tenor --version >/dev/null
scratch="$(mktemp -d)"
trap 'rm -rf "$scratch"' EXIT
# A network of its own has a loopback at most, which Spark needs.
cut_off() { unshare -rn sh -c 'ip link set lo up 2>/dev/null || true; exec "$@"' sh "$@"; }

cut_off env SPARK_LOCAL_IP=127.0.0.1 ./tenor run --input data/sample --warehouse "$scratch/out"
test -e "$scratch/out/current/_manifest.json"
cut_off env SPARK_LOCAL_IP=127.0.0.1 ./tenor train --tone lexical --labels data/labels \
  --warehouse "$scratch/out"
echo "no network: 2 passed, 0 failed"
