#!/usr/bin/env bash
# run.sh [SCRIPT [ARGUMENTS]]: sets up, builds, then runs a script with Node.js. Behind the npm commands.
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
bash "$here/setup.sh"
bash "$here/build.sh"
[ "$#" -gt 0 ] || exit 0
cd "$here/.."
source scripts/common.sh
use_node
HAECHI_BROWSER=$(find_browser)
export HAECHI_BROWSER
exec node "$@"
