# What the scripts share; sourced from the project's root.

icu_source=build/icu-source/source
node_minimum="20.19"   # what the web tools need
node_pinned="22.23.3"  # fetched when the machine's own is older

say() { printf '\033[1m==>\033[0m %s\n' "$*" | if [ -t 1 ]; then cat; else sed 's/\x1b\[[0-9]*m//g'; fi; }
fail() { printf 'error: %s\n' "$*" >&2; exit 1; }

# Stamps: a step is done when it was finished with the same inputs.
is_done() { [ "$(cat "build/stamps/$1" 2> /dev/null)" = "$2" ]; }
mark_done() { mkdir -p build/stamps && printf '%s\n' "$2" > "build/stamps/$1"; }

find_browser() {
  local name
  if [ -n "${HAECHI_BROWSER:-}" ]; then printf '%s' "$HAECHI_BROWSER"; return; fi
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" 2> /dev/null && return
  done
  return 0
}

# The Node.js that runs npm runs everything else too, also where a package has brought another one.
use_node() {
  local node=${npm_node_execpath:-$(command -v node || true)}
  [ -n "$node" ] || fail "Haechi needs Node.js $node_minimum or later and npm; please install them."
  if ! at_least "$("$node" --version)" "$node_minimum"; then
    node=$PWD/build/node/node_modules/.bin/node
    if [ ! -x "$node" ]; then
      say "Node.js here is older than $node_minimum: fetching $node_pinned for the build from npm"
      npm install --no-save --no-audit --no-fund --loglevel=error --prefix build/node "node-linux-$(node_cpu)@$node_pinned" ||
        fail "Please install Node.js $node_minimum or later."
    fi
  fi
  PATH="$(dirname "$node"):$PATH"
  export PATH
  # Emscripten's optimiser looks for acorn, which Debian keeps where only its own Node.js looks.
  [ ! -d /usr/share/nodejs/acorn ] || export NODE_PATH="/usr/share/nodejs${NODE_PATH:+:$NODE_PATH}"
}

at_least() { [ "$(printf '%s\n' "$2" "${1#v}" | sort --version-sort | head -n 1)" = "$2" ]; }

node_cpu() { case $(uname -m) in x86_64) echo x64 ;; aarch64) echo arm64 ;; *) uname -m ;; esac; }

# cmake, heard only when it fails.
configure() {
  mkdir -p build
  cmake "$@" > build/configure.log 2>&1 || { cat build/configure.log >&2; fail "cmake $* failed (see above)."; }
}

# cmake --build, with a line each tenth of the way; the rest is shown when it fails.
build() {
  cmake --build "$@" 2>&1 | awk '
    match($0, /^\[[0-9]+\/[0-9]+\]/) {
      split(substr($0, 2, RLENGTH - 2), n, "/")
      tenth = int(10 * n[1] / n[2])
      if (tenth > shown && n[2] >= 10) { printf "    %d of %d\n", n[1], n[2]; fflush(); shown = tenth }
      next
    }
    /^-- / { next }
    /^ninja: (no work to do|Entering directory)/ { next }
    { print; fflush() }'
}
