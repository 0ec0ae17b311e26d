#!/usr/bin/env bash
# Builds everything from a machine that is set up (setup.sh): the command line with the default base, haechi.wasm, the
# web files. Only what has changed is built again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/common.sh
use_node

preset() {
  [ -e "build/$1/build.ninja" ] || configure --preset "$1"
  say "Building $2"
  build --preset "$1"
}

preset native "the command line, the tests and the default claim base"
preset wasm "haechi.wasm"

inputs=$(find web docs package-lock.json build/wasm/haechi.wasm build/claims/default.hcb -type f -exec sha256sum {} + | sort | sha256sum)
if ! is_done web "$inputs"; then
  say "Building the web files"
  npm run --silent web:build > build/web.log 2>&1 || { cat build/web.log >&2; fail "The web build failed (see above)."; }
  mark_done web "$inputs"
fi
