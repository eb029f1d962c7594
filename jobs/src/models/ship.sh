#!/usr/bin/env bash
# Packs trained tone models so that they travel inside the application.
# usage: ship.sh MODEL_FOLDER...   (folders of OUT/models, one a tier)
set -euo pipefail
target="$(cd "$(dirname "${BASH_SOURCE[0]}")/../main/resources/models" && pwd)"
rm -f "$target"/*.zip "$target/shipped.properties"
for folder in "$@"; do
  version="$(basename "$folder")"
  # Sorted names and one time make the same archive of the same files.
  (cd "$folder" && find . -exec touch -d 2026-01-01T00:00:00Z {} + &&
    find . -type f ! -name '.*' | sort | TZ=UTC zip -q -X -@ "$target/$version.zip")
  echo "${version%%-*}=$version" >>"$target/shipped.properties"
done
cat "$target/shipped.properties"
