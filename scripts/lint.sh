#!/usr/bin/env bash
# Style: clang-format for C++, Prettier and ESLint for the web files. `lint.sh --fix` puts right what it can.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/common.sh
use_node

if [ "${1:-}" = --fix ]; then
  npx prettier --log-level warn --write web scripts tests core/cli/review '*.json' '*.js'
  npx eslint --fix .
else
  npx prettier --log-level warn --check web scripts tests core/cli/review '*.json' '*.js'
  npx eslint .
fi

format=$(command -v clang-format-14 || command -v clang-format || true)
if [ -z "$format" ]; then
  say "clang-format is not installed (Debian: clang-format-14): C++ not looked at"
else
  git ls-files '*.h' '*.cpp' | xargs "$format" $([ "${1:-}" = --fix ] && echo -i || echo --dry-run --Werror)
fi
