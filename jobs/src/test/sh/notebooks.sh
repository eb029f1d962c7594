#!/usr/bin/env bash
# Executes the notebooks over the sample, from start to end: with pyarrow, again with DuckDB alone, and
# the one in Java. A cell that fails fails here. Pictures: jobs/target/notebooks/pictures.
#   notebooks.sh [WAREHOUSE]    a warehouse that is there already, instead of a run over the sample
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../../.."

place="$PWD/jobs/target/notebooks"
python="$place/venv/bin/python"
mkdir -p "$place"

if ! python3 -c 'import sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
  echo "notebooks: skipped, there is no Python 3.11 or newer with venv"
  exit 0
fi
if ! cmp -s notebooks/requirements.txt "$place/installed.txt"; then
  rm -rf "$place/venv" "$place/installed.txt"
  # Few retries: where one of several indexes does not answer, each library would wait for it.
  python3 -m venv "$place/venv" && "$python" -m pip install --quiet --disable-pip-version-check --retries 2 \
    --requirement notebooks/requirements.txt >"$place/pip.log" 2>&1 || {
    tail -3 "$place/pip.log" >&2
    echo "notebooks: skipped, their libraries cannot be fetched here"
    exit 0
  }
  cp notebooks/requirements.txt "$place/installed.txt"
fi

warehouse="${1:-}"
if [ -z "$warehouse" ]; then
  warehouse="$place/out"
  rm -rf "$warehouse"
  ./tenor run --input data/sample --warehouse "$warehouse" >/dev/null
fi

# Nothing is stored between cells of two runs, and no bytecode beside the notebooks.
export TENOR_DRAFTS="$place/drafts"
export PYTHONDONTWRITEBYTECODE=1 MPLBACKEND=module://matplotlib_inline.backend_inline
rm -rf "$place/pictures" "$place/drafts"
"$python" jobs/src/test/sh/notebooks.py "$warehouse" "$place/pictures" notebooks/*.ipynb

# A pyarrow that cannot be imported stands for one that is not installed.
mkdir -p "$place/without-pyarrow"
echo 'raise ImportError("no pyarrow here")' >"$place/without-pyarrow/pyarrow.py"
PYTHONPATH="$place/without-pyarrow" "$python" jobs/src/test/sh/notebooks.py \
  "$warehouse" "$place/pictures-without-pyarrow" notebooks/*.ipynb

java -cp "$(cat jobs/target/classpath.txt)" notebooks/WhoTurned.java "$warehouse" >"$place/who-turned.txt"
grep -q "net tone" "$place/who-turned.txt" || {
  echo "FAILED WhoTurned.java: it names no turn of the sample" >&2
  exit 1
}

# The drafts of notebook 5 are what the command line takes.
./tenor inspect taxonomy "$place/drafts/my-taxonomy.yaml" --against data/sample >"$place/taxonomy.txt"

echo "notebooks: all executed, pictures in jobs/target/notebooks/pictures"
